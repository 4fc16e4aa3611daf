#include "core/cadre/fields.h"
#include "core/operation/audited_file.h"
#include "core/operation/rescue_work.h"
#include "core/store/cadre_store.h"
#include "core/store/office_store.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

using Loss = RescueLine::Finding;
using Source = RescueLine::Source;

constexpr std::size_t peopleAtOnce = 1000;   ///< Files in memory at a time.
constexpr qint64 mostNamelessNumbers = 1000; ///< More numbers without any trace are one remark.

/// Files as they were read, one after the other, with what is known of them elsewhere.
class PeopleRescue {
public:
    explicit PeopleRescue(RescueWork& work) : m_work(work), m_store(work.office), m_lines(work.office) {}

    Status run(const Progress& progress);

private:
    Status findLost();
    Status addLost(const QString& sql);
    Status addPlaceholders();
    void tellNameless();
    Result<std::vector<CadreId>> allIds();
    Status mend(const std::vector<CadreId>& ids);
    Result<QHash<CadreId, AuditedFile>> auditOf(const std::vector<CadreId>& ids);
    Result<QHash<CadreId, CadreFile>> keptOf(const std::vector<CadreId>& ids);
    Status findGaps(const std::vector<CadreId>& ids);
    bool suspect(CadreId id) const;
    CadreFile mended(const CadreFile& read, const AuditedFile& audited, const CadreFile* kept);
    void mendBasics(CadreFile& file, const AuditedFile& audited, const CadreFile* kept);
    void compareBasics(const CadreFile& file, const AuditedFile& audited);
    template <class Record>
    void mendSet(const RecordSet<Record>& set, CadreFile& file, const AuditedFile& audited, const CadreFile* kept);
    void fillFromRoster(CadreFile& file);
    void tell(const CadreFile& file, const QString& kind, Loss finding, Source source, qsizetype records = 0);

    RescueWork& m_work;
    CadreStore m_store;
    OfficeStore m_lines;
    QSet<CadreId> m_lost{};                 ///< Their basic record can't be read.
    QSet<CadreId> m_removed{};              ///< The audit says so.
    QSet<CadreId> m_withLine{};             ///< Their line of the roster was read.
    QHash<QString, QSet<CadreId>> m_gaps{}; ///< By table: people with a missing number among their records.
    std::vector<RescueLine> m_told{};       ///< Of the person at hand.
};

Status PeopleRescue::addLost(const QString& sql)
{
    const SalvagedTable& table = m_work.read.table(u"cadre"_s);
    Statement select(m_work.office, sql);
    while (select.next()) {
        const CadreId id{select.integer(0)};
        if (table.mayHaveLost(id.value) && !m_removed.contains(id))
            m_lost.insert(id);
    }
    return select.finished();
}

/// People of whom something else tells that they are in the office.
Status PeopleRescue::findLost()
{
    Statement last(m_work.office, u"SELECT record_id, after IS NULL, max(id) FROM change WHERE table_name = 'cadre' "
                                  "GROUP BY record_id"_s);
    while (last.next()) {
        if (last.integer(1) != 0)
            m_removed.insert(CadreId{last.integer(0)});
    }
    if (auto status = last.finished(); !status)
        return status;
    const QString missing = u" AND %1 NOT IN (SELECT id FROM cadre)"_s;
    QStringList traces{u"SELECT cadre_id FROM roster_row WHERE true"_s + missing.arg(u"cadre_id"_s),
                       u"SELECT record_id FROM change WHERE table_name = 'cadre'"_s + missing.arg(u"record_id"_s)};
    forEachSet([&](const auto& set) {
        traces += u"SELECT cadre_id FROM %1 WHERE true"_s.arg(QLatin1String(set.key)) + missing.arg(u"cadre_id"_s);
    });
    for (const QString& trace : traces) {
        if (auto status = addLost(trace); !status)
            return status;
    }
    if (!m_work.backup)
        return {};
    for (const Hole& hole : m_work.read.table(u"cadre"_s).holes) {
        Statement kept(*m_work.backup, u"SELECT id FROM cadre WHERE id > ?1 AND id < ?2"_s);
        kept.bindAll(hole.after.first, hole.before.first);
        while (kept.next()) {
            if (!m_removed.contains(CadreId{kept.integer(0)}))
                m_lost.insert(CadreId{kept.integer(0)});
        }
        if (auto status = kept.finished(); !status)
            return status;
    }
    return {};
}

/// Numbers in a hole of which nothing tells anything: there may have been people.
void PeopleRescue::tellNameless()
{
    for (const Hole& hole : m_work.read.table(u"cadre"_s).holes) {
        const qint64 first = std::max<qint64>(hole.after.first, 0) + 1;
        const bool open = hole.before == RowKey::highest();
        if (open || hole.before.first - first > mostNamelessNumbers) {
            m_work.report.remarks +=
                Tr::tr("Above number %1 people may be missing of whom nothing else tells.").arg(first - 1);
            continue;
        }
        for (qint64 id = first; id < hole.before.first; ++id) {
            if (!m_lost.contains(CadreId{id}) && !m_removed.contains(CadreId{id}))
                m_work.add({.person = CadreId{id}, .kind = Tr::tr("Whole file"), .finding = Loss::Doubtful});
        }
    }
}

/// So that the records of a person have somewhere to belong until the basic record is found.
Status PeopleRescue::addPlaceholders()
{
    Statement insert(m_work.office, u"INSERT INTO cadre (id, name) VALUES (?1, ?2)"_s);
    for (const CadreId id : std::as_const(m_lost)) {
        insert.bindAll(id, Tr::tr("Number %1 (name lost)").arg(id.value));
        if (auto status = insert.run(); !status)
            return status;
    }
    Statement lines(m_work.office, u"SELECT cadre_id FROM roster_row"_s);
    while (lines.next())
        m_withLine.insert(CadreId{lines.integer(0)});
    return lines.finished();
}

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

void PeopleRescue::tell(const CadreFile& file, const QString& kind, Loss finding, Source source, qsizetype records)
{
    m_told.push_back({.person = file.id, .kind = kind, .finding = finding, .source = source, .records = int(records)});
}

/// What the lists showed of the person: better than a number.
void PeopleRescue::fillFromRoster(CadreFile& file)
{
    Statement select(m_work.office,
                     u"SELECT unit_id, name, sex, ethnicity, native_place, birth, work_start, current_post, "
                     "political_status, technical_post, status, category, establishment, identity_number "
                     "FROM roster_row WHERE cadre_id = ?1"_s);
    select.bind(file.id);
    if (!select.next())
        return;
    Person& person = file.person;
    select.read(0, file.unit);
    int column = 1;
    const auto read = [&](auto& value) { select.read(column++, value); };
    read(person.name);
    read(person.sex);
    read(person.ethnicity);
    read(person.nativePlace);
    read(person.birth);
    read(person.workStart);
    read(person.currentPost);
    read(person.politicalStatus);
    read(person.technicalPost);
    read(person.status);
    read(person.category);
    read(person.establishment);
    read(person.identityNumber);
}

void PeopleRescue::mendBasics(CadreFile& file, const AuditedFile& audited, const CadreFile* kept)
{
    Source source = audited.whole ? Source::Audit : kept ? Source::Backup : Source::None;
    if (kept) {
        file.person = kept->person;
        file.unit = kept->unit;
    } else if (!audited.whole && m_withLine.contains(file.id)) {
        fillFromRoster(file);
        source = Source::Roster;
    }
    // What was changed after the backup is in the audit.
    forEachField<Person>([&](const auto& field) {
        if (audited.knowsField(field.key))
            file.person.*field.member = audited.file.person.*field.member;
    });
    if (audited.knowsField("unit_id"))
        file.unit = audited.file.unit;
    tell(file, QCoreApplication::translate("Rescue", "Basic record"), Loss::Lost, source, 1);
}

void PeopleRescue::compareBasics(const CadreFile& file, const AuditedFile& audited)
{
    forEachField<Person>([&](const auto& field) {
        if (audited.knowsField(field.key) && file.person.*field.member != audited.file.person.*field.member)
            tell(file, QCoreApplication::translate("Field", field.caption), Loss::Changed, Source::None, 1);
    });
    if (audited.knowsField("unit_id") && file.unit != audited.file.unit)
        tell(file, QCoreApplication::translate("Field", "Unit"), Loss::Changed, Source::None, 1);
}

template <class Record>
void PeopleRescue::mendSet(const RecordSet<Record>& set, CadreFile& file, const AuditedFile& audited,
                           const CadreFile* kept)
{
    std::vector<Record>& present = file.*set.member;
    const bool hole = m_work.read.table(QLatin1String(set.key)).mayHaveLost(file.id.value);
    const QString kind = QCoreApplication::translate("Field", set.caption);
    const auto missingIn = [&present](const std::vector<Record>& whole) {
        return std::ranges::count_if(whole, [&](const Record& one) { return !std::ranges::count(present, one); });
    };
    if (audited.knowsSet(set.key)) {
        const std::vector<Record>& saved = audited.file.*set.member;
        if (present == saved)
            return;
        const auto missing = missingIn(saved);
        const bool onlyLost =
            hole && std::ranges::all_of(present, [&](const Record& one) { return std::ranges::count(saved, one) > 0; });
        if (!onlyLost)
            return tell(file, kind, Loss::Changed, Source::None, missing);
        present = saved;
        return tell(file, kind, Loss::Lost, Source::Audit, missing);
    }
    if (!hole)
        return;
    const bool gap = m_gaps.value(QLatin1String(set.key)).contains(file.id);
    if (!kept)
        return tell(file, kind, gap ? Loss::Lost : Loss::Doubtful, Source::None);
    const std::vector<Record>& whole = kept->*set.member;
    const auto missing = missingIn(whole);
    if (present == whole)
        return;
    if (missing == 0) // More than the backup had: what is between can't be told.
        return tell(file, kind, gap ? Loss::Lost : Loss::Doubtful, Source::None);
    std::vector<Record> merged = whole;
    std::ranges::copy_if(present, std::back_inserter(merged),
                         [&whole](const Record& one) { return std::ranges::count(whole, one) == 0; });
    present = std::move(merged);
    tell(file, kind, Loss::Lost, Source::Backup, missing);
}

CadreFile PeopleRescue::mended(const CadreFile& read, const AuditedFile& audited, const CadreFile* kept)
{
    CadreFile file = read;
    m_told.clear();
    if (m_lost.contains(file.id))
        mendBasics(file, audited, kept);
    else
        compareBasics(file, audited);
    forEachSet([&](const auto& set) { mendSet(set, file, audited, kept); });
    for (RescueLine& line : m_told) {
        line.name = file.person.name;
        line.unit = m_work.unitNames.value(file.unit);
        m_work.add(std::move(line));
    }
    return file;
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
        const CadreFile file = mended(read, audited->value(read.id), known == kept->constEnd() ? nullptr : &*known);
        if (file != read) {
            if (auto status = m_store.update(read, file); !status)
                return status;
        } else if (m_withLine.contains(file.id)) {
            continue;
        }
        if (auto status = m_lines.writeRosterRow(rosterRow(file)); !status)
            return status;
    }
    return {};
}

Status PeopleRescue::run(const Progress& progress)
{
    if (auto status = findLost(); !status)
        return status;
    tellNameless();
    if (auto status = addPlaceholders(); !status)
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
