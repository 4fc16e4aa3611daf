#pragma once

#include "core/base/id.h"

#include <QString>

namespace tidui {

/// One observation of the checks (校核) about one field of one file. It informs; it never blocks saving.
struct Finding {
    enum class Severity { Note, Warning, Error };
    QString rule{}; ///< Stable key in English: "identity-checksum".
    Severity severity = Severity::Warning;
    CadreId cadre{};
    QString set{};     ///< "person" or the key of a record set (fields.h).
    int row = -1;      ///< Index in the set; -1 for the basic record or the whole set.
    QString field{};   ///< The field's key, or empty for the whole record.
    QString message{}; ///< Translated: what is wrong, with the values compared, and how to mend it.
    QString source{};  ///< The standard or instrument: "GB 11643-1999", "干部任免审批表填写说明".
    bool operator==(const Finding&) const = default;
};

} // namespace tidui
