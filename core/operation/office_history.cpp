#include "core/operation/office_state.h"

#include "core/cadre/checks.h"
#include "core/operation/masking.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Event eventFrom(const StoredEvent& stored)
{
    return {stored.id, QDateTime::fromString(stored.time, Qt::ISODateWithMs), stored.account, stored.kind,
            stored.summary};
}

JsonChange partsOf(const AuditEntry& entry)
{
    return {QJsonDocument::fromJson(entry.before).object(), QJsonDocument::fromJson(entry.after).object()};
}

} // namespace

Result<std::vector<HistoryEntry>> Office::history(CadreId id)
{
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    if (!sight->everything()) { // Who sees only some people sees the history of those.
        if (const auto seen = cadre(id); !seen)
            return seen.error();
    }
    const auto entries = m_state->audit.ofRecord(u"cadre"_s, id.value);
    if (!entries)
        return entries.error();
    std::vector<HistoryEntry> history;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const auto event = m_state->audit.event(entry->event);
        if (!event)
            return event.error();
        history.push_back({entry->id, eventFrom(*event), partsOf(*entry)});
        if (sight->masked()) {
            maskJson(history.back().parts.before);
            maskJson(history.back().parts.after);
        }
    }
    return history;
}

Result<CadreFile> Office::versionBefore(CadreId id, ChangeId change)
{
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    auto file = cadre(id);
    if (!file)
        return file;
    const auto entries = m_state->audit.ofRecord(u"cadre"_s, id.value);
    if (!entries)
        return entries.error();
    const Error none{Error::Kind::NotFound, tr("There is no version before this change."), {}};
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (entry->before.isEmpty() || entry->after.isEmpty())
            return none;
        if (auto status = applyParts(partsOf(*entry).before, *file); !status)
            return status.error();
        if (entry->id != change)
            continue;
        if (sight->masked()) // The parts from the audit brought the former values back.
            maskFile(*file);
        return file;
    }
    return none;
}

Status Office::restore(const CadreFile& version)
{
    const auto event = saveAll({{version, {}}}, u"restore"_s, version.person.name);
    return event ? Status() : Status(event.error());
}

Result<std::vector<Event>> Office::events(int limit)
{
    if (auto status = need(Right::WriteFiles); !status) // The list to take something back from.
        return status.error();
    const auto stored = m_state->audit.events(limit);
    if (!stored)
        return stored.error();
    std::vector<Event> events;
    for (const StoredEvent& event : *stored) {
        if (role() != Role::UnitOfficer || event.account == account())
            events.push_back(eventFrom(event));
    }
    return events;
}

Result<std::vector<Finding>> Office::findings(QDate today, const Progress& progress)
{
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    const auto people = m_state->cadres.count();
    if (!people)
        return people.error();
    std::vector<Finding> findings;
    std::vector<PersonKey> keys;
    bool stopped = false;
    const auto check = [&](CadreFile&& file) {
        stopped = !goOn(progress, qint64(keys.size()), *people);
        const auto found = checkFile(file, rules(), today);
        findings.insert(findings.end(), found.begin(), found.end());
        keys.push_back({file.id, file.person.name, file.person.identityNumber, file.person.birth});
        return !stopped;
    };
    if (auto status = forEachCadre(check); !status)
        return status.error();
    if (stopped)
        return Error{Error::Kind::Cancelled, tr("The check was cancelled."), {}};
    const auto duplicates = checkDuplicates(keys);
    findings.insert(findings.end(), duplicates.begin(), duplicates.end());
    if (sight->masked())
        std::erase_if(findings, speaksOfMasked);
    return findings;
}

} // namespace tidui
