#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// Whether a person reports personal matters (领导干部报告个人有关事项规定第二条): Met for the levels that it names. A
/// rank of the level of one of them or higher without such a post is for a person to judge, since the text is older
/// than the ranks. Unknown when neither is on file.
Explanation reviewReportingDuty(const CadreFile& file, const RuleBook& rules, QDate on);

/// The last day for the report on a year (第五条): 31 January of the next; invalid before the rule.
QDate personalMattersDue(int year, const RuleBook& rules);

} // namespace tidui
