#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// What the appraisal of a year brings a person (考核结果的使用).
struct Consequence {
    QString kind{}; ///< The key of its provision: 嘉奖, 记三等功, 工资档次, 级别, 降低一个职务或职级层次, 辞退 ...
    Explanation why{}; ///< Met: it is due. Unknown: a year without a grade on file decides.
};

/// What is due after the appraisal of that year, or can't be told for want of a grade, by the rules in force at the end
/// of the year (公务员考核规定第十九条至第二十二条). Cumulated years are counted from the first year on file; the text
/// says so.
std::vector<Consequence> consequencesOf(const CadreFile& file, int year, const RuleBook& rules);

} // namespace tidui
