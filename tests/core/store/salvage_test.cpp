#include "core/store/salvage.h"

#include "core/organization/unit_fields.h"
#include "core/sample/sample_office.h"
#include "core/store/btree_page.h"
#include "core/store/cadre_store.h"
#include "core/store/migration.h"
#include "core/store/office_store.h"
#include "core/store/record_table.h"
#include "tests/core/store/sealed_office.h"

#include <QtEndian>

#include <map>
#include <set>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

using TableRows = std::map<QString, std::set<QString>>;

/// All rows of all tables, each as one text.
TableRows rowsOf(Connection& connection)
{
    QStringList tables;
    Statement names(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    while (names.next())
        tables += names.text(0);
    TableRows rows;
    for (const QString& table : tables) {
        QStringList columns;
        Statement info(connection, u"SELECT name FROM pragma_table_info(?1)"_s);
        info.bind(table);
        while (info.next())
            columns += u"quote(\"%1\")"_s.arg(info.text(0));
        Statement all(connection, u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u" || ',' || "_s), table));
        while (all.next())
            rows[table].insert(all.text(0));
        REQUIRE(all.finished());
    }
    return rows;
}

qint64 lostRows(const TableRows& before, const TableRows& after)
{
    qint64 lost = 0;
    for (const auto& [table, rows] : before) {
        for (const QString& row : rows)
            lost += after.contains(table) && after.at(table).contains(row) ? 0 : 1;
    }
    return lost;
}

qint64 inventedRows(const TableRows& before, const TableRows& after)
{
    return lostRows(after, before);
}

/// A file with people, units and photos, plain or sealed.
struct SmallOffice : SealedOffice {
    QByteArray bytes{};
    TableRows rows{};
    FileKey key{};

    void make(bool sealed, int people = 60)
    {
        if (sealed)
            key = *newKey(path, secret("pass"), KeyCost::cheap());
        const SampleOffice sample({.seed = 7, .people = people, .today = QDate(2026, 6, 1)});
        {
            auto connection = Connection::open(path, Connection::Access::Create, key);
            REQUIRE(connection);
            REQUIRE(migrate(*connection, path));
            for (const Unit& unit : sample.units())
                REQUIRE(RecordTable<Unit>(*connection).insert(unit));
            CadreStore store(*connection);
            OfficeStore office(*connection);
            for (int i = 0; i < people; ++i) {
                const CadreFile file = sample.person(i);
                const auto id = store.insert(file);
                REQUIRE(id);
                CadreFile stored = file;
                stored.id = *id;
                REQUIRE(office.writeRosterRow(rosterRow(stored)));
            }
            // In a plain file nothing tells that the rest of a photo was changed: its own hash does, see rescue_test.
            for (int i = 0; sealed && i < 4; ++i)
                REQUIRE(store.addPhoto(QString::number(i), QByteArray(9000, char('a' + i))));
            rows = rowsOf(*connection);
        }
        bytes = readAll(path);
    }

    struct Rescued {
        Salvage report{};
        TableRows rows{};
    };
    std::optional<Rescued> rescue() const
    {
        const QByteArray before = readAll(path);
        auto pages = DamagedPages::open(path, key);
        REQUIRE(pages);
        auto into = Connection::open(u":memory:"_s, Connection::Access::Create);
        auto report = salvage(**pages, *into);
        CHECK(readAll(path) == before);
        CHECK(plainCompanions().isEmpty());
        if (!report)
            return std::nullopt;
        CHECK(into->problems(false)->isEmpty());
        return Rescued{*report, rowsOf(*into)};
    }

    QStringList plainCompanions() const { return QDir(folder.path()).entryList({u"*-wal"_s, u"*-shm"_s}); }

    /// What stood on a page of the whole file, at most: rows or entries of an index.
    qint64 cellsOn(quint32 number) const
    {
        auto pages = DamagedPages::open(path, key);
        const auto page = readBtreePage(**pages, number, key ? 4056 : 4096);
        return page && (page->leaf || !page->table) ? qint64(page->cells.size()) : 1; // 1: part of a long row.
    }

    void damageInTurn(const std::function<void(QByteArray& bytes, qsizetype start)>& damage)
    {
        const qsizetype first = key ? sealedHeaderSize : 0;
        const auto count = quint32((bytes.size() - first) / 4096);
        qint64 lost = 0;
        qint64 losing = 0;
        for (quint32 page = 1; page <= count; ++page) {
            writeAll(path, bytes);
            const qint64 most = cellsOn(page);
            QByteArray damaged = bytes;
            damage(damaged, first + qsizetype(page - 1) * 4096);
            writeAll(path, damaged);
            CAPTURE(page, most);
            const auto rescued = rescue();
            REQUIRE(rescued);
            const qint64 here = lostRows(rows, rescued->rows);
            CHECK(here <= most);
            CHECK(inventedRows(rows, rescued->rows) == 0);
            CHECK(rescued->report.unplacedRows == 0);
            const bool told = std::ranges::any_of(rescued->report.tables,
                                                  [](const SalvagedTable& table) { return !table.holes.empty(); });
            CHECK((told || here == 0));
            lost += here;
            losing += here > 0 ? 1 : 0;
        }
        qint64 all = 0;
        for (const auto& [table, texts] : rows)
            all += qint64(texts.size());
        WARN(count << " pages in turn, " << all << " rows: " << losing << " pages lost rows, " << lost
                   << " in all; everything on other pages was read");
        CHECK(lost > 0);
    }
};

/// The log with another size of the file in each commit, and checksums that fit
/// (https://www.sqlite.org/fileformat2.html#walformat).
QByteArray claiming(QByteArray log, quint32 pages)
{
    quint32 first = 0;
    quint32 second = 0;
    const auto add = [&](qsizetype from, qsizetype length) {
        for (qsizetype at = from; at < from + length; at += 8) {
            first += qFromLittleEndian<quint32>(log.constData() + at) + second;
            second += qFromLittleEndian<quint32>(log.constData() + at + 4) + first;
        }
    };
    add(0, 24);
    for (qsizetype frame = 32; frame + 24 + 4096 <= log.size(); frame += 24 + 4096) {
        if (qFromBigEndian<quint32>(log.constData() + frame + 4) > 0)
            qToBigEndian(pages, log.data() + frame + 4);
        add(frame, 8);
        add(frame + 24, 4096);
        qToBigEndian(first, log.data() + frame + 16);
        qToBigEndian(second, log.data() + frame + 20);
    }
    return log;
}

} // namespace

TEST_CASE_METHOD(SmallOffice, "a whole plain file is read row by row as SQLite reads it", "[rescue]")
{
    make(false);
    const auto rescued = rescue();
    REQUIRE(rescued);
    CHECK(rescued->rows == rows);
    CHECK(rescued->report.badPages.empty());
    for (const SalvagedTable& table : rescued->report.tables)
        CHECK(table.holes.empty());
}

TEST_CASE_METHOD(SmallOffice, "each page of a plain file zeroed in turn costs only what stood on it", "[rescue]")
{
    make(false);
    damageInTurn([](QByteArray& damaged, qsizetype start) { damaged.replace(start, 4096, QByteArray(4096, '\0')); });
}

TEST_CASE_METHOD(SmallOffice, "each page of a plain file filled with other bytes in turn costs only what stood on it",
                 "[rescue]")
{
    make(false);
    damageInTurn([](QByteArray& damaged, qsizetype start) {
        quint32 noise = quint32(start);
        for (qsizetype i = start; i < start + 4096; ++i) {
            noise = noise * 1664525U + 1013904223U;
            damaged[i] = char(noise >> 24U);
        }
    });
}

TEST_CASE_METHOD(SmallOffice, "a bit flipped on each page of a sealed file in turn costs only that page", "[rescue]")
{
    make(true);
    damageInTurn([](QByteArray& damaged, qsizetype start) { damaged[start + 2000] = char(damaged[start + 2000] ^ 4); });
}

TEST_CASE_METHOD(SmallOffice, "rows that stand only in the log are read, and a torn operation is not", "[rescue]")
{
    make(false);
    const auto open = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(open);
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(connection->execute(u"PRAGMA wal_autocheckpoint=0; UPDATE cadre SET note = '在日志里' WHERE id = 3"_s));
    const TableRows present = rowsOf(*connection);
    REQUIRE(present != rows);
    const QString copy = folder.filePath(u"copy.tidui"_s);
    REQUIRE(QFile::copy(path, copy));
    QByteArray log = readAll(path + u"-wal"_s);
    writeAll(copy + u"-wal"_s, log);
    const auto read = [&copy] {
        auto pages = DamagedPages::open(copy, {});
        auto into = Connection::open(u":memory:"_s, Connection::Access::Create);
        REQUIRE(salvage(**pages, *into));
        return rowsOf(*into);
    };
    CHECK(read() == present);
    log[log.size() - 10] = char(log[log.size() - 10] ^ 1);
    writeAll(copy + u"-wal"_s, log);
    CHECK(read() == rows);
}

TEST_CASE_METHOD(SmallOffice, "a log that claims more pages than there are is read as far as it goes",
                 "[rescue][hostile]")
{
    make(false);
    const auto open = Connection::open(path, Connection::Access::ReadWrite);
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(connection->execute(u"PRAGMA wal_autocheckpoint=0; UPDATE cadre SET note = '在日志里' WHERE id = 3"_s));
    const TableRows present = rowsOf(*connection);
    const QString copy = folder.filePath(u"copy.tidui"_s);
    REQUIRE(QFile::copy(path, copy));
    for (const quint32 claimed : {0xFFFF'FFFFU, 0xFFFF'FFF0U, 50'000'000U}) {
        INFO(claimed);
        writeAll(copy + u"-wal"_s, claiming(readAll(path + u"-wal"_s), claimed));
        auto pages = DamagedPages::open(copy, {});
        REQUIRE(pages);
        REQUIRE((*pages)->count() < 1000);
        auto into = Connection::open(u":memory:"_s, Connection::Access::Create);
        REQUIRE(salvage(**pages, *into));
        CHECK(rowsOf(*into) == present);
    }
}

TEST_CASE_METHOD(SmallOffice, "of a file cut off what is before the cut is read", "[rescue]")
{
    make(false);
    const qsizetype pages = bytes.size() / 4096;
    qint64 before = std::numeric_limits<qint64>::max();
    for (const qsizetype kept : {pages / 4, pages / 2, 3 * pages / 4, pages}) {
        writeAll(path, bytes.first(kept * 4096 - 1000));
        const auto rescued = rescue();
        REQUIRE(rescued);
        const qint64 lost = lostRows(rows, rescued->rows);
        WARN("cut after " << kept << " of " << pages << " pages: " << lost << " rows lost");
        CHECK(lost <= before);
        CHECK(inventedRows(rows, rescued->rows) == 0);
        before = lost;
    }
    CHECK(before < 30); // The last cut went through one page.
}

TEST_CASE_METHOD(SmallOffice, "a file without anything of an office says so", "[rescue]")
{
    writeAll(path, QByteArray(50 * 4096, 'x'));
    CHECK_FALSE(rescue());
    writeAll(path, {});
    CHECK_FALSE(rescue());
}
