#include "core/cadre/field_json.h"
#include "core/operation/record_types.h"
#include "core/operation/rescue_work.h"
#include "core/operation/table_words.h"
#include "core/store/record_table.h"
#include "core/store/row_copy.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

using Loss = RescueLine::Finding;
using Source = RescueLine::Source;

/// What the audit last said of each record of a table; an empty object: it was removed.
Result<std::map<qint64, QJsonObject>> lastInAudit(Connection& office, const QString& table)
{
    // With max() alone SQLite takes the other columns from the row that has it.
    Statement select(office,
                     u"SELECT record_id, after, max(id) FROM change WHERE table_name = ?1 GROUP BY record_id"_s);
    select.bind(table);
    std::map<qint64, QJsonObject> last;
    while (select.next())
        last[select.integer(0)] = QJsonDocument::fromJson(select.blob(1)).object();
    if (auto status = select.finished(); !status)
        return status.error();
    return last;
}

/// The line of a record: under the person whom it names, if it does.
template <class Record>
RescueLine lineOf(const Record& record, Loss finding, Source source)
{
    const QJsonObject json = recordJson(record);
    RescueLine line{.person = CadreId{json.value(u"cadre_id"_s).toInteger()},
                    .name = json.value(u"name"_s).toString(),
                    .kind = tableWords(QLatin1String(Table<Record>::name)),
                    .finding = finding,
                    .source = source,
                    .records = 1};
    if (line.name.isEmpty() && !line.person)
        line.name = QString::number(record.id.value);
    return line;
}

/// One kind of record: what was read, what the audit says, what the backup has.
template <class Record>
class RecordRescue {
public:
    explicit RecordRescue(RescueWork& work) : m_work(work), m_table(work.office) {}

    Status run()
    {
        const auto read = m_table.all();
        if (!read)
            return read.error();
        for (const Record& record : *read)
            m_present.emplace(record.id.value, record);
        auto last = lastInAudit(m_work.office, QLatin1String(Table<Record>::name));
        if (!last)
            return last.error();
        m_last = std::move(*last);
        compareWithAudit();
        return m_work.hasHoles(Table<Record>::name) ? takeFromBackup() : Status();
    }

private:
    void compareWithAudit()
    {
        for (const auto& [id, json] : m_last) {
            Record saved;
            saved.id = {id};
            if (!readRecord(json, saved).isEmpty())
                continue; // Of an older program: its fields have other names today.
            const auto present = m_present.find(id);
            if (json.isEmpty()) {
                if (present != m_present.end())
                    m_work.add(lineOf(present->second, Loss::Changed, Source::None));
            } else if (present == m_present.end()) {
                restore(saved, Source::Audit);
            } else if (!(present->second == saved)) {
                m_work.add(lineOf(present->second, Loss::Changed, Source::None));
            }
        }
    }

    Status takeFromBackup()
    {
        if (!m_work.backup) {
            if (!isCertain())
                m_work.add({.kind = tableWords(QLatin1String(Table<Record>::name)), .finding = Loss::Doubtful});
            return {};
        }
        const auto kept = RecordTable<Record>(*m_work.backup).all();
        if (!kept)
            return kept.error();
        const SalvagedTable& table = m_work.read.table(QLatin1String(Table<Record>::name));
        for (const Record& record : *kept) {
            const qint64 id = record.id.value;
            if (!m_present.contains(id) && !m_last.contains(id) && table.mayHaveLost(id))
                restore(record, Source::Backup);
        }
        return {};
    }

    /// With a whole audit nothing else was there: every record is written with its entry, but for the units of a new
    /// office and the headings that every office has.
    bool isCertain() const
    {
        constexpr bool everyOne = !std::is_same_v<Record, Unit> && !std::is_same_v<Record, InspectionHeading>;
        return everyOne && !m_work.hasHoles("change");
    }

    void restore(const Record& record, Source source)
    {
        if (const auto inserted = m_table.insert(record); !inserted)
            source = Source::None; // Another record stands in its place.
        else
            m_present.emplace(record.id.value, record);
        m_work.add(lineOf(record, Loss::Lost, source));
    }

    RescueWork& m_work;
    RecordTable<Record> m_table;
    std::map<qint64, Record> m_present{};
    std::map<qint64, QJsonObject> m_last{};
};

/// One reference of a table: a column and where it leads.
struct Reference {
    QString column{};
    QString target{};
    bool needed = false;
};

Result<std::vector<Reference>> referencesOf(Connection& office, const QString& table)
{
    Statement select(office, uR"(SELECT f."from", f."table", t."notnull" OR t.pk > 0
                                   FROM pragma_foreign_key_list(?1) f
                                   JOIN pragma_table_info(?1) t ON t.name = f."from")"_s);
    select.bind(table);
    std::vector<Reference> references;
    while (select.next())
        references.push_back({select.text(0), select.text(1), select.integer(2) != 0});
    if (auto status = select.finished(); !status)
        return status.error();
    return references;
}

/// Whose unit is lost: each person by name.
Status tellUnplaced(RescueWork& work, const QString& loose)
{
    Statement select(work.office, u"SELECT id, name FROM cadre %1"_s.arg(loose));
    while (select.next())
        work.add({.person = CadreId{select.integer(0)},
                  .name = select.text(1),
                  .kind = QCoreApplication::translate("Field", "Unit"),
                  .records = 1});
    return select.finished();
}

/// Empties or removes what leads nowhere; how many rows.
Result<int> cut(RescueWork& work, const QString& table, const Reference& reference)
{
    const QString loose =
        u"WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT id FROM %2)"_s.arg(reference.column, reference.target);
    Statement count(work.office, u"SELECT count(*) FROM %1 %2"_s.arg(table, loose));
    const int rows = count.next() ? int(count.integer(0)) : 0;
    if (auto status = count.finished(); !status)
        return status.error();
    if (rows == 0)
        return 0;
    count.reset();
    if (table == u"cadre") {
        if (auto status = tellUnplaced(work, loose); !status)
            return status.error();
    }
    const QString sql = reference.needed ? u"DELETE FROM %1 %2"_s.arg(table, loose)
                                         : u"UPDATE %1 SET %3 = NULL %2"_s.arg(table, loose, reference.column);
    if (auto status = work.office.execute(sql); !status)
        return status.error();
    const QString text = reference.needed
                             ? Tr::tr("%1 × %2 was left out: what it belongs to (%3) is lost.")
                             : Tr::tr("%1 × %2 no longer says to which record it belongs: that one (%3) is lost.");
    work.report.remarks += text.arg(rows).arg(tableWords(table), tableWords(reference.target));
    return rows;
}

} // namespace

Status restoreRecords(RescueWork& work)
{
    Status status;
    const auto run = [&]<class Record>(const Record*) {
        if (status)
            status = RecordRescue<Record>(work).run();
    };
    [&]<class... Record>(const std::tuple<Record...>*) {
        (run(static_cast<const Record*>(nullptr)), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    if (!status)
        return status;
    const auto units = RecordTable<Unit>(work.office).all();
    if (!units)
        return units.error();
    for (const Unit& unit : *units)
        work.unitNames.insert(unit.id, unit.name);
    return {};
}

Status restorePlainTable(RescueWork& work, const char* table, bool lost)
{
    const QString kind = tableWords(QLatin1String(table));
    if (!lost)
        return {};
    if (!work.backup) {
        work.add({.kind = kind, .finding = Loss::Doubtful});
        return {};
    }
    const auto rows = copyRows(*work.backup, work.office, QLatin1String(table));
    if (!rows)
        return rows.error();
    if (*rows > 0)
        work.add({.kind = kind, .finding = Loss::Lost, .source = Source::Backup, .records = int(*rows)});
    return {};
}

Status cutLooseReferences(RescueWork& work)
{
    // What is left out may have been the target of something else.
    for (bool again = true; again;) {
        again = false;
        for (const SalvagedTable& table : work.read.tables) {
            const auto references = referencesOf(work.office, table.name);
            if (!references)
                return references.error();
            for (const Reference& reference : *references) {
                const auto rows = cut(work, table.name, reference);
                if (!rows)
                    return rows.error();
                again = again || *rows > 0;
            }
        }
    }
    return {};
}

} // namespace tidui
