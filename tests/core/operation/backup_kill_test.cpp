#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/sample/sample_office.h"
#include "tests/core/store/killed_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 25;
constexpr int people = 60;
const QDateTime moment{QDate(2026, 6, 1), QTime(17, 30)};

std::unique_ptr<Office> opened(const QString& path, Office::Mode mode = Office::Mode::ReadWrite)
{
    auto office = Office::open(path, mode, u"officer"_s);
    INFO((office ? QString() : office.error().message + office.error().detail).toStdString());
    REQUIRE(office);
    const auto report = (*office)->verify();
    REQUIRE(report);
    CHECK(report->sound());
    CHECK(*(*office)->people() == people);
    return std::move(*office);
}

/// The number that the first person has for a name: which of the changes the file has.
int turnOf(Office& office)
{
    const auto file = office.cadre(CadreId{1});
    REQUIRE(file);
    return file->person.name.toInt();
}

Status setTurn(Office& office, int turn)
{
    auto file = office.cadre(CadreId{1});
    if (!file)
        return file.error();
    file->person.name = QString::number(turn);
    const auto saved = office.save(*file);
    return saved ? Status() : Status(saved.error());
}

/// An office in which the first person is called "0".
struct KilledOffice {
    QTemporaryDir folder{};
    QString prepared = folder.filePath(u"prepared"_s);
    QString work = folder.filePath(u"work"_s);
    QString path = work + u"/office.tidui"_s;

    KilledOffice()
    {
        const SampleOffice sample({.seed = 7, .people = people, .today = QDate(2026, 6, 1)});
        auto office = Office::create(prepared, sample.name(), u"officer"_s);
        REQUIRE(office);
        REQUIRE((*office)->fill(sample.units(), people, [&](int i) { return sample.person(i); }, {}));
        REQUIRE(setTurn(**office, 0));
    }

    void startAnew() const
    {
        QDir(work).removeRecursively();
        REQUIRE(QDir().mkpath(work));
        REQUIRE(QFile::copy(prepared, path));
    }

    QStringList files() const { return QDir(work).entryList(QDir::Files, QDir::Name); }
};

struct KilledBackup : KilledOffice {
    static constexpr int turns = 5;
    int ended = 0;
    int confirmed = 0;
    int backups = 0;
    int left = 0;

    QString copy(int turn) const { return work + u"/copy-%1.tidui"_s.arg(turn); }

    /// Changes and backs up in turn, and reports each of both.
    bool changeAndBackUp(int pipe) const
    {
        const auto office = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
        for (int turn = 1; office && turn <= turns; ++turn) {
            if (!setTurn(**office, turn))
                return false;
            confirm(pipe);
            if (!(*office)->backUp(copy(turn)))
                return false;
            confirm(pipe);
        }
        return bool(office);
    }

    /// Before anything is opened: SQLite keeps files beside an open one.
    void checkFiles()
    {
        for (const QString& name : files()) {
            CAPTURE(name.toStdString());
            const bool half = name.contains(u".tidui.part");
            left += half ? 1 : 0;
            CHECK((half || name.endsWith(u".tidui") || name.startsWith(u"office.tidui")));
        }
    }

    void check(int reported)
    {
        checkFiles();
        const int held = turnOf(*opened(path));
        REQUIRE((held == (reported + 1) / 2 || held == reported / 2 + 1)); // Or the one under way.
        for (int turn = 1; turn <= turns; ++turn) {
            const bool there = QFile::exists(copy(turn));
            if (turn <= reported / 2)
                REQUIRE(there);
            if (!there)
                continue;
            ++backups;
            REQUIRE(checkBackup(copy(turn)));
            CHECK(turnOf(*opened(copy(turn), Office::Mode::ReadOnly)) == turn);
        }
    }
};

struct KilledRestore : KilledOffice {
    QString backup = folder.filePath(u"backup.tidui"_s);
    int ended = 0;
    int restored = 0;

    KilledRestore()
    {
        const auto office = Office::open(prepared, Office::Mode::ReadWrite, u"officer"_s);
        REQUIRE(office);
        REQUIRE((*office)->backUp(backup));
        REQUIRE(setTurn(**office, 1));
    }

    bool restore(int) const
    {
        return bool(restoreBackup({.backup = backup, .office = path, .login = u"officer"_s, .now = moment}));
    }

    /// The office is the one before or the restored one, at every moment.
    void check(bool processEnded)
    {
        ended += processEnded ? 1 : 0;
        const QString aside = path + u".before-restore-20260601-173000"_s;
        REQUIRE(QFile::exists(path));
        const int held = turnOf(*opened(path));
        REQUIRE((held == 0 || held == 1));
        if (processEnded)
            CHECK(held == 0);
        restored += held == 0 ? 1 : 0;
        if (held == 0)
            CHECK(turnOf(*opened(aside, Office::Mode::ReadOnly)) == 1);
        for (const QString& name : files()) {
            CAPTURE(name.toStdString());
            CHECK((name == u"office.tidui" || name.startsWith(u"office.tidui.restoring") ||
                   name.startsWith(u"office.tidui.before-restore-") || name == u"office.tidui.lock"));
        }
    }
};

} // namespace

TEST_CASE_METHOD(KilledBackup,
                 "a backup that is killed at any moment leaves the office and each confirmed backup whole",
                 "[backup][kill]")
{
    startAnew();
    const auto job = [this](int pipe) { return changeAndBackUp(pipe); };
    Moments moments(durationOf(job));
    const int kills = killsOf(usualKills);
    for (int turn = 0; turn < kills; ++turn) {
        startAnew();
        const auto after = moments.next();
        KilledProcess process(job);
        ended += process.killAfter(after) ? 1 : 0;
        CAPTURE(after.count(), process.confirmed());
        check(process.confirmed());
        confirmed += process.confirmed();
    }
    report(
        {.operation = "changes and backups in turn",
         .kills = kills,
         .after = ended,
         .rest =
             u"%1 confirmed changes and backups, %2 backups whole, %3 left as .part"_s.arg(confirmed).arg(backups).arg(
                 left)});
    CHECK(confirmed > 0);
}

TEST_CASE_METHOD(KilledRestore, "a restore that is killed at any moment loses neither the office nor the backup",
                 "[backup][kill]")
{
    startAnew();
    const auto job = [this](int pipe) { return restore(pipe); };
    Moments moments(durationOf(job));
    const int kills = killsOf(usualKills);
    for (int turn = 0; turn < kills; ++turn) {
        startAnew();
        const auto after = moments.next();
        CAPTURE(after.count());
        check(KilledProcess(job).killAfter(after));
    }
    report(
        {.operation = "restore of a backup", .kills = kills, .after = restored, .rest = u"never without its file"_s});
}
