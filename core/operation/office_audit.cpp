#include "core/operation/audit_log.h"
#include "core/operation/masking.h"
#include "core/operation/office_state.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

constexpr qint64 aheadSeconds = 60; ///< Two computers on one file never agree to the second.

QString startOf(QDate day)
{
    return day.isValid() ? day.startOfDay().toUTC().toString(Qt::ISODateWithMs) : QString();
}

AuditRow rowFrom(const AuditStore::Row& stored, bool masked)
{
    const StoredEvent& event = stored.event;
    AuditRow row{
        stored.entry.id,
        {event.id, QDateTime::fromString(event.time, Qt::ISODateWithMs), event.account, event.kind, event.summary},
        stored.entry.table,
        stored.entry.record,
        {QJsonDocument::fromJson(stored.entry.before).object(), QJsonDocument::fromJson(stored.entry.after).object()},
        stored.hash};
    if (masked) {
        maskJson(row.parts.before);
        maskJson(row.parts.after);
    }
    return row;
}

QString rangeOf(const ChainProblem& problem)
{
    return problem.first == problem.last ? QString::number(problem.first)
                                         : Tr::tr("%1 to %2").arg(problem.first).arg(problem.last);
}

} // namespace

QString chainProblemText(const ChainProblem& problem)
{
    switch (problem.kind) {
    case ChainProblem::Kind::EntryChanged:
        return Tr::tr("Audit entry %1 was changed or put in.").arg(rangeOf(problem));
    case ChainProblem::Kind::EntryReplaced:
        return Tr::tr("Audit entry %1 was replaced by another.").arg(rangeOf(problem));
    case ChainProblem::Kind::EntryMoved:
        return Tr::tr("Audit entry %1 was moved; its number was %2.")
            .arg(rangeOf(problem))
            .arg(problem.first - problem.movedBy);
    case ChainProblem::Kind::EntriesMissing:
        return Tr::tr("Audit entry %1 is missing.").arg(rangeOf(problem));
    case ChainProblem::Kind::EventChanged:
        return Tr::tr("The time, account or words of operation %1 were changed.").arg(rangeOf(problem));
    case ChainProblem::Kind::EventsMissing:
        return Tr::tr("Operation %1 is missing.").arg(rangeOf(problem));
    case ChainProblem::Kind::HeadMissing:
        return Tr::tr("The mark that says how far the audit goes is missing.");
    case ChainProblem::Kind::HeadChanged:
        break;
    }
    return Tr::tr("The mark that says how far the audit goes was changed: it leaves out operations that are covered.");
}

QStringList clockTexts(const IntegrityReport& report, const QDateTime& now)
{
    const auto shown = [](const QDateTime& time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); };
    const auto read = [](const QString& time) { return QDateTime::fromString(time, Qt::ISODateWithMs); };
    QStringList texts;
    for (const ClockStep& step : report.clockSteps)
        texts += Tr::tr("The clock of the computer was set back: operation %1 is dated %2, the one before it %3. The "
                        "numbers say in which order they were done.")
                     .arg(step.event.value)
                     .arg(shown(read(step.time)), shown(read(step.former)));
    if (report.newest > now.addSecs(aheadSeconds))
        texts += Tr::tr("The newest operation is dated %1, which is still to come: the clock was ahead then or is "
                        "behind now. Set the clock of the computer right.")
                     .arg(shown(report.newest));
    return texts;
}

Result<IntegrityReport> verifyOffice(Office& office, const Progress& progress)
{
    Office::State& state = Office::State::of(office);
    const auto problems = state.connection.problems(true);
    if (!problems)
        return problems.error();
    const auto chain = state.audit.verify(progress);
    if (!chain)
        return chain.error();
    const auto count = state.cadres.count();
    if (!count)
        return count.error();
    IntegrityReport report{*problems,
                           *count,
                           chain->entries,
                           chain->events,
                           chain->uncoveredEvents,
                           chain->problems,
                           0,
                           chain->headHash,
                           chain->clockSteps,
                           QDateTime::fromString(chain->newestTime, Qt::ISODateWithMs)};
    if (!report.chain.empty())
        report.brokenAt = std::max<qint64>(1, report.chain.front().first);
    return report;
}

const std::vector<ChainProblem>& brokenTail(Office& office)
{
    return Office::State::of(office).brokenTail;
}

Result<IntegrityReport> Office::verify()
{
    return verifyOffice(*this, {});
}

Result<std::vector<AuditRow>> Office::audit(const AuditQuestion& question)
{
    if (auto status = need(Right::ReadAudit); !status)
        return status.error();
    const auto stored =
        m_state->audit.ask({.from = startOf(question.from),
                            .until = question.until.isValid() ? startOf(question.until.addDays(1)) : QString(),
                            .account = question.account,
                            .kind = question.kind,
                            .cadre = question.cadre.value,
                            .entry = question.entry,
                            .most = question.most});
    if (!stored)
        return stored.error();
    std::vector<AuditRow> rows;
    for (const AuditStore::Row& row : *stored)
        rows.push_back(rowFrom(row, role() == Role::Auditor));
    return rows;
}

} // namespace tidui
