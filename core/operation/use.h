#pragma once

#include <QString>

namespace tidui {

/// Personal data leaving the program (打印、导出): what the audit keeps of it.
struct Use {
    enum class Kind { Print, Export };
    Kind kind = Kind::Print;
    QString what{};    ///< The paper or list, in the words of the program: 干部任免审批表.
    qint64 people = 0; ///< About how many people.
    QString purpose{}; ///< 用途, as the person states it; may be empty.
};

} // namespace tidui
