#pragma once

#include "core/operation/office.h"
#include "core/organization/quota_count.h"

namespace tidui {

/// What an office keeps about its quotas. A fixed number of queries.
Result<QuotaRecords> quotaRecords(Office& office);

/// The lines of these units only: scopes that have one of them, and the units themselves. Empty = all.
std::vector<QuotaLine> linesOfUnits(std::vector<QuotaLine> lines, const QuotaRecords& records,
                                    const std::vector<UnitId>& units);

/// What a line is about: the name of its scope, or of the unit that is in none.
QString lineName(const QuotaLine& line, const QuotaRecords& records);

/// Stores a scope (a new one when its id is 0). Refused when it lacks a name, a level of organ or a unit, and when one
/// of its units is in another scope of the same kind on the same days: its people would be counted for both.
Result<EventId> saveQuotaScope(Office& office, const QuotaScope& scope);

/// Takes a scope away with its approvals and its digestion plan.
Status removeQuotaScope(Office& office, const QuotaScope& scope);

/// Makes the approvals of a scope these: those without an id are new, those of it that are missing go. Refused without
/// ranks.
Result<EventId> saveQuotaApprovals(Office& office, const QuotaScope& scope,
                                   const std::vector<QuotaApproval>& approvals);

Result<EventId> saveDigestionStep(Office& office, const DigestionStep& step);
Result<EventId> removeDigestionStep(Office& office, const DigestionStep& step);

} // namespace tidui
