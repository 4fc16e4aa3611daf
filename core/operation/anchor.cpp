#include "core/operation/anchor.h"

#include "core/form/audit_anchor.h"
#include "core/operation/audit_log.h"
#include "core/store/anchor_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Anchor)
};

Result<IntegrityReport> chainOf(Office& office)
{
    if (!office.may(Right::ReadAudit))
        return Error{Error::Kind::Forbidden, Tr::tr("This account may not read the audit."), {}};
    return office.verify();
}

/// Entry `number`; without hash and event before the first one, or when it is not there.
Result<AuditRow> entryAt(Office& office, qint64 number)
{
    if (number == 0)
        return AuditRow();
    const auto rows = office.audit({.entry = ChangeId{number}, .most = 1});
    if (!rows)
        return rows.error();
    return rows->empty() ? AuditRow() : rows->front();
}

/// What a break of the chain makes of an anchor. Operations have numbers of their own: some have no entries, an import
/// has many.
AnchorCheck::Verdict verdictOf(const ChainProblem& problem, qint64 entry, EventId event)
{
    using Verdict = AnchorCheck::Verdict;
    switch (problem.kind) {
    case ChainProblem::Kind::EntriesMissing:
        return problem.first <= entry ? Verdict::Missing : Verdict::Holds;
    case ChainProblem::Kind::EntryChanged:
    case ChainProblem::Kind::EntryReplaced:
    case ChainProblem::Kind::EntryMoved:
        return problem.first <= entry ? Verdict::Rewritten : Verdict::Holds;
    case ChainProblem::Kind::EventChanged:
    case ChainProblem::Kind::EventsMissing:
        return problem.first <= event.value ? Verdict::Rewritten : Verdict::Holds;
    case ChainProblem::Kind::HeadMissing:
    case ChainProblem::Kind::HeadChanged:
        break;
    }
    return Verdict::Rewritten; // Somebody laid hands on what says how far the audit goes: nothing is vouched for.
}

} // namespace

Result<QString> anchor(Office& office)
{
    const auto report = chainOf(office);
    if (!report)
        return report.error();
    if (report->brokenAt != 0)
        return Error{Error::Kind::Conflict,
                     Tr::tr("The audit chain is broken, so an anchor of it would prove nothing. %1")
                         .arg(chainProblemText(report->chain.front())),
                     {}};
    return writeAnchorCode(report->auditEntries, report->headHash);
}

PaperRun anchorPaper(const Office& office, const QString& code, const QDateTime& now)
{
    const AuditAnchor anchor{.office = office.name(),
                             .code = code,
                             .entries = code.section(u'-', 0, 0).toLongLong(),
                             .account = office.account(),
                             .time = now};
    return {1, [anchor](int) -> Result<FilledForm> {
                FormFonts fonts;
                return auditAnchorPaper(anchor, fonts);
            }};
}

Result<AnchorCheck> checkAnchor(Office& office, const QString& code)
{
    const auto read = readAnchorCode(code);
    if (!read)
        return read.error();
    const auto report = chainOf(office);
    if (!report)
        return report.error();
    AnchorCheck check{AnchorCheck::Verdict::Holds, read->entries,
                      std::max<qint64>(0, report->auditEntries - read->entries)};
    const auto last = entryAt(office, read->entries);
    if (!last)
        return last.error();
    for (const ChainProblem& problem : report->chain) // The worst of them, in the order of the verdicts.
        check.verdict = std::max(check.verdict, verdictOf(problem, read->entries, last->event.id));
    if (check.verdict != AnchorCheck::Verdict::Holds)
        return check;
    if (read->entries > report->auditEntries)
        check.verdict = AnchorCheck::Verdict::Missing;
    else if (anchorCharacters(read->entries, last->hash) != read->characters)
        check.verdict = AnchorCheck::Verdict::Rewritten;
    return check;
}

QString anchorCheckText(const AnchorCheck& check)
{
    switch (check.verdict) {
    case AnchorCheck::Verdict::Holds:
        return Tr::tr("The audit holds: the first %1 entries are those of the paper; %2 were added since.")
            .arg(check.entry)
            .arg(check.since);
    case AnchorCheck::Verdict::Rewritten:
        return Tr::tr("The audit was rewritten: the entries up to %1 are not those of the paper.").arg(check.entry);
    case AnchorCheck::Verdict::Missing:
        break;
    }
    return Tr::tr("Audit entries are missing: the paper knows %1 entries.").arg(check.entry);
}

} // namespace tidui
