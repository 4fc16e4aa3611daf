#pragma once

#include "core/succession/forecast_comparison.h"
#include "ui/components/rows_model.h"

#include <functional>

namespace tidui {

/// Names of people and units for the lists of a forecast.
struct ForecastNames {
    std::function<QString(CadreId)> person{}; ///< Of somebody in the office.
    std::function<QString(UnitId)> unit{};

    QString of(CadreId cadre) const; ///< Of newcomers too: 新录用第3人.
};

/// What stands below the grid of a forecast; each row carries the number of a person (0 for newcomers).
struct ForecastList {
    QStringList header{};
    std::vector<RowsModel::Row> rows{};
};

/// These people: what they hold, what comes next, from when, when by the forecast, when they retire.
ForecastList personList(const ForecastResult& result, const std::vector<CadreId>& people, const ForecastNames& names);
ForecastList moveList(const ForecastResult& result, const ForecastNames& names);
ForecastList leavingList(const ForecastResult& result, const ForecastNames& names);
ForecastList blockList(const ForecastResult& result, const ForecastNames& names);
ForecastList retiredShortList(const ForecastResult& result, const ForecastNames& names);
ForecastList stallList(const ForecastResult& result); ///< 停滞: rows and years.
/// Who gets a rank at another month, or only by one of two plans.
ForecastList differenceList(const ForecastComparison& comparison, const ForecastNames& names);
/// The same of several plans: a column for each, then for each after the first what it changes. `planNames`: theirs.
ForecastList planStepList(const PlanTable& table, const QStringList& planNames, const ForecastNames& names);
/// The figures in which plans differ, with the same columns. `byScope`: of each scope instead of the whole office.
ForecastList planFigureList(const PlanTable& table, const std::vector<ForecastResult>& plans,
                            const QStringList& planNames, bool byScope);

} // namespace tidui
