#include "core/operation/package.h"
#include "tests/cli/cli_runner.h"
#include "tests/cli/sound_office.h"
#include "tests/kills.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 200;
const QByteArray passphrase = "交换用口令一二三";

/// A package of people whom an empty office is to get, and at which a merge is killed.
struct KilledMerge : Folder {
    QString empty = Folder::office(u"empty.tidui"_s);
    QString office = path(u"office.tidui"_s);
    QString package = path(u"样例.tdpack"_s);

    KilledMerge()
    {
        const auto sender = soundOffice(Folder::office(u"sender.tidui"_s, people));
        PackageOrder order{.path = package, .passphrase = Secret(QByteArray(passphrase))};
        const auto roster = sender->roster();
        for (int row = 0; row < roster->size(); ++row)
            order.cadres.push_back(roster->id(row));
        REQUIRE(*exportPackage(*sender, order) == people);
        startAnew();
    }

    void startAnew() const
    {
        for (const QString& rest : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(office + rest);
        REQUIRE(QFile::copy(empty, office));
    }

    void start(QProcess& merge) const
    {
        startCli(merge, {u"merge"_s, office, package}, cheapCli);
        merge.write(passphrase + '\n');
        merge.closeWriteChannel(); // Written while it is waited for.
    }

    int duration() const
    {
        QElapsedTimer clock;
        clock.start();
        QProcess merge;
        start(merge);
        REQUIRE(merge.waitForFinished(300'000));
        REQUIRE(merge.exitCode() == 0);
        const auto taken = int(clock.elapsed());
        REQUIRE(soundPeople() == people);
        startAnew();
        return taken;
    }

    /// Kills a merge after so many milliseconds or, when `journal` is given, once its journal holds so many bytes: the
    /// writing is short. True when it had ended before.
    bool killedAt(int milliseconds, qint64 journal) const
    {
        QProcess merge;
        start(merge);
        if (journal == 0)
            merge.waitForFinished(milliseconds);
        while (journal > 0 && QFileInfo(office + u"-wal"_s).size() < journal && !merge.waitForFinished(0)) {
        }
        if (merge.state() == QProcess::NotRunning) {
            CHECK(merge.exitCode() == 0);
            return true;
        }
        merge.kill(); // SIGKILL: nothing is cleaned up.
        REQUIRE((merge.state() == QProcess::NotRunning || merge.waitForFinished()));
        return merge.exitStatus() == QProcess::NormalExit;
    }

    /// The people in the office, after it was found sound; each has its entry of one operation.
    int soundPeople() const
    {
        const auto opened = soundOffice(office);
        const auto rows = opened->audit({});
        REQUIRE(rows);
        const auto entries =
            std::ranges::count_if(*rows, [](const AuditRow& row) { return row.event.kind == u"merge"; });
        CHECK(entries == *opened->people());
        return int(*opened->people());
    }
};

} // namespace

TEST_CASE_METHOD(KilledMerge, "a merge that is killed at any moment leaves all of its people or none", "[cli][kill]")
{
    const int whole = duration();
    const int kills = killsOf(20);
    int done = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int moment = whole * 13 / 10 * (kill + 1) / kills; // Evenly, and a little past the end.
        CAPTURE(kill, moment);
        const qint64 journal = kill % 3 == 2 ? qint64(kill % 8 + 1) * 128 * 1024 : 0;
        const bool ended = killedAt(moment, journal);
        const int found = soundPeople();
        REQUIRE((found == 0 || found == people));
        if (ended)
            CHECK(found == people);
        done += found == people ? 1 : 0;
        if (found == people) // Otherwise the next merge starts from what this kill left behind.
            startAnew();
    }
    report({.operation = "merge of a data package", .kills = kills, .after = done});
    startAnew();
    QProcess merge; // After all that the merge still goes through.
    start(merge);
    REQUIRE(merge.waitForFinished(300'000));
    CHECK(soundPeople() == people);
}
