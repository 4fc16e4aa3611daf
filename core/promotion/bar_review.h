#pragma once

#include "core/cadre/cadre.h"
#include "core/promotion/rank_time.h"
#include "core/regulation/explanation.h"

namespace tidui {

/// The influence periods of sanctions and measures (第二十一条第二项): one finding under it for each on file.
Explanation reviewSanctions(const CadreFile& file, const RuleBook& rules, QDate on);

/// What the last final appraisals bar by themselves: 基本称职 for a time, 不称职 until the rank was lowered, and an
/// investigation that the grade names (第二十一条第三项、第二十二条). Only what applies to the file.
std::vector<Explanation> reviewAppraisalBars(const CadreFile& file, const RuleBook& rules,
                                             const CountingRules& counting, QDate on);

} // namespace tidui
