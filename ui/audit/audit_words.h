#pragma once

#include "core/cadre/comparison.h"
#include "core/operation/audit_log.h"

#include <QHash>

namespace tidui {

using UnitNames = QHash<UnitId, QString>;

/// What a changed record is, for a person: "Cadre's file 12". Empty for an event without entries.
QString recordWords(const AuditRow& row, const UnitNames& names = {});

/// Before and after of an entry field by field, with the captions of the program and the names of the units.
std::vector<Difference> auditDifferences(const AuditRow& row, const UnitNames& names = {});

/// What verify() found, in sentences, each on its own line.
QString integrityText(const IntegrityReport& report, const QDateTime& now); ///< `now`: UTC.

/// One line of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it.
QString csvLine(const QStringList& cells);

} // namespace tidui
