#pragma once

#include "core/operation/office.h"
#include "core/succession/forecast_comparison.h"
#include "core/succession/monte_carlo.h"
#include "core/succession/scenario.h"

namespace tidui {

/// What a forecast starts from, loaded once: plans are played over it without asking the office again.
struct ForecastBasis {
    ForecastStaff staff{};
    ForecastQuotas quotas{};
    QStringList ranks{}; ///< All that the rules know.
};

/// Reads everybody who is in service in that month, and the quotas. `from` and `today`: any day of the month. Cancelled
/// when `progress` says so. A fixed number of queries.
Result<ForecastBasis> forecastBasis(Office& office, QDate from, QDate today, const Progress& progress = {});

/// Plays a plan. Invalid with years outside of 1 to 15, and with a plan that has problems; the message says which.
Result<ForecastResult> runForecast(const ForecastBasis& basis, const ForecastPlan& plan, int years);
Result<MonteCarloResult> runMonteCarlo(const ForecastBasis& basis, const ForecastPlan& plan, int years,
                                       const MonteCarloQuestion& question, const Progress& progress = {});

Result<std::vector<Scenario>> scenarios(Office& office); ///< By name.

/// Stores a scenario (a new one when its id is 0). Invalid without a name or with a plan that can't be played, Conflict
/// when another has the name.
Result<ScenarioId> saveScenario(Office& office, const Scenario& scenario, QDate today);

/// A copy under a name that no other has: 方案 → 方案（副本）.
Result<ScenarioId> copyScenario(Office& office, const Scenario& scenario, QDate today);

Status removeScenario(Office& office, const Scenario& scenario);

} // namespace tidui
