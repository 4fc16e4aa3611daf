#include "core/regulation/retirement_months.h"

using namespace Qt::StringLiterals;

namespace tidui {

QString retirementKey(RetirementCategory category)
{
    switch (category) {
    case RetirementCategory::Unknown:
        return {};
    case RetirementCategory::M60:
        return u"M60"_s;
    case RetirementCategory::F55:
        return u"F55"_s;
    case RetirementCategory::F50:
        return u"F50"_s;
    case RetirementCategory::F60v:
        return u"F60v"_s;
    }
    return {};
}

RetirementCategory retirementCategory(std::string_view sex, std::string_view ageLimit)
{
    const auto says = [ageLimit](std::string_view age) { return ageLimit.find(age) != std::string_view::npos; };
    if (sex == "男")
        return ageLimit.empty() || says("60") ? RetirementCategory::M60 : RetirementCategory::Unknown;
    if (sex != "女")
        return RetirementCategory::Unknown;
    if (says("55"))
        return RetirementCategory::F55;
    if (says("50"))
        return RetirementCategory::F50;
    return says("60") ? RetirementCategory::F60v : RetirementCategory::Unknown;
}

RetirementMonths::RetirementMonths(const RuleBook& rules, QDate on)
{
    const int months = std::max(0, on.year() * 12 + on.month() - firstBirth);
    for (const auto category :
         {RetirementCategory::M60, RetirementCategory::F55, RetirementCategory::F50, RetirementCategory::F60v}) {
        std::vector<int>& byBirth = m_byBirth[std::size_t(category)];
        byBirth.resize(std::size_t(months));
        for (int i = 0; i < months; ++i) {
            const auto retirement = retirementOf(firstBirth + i, retirementKey(category), rules, on);
            if (!retirement)
                break; // Unset, or no rule: nothing about any month.
            byBirth[std::size_t(i)] = retirement->month;
        }
    }
}

int RetirementMonths::month(RetirementCategory category, int birthMonth, int stated) const
{
    if (category == RetirementCategory::Unknown || birthMonth < firstBirth)
        return stated;
    const std::vector<int>& byBirth = m_byBirth[std::size_t(category)];
    const auto index = std::size_t(birthMonth - firstBirth);
    return index < byBirth.size() && byBirth[index] != 0 ? byBirth[index] : stated;
}

} // namespace tidui
