#pragma once

#include "core/operation/office.h"
#include "core/succession/workforce.h"

namespace tidui {

/// Reads everybody's records into rows, as they stand on `today`. Ends early with what was read so far when the
/// progress says so.
Result<Workforce> loadWorkforce(Office& office, QDate today, const Progress& progress = {});

} // namespace tidui
