#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/succession/forecast.h"

namespace tidui {

inline constexpr int mostRuns = 100'000;

/// Many forecasts with drawn leavings, transfers and grades (蒙特卡洛模拟).
struct MonteCarloQuestion {
    int runs = 1000;
    quint64 seed = 1;
    std::vector<int> rows{}; ///< Rows to be told about; empty = those of the whole office.
};

/// Of ten runs, one lies below `low`, half below `middle`, one above `high` (P10, P50, P90).
struct Band {
    int low = 0;
    int middle = 0;
    int high = 0;
    bool operator==(const Band&) const = default;
};

struct MonteCarloFigure {
    Band used{};
    Band vacant{}; ///< All 0 where the row has no limit.
    Band waiting{};
    Band promoted{}; ///< During the year.
    Band left{};     ///< During the year.
    bool operator==(const MonteCarloFigure&) const = default;
};

/// In how many of the runs a person has reached the next rank by the end of each year.
struct PersonChance {
    CadreId cadre{};
    QString next{};
    std::vector<int> reached{}; ///< By year, not falling.
    bool operator==(const PersonChance&) const = default;
};

struct MonteCarloResult {
    int from = 0;
    int until = 0;
    int runs = 0;
    quint64 seed = 0;
    std::vector<ForecastRow> rows{};
    std::vector<std::vector<MonteCarloFigure>> figures{}; ///< figures[row][year of from + index]
    std::vector<PersonChance> people{};                   ///< Those who have a next rank, by id.
    bool operator==(const MonteCarloResult& other) const
    {
        return from == other.from && until == other.until && runs == other.runs && figures == other.figures &&
               people == other.people;
    }
};

/// Runs on all cores. Run k draws from a generator of its own, std::mt19937_64 seeded with (seed, k), by integer
/// arithmetic alone: the result depends neither on the machine nor on the number of cores. Cancelled when `progress`
/// says so; Invalid with a number of runs that is below 1 or above mostRuns.
Result<MonteCarloResult> simulate(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan,
                                  int years, const MonteCarloQuestion& question, const Progress& progress = {});

} // namespace tidui
