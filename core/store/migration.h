#pragma once

#include "core/store/connection.h"

namespace tidui {

/// The schema version that this program writes: the number of the last script in resources/migrations.
int newestSchema();

/// Brings the file at `path` to the newest schema: each script in its own transaction, after a copy of the file
/// beside it ("office.tidui.before-0002"). NewerSchema when the file is ahead of this program.
Status migrate(Connection& connection, const QString& path);

/// The file's schema version; 0 = a new, empty file.
Result<int> schemaVersion(Connection& connection);

} // namespace tidui
