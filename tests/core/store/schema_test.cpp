#include "core/cadre/roster.h"
#include "core/organization/unit_fields.h"
#include "core/regulation/office_provision_fields.h"
#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

Connection opened(const QString& path)
{
    auto connection = Connection::open(path, Connection::Access::Create);
    REQUIRE(connection);
    return std::move(*connection);
}

QStringList columnsOf(Connection& connection, const QString& table)
{
    Statement select(connection, u"SELECT name FROM pragma_table_info(?1)"_s);
    select.bind(table);
    QStringList names;
    while (select.next())
        names += select.text(0);
    return names;
}

template <class Record>
QStringList keysOf(QStringList before)
{
    forEachField<Record>([&before](const auto& field) { before += QString::fromLatin1(field.key); });
    return before;
}

} // namespace

TEST_CASE("the migrated tables have exactly the fields that the records have", "[migration]")
{
    Connection connection = opened(u":memory:"_s);
    REQUIRE(migrate(connection, {}));
    CHECK(columnsOf(connection, u"cadre"_s) == keysOf<Person>({u"id"_s, u"unit_id"_s}));
    CHECK(columnsOf(connection, u"unit"_s) == keysOf<Unit>({u"id"_s}));
    CHECK(columnsOf(connection, u"office_provision"_s) == keysOf<OfficeProvision>({u"id"_s}));
    forEachSet([&](const auto& set) {
        using Record = typename std::decay_t<decltype(set)>::Type;
        CHECK(columnsOf(connection, QString::fromLatin1(set.key)) == keysOf<Record>({u"cadre_id"_s, u"position"_s}));
    });
    CHECK(columnsOf(connection, u"roster_row"_s).size() == rosterColumnCount + 6);
}

TEST_CASE("a file with a newer schema is refused and left as it is", "[migration]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.tidui"_s);
    Connection connection = opened(path);
    REQUIRE(migrate(connection, path));
    REQUIRE(connection.execute(u"PRAGMA user_version=9999"_s));
    const auto status = migrate(connection, path);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::NewerSchema);
    CHECK(schemaVersion(connection).operator*() == 9999);
}

TEST_CASE("an office connection protects the file", "[connection]")
{
    const QTemporaryDir folder;
    Connection connection = opened(folder.filePath(u"office.tidui"_s));
    const auto [pragma, expected] = GENERATE(table<QString, QString>({{u"journal_mode"_s, u"wal"_s},
                                                                      {u"foreign_keys"_s, u"1"_s},
                                                                      {u"synchronous"_s, u"2"_s},
                                                                      {u"temp_store"_s, u"2"_s}}));
    Statement statement(connection, u"PRAGMA "_s + pragma);
    REQUIRE(statement.next());
    CHECK(statement.text(0) == expected);
}

TEST_CASE("a word in double quotes is not taken for a text", "[connection]")
{
    Connection connection = opened(u":memory:"_s);
    CHECK_FALSE(connection.execute(u"SELECT \"no_such_column\""_s));
}

TEST_CASE("a transaction that is not committed leaves nothing", "[connection]")
{
    Connection connection = opened(u":memory:"_s);
    REQUIRE(connection.execute(u"CREATE TABLE t (a INTEGER)"_s));
    {
        Transaction transaction(connection);
        REQUIRE(transaction.begun());
        REQUIRE(connection.execute(u"INSERT INTO t VALUES (1)"_s));
    }
    Statement count(connection, u"SELECT count(*) FROM t"_s);
    REQUIRE(count.next());
    CHECK(count.integer(0) == 0);
}
