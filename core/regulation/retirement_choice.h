#pragma once

#include "core/base/date_span.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// Whether a person may ask to retire early (申请提前退休, 公务员法第九十三条): long service alone, or close to the
/// statutory age with enough service. `retires`: the day of reaching the statutory age; invalid = not known. A start of
/// work known by its month counts from the first.
Explanation reviewEarlyRetirement(const PartialDate& workStart, QDate retires, const RuleBook& rules, QDate on);

/// The months by which somebody of that kind may retire later by agreement (弹性延迟退休): 0 for 公务员; none when no
/// rule says so.
std::optional<int> laterRetirementMonths(const QString& kind, const RuleBook& rules, QDate on);

} // namespace tidui
