#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/operation/rescue.h"
#include "core/store/connection.h"
#include "core/store/protection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// An office whose person was called 甲 when the backup was made and is called 乙 now.
struct BackedUp {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QString copy = folder.filePath(u"copy.tidui"_s);
    std::unique_ptr<Office> office{};
    Restoring wanted{
        .backup = copy, .office = path, .login = u"officer"_s, .now = QDateTime(QDate(2026, 6, 1), QTime(17, 30))};

    BackedUp()
    {
        auto made = Office::create(path, u"样例局"_s, u"officer"_s);
        REQUIRE(made);
        office = std::move(*made);
        REQUIRE(office->save({.person = {.name = u"甲"_s}}));
        REQUIRE(office->backUp(copy));
        auto file = office->cadre(CadreId{1});
        REQUIRE(file);
        file->person.name = u"乙"_s;
        REQUIRE(office->save(*file));
    }

    QStringList filesLike(const QString& pattern) const
    {
        return QDir(folder.path()).entryList({pattern}, QDir::Files, QDir::Name);
    }
};

/// What the person is called in an office file; empty when it can't be opened or is not whole.
QString nameIn(const QString& path, const Login& login = u"officer"_s)
{
    const auto office = Office::open(path, Office::Mode::ReadWrite, login);
    if (!office || !(*office)->verify()->sound())
        return {};
    const auto file = (*office)->cadre(CadreId{1});
    return file ? file->person.name : QString();
}

Login loginOf(const QString& name, const char* password)
{
    Login login(name);
    login.password = Secret(QByteArray(password));
    return login;
}

void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\x5a'));
}

/// Copies the files of an office as they are at this moment, as if the machine had stopped.
void copyFiles(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        REQUIRE(QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)));
}

} // namespace

TEST_CASE_METHOD(BackedUp, "restoring puts the backup in place, keeps the present file aside and is audited",
                 "[restore]")
{
    CHECK(restoreBackup(wanted).error().kind == Error::Kind::Conflict); // It is open here.
    office.reset();
    const auto restored = restoreBackup(wanted);
    REQUIRE(restored);
    CHECK(restored->report.people == 1);
    CHECK(restored->report.path == path);
    CHECK(restored->keptAside == path + u".before-restore-20260601-173000"_s);
    CHECK(nameIn(path) == u"甲");
    CHECK(nameIn(restored->keptAside) == u"乙");
    const auto opened = Office::open(path, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(opened);
    CHECK((*opened)->audit({.kind = u"restore backup"_s})->size() == 1);
}

TEST_CASE_METHOD(BackedUp, "a second restore in the same second keeps both former files", "[restore]")
{
    office.reset();
    REQUIRE(restoreBackup(wanted));
    const auto again = restoreBackup(wanted);
    REQUIRE(again);
    CHECK(again->keptAside.endsWith(u"-173000-2"_s));
    CHECK(filesLike(u"*.before-restore-*"_s).size() == 2);
}

TEST_CASE_METHOD(BackedUp, "a restore that is cancelled at any step leaves the office as it was", "[restore]")
{
    office.reset();
    const qint64 last = GENERATE(1, 2, 3);
    const auto restored = restoreBackup(wanted, [last](qint64 done, qint64) { return done < last; });
    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == Error::Kind::Cancelled);
    CHECK(nameIn(path) == u"乙");
    CHECK(filesLike(u"*restoring*"_s).isEmpty());
}

TEST_CASE_METHOD(BackedUp, "a machine that stops at any step of a restore leaves a whole office under its own name",
                 "[restore]")
{
    office.reset();
    const QTemporaryDir stops;
    REQUIRE(restoreBackup(wanted, [&](qint64 done, qint64) {
        copyFiles(folder.path(), stops.filePath(QString::number(done)));
        return true;
    }));
    for (const QString& step : QDir(stops.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir stopped(stops.filePath(step));
        QFile::remove(stopped.filePath(u"office.tidui.lock"_s)); // It names this program, which still runs.
        INFO(step.toStdString());
        CHECK(nameIn(stopped.filePath(u"office.tidui"_s)) == (step == u"4" ? u"甲" : u"乙"));
        CHECK(stopped.entryList({u"*restoring*"_s}, QDir::Files).isEmpty()); // Opening it took them away.
    }
}

TEST_CASE_METHOD(BackedUp, "what only the log of a crashed program held is in the file kept aside", "[restore]")
{
    const QTemporaryDir crashed;
    copyFiles(folder.path(), crashed.path());
    wanted.office = crashed.filePath(u"office.tidui"_s);
    QFile::remove(wanted.office + u".lock"_s);
    REQUIRE(QFileInfo(wanted.office + u"-wal"_s).size() > 0);
    const auto restored = restoreBackup(wanted);
    REQUIRE(restored);
    CHECK(nameIn(wanted.office) == u"甲");
    CHECK(nameIn(restored->keptAside) == u"乙");
}

TEST_CASE_METHOD(BackedUp, "a log without its office is not played into the restored one, and is kept", "[restore]")
{
    const QTemporaryDir other;
    wanted.office = other.filePath(u"office.tidui"_s);
    REQUIRE(QFile::copy(path + u"-wal"_s, wanted.office + u"-wal"_s));
    const qint64 logged = QFileInfo(path + u"-wal"_s).size();
    const auto restored = restoreBackup(wanted);
    REQUIRE(restored);
    CHECK(restored->keptAside.endsWith(u"-wal"));
    CHECK(QFileInfo(restored->keptAside).size() == logged);
    CHECK(nameIn(wanted.office) == u"甲");
}

TEST_CASE_METHOD(BackedUp, "a damaged office is restored, and kept aside with its log", "[restore]")
{
    const QTemporaryDir crashed;
    copyFiles(folder.path(), crashed.path());
    wanted.office = crashed.filePath(u"office.tidui"_s);
    QFile::remove(wanted.office + u".lock"_s);
    damage(wanted.office);
    damage(wanted.office + u"-wal"_s);
    const auto restored = restoreBackup(wanted);
    REQUIRE(restored);
    CHECK(nameIn(wanted.office) == u"甲");
    CHECK(QFileInfo::exists(restored->keptAside));
    CHECK(QFileInfo::exists(restored->keptAside + u"-wal"_s));
}

TEST_CASE_METHOD(BackedUp, "a damaged backup is refused and the office stays as it is", "[restore]")
{
    office.reset();
    damage(copy);
    CHECK_FALSE(restoreBackup(wanted));
    CHECK(nameIn(path) == u"乙");
    CHECK(filesLike(u"*restor*"_s).isEmpty());
}

TEST_CASE_METHOD(BackedUp, "who may not back up the present office can't restore it, whatever the backup says",
                 "[restore][rights]")
{
    const Secret secret{QByteArray("correct horse")};
    auto founder = office->accounts()->front();
    founder.name = u"管理员"_s;
    founder.role = Role::Administrator;
    REQUIRE(office->saveAccounts({{founder, secret}, {{.name = u"组工"_s, .role = Role::Officer}, secret}}));
    office.reset();
    for (const Login& login : {loginOf(u"组工"_s, "correct horse"), loginOf(u"管理员"_s, "wrong horse"),
                               Login(u"officer"_s)}) { // In the backup anybody may.
        wanted.login = login;
        CHECK(restoreBackup(wanted).error().kind == Error::Kind::Forbidden);
    }
    CHECK(nameIn(path, loginOf(u"组工"_s, "correct horse")) == u"乙");
    wanted.login = loginOf(u"管理员"_s, "correct horse");
    REQUIRE(restoreBackup(wanted));
    CHECK(nameIn(path) == u"甲");
    SECTION("where no office is, the accounts of the backup decide")
    {
        // The former file holds the accounts.
        wanted.backup = folder.filePath(filesLike(u"*.before-restore-*"_s).constFirst());
        wanted.office = folder.filePath(u"elsewhere.tidui"_s);
        wanted.login = loginOf(u"组工"_s, "correct horse");
        CHECK(restoreBackup(wanted).error().kind == Error::Kind::Forbidden);
        wanted.login = loginOf(u"管理员"_s, "correct horse");
        CHECK(restoreBackup(wanted));
    }
}

TEST_CASE_METHOD(BackedUp, "a plain backup replaces a protected office only for who knows its passphrase",
                 "[restore][seal]")
{
    office.reset();
    const Secret passphrase{QByteArray("一号口令一号口令")};
    REQUIRE(protect(path, passphrase, KeyCost::cheap()));
    CHECK(restoreBackup(wanted).error().kind == Error::Kind::Forbidden);
    wanted.login.passphrase = passphrase;
    const auto restored = restoreBackup(wanted);
    REQUIRE(restored);
    CHECK(nameIn(path) == u"甲");
    CHECK(nameIn(restored->keptAside, wanted.login) == u"乙");
}

TEST_CASE_METHOD(BackedUp, "what only the log of the backup holds is restored, too", "[restore]")
{
    // The office itself, open in this program, is the backup: its newest change is in its log.
    REQUIRE(QFileInfo(path + u"-wal"_s).size() > 0);
    wanted.backup = path;
    wanted.office = folder.filePath(u"second.tidui"_s);
    REQUIRE(restoreBackup(wanted));
    CHECK(nameIn(wanted.office) == u"乙");
}

TEST_CASE_METHOD(BackedUp, "an office that is busy is not taken for a damaged one: its accounts decide",
                 "[restore][rights]")
{
    office.reset();
    {
        auto holder = Connection::open(path, Connection::Access::ReadWrite);
        REQUIRE(holder);
        // As a last connection does that is just closing.
        REQUIRE(holder->execute(u"PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE"_s));
        const auto restored = restoreBackup(wanted);
        REQUIRE_FALSE(restored);
        CHECK(restored.error().kind == Error::Kind::Conflict);
        CHECK(Office::open(path, Office::Mode::ReadOnly, u"officer"_s).error().kind == Error::Kind::Conflict);
        CHECK(filesLike(u"*restor*"_s).isEmpty());
    }
    CHECK(nameIn(path) == u"乙");
}

TEST_CASE_METHOD(BackedUp, "restoring by a link replaces the office that it leads to, and keeps who may read it",
                 "[restore]")
{
    office.reset();
    constexpr QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    REQUIRE(QFile::setPermissions(path, shared));
    wanted.office = folder.filePath(u"link.tidui"_s);
    REQUIRE(QFile::link(path, wanted.office));
    REQUIRE(restoreBackup(wanted));
    CHECK(QFileInfo(wanted.office).isSymLink());
    CHECK(nameIn(path) == u"甲");
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)) ==
          (QFile::ReadGroup | QFile::WriteGroup));
}

TEST_CASE_METHOD(BackedUp, "a backup under a name that restoring itself uses is refused and stays", "[restore]")
{
    office.reset();
    for (const QString& name : {path + u".restoring"_s, path + u".restoring-aside"_s}) {
        INFO(name.toStdString());
        REQUIRE(QFile::copy(copy, name));
        wanted.backup = name;
        CHECK(restoreBackup(wanted).error().kind == Error::Kind::Conflict);
        CHECK(QFileInfo::exists(name));
        REQUIRE(QFile::remove(name));
    }
    wanted.backup = path;
    CHECK(restoreBackup(wanted).error().kind == Error::Kind::Conflict);
    CHECK(nameIn(path) == u"乙");
}

TEST_CASE_METHOD(BackedUp,
                 "a folder is no office that could be replaced, and the database of another program no backup",
                 "[restore]")
{
    office.reset();
    wanted.office = folder.path();
    CHECK(restoreBackup(wanted).error().kind == Error::Kind::Invalid);
    wanted.office = path;
    wanted.backup = folder.filePath(u"foreign.db"_s);
    {
        auto other = Connection::open(wanted.backup, Connection::Access::Create);
        REQUIRE(other);
        REQUIRE(other->execute(u"PRAGMA journal_mode=DELETE; CREATE TABLE t (x)"_s));
    }
    QFile file(wanted.backup);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    CHECK(restoreBackup(wanted).error().kind == Error::Kind::Invalid);
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
    CHECK(nameIn(path) == u"乙");
}

TEST_CASE_METHOD(BackedUp,
                 "a new or rescued office doesn't take the name of a log that was left, which may be all there is",
                 "[restore][rescue]")
{
    const QTemporaryDir other;
    const QString taken = other.filePath(u"office.tidui"_s);
    const QString log = taken + u"-wal"_s;
    REQUIRE(QFile::copy(path + u"-wal"_s, log));
    const qint64 size = QFileInfo(log).size();
    REQUIRE(size > 0);
    CHECK(Office::create(taken, u"样例局"_s, u"officer"_s).error().kind == Error::Kind::Conflict);
    CHECK(rescueOffice({copy, u"officer"_s}, taken).error().kind == Error::Kind::Conflict);
    CHECK(QFileInfo(log).size() == size);
    CHECK_FALSE(QFileInfo::exists(taken));
}
