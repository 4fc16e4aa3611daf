#pragma once

#include "core/operation/office.h"
#include "core/store/audit_store.h"

namespace tidui {

/// What a check of the whole file found.
struct IntegrityReport {
    QStringList problems{}; ///< Of the database itself; empty = sound.
    qint64 people = 0;
    qint64 auditEntries = 0;
    qint64 events = 0;
    qint64 uncoveredEvents = 0;          ///< From before their own columns were hashed: only their entries are covered.
    std::vector<ChainProblem> chain{};   ///< Every break of the audit chain.
    qint64 brokenAt = 0;                 ///< Where the first break begins, at least 1; 0 = the chain holds.
    QByteArray headHash{};               ///< Of the last entry.
    std::vector<ClockStep> clockSteps{}; ///< Where the clock was set back: said, but nothing is wrong with the file.
    QDateTime newest{};                  ///< UTC; the greatest time of all operations.
    bool sound() const { return problems.isEmpty() && brokenAt == 0; }
};

/// Office::verify with progress, in audit entries and operations; may cancel (Cancelled).
Result<IntegrityReport> verifyOffice(Office& office, const Progress& progress);

/// Breaks of the chain's last entries that were found when the office was opened, which takes the same few milliseconds
/// in a file of any age; empty = none. The whole chain is verifyOffice's.
const std::vector<ChainProblem>& brokenTail(Office& office);

/// A break of the chain as a sentence that names the entries: "The entries 4 to 6 are missing."
QString chainProblemText(const ChainProblem& problem);

/// What the times of the operations say of the computer's clock, one sentence for each: where it was set back, and that
/// the newest time is still to come. `now`: UTC.
QStringList clockTexts(const IntegrityReport& report, const QDateTime& now);

/// Which audit entries are asked for; what is empty does not restrict.
struct AuditQuestion {
    QDate from{}; ///< Local days, both inclusive.
    QDate until{};
    QString account{};
    QString kind{};  ///< Of the event: "save", "print".
    CadreId cadre{}; ///< Its file and the records that name it.
    ChangeId entry{};
    int most = 5000;
};

/// One audit entry with its event; events without entries have an empty change.
struct AuditRow {
    ChangeId change{};
    Event event{};
    QString table{};
    qint64 record = 0;
    JsonChange parts{}; ///< Before and after; identity numbers and families masked for an auditor.
    QByteArray hash{};  ///< Of the entry, in the chain.
};

} // namespace tidui
