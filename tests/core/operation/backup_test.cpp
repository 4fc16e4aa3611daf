#include "core/operation/account_change.h"
#include "core/operation/anchor.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/operation/use.h"
#include "core/sample/sample_office.h"
#include "core/store/audit_store.h"
#include "core/store/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct KeptOffice {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QString copy = folder.filePath(u"copy.tidui"_s);
    QDateTime now{QDate(2026, 6, 1), QTime(17, 30)};
    std::unique_ptr<Office> office{};

    KeptOffice()
    {
        const SampleOffice sample({.seed = 7, .people = 40, .today = QDate(2026, 6, 1)});
        auto made = Office::create(path, sample.name(), u"officer"_s);
        REQUIRE(made);
        office = std::move(*made);
        REQUIRE(office->fill(sample.units(), sample.people(), [&](int i) { return sample.person(i); }, {}));
        rename(u"甲"_s);
        rename(u"乙"_s);
    }

    /// Gives the office an administrator and an officer (组工), and works on as one of them.
    void workAs(Role role)
    {
        const Secret secret{QByteArray("correct horse")};
        auto sole = office->accounts()->front();
        sole.role = Role::Administrator;
        REQUIRE(office->saveAccounts({{sole, secret}, {{.name = u"组工"_s, .role = Role::Officer}, secret}}));
        office.reset();
        Login login(role == Role::Officer ? u"组工"_s : sole.name);
        login.password = secret;
        auto opened = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(opened);
        office = std::move(*opened);
    }

    void rename(const QString& name)
    {
        auto file = office->cadre(CadreId{1});
        REQUIRE(file);
        file->person.name = name;
        REQUIRE(office->save(*file));
    }

    void tamper(const QString& sql)
    {
        auto raw = Connection::open(path, Connection::Access::ReadWrite);
        REQUIRE(raw);
        REQUIRE(raw->execute(u"PRAGMA foreign_keys=OFF; DROP TRIGGER change_is_never_edited; "
                             "DROP TRIGGER change_is_never_removed; "_s +
                             sql));
    }
};

} // namespace

TEST_CASE_METHOD(KeptOffice, "a backup made while the office is open is counted and opens as an office", "[backup]")
{
    const auto report = office->backUp(copy);
    REQUIRE(report);
    CHECK(report->people == 40);
    CHECK(report->auditEntries == office->verify()->auditEntries);
    CHECK(report->bytes == QFileInfo(copy).size());
    CHECK(QDir(folder.path()).entryList({u"copy*"_s}, QDir::Files) == QStringList{u"copy.tidui"_s});
    const auto opened = Office::open(copy, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(opened);
    CHECK((*opened)->cadre(CadreId{1})->person.name == u"乙");
}

TEST_CASE_METHOD(KeptOffice, "a backup overwrites nothing, and leaves no half file where it can't be written",
                 "[backup]")
{
    REQUIRE(office->backUp(copy));
    CHECK(office->backUp(copy).error().kind == Error::Kind::Conflict);
    CHECK(office->backUp(folder.filePath(u"missing/copy.tidui"_s)).error().kind == Error::Kind::Io);
    const QString other = folder.filePath(u"other.tidui"_s);
    const auto cancelled = office->backUp(other, [](qint64, qint64) { return false; });
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK(QDir(folder.path()).entryList({u"other*"_s}, QDir::Files).isEmpty());
}

TEST_CASE_METHOD(KeptOffice, "a backup by hand is an entry of the audit, in the office and in the backup", "[backup]")
{
    const qint64 before = office->verify()->auditEntries;
    const auto report = backUpByHand(*office, copy, u"移交"_s);
    REQUIRE(report);
    CHECK(report->auditEntries == before + 1);
    for (const QString& file : {path, copy}) {
        const auto opened = Office::open(file, Office::Mode::ReadOnly, u"officer"_s);
        REQUIRE(opened);
        const AuditRow entry = (*opened)->audit({})->front();
        CHECK(entry.event.kind == u"export");
        CHECK(entry.event.summary.contains(QDir::toNativeSeparators(copy)));
        CHECK(entry.parts.after.value(u"people"_s).toInt() == 40);
        CHECK(entry.parts.after.value(u"purpose"_s).toString() == u"移交");
    }
    CHECK(backUpByHand(*office, copy).error().kind == Error::Kind::Conflict); // Nothing leaves, nothing is noted.
    CHECK(office->verify()->auditEntries == before + 1);
}

TEST_CASE_METHOD(KeptOffice, "an administrator backs up by hand without seeing a file, an officer does not", "[backup]")
{
    SECTION("administrator")
    {
        workAs(Role::Administrator);
        CHECK(backUpByHand(*office, copy)->people == 40);
    }
    SECTION("officer")
    {
        workAs(Role::Officer);
        CHECK(backUpByHand(*office, copy).error().kind == Error::Kind::Forbidden);
        CHECK_FALSE(QFile::exists(copy));
    }
}

TEST_CASE_METHOD(KeptOffice, "automatic backups keep the newest ones and remove the others after a good one",
                 "[backup]")
{
    REQUIRE(setBackupPolicy(*office, {.keep = 3}));
    for (int minute = 0; minute < 5; ++minute)
        REQUIRE(backUpIfDue(*office, BackupMoment::Closing, now.addSecs(60 * minute)));
    const QStringList kept = automaticBackups(*office, *backupPolicy(*office));
    REQUIRE(kept.size() == 3);
    CHECK(kept.front().endsWith(u"备份/office-20260601-173400.tidui"));
    CHECK(kept.back().endsWith(u"office-20260601-173200.tidui"));
}

TEST_CASE_METHOD(KeptOffice, "the backups of an office that doesn't open are found where it kept them", "[backup]")
{
    REQUIRE(backUpIfDue(*office, BackupMoment::Closing, now));
    REQUIRE(setBackupPolicy(*office, {.folder = folder.filePath(u"盘"_s)}));
    REQUIRE(backUpIfDue(*office, BackupMoment::Closing, now.addSecs(60)));
    office.reset();
    QStringList found = backupsOfLost(path, {});
    REQUIRE(found.size() == 2);
    CHECK(found.front().contains(u"盘/office-20260601-173100.tidui"_s)); // The newest comes first.
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\0')); // Now it says nothing any more.
    file.close();
    found = backupsOfLost(path, {});
    REQUIRE(found.size() == 1);
    CHECK(found.front().contains(u"备份/office-20260601-173000.tidui"_s));
}

TEST_CASE_METHOD(KeptOffice, "at opening a backup is due once a day", "[backup]")
{
    CHECK(backUpIfDue(*office, BackupMoment::Opening, now)->has_value());
    CHECK_FALSE(backUpIfDue(*office, BackupMoment::Opening, now.addSecs(3600))->has_value());
    CHECK(backUpIfDue(*office, BackupMoment::Opening, now.addDays(1))->has_value());
    REQUIRE(setBackupPolicy(*office, {.onClose = false}));
    CHECK_FALSE(backUpIfDue(*office, BackupMoment::Closing, now.addDays(2))->has_value());
}

TEST_CASE_METHOD(KeptOffice, "a backup folder that can't be used is said at the next start, until one succeeds",
                 "[backup]")
{
    QFile file(folder.filePath(u"drive"_s)); // A file stands where the drive's folder should be.
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(setBackupPolicy(*office, {.folder = file.fileName()}));
    CHECK_FALSE(backUpIfDue(*office, BackupMoment::Closing, now));
    CHECK(missedBackup(path).contains(file.fileName()));
    REQUIRE(setBackupPolicy(*office, {}));
    REQUIRE(backUpIfDue(*office, BackupMoment::Closing, now));
    CHECK(missedBackup(path).isEmpty());
}

TEST_CASE_METHOD(KeptOffice, "an anchor holds while entries are added, and is read in either case", "[anchor]")
{
    const auto code = anchor(*office);
    REQUIRE(code);
    rename(u"丙"_s);
    const auto check = checkAnchor(*office, u' ' + code->toLower());
    REQUIRE(check);
    CHECK(check->verdict == AnchorCheck::Verdict::Holds);
    CHECK(check->since == 1);
}

TEST_CASE_METHOD(KeptOffice, "each mistyped character of an anchor is told", "[anchor]")
{
    const QString code = *anchor(*office);
    for (qsizetype i = 0; i < code.size(); ++i) {
        QString typed = code;
        if (typed[i] == u'-')
            continue;
        typed[i] = typed[i] == u'7' ? u'8' : u'7';
        CHECK(checkAnchor(*office, typed).error().kind == Error::Kind::Invalid);
    }
    CHECK_FALSE(checkAnchor(*office, {}));
    CHECK_FALSE(checkAnchor(*office, u"不是"_s));
}

TEST_CASE_METHOD(KeptOffice, "an anchor shows entries that were rewritten or cut off", "[anchor]")
{
    const QString code = *anchor(*office);
    const qint64 entries = office->verify()->auditEntries;
    SECTION("a tail cut off with its head")
    {
        tamper(u"DROP TRIGGER audit_head_never_goes_back; DELETE FROM change WHERE id = %1; "
               "UPDATE audit_head SET entries = %1 - 1, entry_hash = (SELECT hash FROM change WHERE id = %1 - 1)"_s.arg(
                   entries));
        CHECK(office->verify()->brokenAt == 0); // The file alone can't show it.
        CHECK(checkAnchor(*office, code)->verdict == AnchorCheck::Verdict::Missing);
    }
    SECTION("an entry changed")
    {
        tamper(u"UPDATE change SET after = '{}' WHERE id = 1"_s);
        CHECK(checkAnchor(*office, code)->verdict == AnchorCheck::Verdict::Rewritten);
        CHECK(anchor(*office).error().kind == Error::Kind::Conflict);
    }
}

TEST_CASE_METHOD(KeptOffice, "an anchor shows an operation edited before it, whatever number it has", "[anchor]")
{
    {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        REQUIRE(connection);
        AuditStore audit(*connection);
        for (int i = 0; i < 60; ++i) // Operations without entries: their numbers run ahead of those of the entries.
            REQUIRE(audit.addEvent(u"2026-06-01T09:30:00.000Z"_s, u"officer"_s, u"protect"_s, {}));
    }
    rename(u"丙"_s);
    const QString code = *anchor(*office);
    const qint64 edited = office->events(1)->front().id.value - 1;
    REQUIRE(edited > office->verify()->auditEntries);
    tamper(u"DROP TRIGGER event_is_never_edited; UPDATE event SET account = 'nobody' WHERE id = %1"_s.arg(edited));
    CHECK(checkAnchor(*office, code)->verdict == AnchorCheck::Verdict::Rewritten);
}

TEST_CASE_METHOD(KeptOffice, "an operation edited after an anchor leaves what the paper says true", "[anchor]")
{
    std::vector<CadreFile> files = *office->cadres({CadreId{1}, CadreId{2}, CadreId{3}});
    std::vector<Office::Write> writes;
    for (CadreFile& file : files) {
        file.person.name += u"丙"_s;
        writes.push_back({file, {}});
    }
    REQUIRE(office->saveAll(writes, u"import"_s, u"test"_s)); // One operation, three entries: their numbers run ahead.
    const QString code = *anchor(*office);
    const qint64 entries = office->verify()->auditEntries;
    rename(u"丁"_s);
    const qint64 edited = office->events(1)->front().id.value;
    REQUIRE(edited < entries);
    tamper(u"DROP TRIGGER event_is_never_edited; UPDATE event SET account = 'nobody' WHERE id = %1"_s.arg(edited));
    REQUIRE(office->verify()->brokenAt == edited);
    CHECK(checkAnchor(*office, code)->verdict == AnchorCheck::Verdict::Holds);
}

TEST_CASE_METHOD(KeptOffice, "the audit is asked by person, account and kind", "[audit]")
{
    CHECK(office->audit({.cadre = CadreId{1}})->size() == 2);
    CHECK(office->audit({.cadre = CadreId{2}})->empty());
    CHECK(office->audit({.kind = u"save"_s})->front().parts.after.value(u"person"_s).toObject().value(u"name"_s) ==
          u"乙"_s);
    CHECK(office->audit({.account = u"nobody"_s})->empty());
    CHECK(office->audit({.from = QDate::currentDate().addDays(2)})->empty());
}

TEST_CASE_METHOD(KeptOffice, "an office whose last audit entry was changed opens, and tells it at once", "[audit]")
{
    CHECK(brokenTail(*office).empty());
    const qint64 last = office->verify()->auditEntries;
    tamper(u"UPDATE change SET account = '别人' WHERE id = %1"_s.arg(last));
    office.reset();
    const auto opened = Office::open(path, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(opened);
    REQUIRE_FALSE(brokenTail(**opened).empty());
    CHECK(brokenTail(**opened).front().first == last);
}

TEST_CASE_METHOD(KeptOffice, "printed pages name who printed them by default where several accounts work", "[use]")
{
    CHECK_FALSE(*printsMark(*office));
    workAs(Role::Officer);
    CHECK(*printsMark(*office));
    REQUIRE(setPrintsMark(*office, false));
    CHECK_FALSE(*printsMark(*office));
    const QString mark = printMark(u"张三"_s, QDateTime(QDate(2026, 11, 28), QTime(9, 12)), u"年度考核"_s);
    for (const QString& part : {u"张三"_s, u"2026-11-28 09:12"_s, u"年度考核"_s})
        CHECK(mark.contains(part));
    CHECK(printMark(u"张三"_s, QDateTime::currentDateTime(), u"长"_s.repeated(500)).size() < 150);
}

TEST_CASE_METHOD(KeptOffice, "a name that means something else to the database is the name of a file",
                 "[backup][hostile]")
{
    for (const QString& name : {u"file:other.tidui#"_s, u"100% ?x#y.tidui"_s, u"file:x?mode=memory"_s}) {
        INFO(name.toStdString());
        copy = folder.filePath(name);
        REQUIRE(office->backUp(copy));
        CHECK(QFile::exists(copy));
        CHECK(checkBackup(copy)->people == 40);
    }
    // Relative ones, which begin with what would make them a URI.
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    const auto made = office->backUp(u"file:relative.tidui"_s);
    const auto names = QDir(folder.path()).entryList({u"*relative*"_s}, QDir::Files);
    REQUIRE(QDir::setCurrent(before));
    CHECK(made);
    CHECK(names == QStringList(u"file:relative.tidui"_s));
}

TEST_CASE_METHOD(KeptOffice, "a backup whose unfinished name is the office's own is refused, as are none and a link",
                 "[backup]")
{
    office.reset();
    const QString torso = folder.filePath(u"a.tidui.part"_s); // What a killed backup leaves.
    REQUIRE(QFile::rename(path, torso));
    auto opened = Office::open(torso, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(opened);
    CHECK((*opened)->backUp(folder.filePath(u"a.tidui"_s)).error().kind == Error::Kind::Conflict);
    CHECK((*opened)->backUp({}).error().kind == Error::Kind::Invalid);
    const QString link = folder.filePath(u"link.tidui"_s);
    REQUIRE(QFile::link(folder.filePath(u"nowhere.tidui"_s), link));
    CHECK((*opened)->backUp(link).error().kind == Error::Kind::Conflict);
    opened->reset();
    CHECK(checkBackup(torso)->people == 40);
}
