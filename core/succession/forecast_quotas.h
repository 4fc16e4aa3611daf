#pragma once

#include "core/organization/quota_count.h"
#include "core/succession/forecast_result.h"

namespace tidui {

/// The places of an office, computed once for a forecast: by scope and group of ranks, with what changes on a known
/// later day.
struct ForecastQuotas {
    struct Line {
        int scope = -1; ///< Index of scopes.
        ForecastRow::Kind kind = ForecastRow::Kind::Unknown;
        QString name{};
        QStringList ranks{};
        int depth = 0;
        std::optional<int> places{};
    };
    struct Change {    ///< An approval begins or ends, or the rules change.
        int month = 0; ///< The first month with it.
        int line = -1;
        std::optional<int> places{};
    };
    std::vector<QuotaScope> scopes{}; ///< In force in the first month.
    std::vector<Unit> units{};
    std::vector<Line> lines{};
    std::vector<Change> changes{}; ///< By month.
    bool leadersCount = true;      ///< 领导职务兼任职级 takes a place.
};

/// By the rules and documents in force in the first month, with changes up to the last one that a forecast can have.
/// Scopes that begin or end later are taken as they stand in the first month.
ForecastQuotas forecastQuotas(const QuotaRecords& records, const RuleBook& rules, QDate from);

} // namespace tidui
