#pragma once

#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

#include <span>

namespace tidui {

/// Whether something of Party life was held as often as the rule asks (三会一课, 组织生活会 ...) in a year: each month,
/// quarter or year that is over by that day needs so many; one that isn't over yet asks nothing. Unknown when nothing
/// at all is on record, and before any period is over.
Explanation reviewMeetings(const QString& name, std::span<const QDate> held, int year, const RuleBook& rules, QDate on);

/// The form of supervision (监督执纪“四种形态”) that a measure belongs to: 诫勉 to the first; null for a word that none
/// names.
const Provision<SupervisionForm>* supervisionFormOf(const QString& measure, const RuleBook& rules, QDate on);

} // namespace tidui
