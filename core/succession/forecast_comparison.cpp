#include "core/succession/forecast_comparison.h"

#include <algorithm>
#include <map>

namespace tidui {

namespace {

/// The same row of another forecast; -1 = it has none.
int rowLike(const ForecastRow& wanted, const std::vector<ForecastRow>& rows)
{
    const auto found = std::ranges::find_if(rows, [&wanted](const ForecastRow& row) {
        const bool sameKind = (row.kind == ForecastRow::Kind::Total) == (wanted.kind == ForecastRow::Kind::Total);
        return sameKind && row.scope == wanted.scope && row.scopeName == wanted.scopeName && row.ranks == wanted.ranks;
    });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

/// The row of the base in another forecast, most often at the same place; -1 = it has none.
int rowIn(const ForecastResult& other, const ForecastResult& base, int row)
{
    const ForecastRow& wanted = base.rows[std::size_t(row)];
    const bool samePlace = row < int(other.rows.size()) && other.rows[std::size_t(row)].ranks == wanted.ranks &&
                           other.rows[std::size_t(row)].scopeName == wanted.scopeName;
    return samePlace ? row : rowLike(wanted, other.rows);
}

void compareFigures(ForecastComparison& comparison, const ForecastResult& base, const ForecastResult& other)
{
    for (int row = 0; row < int(base.rows.size()); ++row) {
        const int like = rowIn(other, base, row);
        if (like < 0)
            continue;
        for (int year = base.firstYear(); year < base.firstYear() + base.yearCount(); ++year) {
            const bool both = year >= other.firstYear() && year < other.firstYear() + other.yearCount();
            if (both && base.at(row, year) != other.at(like, year))
                comparison.figures.push_back({row, year, base.at(row, year), other.at(like, year)});
        }
    }
}

void compareSteps(ForecastComparison& comparison, const ForecastResult& base, const ForecastResult& other)
{
    struct Months {
        std::optional<int> base{};
        std::optional<int> other{};
    };
    std::map<std::pair<CadreId, int>, Months> steps; // Lower ranks have the higher places on the ladder.
    const auto key = [](const ForecastMove& move) { return std::pair(move.cadre, -move.to); };
    for (const ForecastMove& move : base.moves)
        steps[key(move)].base = move.month;
    for (const ForecastMove& move : other.moves)
        steps[key(move)].other = move.month;
    for (const auto& [step, months] : steps) {
        if (step.first.value > 0 && months.base != months.other)
            comparison.steps.push_back({step.first, base.rankName(-step.second), months.base, months.other});
    }
}

} // namespace

ForecastComparison compareForecasts(const ForecastResult& base, const ForecastResult& other)
{
    ForecastComparison comparison;
    compareFigures(comparison, base, other);
    compareSteps(comparison, base, other);
    comparison.retiredShortBase = int(retiredShort(base).size());
    comparison.retiredShortOther = int(retiredShort(other).size());
    return comparison;
}

PlanTable comparePlans(const std::vector<ForecastResult>& plans)
{
    const ForecastResult& base = plans.front();
    std::map<std::pair<int, int>, PlanFigures> figures;
    std::map<std::pair<CadreId, qsizetype>, PlanSteps> steps; // As in compareSteps: the lower rank first.
    for (std::size_t plan = 1; plan < plans.size(); ++plan) {
        const ForecastComparison comparison = compareForecasts(base, plans[plan]);
        for (const FigureDifference& one : comparison.figures)
            figures[{one.row, one.year}].year = one.year;
        for (const StepDifference& one : comparison.steps) {
            PlanSteps& step = steps[{one.cadre, -base.places.ranks.indexOf(one.rank)}];
            if (step.months.empty()) // Where a plan tells no difference, its month is the first plan's.
                step = {one.cadre, one.rank, std::vector(plans.size(), one.base)};
            step.months[plan] = one.other;
        }
    }
    PlanTable table;
    for (auto& [key, figure] : figures) {
        for (const ForecastResult& plan : plans)
            figure.rows.push_back(rowIn(plan, base, key.first));
        table.figures.push_back(std::move(figure));
    }
    for (auto& [key, step] : steps)
        table.steps.push_back(std::move(step));
    return table;
}

PromotionCost comparePromotions(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan,
                                int years, const std::vector<SingleMove>& now)
{
    ForecastPlan with = plan;
    for (SingleMove move : now) {
        move.month = 0;
        move.never = false;
        std::erase_if(with.singles, [&move](const SingleMove& other) {
            return other.cadre == move.cadre && other.rank == move.rank;
        });
        with.singles.push_back(move);
    }
    PromotionCost cost{.base = forecast(staff, quotas, plan, years), .promoted = forecast(staff, quotas, with, years)};
    cost.comparison = compareForecasts(cost.base, cost.promoted);
    return cost;
}

} // namespace tidui
