#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/operation/login_check.h"
#include "core/sample/sample_office.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime evening{QDate(2026, 6, 1), QTime(17, 30)};

struct ClockOffice {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    std::unique_ptr<Office> office = made();

    std::unique_ptr<Office> made() const
    {
        auto fresh = Office::create(path, u"某单位"_s, u"officer"_s);
        REQUIRE(fresh);
        return std::move(*fresh);
    }

    /// An operation that was done while the clock showed that time.
    void operateAt(const QDateTime& time) const
    {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        REQUIRE(connection);
        AuditStore audit(*connection);
        REQUIRE(audit.addEvent(time.toUTC().toString(Qt::ISODateWithMs), u"officer"_s, u"print"_s, {}));
    }

    void save(const QString& name) const
    {
        CadreFile file;
        file.person.name = name;
        REQUIRE(office->save(file));
    }

    QStringList backupNames() const
    {
        QStringList names;
        for (const QString& backup : automaticBackups(*office, *backupPolicy(*office)))
            names += QFileInfo(backup).fileName();
        return names;
    }

    bool backUp(BackupMoment moment, const QDateTime& now) const
    {
        const auto report = backUpIfDue(*office, moment, now);
        INFO((report ? QString() : report.error().message).toStdString());
        REQUIRE(report);
        return report->has_value();
    }
};

} // namespace

TEST_CASE_METHOD(ClockOffice, "an operation that is dated before the one preceding it is named, and the file is sound",
                 "[clock][audit]")
{
    const QDateTime later = QDateTime::currentDateTimeUtc().addYears(1);
    operateAt(later);
    save(u"测试甲"_s); // The clock has been set right: this is a year before.
    const auto report = office->verify();
    REQUIRE(report);
    CHECK(report->sound());
    REQUIRE(report->clockSteps.size() == 1);
    CHECK(report->clockSteps.front().event.value == report->events);
    CHECK(report->clockSteps.front().former == later.toString(Qt::ISODateWithMs));
    const QStringList texts = clockTexts(*report, QDateTime::currentDateTimeUtc());
    REQUIRE(texts.size() == 2);
    CHECK(texts.front().contains(QString::number(report->events)));
    CHECK(texts.back().contains(later.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    // Once that day has come only the step remains.
    CHECK(clockTexts(*report, later.addDays(1)).size() == 1);
}

TEST_CASE_METHOD(ClockOffice, "operations in the order of their times say nothing of the clock", "[clock][audit]")
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    operateAt(now.addSecs(20));
    operateAt(now); // A clock that is set right by seconds is none that was set back.
    operateAt(now.addSecs(30));
    const auto report = office->verify();
    REQUIRE(report);
    CHECK(report->clockSteps.empty());
    CHECK(clockTexts(*report, now.addSecs(30)).isEmpty());
}

TEST_CASE_METHOD(ClockOffice, "the audit keeps the order in which things were done, whatever the clock showed",
                 "[clock][audit]")
{
    operateAt(QDateTime::currentDateTimeUtc().addYears(1));
    save(u"测试甲"_s);
    save(u"测试乙"_s);
    const auto events = office->events(10);
    REQUIRE(events);
    REQUIRE(events->size() >= 3);
    CHECK(events->at(0).id.value > events->at(1).id.value);
    CHECK(events->at(1).id.value > events->at(2).id.value);
    CHECK(events->at(2).kind == u"print");
    REQUIRE(office->undo(events->front().id)); // The last one done, though not the one with the greatest time.
    CHECK(*office->people() == 1);
}

TEST_CASE_METHOD(ClockOffice, "a backup from a day to come doesn't keep today's from being made, once",
                 "[clock][backup]")
{
    CHECK(backUp(BackupMoment::Opening, evening.addYears(1)));
    CHECK(backUp(BackupMoment::Opening, evening));
    CHECK_FALSE(backUp(BackupMoment::Opening, evening.addSecs(60)));
    CHECK(backUp(BackupMoment::Opening, evening.addDays(1)));
}

TEST_CASE_METHOD(ClockOffice, "backups dated before the clock was set back go first, never the one just made",
                 "[clock][backup]")
{
    REQUIRE(setBackupPolicy(*office, {.keep = 3}));
    for (int minute = 0; minute < 3; ++minute)
        CHECK(backUp(BackupMoment::Closing, evening.addYears(1).addSecs(60 * minute)));
    CHECK(backUp(BackupMoment::Closing, evening));
    CHECK(backupNames() == QStringList{u"office-20270601-173200.tidui"_s, u"office-20270601-173100.tidui"_s,
                                       u"office-20260601-173000.tidui"_s});
    CHECK(backUp(BackupMoment::Closing, evening.addSecs(60)));
    CHECK(backUp(BackupMoment::Closing, evening.addSecs(120)));
    CHECK(backupNames() == QStringList{u"office-20260601-173200.tidui"_s, u"office-20260601-173100.tidui"_s,
                                       u"office-20260601-173000.tidui"_s});
}

TEST_CASE_METHOD(ClockOffice, "a second that has its backup already gets another one under the next second",
                 "[clock][backup]")
{
    CHECK(backUp(BackupMoment::Closing, evening));
    save(u"测试甲"_s);
    CHECK(backUp(BackupMoment::Closing, evening));
    CHECK(backupNames() == QStringList{u"office-20260601-173001.tidui"_s, u"office-20260601-173000.tidui"_s});
    CHECK(missedBackup(path).isEmpty());
}

TEST_CASE_METHOD(ClockOffice, "what a backup left that died is cleared away by the next one", "[clock][backup]")
{
    const QString left = backupFolder(*office, {}) + u"/office-20260531-120000.tidui.part"_s;
    const QString other = backupFolder(*office, {}) + u"/other.tidui.part"_s;
    REQUIRE(QDir().mkpath(backupFolder(*office, {})));
    for (const QString& name : {left, left + u"-journal"_s, other}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(backUp(BackupMoment::Closing, evening));
    CHECK_FALSE(QFile::exists(left));
    CHECK_FALSE(QFile::exists(left + u"-journal"_s));
    CHECK(QFile::exists(other));
}

TEST_CASE_METHOD(ClockOffice,
                 "a clock that was set back makes the wait after wrong passwords neither shorter nor endless",
                 "[clock][login]")
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(connection);
    AccountStore accounts(*connection);
    auto row = accounts.all()->front();
    const Secret right(QByteArray("correct horse"));
    row.password = *passwordHash(right, PasswordCost::Least);
    REQUIRE(accounts.save(row));
    const auto enter = [&](const QDateTime& now) {
        Login login(row.name);
        login.password = right;
        return bool(checkLogin(accounts, login, now));
    };

    const QDateTime later = evening.toUTC();
    const QDateTime now = later.addYears(-1);
    REQUIRE(accounts.setFailures(row.id, 5, later)); // 8 seconds to wait from then.
    REQUIRE(secondsToWait(5) == 8);
    CHECK_FALSE(enter(now)); // Waits as long as ever, from now on.
    CHECK_FALSE(enter(now.addSecs(7)));
    CHECK(enter(now.addSecs(8)));
    REQUIRE(accounts.setFailures(row.id, 5, now));
    CHECK_FALSE(enter(now.addSecs(7)));
}

TEST_CASE_METHOD(ClockOffice, "the right to write stays with whom it is, whatever day its mark bears", "[clock][lock]")
{
    const int years = GENERATE(-10, 10);
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::ReadWrite));
    REQUIRE(lock.setFileTime(QDateTime::currentDateTime().addYears(years), QFileDevice::FileModificationTime));
    lock.close();
    const auto second = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(second);
    CHECK((*second)->isReadOnly());
    CHECK_FALSE(office->isReadOnly());
    save(u"测试甲"_s);
}
