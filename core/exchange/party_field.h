#pragma once

#include "core/base/partial_date.h"

#include <QStringList>

namespace tidui {

/// What the form's field 入党时间 says (LRMX RuDangShiJian).
struct PartyField {
    QString politicalStatus{}; ///< 中共党员 when a month of joining stands in it, else the first party named.
    PartialDate joined{};      ///< 入党时间
    QString otherParties{};    ///< Further parties, joined by ；
    bool operator==(const PartyField&) const = default;
};

/// Reads 199606, 1996.06, 民建, 九三；民建；民盟, 200108；民建, 民建2001.08, (民盟、民建), 无党派, 群众. Empty: no member.
PartyField parsePartyField(const QString& text);

/// Writes the editor's form: 200108；民建, 民建；民盟.
QString formatPartyField(const PartyField& field);

} // namespace tidui
