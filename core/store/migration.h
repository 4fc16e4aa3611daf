#pragma once

#include "core/store/connection.h"

#include <vector>

namespace tidui {

/// The scripts of resources/migrations, oldest first. Script n brings a file from schema n - 1 to schema n.
std::vector<QByteArray> schemaScripts();

/// Brings the file at `path` to the newest schema: each script in its own transaction, after a copy of the file
/// beside it ("office.tidui.before-0002"). NewerSchema when the file is ahead of this program; Forbidden when it is
/// behind and open for reading only.
Status migrate(Connection& connection, const QString& path, const std::vector<QByteArray>& scripts = schemaScripts());

/// The same without a copy: for a file in the making.
Status runSchemaScripts(Connection& connection, const std::vector<QByteArray>& scripts = schemaScripts());

/// Invalid when the file is no office file: a migration must not write its tables into a file of another program.
Status checkIsOffice(Connection& connection, const QString& path);

/// Opens an office file that is looked at, not worked on: reading first, since a file of another program must not be
/// changed by the attempt, then for writing where it may be, so that closing takes away the files that SQLite keeps
/// beside an open one.
Result<Connection> openOfficeFile(const QString& path, const FileKey& key);

/// "TIDU": tells an office file from other SQLite files.
inline constexpr int applicationId = 0x54494455;

/// The file's schema version; 0 = a new, empty file.
Result<int> schemaVersion(Connection& connection);

} // namespace tidui
