// Wrong passwords are counted, whoever makes how many at once and however the office is open.
#include "core/operation/account_change.h"
#include "core/operation/login_check.h"
#include "core/operation/office.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <functional>

#include <sqlite3.h>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// An office with an administrator and an officer, closed; and a store of its accounts by a connection of its own.
struct Guessed {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QDateTime now = QDateTime(QDate(2026, 6, 1), QTime(9, 30), Qt::UTC);
    std::optional<Connection> connection{};
    std::optional<AccountStore> accounts{};

    Guessed()
    {
        auto office = *Office::create(path, u"样例局"_s, u"founder"_s);
        Account administrator = office->accounts()->front();
        administrator.role = Role::Administrator;
        const Secret secret(QByteArray("correct horse"));
        REQUIRE(office->saveAccounts({{administrator, secret}, {{.name = u"组工"_s, .role = Role::Officer}, secret}}));
        office.reset();
        connection.emplace(*Connection::open(path, Connection::Access::ReadWrite));
        accounts.emplace(*connection);
    }

    static Login login(const char* password)
    {
        Login login(u"组工"_s);
        login.password = Secret(QByteArray(password));
        return login;
    }

    AccountStore::Row row()
    {
        const auto rows = *accounts->all();
        return *std::ranges::find(rows, u"组工"_s, &AccountStore::Row::name);
    }

    bool enter(const char* password) { return bool(checkLogin(*accounts, login(password), now)); }
};

/// Does something once when the first statement with these words has ended on a connection: what another program does
/// in that moment.
class Between {
public:
    Between(Connection& connection, const char* words, std::function<void()> act)
        : m_connection(connection), m_words(words), m_act(std::move(act))
    {
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_PROFILE, &Between::ended, this);
    }
    ~Between() { sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr); }
    Between(const Between&) = delete;
    Between& operator=(const Between&) = delete;
    bool done() const { return m_done; }

private:
    static int ended(unsigned /*what*/, void* self, void* statement, void* /*time*/)
    {
        auto& between = *static_cast<Between*>(self);
        const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
        if (between.m_done || !QByteArray(sql).contains(between.m_words))
            return 0;
        between.m_done = true;
        between.m_act();
        return 0;
    }

    Connection& m_connection;
    QByteArray m_words;
    std::function<void()> m_act;
    bool m_done = false;
};

} // namespace

TEST_CASE_METHOD(Guessed, "two wrong passwords entered at once count as two", "[login]")
{
    auto other = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(other);
    AccountStore others(*other);
    const Between guess(*connection, "FROM account_round",
                        [&] { CHECK_FALSE(checkLogin(others, login("wrong horse"), now)); });
    CHECK_FALSE(enter("wrong horse"));
    CHECK(guess.done());
    CHECK(row().failures == 2);
}

TEST_CASE_METHOD(Guessed, "a password is not checked while the wait runs that another program's guess began", "[login]")
{
    REQUIRE(accounts->setFailures(row().id, 2, now));
    auto other = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(other);
    AccountStore others(*other);
    const Between guess(*connection, "FROM account_round",
                        [&] { CHECK_FALSE(checkLogin(others, login("wrong horse"), now)); });
    CHECK_FALSE(enter("correct horse"));
    CHECK(guess.done());
    CHECK(row().failures == 3);
}

TEST_CASE_METHOD(Guessed, "a guess is counted before its password is checked", "[login]")
{
    REQUIRE(accounts->setFailures(row().id, 2, now));
    auto other = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(other);
    AccountStore others(*other);
    const Between guess(*connection, "COMMIT", [&] {
        CHECK_FALSE(checkLogin(others, login("correct horse"), now)); // The third counts already: the wait runs.
    });
    CHECK(enter("correct horse"));
    CHECK(guess.done());
    CHECK(row().failures == 0);
}

TEST_CASE_METHOD(Guessed, "where the office can only be read passwords are checked and not counted", "[login]")
{
    auto reading = Connection::open(path, Connection::Access::ReadOnly);
    REQUIRE(reading);
    AccountStore store(*reading);
    CHECK_FALSE(checkLogin(store, login("wrong horse"), now));
    CHECK(row().failures == 0);
    CHECK(checkLogin(store, login("correct horse"), now));
    REQUIRE(accounts->setFailures(row().id, 3, now));
    CHECK_FALSE(checkLogin(store, login("correct horse"), now)); // A wait holds here, too.
}

TEST_CASE_METHOD(Guessed, "wrong passwords at the lock screen of an office open for reading are counted", "[login]")
{
    const auto office = Office::open(path, Office::Mode::ReadOnly, login("correct horse"));
    REQUIRE(office);
    CHECK_FALSE((*office)->confirm(Secret(QByteArray("wrong horse"))));
    CHECK(row().failures == 1);
    CHECK_FALSE((*office)->confirm(Secret(QByteArray("wrong horse"))));
    CHECK(row().failures == 2);
    CHECK((*office)->confirm(Secret(QByteArray("correct horse"))));
    CHECK(row().failures == 0);
}

TEST_CASE_METHOD(Guessed, "a login for reading leaves the office whole in its file, nothing in a log", "[login]")
{
    accounts.reset();
    connection.reset();
    REQUIRE(Office::open(path, Office::Mode::ReadOnly, login("correct horse")));
    CHECK(QFileInfo(path + u"-wal"_s).size() == 0);
}

TEST_CASE_METHOD(Guessed, "a login that is asked of a damaged office changes not a byte of it", "[accounts][integrity]")
{
    accounts.reset();
    connection.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 4096));
    REQUIRE(file.write(QByteArray(16, '\xA5')) == 16);
    REQUIRE(file.flush());
    REQUIRE_FALSE(Connection::open(path, Connection::Access::ReadOnly)->problems(false)->isEmpty());
    REQUIRE(file.seek(0));
    const QByteArray damaged = file.readAll();
    CHECK(accountIn(path, {}, login("correct horse"), now));
    CHECK_FALSE(accountIn(path, {}, login("wrong horse"), now));
    REQUIRE(file.seek(0));
    CHECK((file.readAll() == damaged)); // Not printed byte by byte.
}
