#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// Whether the records allow the appointment to a leading post of a level (县处级正职): basic qualification
/// (党政领导干部 选拔任用工作条例第八条), the time in the level or ranks below, and what bars a candidate (第二十四条).
/// A missing record counts as neither met nor not met; what no record can tell is for a person to judge.
Explanation reviewLeadingPost(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on);

/// The time in the levels or ranks below alone (任职年限, 第八条第三项); `earliest` is the first day on which it is
/// enough when what is held now is held on.
Explanation reviewTimeBelow(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on);

/// How many levels a promotion to a level skips (越级): 0 for the next one; none when the present level or the target
/// isn't on the ladder.
std::optional<int> skippedLevels(const CadreFile& file, const QString& level, QDate on);

} // namespace tidui
