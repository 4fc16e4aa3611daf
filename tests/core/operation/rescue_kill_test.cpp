#include "core/operation/rescue.h"

#include "core/operation/audit_log.h"
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
constexpr qsizetype pageSize = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// An office of which every tenth page is destroyed, and its backup.
struct KilledRescue {
    QTemporaryDir folder{};
    QString prepared = folder.filePath(u"prepared"_s);
    QString work = folder.filePath(u"work"_s);
    QString path = work + u"/office.tidui"_s;
    QString backup = work + u"/backup.tidui"_s;
    QString target = work + u"/rescued.tidui"_s;
    QByteArray damaged{};
    int ended = 0;
    int whole = 0;
    int half = 0;

    KilledRescue()
    {
        REQUIRE(QDir().mkpath(prepared));
        const SampleOffice sample({.seed = 7, .people = people, .today = QDate(2026, 6, 1)});
        auto office = Office::create(prepared + u"/office.tidui"_s, sample.name(), u"officer"_s);
        REQUIRE(office);
        REQUIRE((*office)->fill(sample.units(), people, [&](int i) { return sample.person(i); }, {}));
        REQUIRE((*office)->backUp(prepared + u"/backup.tidui"_s));
        office->reset();
        damaged = bytesOf(prepared + u"/office.tidui"_s);
        for (qsizetype at = 5 * pageSize; at < damaged.size(); at += 10 * pageSize)
            damaged.replace(at, pageSize, QByteArray(pageSize, '\0'));
    }

    void startAnew() const
    {
        QDir(work).removeRecursively();
        REQUIRE(QDir().mkpath(work));
        REQUIRE(QFile::copy(prepared + u"/backup.tidui"_s, backup));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(damaged) == damaged.size());
    }

    Result<RescueReport> rescue(const QString& to) const { return rescueOffice({path, u"officer"_s, backup}, to); }

    QStringList files() const { return QDir(work).entryList(QDir::Files, QDir::Name); }

    void checkWhole(const QString& rescued) const
    {
        const auto office = Office::open(rescued, Office::Mode::ReadOnly, u"officer"_s);
        INFO((office ? QString() : office.error().message + office.error().detail).toStdString());
        REQUIRE(office);
        CHECK((*office)->verify()->problems.isEmpty());
        CHECK(*(*office)->people() == people);
    }

    /// Nothing but the new file in the making, and what SQLite keeps beside that and the backup.
    void checkFiles()
    {
        for (const QString& name : files()) {
            CAPTURE(name.toStdString());
            const bool making = name.startsWith(u"rescued.tidui.part");
            half += name == u"rescued.tidui.part" ? 1 : 0;
            CHECK((making || name == u"office.tidui" || name == u"rescued.tidui" || name.startsWith(u"backup.tidui")));
        }
    }

    void check(bool processEnded)
    {
        ended += processEnded ? 1 : 0;
        REQUIRE(bytesOf(path) == damaged);
        checkFiles();
        const bool there = QFile::exists(target);
        if (processEnded)
            REQUIRE(there);
        whole += there ? 1 : 0;
        if (there) {
            checkWhole(target);
            for (const auto* companion : {"", "-wal", "-shm"})
                QFile::remove(target + QLatin1String(companion));
        }
        const auto again = rescue(target);
        INFO((again ? QString() : again.error().message + again.error().detail).toStdString());
        REQUIRE(again);
        checkWhole(target);
        CHECK(bytesOf(path) == damaged);
        CHECK(files().filter(u".part"_s).isEmpty());
    }
};

} // namespace

TEST_CASE_METHOD(KilledRescue,
                 "a rescue that is killed at any moment leaves the damaged file as it is and no half new one",
                 "[rescue][kill]")
{
    startAnew();
    const auto job = [this](int) { return bool(rescue(target)); };
    Moments moments(durationOf(job));
    const int kills = killsOf(usualKills);
    for (int turn = 0; turn < kills; ++turn) {
        startAnew();
        const auto after = moments.next();
        CAPTURE(after.count());
        check(KilledProcess(job).killAfter(after));
    }
    WARN("rescue: " << kills << " kills, " << ended << " after its end; " << whole << " times the new file was whole, "
                    << half << " times half under the name .part, never half under its own; " << kills
                    << " second rescues whole");
    CHECK(ended < kills);
    CHECK(half > 0);
}
