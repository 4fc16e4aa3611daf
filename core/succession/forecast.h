#pragma once

#include "core/succession/forecast_quotas.h"
#include "core/succession/forecast_result.h"
#include "core/succession/forecast_staff.h"

namespace tidui {

/// Plays the months through from the staff's first month on (职数推演), `years` of twelve months, 1 to 15. Each month
/// in this order: who left in the month before is gone, newcomers come, who has become eligible queues up, and the
/// vacancies are filled from the highest rank down, so that a place that a promotion frees is filled in the same month.
/// Decisions fall on the first of the month; nobody takes two steps in one. The same input gives the same result.
ForecastResult forecast(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan, int years);

} // namespace tidui
