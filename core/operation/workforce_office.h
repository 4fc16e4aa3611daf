#pragma once

#include "core/operation/office.h"
#include "core/organization/quota_count.h"
#include "core/succession/structure.h"
#include "core/succession/workforce.h"

namespace tidui {

/// Reads everybody's records into rows, as they stand on `today`. Ends early with what was read so far when the
/// progress says so.
Result<Workforce> loadWorkforce(Office& office, QDate today, const Progress& progress = {});

/// The quotas against which the ranks of the units asked for stand on that day, for StructureSources::quotas.
Result<std::vector<QuotaLine>> structureQuotas(Office& office, const StructureQuestion& question, QDate today);

} // namespace tidui
