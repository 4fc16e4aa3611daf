#pragma once

#include "core/cadre/cadre.h"

#include <QSet>

namespace tidui {

/// A part in which two versions of a file differ: a field of the basic record, or a whole set.
struct Difference {
    QString key{};     ///< "person.birth", or the set's key: "relative".
    QString caption{}; ///< Translated.
    QString mine{};    ///< As it is shown; a set has one line for each record.
    QString theirs{};
    bool operator==(const Difference&) const = default;
};

std::vector<Difference> compareFiles(const CadreFile& mine, const CadreFile& theirs);

/// `theirs`, but with the parts named in `keepMine` as they are in `mine`.
CadreFile merged(const CadreFile& mine, const CadreFile& theirs, const QSet<QString>& keepMine);

} // namespace tidui
