#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// Which ranks there are on a day: the ladder that has the rank; null when none has.
const Provision<RankLadder>* ladderOf(const QString& rank, const RuleBook& rules, QDate on);

} // namespace tidui
