#include "core/operation/quota_overview.h"
#include "core/operation/changes.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quota)
};

Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

bool shareDays(const QuotaScope& one, const QuotaScope& other)
{
    const auto endsBefore = [](QDate to, QDate from) { return to.isValid() && from.isValid() && to < from; };
    return !endsBefore(one.to, other.from) && !endsBefore(other.to, one.from);
}

Status checkScope(const QuotaScope& scope, const QuotaRecords& records)
{
    if (scope.name.isEmpty() || scope.organ.isEmpty() || scope.units.isEmpty())
        return invalid(Tr::tr("A quota scope needs a name, a level of organ and at least one unit."));
    if (scope.from.isValid() && scope.to.isValid() && scope.to < scope.from)
        return invalid(Tr::tr("The scope ends before it begins."));
    for (const QuotaScope& other : records.scopes) {
        if (other.id == scope.id || other.team != scope.team || !shareDays(scope, other))
            continue;
        for (const Unit& unit : records.units) {
            const QString id = QString::number(unit.id.value);
            if (scope.units.contains(id) && other.units.contains(id))
                return Error{Error::Kind::Conflict,
                             Tr::tr("%1 is in the scope %2 already, on the same days.").arg(unit.name, other.name),
                             {}};
        }
    }
    return {};
}

/// All records of that kind that belong to the scope.
template <class Record>
Status removeOf(Office& office, Changes& changes, QuotaScopeId scope)
{
    const auto records = office.records<Record>();
    if (!records)
        return records.error();
    for (const Record& record : *records) {
        if (record.scope != scope)
            continue;
        if (auto status = changes.remove(record); !status)
            return status;
    }
    return {};
}

} // namespace

Result<QuotaRecords> quotaRecords(Office& office)
{
    auto units = office.units();
    auto scopes = office.records<QuotaScope>();
    auto approvals = office.records<QuotaApproval>();
    auto steps = office.records<DigestionStep>();
    if (!units)
        return units.error();
    if (!scopes)
        return scopes.error();
    if (!approvals)
        return approvals.error();
    if (!steps)
        return steps.error();
    return QuotaRecords{std::move(*units), std::move(*scopes), std::move(*approvals), std::move(*steps)};
}

std::vector<QuotaLine> linesOfUnits(std::vector<QuotaLine> lines, const QuotaRecords& records,
                                    const std::vector<UnitId>& units)
{
    if (units.empty())
        return lines;
    const QSet<UnitId> wanted(units.begin(), units.end());
    std::erase_if(lines, [&](const QuotaLine& line) {
        if (line.scope < 0)
            return !wanted.contains(line.unit);
        const auto members = records.scopes[std::size_t(line.scope)].unitIds();
        return std::ranges::none_of(members, [&wanted](UnitId unit) { return wanted.contains(unit); });
    });
    return lines;
}

QString lineName(const QuotaLine& line, const QuotaRecords& records)
{
    if (line.scope >= 0)
        return records.scopes[std::size_t(line.scope)].name;
    const auto unit = std::ranges::find(records.units, line.unit, &Unit::id);
    return unit == records.units.end() ? Tr::tr("Not placed in a unit") : unit->name;
}

Result<EventId> saveQuotaScope(Office& office, const QuotaScope& scope)
{
    const auto records = quotaRecords(office);
    if (!records)
        return records.error();
    if (auto status = checkScope(scope, *records); !status)
        return status.error();
    return office.change(u"quota"_s, scope.name, [&scope](Changes& changes) -> Status {
        const auto id = changes.save(scope);
        return id ? Status() : Status(id.error());
    });
}

Status removeQuotaScope(Office& office, const QuotaScope& scope)
{
    const auto event = office.change(u"quota"_s, scope.name, [&](Changes& changes) -> Status {
        if (auto status = removeOf<QuotaApproval>(office, changes, scope.id); !status)
            return status;
        if (auto status = removeOf<DigestionStep>(office, changes, scope.id); !status)
            return status;
        return changes.remove(scope);
    });
    return event ? Status() : Status(event.error());
}

Result<EventId> saveQuotaApprovals(Office& office, const QuotaScope& scope, const std::vector<QuotaApproval>& approvals)
{
    if (std::ranges::any_of(approvals, [](const QuotaApproval& approval) { return approval.ranks.isEmpty(); }))
        return invalid(Tr::tr("An approval needs the ranks that it is about."));
    const auto present = office.records<QuotaApproval>();
    if (!present)
        return present.error();
    return office.change(u"quota"_s, scope.name, [&](Changes& changes) -> Status {
        for (const QuotaApproval& old : *present) {
            const bool kept = std::ranges::find(approvals, old.id, &QuotaApproval::id) != approvals.end();
            if (old.scope != scope.id || kept)
                continue;
            if (auto status = changes.remove(old); !status)
                return status;
        }
        for (QuotaApproval approval : approvals) {
            approval.scope = scope.id;
            if (const auto id = changes.save(approval); !id)
                return id.error();
        }
        return {};
    });
}

Result<EventId> saveDigestionStep(Office& office, const DigestionStep& step)
{
    if (!step.scope || !step.cadre || step.ranks.isEmpty() || step.way.isEmpty() || step.quarter < 1)
        return invalid(Tr::tr("A step of the plan needs the person, the way out and the quarter."));
    return office.change(u"quota"_s, Tr::tr("Digestion plan"), [&step](Changes& changes) -> Status {
        const auto id = changes.save(step);
        return id ? Status() : Status(id.error());
    });
}

Result<EventId> removeDigestionStep(Office& office, const DigestionStep& step)
{
    return office.change(u"quota"_s, Tr::tr("Digestion plan"),
                         [&step](Changes& changes) { return changes.remove(step); });
}

} // namespace tidui
