#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// What a reader of terms doesn't see of the settings of structure and succession: bands that don't rise, a kind of gap
/// that nobody knows, or one without the terms that it needs.
std::optional<RuleMisfit> checkSuccessionRules(const RuleBook& book);

} // namespace tidui
