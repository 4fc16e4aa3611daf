#pragma once

#include "core/cadre/cadre.h"

#include <QString>

#include <functional>
#include <vector>

namespace tidui {

/// One field of a record as the dossier page sees it: text in, text out. Made from core/cadre/fields.h.
struct FieldAccess {
    enum class Kind { Text, Date, Number };
    QString set{}; ///< "person" or the key of a record set.
    QString key{};
    QString caption{}; ///< Translated.
    QString codes{};   ///< Code table for completions, or empty.
    Kind kind = Kind::Text;
    std::function<QString(const CadreFile&, int row)> text{};
    std::function<bool(CadreFile&, int row, const QString&)> setText{}; ///< False: the field cannot hold it.
};

/// One list of a file and its fields.
struct SetAccess {
    QString key{};
    QString caption{}; ///< Translated.
    std::vector<FieldAccess> fields{};
    std::function<int(const CadreFile&)> count{};
    std::function<void(CadreFile&, int row)> insert{};
    std::function<void(CadreFile&, int row)> remove{};
    std::function<void(CadreFile&, int row, int other)> swap{};
};

std::vector<FieldAccess> personFields(); ///< Without what only the program itself reads or writes.
std::vector<SetAccess> setAccesses();

} // namespace tidui
