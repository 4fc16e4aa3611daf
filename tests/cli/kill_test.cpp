#include "tests/cli/cli_runner.h"
#include "tests/cli/sound_office.h"
#include "tests/kills.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 300;
const int kills = killsOf(54);

/// When an import is killed: after that many milliseconds, or as soon as its journal holds that many bytes.
struct Moment {
    int delay = 0;
    std::optional<qint64> journal{};
};

/// Where the import stood when it was killed, seen from outside: the office was not locked yet or no longer, it was
/// locked, or the import had ended by itself.
enum class Phase { Unlocked, Working, Ended };

struct KillFolder : Folder {
    QString forms = path(u"forms"_s);
    QString office = path(u"office.tidui"_s);
    QString empty = Folder::office(u"empty.tidui"_s);

    KillFolder()
    {
        REQUIRE(runCli({u"export-lrmx"_s, Folder::office(u"sample.tidui"_s, people), u"--out"_s, forms}).code == 0);
        REQUIRE(QDir(forms).entryList(QDir::Files).size() == people);
        startAnew();
    }

    void startAnew() const
    {
        for (const QString& rest : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(office + rest);
        REQUIRE(QFile::copy(empty, office));
    }

    Phase killImport(const Moment& moment) const
    {
        QProcess import;
        startCli(import, {u"import"_s, office, forms});
        if (!moment.journal)
            import.waitForFinished(moment.delay);
        while (moment.journal && QFileInfo(office + u"-wal"_s).size() < *moment.journal && !import.waitForFinished(0)) {
        }
        const QByteArray process = QByteArray::number(import.processId());
        import.kill(); // SIGKILL: nothing is cleaned up.
        REQUIRE((import.state() == QProcess::NotRunning || import.waitForFinished()));
        if (import.exitStatus() == QProcess::NormalExit) {
            CHECK(import.exitCode() == 0);
            return Phase::Ended;
        }
        QFile lock(office + u".lock"_s); // It may still be that of an earlier kill.
        const bool locked = lock.open(QIODevice::ReadOnly) && lock.readLine().trimmed() == process;
        return locked ? Phase::Working : Phase::Unlocked;
    }

    /// The people in the office, after it was found sound.
    int soundPeople() const
    {
        const auto opened = soundOffice(office);
        const auto count = opened->people();
        REQUIRE(count);
        CHECK(importedEntries(*opened) == *count); // One entry for each new file.
        return int(*count);
    }

    static qint64 importedEntries(Office& office)
    {
        const auto rows = office.audit({});
        REQUIRE(rows);
        return std::ranges::count_if(*rows, [](const AuditRow& row) { return row.event.kind == u"import"; });
    }

    int importDuration() const
    {
        QElapsedTimer clock;
        clock.start();
        REQUIRE(runCli({u"import"_s, office, forms}).code == 0);
        const auto duration = int(clock.elapsed());
        REQUIRE(soundPeople() == people);
        startAnew();
        return duration;
    }
};

std::vector<Moment> moments(int duration)
{
    // The commit itself is short: its writing is watched for by every fourth, since the spread would mostly miss it.
    constexpr std::array kilobytes{20, 64, 256, 512, 1024, 1536, 2048};
    const int watching = kills / 4;
    const int timed = kills - watching;
    std::vector<Moment> list;
    for (int i = 0; i < timed; ++i)
        list.push_back({.delay = duration * i / std::max(1, timed - 1)});
    for (std::size_t i = 0; i < std::size_t(watching); ++i)
        list.push_back({.journal = qint64(kilobytes[i % kilobytes.size()]) * 1024});
    return list;
}

} // namespace

TEST_CASE_METHOD(KillFolder, "an import that is killed at any moment leaves all of its people or none", "[cli][kill]")
{
    std::map<Phase, int> phases;
    std::map<int, int> outcomes;
    for (const Moment& moment : moments(importDuration())) {
        const Phase phase = killImport(moment);
        CAPTURE(moment.delay, moment.journal.value_or(-1), int(phase));
        const int found = soundPeople();
        REQUIRE((found == 0 || found == people));
        if (phase == Phase::Ended)
            CHECK(found == people);
        ++phases[phase];
        ++outcomes[found];
        if (found == people) // Otherwise the next import starts from what this kill left behind.
            startAnew();
    }
    report({.operation = "import of many files",
            .kills = kills,
            .after = outcomes[people],
            .rest = u"%1 while it was at work"_s.arg(phases[Phase::Working])});
    CHECK(phases[Phase::Unlocked] > 0);
    CHECK(phases[Phase::Working] > 0);

    // After all that the import still goes through.
    CHECK(runCli({u"import"_s, office, forms, u"--json"_s}).object().value(u"new"_s).toInt() == people);
    CHECK(soundPeople() == people);
    CHECK(runCli({u"check"_s, office, u"--json"_s}).object().value(u"sound"_s).toBool());
}
