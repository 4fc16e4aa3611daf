#pragma once

#include "core/organization/quota_staff.h"
#include "core/store/connection.h"

namespace tidui {

/// Reads of everybody what counting against quotas asks, in four queries whatever the number of people.
Result<QuotaStaff> readQuotaStaff(Connection& connection);

} // namespace tidui
