#include "core/operation/account_change.h"
#include "core/store/account_store.h"
#include "core/store/connection.h"
#include "core/store/protection.h"
#include "core/store/statement.h"
#include "tests/core/operation/broken_office.h"

using namespace tidui;
using namespace tidui::test;

TEST_CASE_METHOD(BrokenOffice,
                 "the damaged file itself and a file of another program are no backups, and stay as they are",
                 "[rescue]")
{
    make();
    damage(pages() / 2);
    const QByteArray before = readAll(path);
    const QString same = folder.filePath(u"./office.tidui"_s);
    CHECK(examineDamagedOffice({path, login, same}).error().kind == Error::Kind::Conflict);
    CHECK(rescueOffice({path, login, same}, target).error().kind == Error::Kind::Conflict);
    CHECK(readAll(path) == before);

    const QString foreign = folder.filePath(u"foreign.db"_s);
    {
        auto other = Connection::open(foreign, Connection::Access::Create);
        REQUIRE(other);
        REQUIRE(other->execute(u"PRAGMA journal_mode=DELETE; CREATE TABLE t (x)"_s));
    }
    const QByteArray foreignBytes = readAll(foreign);
    CHECK(examineDamagedOffice({path, login, foreign}).error().kind == Error::Kind::Invalid);
    CHECK(readAll(foreign) == foreignBytes);
}

TEST_CASE_METHOD(BrokenOffice, "the backup of another office is refused", "[rescue]")
{
    make();
    BrokenOffice other;
    other.make();
    const auto report = examineDamagedOffice({path, login, other.backup});
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == Error::Kind::Conflict);
}

TEST_CASE_METHOD(BrokenOffice, "only an account that may restore may rescue, and the rescued office keeps its accounts",
                 "[rescue][rights]")
{
    make();
    const auto password = [](const char* text) { return Secret(QByteArray(text)); };
    {
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        auto accounts = (*office)->accounts();
        REQUIRE(accounts);
        Account administrator = accounts->front();
        administrator.role = Role::Administrator;
        administrator.name = u"管理员"_s;
        Account officer{.name = u"组工"_s, .role = Role::Officer};
        REQUIRE(
            (*office)->saveAccounts({{administrator, password("administrator")}, {officer, password("officer-pass")}}));
    }
    bytes = readAll(path);
    damage(pages() / 2);
    Login officer(u"组工"_s);
    officer.password = password("officer-pass");
    CHECK(examineDamagedOffice({path, officer}).error().kind == Error::Kind::Forbidden);
    Login nobody(u"nobody"_s);
    CHECK(examineDamagedOffice({path, nobody}).error().kind == Error::Kind::Forbidden);
    Login wrong(u"管理员"_s);
    wrong.password = password("wrong-password");
    CHECK(rescueOffice({path, wrong}, target).error().kind == Error::Kind::Forbidden);
    CHECK_FALSE(QFile::exists(target));
    Login right(u"管理员"_s);
    right.password = password("administrator");
    REQUIRE(rescueOffice({path, right}, target));
    CHECK_FALSE(Office::open(target, Office::Mode::ReadOnly, wrong));
    CHECK(Office::open(target, Office::Mode::ReadOnly, officer));
    CHECK(Office::open(target, Office::Mode::ReadOnly, right));
}

TEST_CASE_METHOD(BrokenOffice, "wrong passwords given to the rescue of a sound office are counted in it",
                 "[rescue][rights]")
{
    make();
    const Secret secret(QByteArray("administrator"));
    {
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        REQUIRE((*office)->changePassword(Secret(), secret));
    }
    const auto failures = [this] {
        auto connection = Connection::open(path, Connection::Access::ReadOnly);
        REQUIRE(connection);
        return AccountStore(*connection).all()->front().failures;
    };
    Login wrong = login;
    wrong.password = Secret(QByteArray("wrong-password"));
    CHECK(examineDamagedOffice({path, wrong}).error().kind == Error::Kind::Forbidden);
    CHECK(rescueOffice({path, wrong}, target).error().kind == Error::Kind::Forbidden);
    CHECK(failures() == 2);
    login.password = secret;
    CHECK(examineDamagedOffice({path, login}));
    CHECK(failures() == 0);
}

TEST_CASE_METHOD(BrokenOffice, "wrong passwords given to the rescue of a damaged office change nothing of it",
                 "[rescue][rights]")
{
    make();
    {
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        REQUIRE((*office)->changePassword(Secret(), Secret(QByteArray("administrator"))));
    }
    bytes = readAll(path);
    damage(pages() / 2);
    const QByteArray before = readAll(path);
    const QStringList beside = QDir(folder.path()).entryList(QDir::Files);
    Login wrong = login;
    wrong.password = Secret(QByteArray("wrong-password"));
    CHECK(examineDamagedOffice({path, wrong}).error().kind == Error::Kind::Forbidden);
    CHECK(readAll(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == beside);
}

namespace {

/// An office with accounts, of which none can be read any more, and a backup that has them.
struct LostAccounts : BrokenOffice {
    Login administrator{u"管理员"_s};
    Login officer{u"组工"_s};
    Login stranger{u"stranger"_s};

    LostAccounts()
    {
        make();
        REQUIRE(QFile::remove(backup));
        administrator.password = Secret(QByteArray("administrator"));
        officer.password = Secret(QByteArray("officer-pass"));
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        Account first = (*office)->accounts()->front();
        first.role = Role::Administrator;
        first.name = administrator.account;
        REQUIRE((*office)->saveAccounts(
            {{first, administrator.password}, {{.name = officer.account, .role = Role::Officer}, officer.password}}));
        REQUIRE((*office)->backUp(backup));
    }

    /// The page of the accounts as if the table had been emptied: nothing shows that there were any.
    void emptyAccounts()
    {
        QByteArray emptied = readAll(path);
        const qsizetype at = emptied.indexOf("$argon2id$") / pageSize * pageSize;
        REQUIRE(at > 0);
        emptied[at + 3] = emptied[at + 4] = '\0'; // The number of rows.
        writeAll(path, emptied);
    }

    int wrongPasswords() const
    {
        auto connection = Connection::open(backup, Connection::Access::ReadOnly);
        Statement select(*connection, u"SELECT sum(failures) FROM account"_s);
        REQUIRE(select.next());
        return int(select.integer(0));
    }

    void checkWhoMayRescue()
    {
        const auto damaged = DamagedOffice::read(path, {});
        REQUIRE(damaged);
        CHECK_FALSE((*damaged)->needs({path, stranger})->account);
        CHECK((*damaged)->examine({path, stranger})); // Without the backup nobody's password is known.
        const auto needs = (*damaged)->needs({path, stranger, backup});
        REQUIRE(needs);
        CHECK(needs->account);
        CHECK(needs->accounts == QStringList{administrator.account, officer.account});
        CHECK((*damaged)->examine({path, stranger, backup}).error().kind == Error::Kind::Forbidden);
        CHECK((*damaged)->examine({path, officer, backup}).error().kind == Error::Kind::Forbidden);
        CHECK(wrongPasswords() == 0);
        Login wrong = administrator;
        wrong.password = Secret(QByteArray("wrong-password"));
        CHECK((*damaged)->examine({path, wrong, backup}).error().kind == Error::Kind::Forbidden);
        CHECK(wrongPasswords() == 1);
        CHECK(rescueOffice({path, stranger, backup}, target).error().kind == Error::Kind::Forbidden);
        CHECK_FALSE(QFile::exists(target));
        const auto report = (*damaged)->examine({path, administrator, backup});
        REQUIRE(report);
        CHECK(report->backup == backup);
    }
};

} // namespace

TEST_CASE_METHOD(LostAccounts, "where no account can be read, those of the backup say who may see what it has",
                 "[rescue][rights]")
{
    SECTION("their page is destroyed")
    {
        destroyPagesWith("$argon2id$");
    }
    SECTION("nothing shows that there were any")
    {
        emptyAccounts();
    }
    checkWhoMayRescue();
    REQUIRE(rescueOffice({path, administrator, backup}, target));
    CHECK_FALSE(Office::open(target, Office::Mode::ReadOnly, stranger));
    CHECK(Office::open(target, Office::Mode::ReadOnly, officer));
}

namespace {

/// A plain damaged office and the key and passphrase of a protected backup.
struct OtherPassphrase : BrokenOffice {
    OtherPassphrase()
    {
        make();
        REQUIRE(QFile::remove(backup));
        auto sealed = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(sealed);
        const QString plain = folder.filePath(u"plain.tidui"_s);
        REQUIRE((*sealed)->backUp(plain));
        sealed->reset();
        REQUIRE(protect(plain, Secret(QByteArray("of the backup")), KeyCost::cheap()));
        REQUIRE(QFile::rename(plain, backup));
        damage(pages() / 3);
    }
};

} // namespace

TEST_CASE_METHOD(OtherPassphrase, "a backup that is protected by another passphrase asks for that one", "[rescue]")
{
    const auto damaged = DamagedOffice::read(path, {});
    REQUIRE(damaged);
    RescueQuestion question{path, login, backup};
    CHECK((*damaged)->needs(question)->passphrase);
    CHECK((*damaged)->check(question).error().kind == Error::Kind::Forbidden);
    CHECK((*damaged)->examine(question).error().kind == Error::Kind::Forbidden);
    question.backupPassphrase = Secret(QByteArray("of the backup"));
    CHECK_FALSE((*damaged)->needs(question)->passphrase);
    CHECK((*damaged)->check(question)->people == people);
    CHECK((*damaged)->examine(question));
}

namespace {

/// An office that backs up into a folder of its settings, and one backup in the usual folder from before.
struct BackupsElsewhere : BrokenOffice {
    QString usual = folder.filePath(u"备份/office-20260501-173000.tidui"_s);
    QString older = folder.filePath(u"elsewhere/office-20260401-173000.tidui"_s);
    QString newer = folder.filePath(u"elsewhere/office-20260601-173000.tidui"_s);

    BackupsElsewhere()
    {
        make();
        REQUIRE(QDir(folder.path()).mkdir(u"备份"_s));
        REQUIRE(QDir(folder.path()).mkdir(u"elsewhere"_s));
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        REQUIRE(setBackupPolicy(**office, {.folder = folder.filePath(u"elsewhere"_s)}));
        for (const QString& to : {usual, older, newer})
            REQUIRE((*office)->backUp(to));
    }
    QStringList found() const
    {
        const auto damaged = DamagedOffice::read(path, {});
        REQUIRE(damaged);
        return (*damaged)->backups();
    }
};

} // namespace

TEST_CASE_METHOD(BackupsElsewhere, "backups are found where the settings of the damaged file say, newest first",
                 "[rescue][backup]")
{
    REQUIRE(QFile::remove(usual));
    CHECK(found() == QStringList{newer, older});
}

TEST_CASE_METHOD(BackupsElsewhere, "where its settings can't be read, those of the newest backup beside it say",
                 "[rescue][backup]")
{
    destroyPagesWith("backup.folder");
    CHECK(found() == QStringList{newer, usual, older});
    REQUIRE(QFile::remove(usual));
    CHECK(found().isEmpty());
}
