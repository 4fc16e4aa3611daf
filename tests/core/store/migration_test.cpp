#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// A file of the present schema with one setting in it.
struct StoredFile {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    std::vector<QByteArray> scripts = schemaScripts();

    StoredFile()
    {
        Connection connection = opened(Connection::Access::Create);
        REQUIRE(migrate(connection, path));
        REQUIRE(connection.execute(u"INSERT INTO setting VALUES ('name', '样例局')"_s));
    }

    Connection opened(Connection::Access access = Connection::Access::ReadWrite) const { return opened(path, access); }
    static Connection opened(const QString& file, Connection::Access access)
    {
        auto connection = Connection::open(file, access);
        REQUIRE(connection);
        return std::move(*connection);
    }

    QString copy() const { return u"%1.before-%2"_s.arg(path).arg(scripts.size() + 1, 4, 10, QChar(u'0')); }

    static QString nameIn(Connection& connection)
    {
        Statement select(connection, u"SELECT value FROM setting WHERE key = 'name'"_s);
        return select.next() ? select.text(0) : QString();
    }
};

} // namespace

TEST_CASE_METHOD(StoredFile, "a file of the present schema is left alone, without a copy", "[migration]")
{
    Connection connection = opened();
    REQUIRE(migrate(connection, path));
    CHECK(QDir(folder.path()).entryList({u"*.before-*"_s}).isEmpty());
}

TEST_CASE_METHOD(StoredFile, "a migration is preceded by a copy of the file as it was", "[migration]")
{
    auto later = scripts;
    later.emplace_back("CREATE TABLE later (a INTEGER) STRICT; UPDATE setting SET value = '改名局';");
    Connection connection = opened();
    REQUIRE(migrate(connection, path, later));
    CHECK(*schemaVersion(connection) == int(later.size()));
    CHECK(nameIn(connection) == u"改名局");

    REQUIRE(QFile::exists(copy()));
    Connection before = opened(copy(), Connection::Access::ReadOnly);
    CHECK(*schemaVersion(before) == int(scripts.size()));
    CHECK(nameIn(before) == u"样例局");
    CHECK(before.problems(true)->isEmpty());
}

TEST_CASE_METHOD(StoredFile, "a migration that fails leaves the file as it was, and the copy", "[migration]")
{
    auto later = scripts;
    later.emplace_back("UPDATE setting SET value = '改名局'; CREATE TABLE broken (;");
    Connection connection = opened();
    CHECK_FALSE(migrate(connection, path, later));
    CHECK(*schemaVersion(connection) == int(scripts.size()));
    CHECK(nameIn(connection) == u"样例局");
    CHECK(QFile::exists(copy()));
}

TEST_CASE_METHOD(StoredFile, "without room for the copy nothing is migrated", "[migration]")
{
    REQUIRE(QDir().mkpath(copy() + u"/in the way"_s)); // A folder can't be replaced by the copy.
    auto later = scripts;
    later.emplace_back("UPDATE setting SET value = '改名局';");
    Connection connection = opened();
    const auto status = migrate(connection, path, later);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::Io);
    CHECK(nameIn(connection) == u"样例局");
}

TEST_CASE_METHOD(StoredFile, "an older file that is open for reading only says how it can be updated", "[migration]")
{
    auto later = scripts;
    later.emplace_back("CREATE TABLE later (a INTEGER) STRICT;");
    Connection connection = opened(Connection::Access::ReadOnly);
    const auto status = migrate(connection, path, later);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::Forbidden);
    CHECK(status.error().message.contains(path));
}

TEST_CASE_METHOD(StoredFile, "a file of another program is told apart", "[migration]")
{
    Connection office = opened();
    CHECK(checkIsOffice(office, path));
    const QString other = folder.filePath(u"photos.db"_s);
    Connection foreign = opened(other, Connection::Access::Create);
    REQUIRE(foreign.execute(u"CREATE TABLE photos (a INTEGER)"_s));
    const auto status = checkIsOffice(foreign, other);
    REQUIRE_FALSE(status);
    CHECK(status.error().message.contains(other));
}
