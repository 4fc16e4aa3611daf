#pragma once

#include "core/succession/forecast_run.h"

namespace tidui {

/// The rows that a board's figures are told in: each rank and each group of the whole office, then the lines of the
/// scopes.
struct ForecastRows {
    std::vector<ForecastRow> rows{};
    int totals = 0;                           ///< The first so many rows are of the whole office.
    std::vector<int> ownRow{};                ///< By line: the row that tells it alone; -1 = none.
    std::vector<std::vector<int>> totalsOf{}; ///< By line: the rows of the whole office that its places are part of.
    ForecastPlaces places{};
};
ForecastRows forecastRows(const ForecastBoard& board);

/// Adds places, vacancies and what is over of a line, as they stand in the run.
void addPlaces(ForecastFigure& figure, int line, const ForecastRun& run);

/// The leavings of a plain forecast: retirement, what is on record, and by the plan's rates as many as they make of
/// each rank, spread evenly over the months. Who of a rank leaves by the rate is settled by the ids alone: a stand-in
/// for one of them, the same in each forecast.
ForecastDraw plainDraw(const ForecastBoard& board);

/// The month in which a person retires by a plan's assumptions; 0 = not known.
int retirementBy(const ForecastStaff::Person& person, const ForecastPlan& plan);

/// What all runs have: retirement and what is on record.
ForecastDraw knownDraw(const ForecastBoard& board);

/// How sure it is to have left by a rate (per ten thousand and year) within so many months, as a share of 2^64. Made by
/// multiplication alone, so that it is the same on every machine.
std::vector<quint64> goneWithin(int ratePerTenThousand, int months);

} // namespace tidui
