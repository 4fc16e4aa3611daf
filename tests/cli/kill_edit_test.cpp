#include "core/exchange/json_file.h"
#include "tests/cli/cli_runner.h"
#include "tests/cli/sound_office.h"
#include "tests/core/store/old_office.h"
#include "tests/kills.h"

#include <QElapsedTimer>
#include <QFile>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 20;
constexpr int people = 200;
const QString edited = u"改动后的专长"_s;

/// Evenly spread, and a little past the end: a command that was measured once may take longer.
int momentOf(int kill, int kills, int whole)
{
    return whole * 13 / 10 * (kill + 1) / kills;
}

/// An office that a command works on and is killed at; each time from the same start.
struct KilledOffice : Folder {
    QString prepared = path(u"prepared.tidui"_s);
    QString office = path(u"office.tidui"_s);
    QString copy = office + u".before-0002"_s;
    QString input = path(u"input.json"_s);

    void startAnew() const
    {
        for (const QString& file : {office, copy})
            for (const QString& rest : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
                QFile::remove(file + rest);
        REQUIRE(QFile::copy(prepared, office));
    }

    void writeInput(const QJsonArray& files) const
    {
        QFile file(input);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QJsonDocument(files).toJson()) > 0);
    }

    int duration() const
    {
        startAnew();
        QElapsedTimer clock;
        clock.start();
        REQUIRE(runCli({u"import"_s, office, input}).code == 0);
        return int(clock.elapsed());
    }

    /// True when the import had ended before the kill.
    bool killedAfter(int milliseconds) const
    {
        QProcess import;
        startCli(import, {u"import"_s, office, input});
        if (import.waitForFinished(milliseconds)) {
            CHECK(import.exitCode() == 0);
            return true;
        }
        import.kill(); // SIGKILL: nothing is cleaned up.
        REQUIRE(import.waitForFinished());
        return false;
    }
};

/// Everybody's file with another specialty, to be imported over what is there.
struct EditedOffice : KilledOffice {
    EditedOffice()
    {
        Folder::office(u"prepared.tidui"_s, people);
        const auto from = Office::open(prepared, Office::Mode::ReadOnly, u"officer"_s);
        REQUIRE(from);
        QJsonArray files;
        REQUIRE((*from)->forEachCadre([&files](CadreFile&& file) {
            file.person.specialty = edited;
            files += jsonFileOf(file, {});
            return true;
        }));
        writeInput(files);
    }

    int editedPeople() const
    {
        int count = 0;
        REQUIRE(soundOffice(office)->forEachCadre([&count](CadreFile&& file) {
            count += file.person.specialty == edited ? 1 : 0;
            return true;
        }));
        return count;
    }
};

struct OldOffice : KilledOffice {
    OldOffice()
    {
        makeOldOffice(prepared, people);
        CadreFile file;
        file.person.name = u"测试甲"_s;
        writeInput({jsonFileOf(file, {})});
    }

    static int versionOf(const QString& path)
    {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        REQUIRE(connection);
        CHECK(connection->problems(true)->isEmpty());
        CHECK(CadreStore(*connection).count().operator*() >= people);
        return schemaVersion(*connection).operator*();
    }
};

} // namespace

TEST_CASE_METHOD(EditedOffice, "an import over many files that is killed at any moment changes all of them or none",
                 "[cli][kill]")
{
    const int whole = duration();
    const int all = editedPeople();
    REQUIRE(all > people / 2);
    const int kills = killsOf(usualKills);
    std::map<int, int> outcomes;
    for (int i = 0; i < kills; ++i) {
        const int delay = momentOf(i, kills, whole);
        CAPTURE(delay);
        startAnew();
        const bool ended = killedAfter(delay);
        const int found = editedPeople();
        REQUIRE((found == 0 || found == all));
        if (ended)
            REQUIRE(found == all);
        ++outcomes[found];
    }
    report({.operation = "edit of many files", .kills = kills, .after = outcomes[all]});
}

TEST_CASE_METHOD(OldOffice, "an update that is killed at any moment goes on at the next opening, and its copy is whole",
                 "[cli][kill][migration]")
{
    const int whole = duration();
    const int kills = killsOf(usualKills);
    std::map<int, int> versions;
    for (int i = 0; i < kills; ++i) {
        const int delay = momentOf(i, kills, whole);
        CAPTURE(delay);
        startAnew();
        const bool ended = killedAfter(delay);
        const int version = versionOf(office);
        ++versions[version];
        if (version > 1) { // Something was updated: only after the copy was safe.
            REQUIRE(QFile::exists(copy));
            CHECK(versionOf(copy) == 1);
        }
        const auto found = soundOffice(office)->people();
        REQUIRE(found);
        REQUIRE((*found == people + 1 || (!ended && *found == people)));
    }
    const int newest = int(schemaScripts().size());
    report({.operation = "update of an older office",
            .kills = kills,
            .after = versions[newest],
            .rest = u"%1 in between, which the next opening finished"_s.arg(kills - versions[1] - versions[newest])});
    CHECK(versions[1] > 0);
}
