#pragma once

#include "core/organization/quota_count.h"

namespace tidui {

/// One quarter of the way down from over the quota (超职数消化计划).
struct DigestionQuarter {
    int year = 0;
    int quarter = 0;                      ///< 1 to 4
    std::vector<CadreId> retiring{};      ///< Reach the age of retirement in it: computed, planned or not.
    std::vector<DigestionStep> planned{}; ///< The other ways out that were entered for it.
    int held = 0;                         ///< At its end.
    int over = 0;                         ///< At its end.
};

/// How the holders of a line become fewer from the quarter of a day on, by computed retirements and by the steps that
/// were entered for the line's scope and ranks. Who would leave twice leaves at the earlier of the two.
std::vector<DigestionQuarter> digestionPlan(const QuotaLine& line, QuotaScopeId scope,
                                            const std::vector<DigestionStep>& steps, const QuotaStaff& staff,
                                            const RuleBook& rules, QDate from, int quarters);

} // namespace tidui
