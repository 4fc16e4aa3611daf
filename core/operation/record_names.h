#pragma once

#include "core/operation/audit_log.h"

#include <QHash>

namespace tidui {

/// What records are called, by table and number: the name of a person, unit, quota scope, round. One that was removed
/// is absent.
using RecordNames = QHash<QString, QHash<qint64, QString>>;

/// The tables to which the fields of an audited record lead, by the keys of the fields: {"cadre_id", "cadre"}. The
/// fields that hold several numbers are among them.
QHash<QString, QString> referencesOf(const QString& table);

/// The present names of the records in audit entries and of those they refer to. Needs Right::ReadAudit: who reads the
/// audit reads names there anyway.
Result<RecordNames> namesIn(Office& office, const std::vector<AuditRow>& rows);

} // namespace tidui
