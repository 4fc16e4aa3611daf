#pragma once

#include "core/operation/import.h"

class QCommandLineParser;

namespace tidui::cli {

/// What import and merge do with what was read: writes it into the office unless --dry-run, and says what it was, with
/// --json as JSON; what is doubtful goes to standard error. The exit code.
int takeOver(const QCommandLineParser& parser, Office& office, const Result<ImportPreview>& preview);

} // namespace tidui::cli
