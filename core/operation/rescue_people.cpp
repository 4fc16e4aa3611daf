#include "core/cadre/fields.h"
#include "core/operation/rescue_file.h"
#include "core/store/cadre_store.h"
#include "core/store/office_store.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

constexpr std::size_t peopleAtOnce = 1000; ///< Files in memory at a time.

/// Files as they were read, one after the other, with what is known of them elsewhere.
class PeopleRescue {
public:
    explicit PeopleRescue(RescueWork& work) : m_work(work), m_store(work.office), m_lines(work.office), m_lost(work) {}

    Status run(const Progress& progress);

private:
    Result<std::vector<CadreId>> allIds();
    Status mend(const std::vector<CadreId>& ids);
    Result<QHash<CadreId, AuditedFile>> auditOf(const std::vector<CadreId>& ids);
    Result<QHash<CadreId, CadreFile>> keptOf(const std::vector<CadreId>& ids);
    Status findGaps(const std::vector<CadreId>& ids);
    bool suspect(CadreId id) const;

    RescueWork& m_work;
    CadreStore m_store;
    OfficeStore m_lines;
    LostPeople m_lost;
    RecordGaps m_gaps{};
    FileRescue m_file{m_work, m_lost, m_gaps};
};

Result<std::vector<CadreId>> PeopleRescue::allIds()
{
    Statement select(m_work.office, u"SELECT id FROM cadre ORDER BY id"_s);
    std::vector<CadreId> ids;
    while (select.next())
        ids.push_back(CadreId{select.integer(0)});
    if (auto status = select.finished(); !status)
        return status.error();
    return ids;
}

Result<QHash<CadreId, AuditedFile>> PeopleRescue::auditOf(const std::vector<CadreId>& ids)
{
    Statement select(m_work.office, u"SELECT record_id, before, after FROM change WHERE table_name = 'cadre' AND "
                                    "record_id BETWEEN ?1 AND ?2 ORDER BY record_id, id"_s);
    select.bindAll(ids.front(), ids.back());
    QHash<CadreId, AuditedFile> audited;
    while (select.next())
        audited[CadreId{select.integer(0)}].follow(select.blob(1), select.blob(2));
    if (auto status = select.finished(); !status)
        return status.error();
    return audited;
}

bool PeopleRescue::suspect(CadreId id) const
{
    bool may = m_lost.contains(id);
    forEachSet([&](const auto& set) { may = may || m_work.read.table(QLatin1String(set.key)).mayHaveLost(id.value); });
    return may;
}

Result<QHash<CadreId, CadreFile>> PeopleRescue::keptOf(const std::vector<CadreId>& ids)
{
    QHash<CadreId, CadreFile> kept;
    std::vector<CadreId> wanted;
    if (m_work.backup)
        std::ranges::copy_if(ids, std::back_inserter(wanted), [this](CadreId id) { return suspect(id); });
    if (wanted.empty())
        return kept;
    auto files = CadreStore(*m_work.backup).load(wanted);
    if (!files)
        return files.error();
    for (CadreFile& file : *files)
        kept.insert(file.id, std::move(file));
    return kept;
}

/// The records of a set are numbered from 0: a missing number is a lost record.
Status PeopleRescue::findGaps(const std::vector<CadreId>& ids)
{
    Status status;
    forEachSet([&](const auto& set) {
        if (!status || !m_work.hasHoles(set.key))
            return;
        Statement select(m_work.office, u"SELECT cadre_id FROM %1 WHERE cadre_id BETWEEN ?1 AND ?2 GROUP BY cadre_id "
                                        "HAVING max(position) + 1 > count(*)"_s.arg(QLatin1String(set.key)));
        select.bindAll(ids.front(), ids.back());
        while (select.next())
            m_gaps[QLatin1String(set.key)].insert(CadreId{select.integer(0)});
        status = select.finished();
    });
    return status;
}

Status PeopleRescue::mend(const std::vector<CadreId>& ids)
{
    const auto files = m_store.load(ids);
    const auto audited = auditOf(ids);
    const auto kept = keptOf(ids);
    if (!files)
        return files.error();
    if (!audited || !kept)
        return audited ? kept.error() : audited.error();
    if (auto status = findGaps(ids); !status)
        return status;
    for (const CadreFile& read : *files) {
        const auto known = kept->constFind(read.id);
        const CadreFile file =
            m_file.mended(read, audited->value(read.id), known == kept->constEnd() ? nullptr : &*known);
        if (file != read) {
            if (auto status = m_store.update(read, file); !status)
                return status;
        } else if (m_lost.hasLine(file.id)) {
            continue;
        }
        if (auto status = m_lines.writeRosterRow(rosterRow(file)); !status)
            return status;
    }
    return {};
}

Status PeopleRescue::run(const Progress& progress)
{
    if (auto status = m_lost.find(); !status)
        return status;
    const auto ids = allIds();
    if (!ids)
        return ids.error();
    for (std::size_t from = 0; from < ids->size(); from += peopleAtOnce) {
        const auto begin = ids->begin() + qsizetype(from);
        const auto end = ids->begin() + qsizetype(std::min(from + peopleAtOnce, ids->size()));
        if (auto status = mend({begin, end}); !status)
            return status;
        if (!goOn(progress, qint64(from), qint64(ids->size())))
            return Error{Error::Kind::Cancelled, Tr::tr("The rescue was cancelled."), {}};
    }
    m_work.report.people = qint64(ids->size());
    return {};
}

} // namespace

Status restorePeople(RescueWork& work, const Progress& progress)
{
    return PeopleRescue(work).run(progress);
}

} // namespace tidui
