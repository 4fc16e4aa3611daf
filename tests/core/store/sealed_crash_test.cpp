#include "tests/core/store/sealed_office.h"
#include "tests/kills.h"

#include <csignal>
#include <iostream>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// A sealed office whose ten commits of ten people each stand in the log alone, as after a crash.
QByteArray leaveLog(const SealedOffice& office, const FileKey& key, QByteArray& database)
{
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    REQUIRE(connection);
    for (int turn = 0; turn < 10; ++turn)
        SealedOffice::addPeople(*connection, 1000 + turn * 10, 10);
    database = readAll(office.path);
    return readAll(office.path + u"-wal"_s);
}

qint64 recover(const SealedOffice& office, const FileKey& key, const QByteArray& database, const QByteArray& log)
{
    QFile::remove(office.path + u"-shm"_s);
    writeAll(office.path, database);
    writeAll(office.path + u"-wal"_s, log);
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    REQUIRE(connection);
    CHECK(connection->problems(true)->isEmpty());
    return SealedOffice::countPeople(*connection);
}

/// Commits one person after the other and reports each on the pipe until it is killed.
[[noreturn]] void commitForever(const SealedOffice& office, const FileKey& key, int pipe)
{
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    while (connection) {
        Statement insert(*connection, u"INSERT INTO person(name, note) VALUES ('x', 'y')"_s);
        if (!insert.run() || ::write(pipe, "+", 1) != 1)
            break;
    }
    _exit(1);
}

/// Kills a committing program after so many commits; how many it had reported by then.
qint64 killAfter(const SealedOffice& office, const FileKey& key, int commits)
{
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    if (child == 0)
        commitForever(office, key, ends[1]);
    close(ends[1]);
    qint64 reported = 0;
    char sign = 0;
    while (reported < commits && ::read(ends[0], &sign, 1) == 1)
        ++reported;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (::read(ends[0], &sign, 1) == 1)
        ++reported;
    close(ends[0]);
    return reported;
}

} // namespace

TEST_CASE("a torn log of a sealed file recovers to a commit, never to half of one", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(10);
    QByteArray database;
    const QByteArray log = leaveLog(office, key, database);
    std::mt19937 random(1); // NOLINT(*-msc51-cpp): the same tears each time.
    int recovered = 0;
    for (int turn = 0; turn < 90; ++turn) {
        const qsizetype at = qsizetype(random() % quint32(log.size()));
        QByteArray torn = log.first(at);
        if (turn % 3 == 1)
            torn += QByteArray(log.size() - at, '\0');
        if (turn % 3 == 2)
            torn += QByteArray(log.size() - at, 'x');
        const qint64 people = recover(office, key, database, torn);
        INFO("torn at " << at << " of " << log.size());
        CHECK((people - 10) % 10 == 0);
        recovered += people >= 10 ? 1 : 0;
    }
    CHECK(recovered == 90);
    CHECK(recover(office, key, database, log) == 110);
    std::cout << "torn logs: 90, recovered to a commit: " << recovered << "\n";
}

TEST_CASE("a frame of the log that was moved to another place ends the log there", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(10);
    QByteArray database;
    QByteArray log = leaveLog(office, key, database);
    constexpr int header = 72;
    constexpr int frame = 64 + 4136;
    REQUIRE(log.size() > header + 5 * frame);
    std::copy_n(log.begin() + header, frame, log.begin() + header + 4 * frame);
    CHECK(recover(office, key, database, log) < 110);
}

TEST_CASE("a commit larger than the page cache recovers whole from the log of a sealed file", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(10);
    QByteArray database;
    QByteArray log;
    {
        auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
        REQUIRE(connection);
        REQUIRE(connection->execute(u"PRAGMA cache_size=10; PRAGMA wal_autocheckpoint=0"_s));
        SealedOffice::addPeople(*connection, 1000, 10); // So that the great commit isn't the log's first.
        Transaction transaction(*connection);
        Statement insert(*connection, u"INSERT INTO person(id, name, note) VALUES (?1, ?2, ?3)"_s);
        for (int id = 5000; id < 5500; ++id) {
            insert.bindAll(id, u"欧阳机密%1"_s.arg(id), u"secret-note "_s.repeated(40));
            REQUIRE(insert.run());
        }
        // Pages that were written into the log already are written there again: SQLite mends the checksums.
        REQUIRE(connection->execute(u"UPDATE person SET name = name || 'x'"_s));
        REQUIRE(connection->execute(u"UPDATE person SET name = rtrim(name, 'x')"_s));
        REQUIRE(transaction.commit());
        database = readAll(office.path);
        log = readAll(office.path + u"-wal"_s);
    }
    CHECK(recover(office, key, database, log) == 520);
}

TEST_CASE("a first page that a power cut tore opens from the log, which has it whole", "[seal]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(10);
    QByteArray database;
    const QByteArray log = leaveLog(office, key, database);
    constexpr int header = 8192;
    std::fill_n(database.begin() + header + 512, 1024, 'x');
    CHECK(recover(office, key, database, log) == 110);
}

TEST_CASE("what a sealed file reported as committed is there after kill -9", "[seal][kill]")
{
    const SealedOffice office;
    const FileKey key = office.makeSealed(10);
    std::mt19937 random(2); // NOLINT(*-msc51-cpp)
    qint64 confirmed = 0;
    const int kills = killsOf(60);
    for (int turn = 0; turn < kills; ++turn) {
        confirmed += killAfter(office, key, int(random() % 40));
        auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
        REQUIRE(connection);
        REQUIRE(connection->problems(true)->isEmpty());
        Statement count(*connection, u"SELECT count(*) FROM person WHERE name = 'x'"_s);
        REQUIRE(count.next());
        // A commit may be done and not yet reported: one for each kill at most.
        CHECK(count.integer(0) >= confirmed);
        CHECK(count.integer(0) <= confirmed + turn + 1);
    }
    report({.operation = "commits into a protected office",
            .kills = kills,
            .rest = u"%1 confirmed commits"_s.arg(confirmed)});
}
