#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// The grades (级别) that belong to a rank or a level of leading post. 27 is the lowest, 1 the highest.
struct GradeRange {
    int lowest = 0;
    int highest = 0;
    const ProvisionHead* provision = nullptr;
    bool contains(int grade) const { return highest <= grade && grade <= lowest; }
};

/// By the rules in force on that day (公务员职务、职级与级别管理办法第五条, 公务员职务与职级并行规定第八条). None for a
/// word that is neither.
std::optional<GradeRange> gradesOf(const QString& rankOrLevel, const RuleBook& rules, QDate on);

} // namespace tidui
