#pragma once

#include "core/regulation/retirement.h"

#include <array>
#include <string_view>

namespace tidui {

/// The categories of statutory retirement (法定退休年龄的类别), as keys of RetirementAge.
enum class RetirementCategory : qint8 { Unknown = -1, M60, F55, F50, F60v };

QString retirementKey(RetirementCategory category); ///< M60; empty when it isn't known.

/// By what the file states: sex, and 改革前任职年龄界限. Men have one category only. A woman's is never derived from
/// her rank: without an age limit on file it isn't known. Texts are UTF-8.
RetirementCategory retirementCategory(std::string_view sex, std::string_view ageLimit);

/// The months of statutory retirement by the rules in force on a day. Each month of birth is computed once: good for
/// going over many people.
class RetirementMonths {
public:
    RetirementMonths(const RuleBook& rules, QDate on);

    /// The month of retirement (到龄年月, year * 12 + month - 1): by category and month of birth, else as the file
    /// states it; 0 when neither is on file.
    int month(RetirementCategory category, int birthMonth, int stated) const;

private:
    static constexpr int firstBirth = 1900 * 12;
    std::array<std::vector<int>, 4> m_byBirth{}; ///< 0 = the rules say nothing.
};

} // namespace tidui
