#pragma once

#include "core/succession/forecast_comparison.h"
#include "core/succession/monte_carlo.h"

#include <QJsonObject>

namespace tidui {

/// 2030-05 of a month.
QString forecastMonthText(int month);

/// Everything that a forecast found: rows with their figures by year; moves, leavings, arrivals, blocks and people,
/// from which the people behind each figure follow. Months as 2030-05.
QJsonObject forecastJson(const ForecastResult& result);

/// The bands by row and year, and the chance of each person.
QJsonObject monteCarloJson(const MonteCarloResult& result);

/// What differs from a base (compareForecasts): figures by row and year, and steps by person. `base`: it.
QJsonObject comparisonJson(const ForecastComparison& comparison, const ForecastResult& base);

/// In words: 到龄退休, 无空缺职数 ...
QString leavingWords(ForecastLeaving::Why why);
QString blockWords(ForecastBlock::Why why);

} // namespace tidui
