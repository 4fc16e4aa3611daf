#pragma once

#include "core/succession/forecast_run.h"

#include <span>

namespace tidui {

/// The rows that a board's figures are told in: each rank and each group of the whole office, then the lines of the
/// scopes.
struct ForecastRows {
    std::vector<ForecastRow> rows{};
    std::vector<std::vector<int>> lines{}; ///< By row: those whose places it has.
    ForecastPlaces places{};               ///< The rows of each pool and rank.

    int totals = 0; ///< The first so many rows are of the whole office.

    std::vector<int> flat{};           ///< places.rows one after the other, for the runs.
    std::vector<std::size_t> firsts{}; ///< Where those of a pool and rank begin.

    std::span<const int> of(int pool, int rank) const
    {
        const auto index = std::size_t(pool) * std::size_t(places.ranks.size()) + std::size_t(rank);
        return {flat.data() + firsts[index], firsts[index + 1] - firsts[index]};
    }
    /// Places, vacancies and what is over, as they stand in the run.
    void fillPlaces(ForecastFigure& figure, int row, const ForecastRun& run) const;
};
ForecastRows forecastRows(const ForecastBoard& board);

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
