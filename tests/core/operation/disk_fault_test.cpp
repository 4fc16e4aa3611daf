#include "tests/core/operation/disk_workload.h"

using namespace tidui;
using namespace tidui::test;

namespace {

using Call = FaultyDisk::Call;
using Fault = FaultyDisk::Fault;

/// Small steps: each call of each kind is made to fail, and that is a run of its own.
std::vector<DiskWorkload::Step> fewSteps(const DiskWorkload& workload)
{
    const auto steps = workload.steps();
    return {steps[0], steps[1], steps[2], steps[4], steps[5]};
}

struct Tally {
    int runs = 0;
    int notOpened = 0;
    int refused = 0;
    int went = 0; ///< Everything was done in spite of the fault.
    int late = 0; ///< Refused with a message, and found done after opening again.
};

std::string words(const char* what, const Tally& tally)
{
    return QStringLiteral(
               "%1: %2 faults; %3 times the office didn't open, %4 times an operation was refused (%5 of them "
               "found done after opening again), %6 times all went through")
        .arg(QLatin1String(what))
        .arg(tally.runs)
        .arg(tally.notOpened)
        .arg(tally.refused)
        .arg(tally.late)
        .arg(tally.went)
        .toStdString();
}

struct DiskFault : DiskWorkload {
    explicit DiskFault(const QByteArray& passphrase = {}) : DiskWorkload(passphrase) {}

    std::vector<Step> list = fewSteps(*this);
    std::vector<QByteArray> expected = states(list);

    /// Runs with a fault, then checks the file on a disk that works. False when the fault was never reached.
    bool tryFault(const Fault& fault, Tally& tally)
    {
        startAnew();
        disk().failAt(fault);
        const auto confirmed = run(list);
        if (!disk().failed())
            return false;
        disk().work();
        const QByteArray found = soundState();
        const auto done = std::size_t(confirmed.value_or(0));
        const bool further = done < list.size() && found == expected.at(done + 1);
        REQUIRE((found == expected.at(done) || further));
        ++tally.runs;
        ++(!confirmed ? tally.notOpened : done < list.size() ? tally.refused : tally.went);
        tally.late += further ? 1 : 0;
        return true;
    }

    /// Every call of a kind in turn, until the work passes through without reaching the fault.
    Tally tryEvery(Fault fault)
    {
        Tally tally;
        for (fault.at = 1;; ++fault.at) {
            CAPTURE(int(fault.call), fault.at);
            if (!tryFault(fault, tally))
                return tally;
        }
    }

    void tryEveryCall()
    {
        const auto [call, name] = GENERATE(table<Call, const char*>({{Call::Open, "open"},
                                                                     {Call::Read, "read"},
                                                                     {Call::Write, "write"},
                                                                     {Call::Truncate, "truncate"},
                                                                     {Call::Sync, "sync"},
                                                                     {Call::Lock, "lock"},
                                                                     {Call::Delete, "delete"}}));
        const Tally tally = tryEvery({.call = call}); // One that comes only once is the easiest to overlook.
        WARN(words(name, tally));
        CHECK(tally.runs > 0);
    }

    void tryFullDisk()
    {
        const Tally tally = tryEvery({.call = Call::Write, .full = true, .lasting = true});
        WARN(words("disk full", tally));
        CHECK(tally.refused > 0);
    }
};

struct SealedFault : DiskFault {
    SealedFault() : DiskFault("test") {}
};

} // namespace

TEST_CASE_METHOD(DiskFault, "an I/O error at any call is told or overcome, and leaves no operation by half", "[disk]")
{
    tryEveryCall();
}

TEST_CASE_METHOD(SealedFault, "an I/O error at any call leaves no operation of a protected office by half",
                 "[disk][seal]")
{
    tryEveryCall();
}

TEST_CASE_METHOD(DiskFault, "a disk that is full at any write is told, and leaves no operation by half", "[disk]")
{
    tryFullDisk();
}

TEST_CASE_METHOD(SealedFault, "a disk that is full leaves no operation of a protected office by half", "[disk][seal]")
{
    tryFullDisk();
}

TEST_CASE_METHOD(DiskFault, "an operation that the disk refused once can be repeated in the same window", "[disk]")
{
    int refused = 0;
    for (const Call call : {Call::Write, Call::Sync}) {
        for (int at = 1;; ++at) {
            CAPTURE(int(call), at);
            startAnew();
            const auto office = open();
            REQUIRE(office);
            disk().failAt({.call = call, .at = at, .full = call == Call::Write});
            for (std::size_t i = 0; i < list.size(); ++i) {
                if (list[i](**office))
                    continue;
                ++refused;
                REQUIRE(stateOf(**office) == expected[i]); // Nothing of it is shown.
                REQUIRE(list[i](**office));
            }
            REQUIRE(stateOf(**office) == expected.back());
            if (!disk().failed())
                break;
        }
    }
    WARN(refused << " operations were refused once and repeated");
    CHECK(refused > 0);
}
