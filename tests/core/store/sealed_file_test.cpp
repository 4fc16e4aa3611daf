#include "core/store/database_copy.h"
#include "tests/core/store/sealed_office.h"

#include <iostream>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int headerSize = 8192;
constexpr int pageSize = 4096;

} // namespace

TEST_CASE("no file of a sealed office shows a record, while writing and afterwards", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(2000);
    CHECK(office.plainFiles().isEmpty());
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    REQUIRE(connection);
    SealedOffice::addPeople(*connection, 5000, 2000);
    REQUIRE(QFile::exists(office.path + u"-wal"_s));
    CHECK(office.plainFiles().isEmpty());
    REQUIRE(connection->execute(u"CREATE TEMP TABLE t AS SELECT * FROM person ORDER BY name DESC"_s));
    REQUIRE(connection->execute(u"CREATE INDEX by_name ON person(name, note)"_s));
    REQUIRE(connection->execute(u"VACUUM"_s));
    CHECK(office.plainFiles().isEmpty());
    CHECK_FALSE(QFile::exists(office.path + u"-journal"_s));
    CHECK(SealedOffice::countPeople(*connection) == 4000);
    CHECK(connection->problems(true)->isEmpty());
}

TEST_CASE("the texts that the search for plain text looks for stand in a plain office", "[seal]")
{
    const SealedOffice office;
    office.makePlain(10);
    CHECK_FALSE(office.plainFiles().isEmpty());
}

TEST_CASE("a sealed file opens with its passphrase alone", "[seal]")
{
    const SealedOffice office;
    (void)office.makeSealed(10);
    CHECK(*isSealed(office.path));
    const auto wrong = unlockKey(office.path, secret("second"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == Error::Kind::Forbidden);
    CHECK(unlockKey(office.path, Secret()).error().kind == Error::Kind::Forbidden);
    const auto none = Connection::open(office.path, Connection::Access::ReadWrite);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::Forbidden);
    const auto key = unlockKey(office.path, secret("first"));
    REQUIRE(key);
    auto connection = Connection::open(office.path, Connection::Access::ReadOnly, *key);
    REQUIRE(connection);
    CHECK(SealedOffice::countPeople(*connection) == 10);
}

TEST_CASE("the key of another sealed file is refused", "[seal]")
{
    const SealedOffice office;
    (void)office.makeSealed(10);
    const FileKey other = office.makeSealed(10, "first", u"other.tidui"_s);
    CHECK_FALSE(Connection::open(office.path, Connection::Access::ReadWrite, other));
}

TEST_CASE("a flipped bit in any page is detected, and the page is named", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(500);
    const QByteArray sound = readAll(office.path);
    const qsizetype pages = (sound.size() - headerSize) / pageSize;
    REQUIRE(pages > 50);
    int named = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray bytes = sound;
        char& byte = bytes[headerSize + page * pageSize + (page * 37) % pageSize]; // In the text, the nonce or the tag.
        byte = char(byte ^ 1);
        writeAll(office.path, bytes);
        auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
        QString error = connection ? QString() : connection.error().detail;
        if (connection)
            CHECK(SealedOffice::countPeople(*connection, &error) == -1);
        INFO("page " << page + 1 << ": " << error.toStdString());
        const bool names = error.contains(u"page %1 "_s.arg(page + 1));
        CHECK(names);
        named += names ? 1 : 0;
    }
    std::cout << "flipped bits: " << pages << " pages, " << named << " detected and named\n";
}

TEST_CASE("pages that changed places, come from another file or are cut or zeroed are refused", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(500);
    QByteArray bytes = readAll(office.path);
    const auto page = [](QByteArray& of, int number) { return of.begin() + headerSize + (number - 1) * pageSize; };
    SECTION("exchanged")
    {
        std::swap_ranges(page(bytes, 5), page(bytes, 6), page(bytes, 7));
    }
    SECTION("of a copy with the same key")
    {
        auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
        REQUIRE(copyDatabase(*connection, office.folder.filePath(u"copy"_s)));
        QByteArray copy = readAll(office.folder.filePath(u"copy"_s));
        std::copy(page(copy, 5), page(copy, 6), page(bytes, 5));
    }
    SECTION("zeroed")
    {
        std::fill(page(bytes, 5), page(bytes, 6), '\0');
    }
    SECTION("cut within a page")
    {
        bytes.chop(1000);
    }
    SECTION("cut between pages")
    {
        bytes.chop(8 * pageSize);
    }
    writeAll(office.path, bytes);
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    CHECK((!connection || SealedOffice::countPeople(*connection) == -1)); // Refused at once, or at the page.
}

TEST_CASE("a flipped bit anywhere in one copy of the header leaves the other, in both it is named", "[seal]")
{
    const SealedOffice office;
    (void)office.makeSealed(10);
    const QByteArray sound = readAll(office.path);
    for (int at = 0; at < headerSize / 2; at += 61) {
        QByteArray bytes = sound;
        bytes[at] = char(bytes[at] ^ 4);
        writeAll(office.path, bytes);
        CHECK(unlockKey(office.path, secret("first")));
        bytes[headerSize / 2 + 20] = char(bytes[headerSize / 2 + 20] ^ 4);
        writeAll(office.path, bytes);
        const auto key = unlockKey(office.path, secret("first"));
        REQUIRE_FALSE(key);
        CHECK(key.error().kind == Error::Kind::Database);
    }
}

TEST_CASE("two connections of a sealed file see each other's commits, also when the log begins again", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(10);
    auto first = Connection::open(office.path, Connection::Access::ReadWrite, key);
    auto second = Connection::open(office.path, Connection::Access::ReadWrite, key);
    REQUIRE(first);
    REQUIRE(second);
    for (int turn = 0; turn < 20; ++turn) {
        Connection& writer = turn % 2 ? *second : *first;
        Connection& reader = turn % 2 ? *first : *second;
        SealedOffice::addPeople(writer, 100 + turn * 50, 50);
        CHECK(SealedOffice::countPeople(reader) == 10 + (turn + 1) * 50);
        if (turn % 3 == 0)
            REQUIRE(reader.execute(u"PRAGMA wal_checkpoint(RESTART)"_s));
    }
}

TEST_CASE("a connection that read a sealed file in order sees what another then wrote into it", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(500);
    auto writer = Connection::open(office.path, Connection::Access::ReadWrite, key);
    auto reader = Connection::open(office.path, Connection::Access::ReadOnly, key);
    REQUIRE(writer);
    REQUIRE(reader);
    Statement inOrder(*reader, u"SELECT sum(length(note)) FROM person WHERE id <= 200"_s);
    REQUIRE(inOrder.next());
    inOrder.reset();
    REQUIRE(writer->execute(u"UPDATE person SET name = 'new'"_s));
    REQUIRE(writer->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // Into the pages themselves.
    Statement one(*reader, u"SELECT name FROM person WHERE id = ?1"_s);
    for (int id = 200; id < 300; id += 5) { // On the pages behind those that were asked for.
        REQUIRE(one.bindAll(id).next());
        CHECK(one.text(0) == u"new"_s);
    }
}

TEST_CASE("a backup of a sealed file is sealed, opens with the same passphrase and doesn't replace a file", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(3000);
    const QString copy = office.folder.filePath(u"backup"_s);
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    REQUIRE(copyDatabase(*connection, copy));
    CHECK(copyDatabase(*connection, copy).error().kind == Error::Kind::Conflict);
    CHECK(office.plainFiles().isEmpty());
    const auto copyKey = unlockKey(copy, secret("first"));
    REQUIRE(copyKey);
    auto backup = Connection::open(copy, Connection::Access::ReadWrite, *copyKey);
    REQUIRE(backup);
    CHECK(SealedOffice::countPeople(*backup) == 3000);
    CHECK(backup->problems(true)->isEmpty());
    const QString other = office.folder.filePath(u"cancelled"_s);
    CHECK(copyDatabase(*connection, other, [](qint64, qint64) { return false; }).error().kind ==
          Error::Kind::Cancelled);
    CHECK_FALSE(QFile::exists(other));
}
