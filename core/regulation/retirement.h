#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// When a person retires (退休), by month of birth and category. Months are year * 12 + month - 1.
struct Retirement {
    int month = 0;                 ///< 法定退休年月
    int ageMonths = 0;             ///< 法定退休年龄
    int delay = 0;                 ///< Months beyond the former age.
    std::optional<int> earliest{}; ///< 最早自愿提前退休年月; none where the rule of that day gave no such choice.
    int contributionMonths = 0;          ///< 最低缴费年限 for the year of reaching the age; 0 = no rule.
    const ProvisionHead* provision = {}; ///< What it rests on.
};

/// By the rules in force on that day. None when they are unset or say nothing about the category. Category: M60, F55,
/// F50 or F60v, as a person decided it; it is never derived from sex and rank.
std::optional<Retirement> retirementOf(int birthMonth, const QString& category, const RuleBook& rules, QDate on);

/// The least contribution (最低缴费年限) for those who reach the age in that year, in months; 0 = no rule.
int contributionMonths(int year, const RuleBook& rules, QDate on);

} // namespace tidui
