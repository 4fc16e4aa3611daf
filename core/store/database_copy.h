#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

namespace tidui {

/// Copies an open database page by page into a new file at `to` while others go on working with it. Cancelled when the
/// progress says so; a file that was begun is left to the caller.
Status copyDatabase(Connection& from, const QString& to, const Progress& progress = {});

} // namespace tidui
