#include "tests/bench/bench.h"
#include "tests/bench/raw_sqlite.h"

#include "core/operation/quota_overview.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);
constexpr int peopleOf500Units = 28'000; // The sample has 56 people in a branch.

/// The same records that the count is made from, read and dropped.
qint64 readAllRows(RawDatabase& database)
{
    qint64 bytes = 0;
    for (const char* sql : {"SELECT id, unit_id, sex, birth, age_limit, retirement FROM cadre ORDER BY id",
                            "SELECT cadre_id, name, reason, since, until FROM rank ORDER BY cadre_id, position",
                            "SELECT cadre_id, since, until FROM post_level ORDER BY cadre_id, position",
                            "SELECT cadre_id, date FROM leaving ORDER BY cadre_id, position"}) {
        const auto select = database.prepare(sql);
        const int columns = sqlite3_column_count(select.get());
        while (sqlite3_step(select.get()) == SQLITE_ROW) {
            bytes += sqlite3_column_int64(select.get(), 0);
            for (int column = 1; column < columns; ++column) {
                const auto* data = sqlite3_column_text(select.get(), column);
                bytes += data ? sqlite3_column_bytes(select.get(), column) : 0;
            }
        }
    }
    return bytes;
}

} // namespace

/// What the page of the quotas asks: everything from the file, and the count alone when only the day was changed.
void measureQuotas(const Scale& wanted)
{
    Scale scale = wanted;
    scale.people = std::min(wanted.people, peopleOf500Units);
    makeOffice(scale);
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    RawDatabase raw(officePath(scale), SQLITE_OPEN_READONLY);
    const auto records = orDie(quotaRecords(*office));
    const auto staff = orDie(office->quotaStaff());
    heading(u"quota page of %1 units, %2 scopes, %3 people; baseline: the same rows read and dropped"_s
                .arg(records.units.size())
                .arg(records.scopes.size())
                .arg(staff.size()));
    std::size_t lines = 0;
    const auto count = [&](const QuotaStaff& people, const QuotaRecords& kept, QDate on) {
        lines = countQuotas(people, kept, {.on = on, .today = today}, builtInRules()).size();
    };
    const auto [all, pass] = bestOfEach(
        [&] { count(orDie(office->quotaStaff()), orDie(quotaRecords(*office)), today); }, [&] { readAllRows(raw); });
    report(u"read and count"_s, all, pass, u"ms"_s, u"goal: 100 ms"_s);
    const auto [again, passAgain] = bestOfEach([&] { count(staff, records, today); }, [&] { readAllRows(raw); });
    report(u"count again"_s, again, passAgain, u"ms"_s, {});
    const auto [later, passLater] =
        bestOfEach([&] { count(staff, records, today.addYears(5)); }, [&] { readAllRows(raw); });
    report(u"count five years on"_s, later, passLater, u"ms"_s, u"%1 lines"_s.arg(lines));
}

} // namespace tidui::bench
