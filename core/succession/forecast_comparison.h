#pragma once

#include "core/succession/forecast.h"

namespace tidui {

/// A figure that differs between two forecasts.
struct FigureDifference {
    int row = -1; ///< Of the base's rows.
    int year = 0;
    ForecastFigure base{};
    ForecastFigure other{};
};

/// A step that comes at another month, or only in one of two forecasts.
struct StepDifference {
    CadreId cadre{};
    QString rank{};
    std::optional<int> base{}; ///< Month; none = not within the years.
    std::optional<int> other{};

    /// Months that the other forecast is later; below 0 = earlier. None when one of them lacks the step.
    std::optional<int> later() const { return base && other ? std::optional(*other - *base) : std::nullopt; }
    bool loses() const { return base && (!other || *other > *base); }
    bool gains() const { return other && (!base || *other < *base); }
};

/// What changes from one forecast to another of the same staff (方案比较).
struct ForecastComparison {
    std::vector<FigureDifference> figures{}; ///< By row and year. Rows that only one of them has are left out.
    std::vector<StepDifference> steps{};     ///< By cadre, the lower rank first. Newcomers are left out.
    int retiredShortBase = 0;
    int retiredShortOther = 0;
};

ForecastComparison compareForecasts(const ForecastResult& base, const ForecastResult& other);

/// A row and year in which some plan's figures aren't those of the first plan.
struct PlanFigures {
    int year = 0;
    std::vector<int> rows{}; ///< The row in each plan's result, the first plan's first; -1 = that plan has no such row.
};

/// A step whose month isn't the same by all plans.
struct PlanSteps {
    CadreId cadre{};
    QString rank{};
    std::vector<std::optional<int>> months{}; ///< By each plan, the first plan's first; none = not within the years.

    /// The first plan beside another: 1 = the second.
    StepDifference beside(int plan) const { return {cadre, rank, months.front(), months[std::size_t(plan)]}; }
};

/// Several plans side by side (多方案比较), each against the first.
struct PlanTable {
    std::vector<PlanFigures> figures{}; ///< By row of the first plan, and year. Rows that only it has are left out.
    std::vector<PlanSteps> steps{};     ///< By cadre, the lower rank first. Newcomers are left out.
};

/// `plans`: at least one, all of the same staff, first month and years.
PlanTable comparePlans(const std::vector<ForecastResult>& plans);

/// What promoting people now costs the years after (现在晋升的代价): the plan, and the plan with those steps put first
/// from the first month on.
struct PromotionCost {
    ForecastResult base{};
    ForecastResult promoted{};
    ForecastComparison comparison{};
};
PromotionCost comparePromotions(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan,
                                int years, const std::vector<SingleMove>& now);

} // namespace tidui
