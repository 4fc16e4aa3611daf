#pragma once

#include "core/cadre/comparison.h"
#include "core/operation/record_names.h"

namespace tidui {

/// What a changed record is, for a person: "Cadre's file 12 (王建国)". Empty for an event without entries.
QString recordWords(const AuditRow& row, const RecordNames& names = {});

/// Before and after of an entry field by field, with the captions of the program and the names of what it refers to.
std::vector<Difference> auditDifferences(const AuditRow& row, const RecordNames& names = {});

/// What verify() found, in sentences, each on its own line.
QString integrityText(const IntegrityReport& report, const QDateTime& now); ///< `now`: UTC.

/// One line of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it.
QString csvLine(const QStringList& cells);

} // namespace tidui
