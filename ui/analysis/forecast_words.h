#pragma once

#include "core/succession/forecast_result.h"

#include <array>

namespace tidui {

/// What the grid of a forecast shows of each row and year.
enum class ForecastMeasure {
    Quota,
    Used,
    Vacant,
    Over,
    Waiting,
    LongestWait,
    MedianWait,
    Promoted,
    Left,
    RetiredShort
};
inline constexpr std::array forecastMeasures{
    ForecastMeasure::Used,        ForecastMeasure::Vacant,      ForecastMeasure::Quota,    ForecastMeasure::Waiting,
    ForecastMeasure::LongestWait, ForecastMeasure::MedianWait,  ForecastMeasure::Promoted, ForecastMeasure::Left,
    ForecastMeasure::Over,        ForecastMeasure::RetiredShort};

QString measureName(ForecastMeasure measure);
/// The people whom a click on such a figure opens.
ForecastPeople peopleBehind(ForecastMeasure measure);
/// None: no limit, or nobody knows.
std::optional<int> measured(const ForecastResult& result, int row, int year, ForecastMeasure measure);

QString forecastMonthWords(int month); ///< 2031.08
QString rowKindText(ForecastRow::Kind kind);
QString rowText(const ForecastRow& row); ///< The scope and the ranks, inner groups set in.
QString whyLeft(ForecastLeaving::Why why);
QString whyBlocked(ForecastBlock::Why why);
QString orderText(FillOrder order);
QString poolingText(Pooling pooling);
QString gradesText(GradeAssumption grades);
QString retirementText(RetirementAssumption retirement);
QString unknownRetirementText(UnknownRetirement retirement);
QString unknownPlacesText(UnknownPlaces places);
QString planText(const ForecastPlan& plan); ///< In one line: what it assumes.

} // namespace tidui
