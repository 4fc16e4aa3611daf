#pragma once

#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// Absence without leave (旷工, 逾期不归), in days. None = not on record.
struct Absence {
    std::optional<int> running{}; ///< 连续
    std::optional<int> inYear{};  ///< 一年内累计
};

/// Whether the absence must end in dismissal (辞退, 公务员法第八十八条第五项): Met when it is more than the days of the
/// rule in one of the two ways, and none of the person's circumstances forbids it (第八十九条: 医疗期, 孕期 ...).
Explanation reviewDismissal(const Absence& absence, const QStringList& circumstances, const RuleBook& rules, QDate on);

/// Whether somebody may resign (辞去公职, 第八十六条). `circumstances`: those known; none = not looked into.
Explanation reviewResignation(const std::optional<QStringList>& circumstances, const RuleBook& rules, QDate on);

/// The last day on which a former civil servant keeps away from business of the former duties (第一百零七条); invalid
/// before the rule. `leader`: 领导成员, 县处级以上领导职务.
QDate restrictedTo(bool leader, QDate left, const RuleBook& rules);

} // namespace tidui
