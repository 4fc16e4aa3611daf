#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// What no single provision about rounds shows: two steps of a kind in one place, a part of nothing (denominator 0),
/// grades that no ballot has room for, a range whose categories and groups don't match.
std::optional<RuleMisfit> checkRoundRules(const RuleBook& book);

} // namespace tidui
