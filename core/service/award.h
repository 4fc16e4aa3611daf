#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// The bonus of an award in yuan (一次性奖金), by the rule on the day of its approval; 三等功 is 记三等功. None when no
/// rule names the award, or its date leaves two amounts open.
std::optional<int> awardAmount(const Reward& reward, const RuleBook& rules);

} // namespace tidui
