#include "core/store/staff_store.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The rows of one set in the order of the people, read in step with them.
class SetReader {
public:
    SetReader(Connection& connection, const QString& sql) : m_statement(connection, sql) { step(); }

    template <class Take>
    void readFor(qint64 cadre, Take&& take)
    {
        while (m_cadre != 0 && m_cadre <= cadre) {
            if (m_cadre == cadre)
                take(m_statement);
            step();
        }
    }
    Status finished() const { return m_statement.finished(); }

private:
    void step() { m_cadre = m_statement.next() ? m_statement.integer(0) : 0; }

    Statement m_statement;
    qint64 m_cadre = 0; ///< Of the row at hand; 0 at the end.
};

} // namespace

Result<QuotaStaff> readQuotaStaff(Connection& connection)
{
    QuotaStaff staff;
    Statement people(connection, u"SELECT id, unit_id, sex, birth, age_limit, retirement FROM cadre ORDER BY id"_s);
    SetReader ranks(connection, u"SELECT cadre_id, name, reason, since, until FROM rank ORDER BY cadre_id, position"_s);
    SetReader levels(connection, u"SELECT cadre_id, since, until FROM post_level ORDER BY cadre_id, position"_s);
    SetReader leavings(connection, u"SELECT cadre_id, date FROM leaving ORDER BY cadre_id, position"_s);
    while (people.next()) {
        const qint64 cadre = people.integer(0);
        staff.append({CadreId{cadre}, UnitId{people.integer(1)}, people.bytes(2), people.bytes(3), people.bytes(4),
                      people.bytes(5)});
        ranks.readFor(cadre, [&staff](const Statement& row) {
            staff.addRank(row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4));
        });
        levels.readFor(cadre, [&staff](const Statement& row) { staff.addPostLevel(row.bytes(1), row.bytes(2)); });
        leavings.readFor(cadre, [&staff](const Statement& row) { staff.addLeaving(row.bytes(1)); });
    }
    for (const Status& status : {people.finished(), ranks.finished(), levels.finished(), leavings.finished()}) {
        if (!status)
            return status.error();
    }
    return staff;
}

} // namespace tidui
