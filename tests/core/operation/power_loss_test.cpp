#include "core/operation/audit_log.h"
#include "core/operation/office.h"
#include "tests/core/operation/disk_workload.h"
#include "tests/core/store/old_office.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualSeeds = 3;
constexpr int usualSealedSeeds = 1;

struct OldOffice {
    FaultyDisk disk{};
    QTemporaryDir folder{};
    QString prepared = folder.filePath(u"prepared.tidui"_s);
    QString path = folder.filePath(u"office.tidui"_s);
    QString copy = path + u".before-0002"_s;

    OldOffice() { makeOldOffice(prepared, 20); }

    void startAnew()
    {
        for (const QString& start : {path, copy})
            for (const char* rest : {"", "-wal", "-shm", "-journal", ".lock"})
                QFile::remove(start + QString::fromLatin1(rest));
        REQUIRE(QFile::copy(prepared, path));
        disk.work();
    }

    static qint64 soundPeople(const QString& file, int* version)
    {
        auto connection = Connection::open(file, Connection::Access::ReadWrite);
        REQUIRE(connection);
        CHECK(connection->problems(true)->isEmpty());
        *version = schemaVersion(*connection).operator*();
        return CadreStore(*connection).count().operator*();
    }
};

void losePowerAtEachSync(DiskWorkload& workload, int usual)
{
    const auto steps = workload.steps();
    const auto expected = workload.states(steps);
    workload.startAnew();
    REQUIRE(workload.run(steps) == int(steps.size()));
    const int syncs = workload.disk().count(FaultyDisk::Call::Sync);
    REQUIRE(syncs > int(steps.size())); // Each operation is synced before it is confirmed.

    const int seeds = seedsToTry(usual);
    int losses = 0;
    int unconfirmed = 0;
    for (int sync = 1; sync <= syncs; ++sync) {
        for (int seed = 0; seed < seeds; ++seed) {
            CAPTURE(sync, seed);
            workload.startAnew();
            workload.disk().losePowerAtSync(sync);
            const int confirmed = workload.run(steps).value_or(0);
            REQUIRE(workload.disk().failed());
            workload.disk().restart(quint32(seed * 1000 + sync));
            const QByteArray found = workload.soundState();
            const bool further = confirmed < int(steps.size()) && found == expected.at(std::size_t(confirmed) + 1);
            REQUIRE((found == expected.at(std::size_t(confirmed)) || further));
            ++losses;
            unconfirmed += further ? 1 : 0;
        }
    }
    WARN(losses << " losses of power at " << syncs << " syncs with " << seeds << " seeds; in " << unconfirmed
                << " the operation under way was there as a whole");
    CHECK(unconfirmed < losses);
}

void losePowerAfterEachStep(DiskWorkload& workload, int usual)
{
    const auto steps = workload.steps();
    const auto expected = workload.states(steps);
    const int seeds = seedsToTry(usual);
    int losses = 0;
    for (std::size_t done = 0; done <= steps.size(); ++done) {
        for (int seed = 0; seed < seeds; ++seed) {
            CAPTURE(done, seed);
            workload.startAnew();
            auto office = workload.open();
            REQUIRE(office);
            for (std::size_t i = 0; i < done; ++i)
                REQUIRE(steps[i](**office));
            workload.disk().losePower();
            office->reset();
            workload.disk().restart(quint32(seed));
            REQUIRE(workload.soundState() == expected.at(done));
            ++losses;
        }
    }
    WARN(losses << " losses of power after confirmed operations");
}

} // namespace

TEST_CASE_METHOD(DiskWorkload, "after power is lost at any sync every confirmed operation is there, and none by half",
                 "[power]")
{
    losePowerAtEachSync(*this, usualSeeds);
}

TEST_CASE_METHOD(SealedWorkload, "after power is lost at any sync a protected office has every confirmed operation",
                 "[power][seal]")
{
    losePowerAtEachSync(*this, usualSealedSeeds);
}

TEST_CASE_METHOD(DiskWorkload, "after power is lost between two syncs every confirmed operation is there", "[power]")
{
    losePowerAfterEachStep(*this, usualSeeds);
}

TEST_CASE_METHOD(SealedWorkload, "after power is lost between two syncs a protected office has what was confirmed",
                 "[power][seal]")
{
    losePowerAfterEachStep(*this, usualSealedSeeds);
}

TEST_CASE_METHOD(OldOffice, "an update that loses power at any sync goes on at the next opening, and its copy is whole",
                 "[power][migration]")
{
    startAnew();
    REQUIRE(Office::open(path, Office::Mode::ReadWrite, u"officer"_s));
    const int syncs = disk.count(FaultyDisk::Call::Sync);
    const int newest = int(schemaScripts().size());
    REQUIRE(syncs >= newest - 1);

    const int seeds = seedsToTry(usualSeeds);
    std::map<int, int> versions;
    for (int sync = 1; sync <= syncs; ++sync) {
        for (int seed = 0; seed < seeds; ++seed) {
            CAPTURE(sync, seed);
            startAnew();
            disk.losePowerAtSync(sync);
            (void)Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
            disk.restart(quint32(seed * 1000 + sync));

            int version = 0;
            REQUIRE(soundPeople(path, &version) == 20);
            ++versions[version];
            if (version > 1) { // Something was updated: only after the copy was safe.
                int before = 0;
                REQUIRE(QFile::exists(copy));
                REQUIRE(soundPeople(copy, &before) == 20);
                CHECK(before == 1);
            }
            const auto office = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
            REQUIRE(office);
            CHECK((*office)->verify()->problems.isEmpty());
            CHECK((*office)->people().operator*() == 20);
        }
    }
    WARN(syncs * seeds << " losses of power at " << syncs << " syncs with " << seeds << " seeds; files of "
                       << versions.size() << " schema versions were left");
    CHECK(versions.size() > 2);
}
