#pragma once

#include "core/organization/quota_count.h"
#include "core/succession/forecast_result.h"
#include "core/succession/structure.h"

namespace tidui {

/// The structure on a day by a forecast: who is gone by then, and which rank the others hold. Before the forecast's
/// first month, or after its last one, the records and the last month are taken. People who come by the recruiting plan
/// have no row in the workforce and aren't counted.
StructureFuture structureFuture(const ForecastResult& result, const Workforce& workforce, QDate on);

/// The quotas of a day by its forecast: who is gone takes no place, who was promoted takes one where the new rank is
/// counted. The ceilings are those of countQuotas().
std::vector<QuotaLine> quotasByForecast(const QuotaStaff& staff, const QuotaRecords& records, const RuleBook& rules,
                                        QDate on, const StructureFuture& future, const Workforce& workforce);

} // namespace tidui
