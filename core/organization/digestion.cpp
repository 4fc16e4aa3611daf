#include "core/organization/digestion.h"

#include <QSet>

#include <algorithm>

namespace tidui {

namespace {

/// Quarters since year 0.
int quarterIndex(int year, int quarter)
{
    return year * 4 + quarter - 1;
}

} // namespace

std::vector<DigestionQuarter> digestionPlan(const QuotaLine& line, QuotaScopeId scope,
                                            const std::vector<DigestionStep>& steps, const QuotaStaff& staff,
                                            const RuleBook& rules, QDate from, int quarters)
{
    const int first = quarterIndex(from.year(), (from.month() + 2) / 3);
    QSet<CadreId> remaining(line.held.begin(), line.held.end());
    const int places = line.ceiling.places().value_or(int(line.held.size()));
    std::vector<DigestionQuarter> plan;
    for (int index = first; index < first + quarters; ++index) {
        DigestionQuarter now{.year = index / 4, .quarter = index % 4 + 1};
        for (const CadreId cadre : line.held) {
            const int month = staff.retirementMonth(staff.rowOf(cadre), rules, from);
            if (month > 0 && std::max(month / 3, first) == index && remaining.remove(cadre))
                now.retiring.push_back(cadre);
        }
        for (const DigestionStep& step : steps) {
            const bool due = std::max(quarterIndex(step.year, step.quarter), first) == index;
            if (due && step.scope == scope && step.ranks == line.ceiling.ranks && remaining.remove(step.cadre))
                now.planned.push_back(step);
        }
        now.held = int(remaining.size());
        now.over = std::max(0, now.held - places);
        plan.push_back(std::move(now));
    }
    return plan;
}

} // namespace tidui
