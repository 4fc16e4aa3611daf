#pragma once

#include "core/base/result.h"
#include "core/succession/forecast_plan.h"

#include <QJsonObject>

namespace tidui {

using ScenarioId = Id<struct ScenarioTag>; ///< 推演方案

/// A plan that the office keeps under a name (推演方案). It never changes any other record.
struct Scenario {
    ScenarioId id{};
    QString name{};
    QJsonObject plan{}; ///< As planJson() writes it.
    QString note{};
    QString changedBy{};
    QDate changedOn{};
    bool operator==(const Scenario&) const = default;
};

QJsonObject planJson(const ForecastPlan& plan);

/// Refused with the place and the reason: an unknown word, a number out of its range, a rank or a person that is
/// missing. What the object lacks is as in a plain plan.
Result<ForecastPlan> planFromJson(const QJsonObject& json);

/// Why a plan can't be played; empty = it can. `ranks`: the ranks that the rules know.
QStringList planProblems(const ForecastPlan& plan, const QStringList& ranks);

} // namespace tidui
