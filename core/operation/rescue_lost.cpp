#include "core/operation/rescue_lost.h"

#include "core/cadre/fields.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

constexpr qint64 mostNamelessNumbers = 1000; ///< More numbers without any trace are one remark.

} // namespace

Status LostPeople::findRemoved()
{
    Statement last(m_work.office, u"SELECT record_id, after IS NULL, max(id) FROM change WHERE table_name = 'cadre' "
                                  "GROUP BY record_id"_s);
    while (last.next()) {
        if (last.integer(1) != 0)
            m_removed.insert(CadreId{last.integer(0)});
    }
    return last.finished();
}

Status LostPeople::addFrom(const QString& sql)
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

Status LostPeople::addFromBackup()
{
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
void LostPeople::tellNameless()
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
                m_work.add(
                    {.person = CadreId{id}, .kind = Tr::tr("Whole file"), .finding = RescueLine::Finding::Doubtful});
        }
    }
}

/// So that the records of a person have somewhere to belong until the basic record is found.
Status LostPeople::addPlaceholders()
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

Status LostPeople::find()
{
    if (auto status = findRemoved(); !status)
        return status;
    const QString missing = u" AND %1 NOT IN (SELECT id FROM cadre)"_s;
    QStringList traces{u"SELECT cadre_id FROM roster_row WHERE true"_s + missing.arg(u"cadre_id"_s),
                       u"SELECT record_id FROM change WHERE table_name = 'cadre'"_s + missing.arg(u"record_id"_s)};
    forEachSet([&](const auto& set) {
        traces += u"SELECT cadre_id FROM %1 WHERE true"_s.arg(QLatin1String(set.key)) + missing.arg(u"cadre_id"_s);
    });
    for (const QString& trace : traces) {
        if (auto status = addFrom(trace); !status)
            return status;
    }
    if (auto status = addFromBackup(); !status)
        return status;
    tellNameless();
    return addPlaceholders();
}

} // namespace tidui
