#include "core/organization/retirement_category.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const std::array categories{u"M60"_s, u"F55"_s, u"F50"_s, u"F60v"_s};

} // namespace

int retirementCategory(std::string_view sex, std::string_view ageLimit)
{
    const auto says = [ageLimit](std::string_view age) { return ageLimit.find(age) != std::string_view::npos; };
    if (sex == "男")
        return ageLimit.empty() || says("60") ? 0 : -1;
    if (sex != "女")
        return -1;
    return says("55") ? 1 : says("50") ? 2 : says("60") ? 3 : -1;
}

std::optional<Retirement> retirementIn(int category, int birthMonth, const RuleBook& rules, QDate on)
{
    if (category < 0)
        return std::nullopt;
    return retirementOf(birthMonth, categories[std::size_t(category)], rules, on);
}

} // namespace tidui
