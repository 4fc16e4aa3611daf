#pragma once

#include "core/operation/office.h"

namespace tidui {

/// What a check of the whole file found.
struct IntegrityReport {
    QStringList problems{}; ///< Of the database itself; empty = sound.
    qint64 auditEntries = 0;
    qint64 brokenAt = 0; ///< The first audit entry whose hash does not fit; 0 = the chain holds.
};

/// Which audit entries are asked for; what is empty does not restrict.
struct AuditQuestion {
    QDate from{};  ///< Local days, both inclusive.
    QDate until{};
    QString account{};
    QString kind{}; ///< Of the event: "save", "print".
    CadreId cadre{};
    int most = 5000;
};

/// One audit entry with its event; events without entries have an empty change.
struct AuditRow {
    ChangeId change{};
    Event event{};
    QString table{};
    qint64 record = 0;
    JsonChange parts{}; ///< Before and after; identity numbers and families masked for an auditor.
};

} // namespace tidui
