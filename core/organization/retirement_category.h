#pragma once

#include "core/regulation/retirement.h"

#include <string_view>

namespace tidui {

/// The category by which somebody retires, as an index; -1 when the file doesn't tell. Men have one category only; of
/// women the age limit before the reform (改革前任职年龄界限) decides. Texts in UTF-8.
int retirementCategory(std::string_view sex, std::string_view ageLimit);

/// As retirementOf, by that index.
std::optional<Retirement> retirementIn(int category, int birthMonth, const RuleBook& rules, QDate on);

} // namespace tidui
