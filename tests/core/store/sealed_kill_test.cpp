#include "core/store/protection.h"
#include "tests/core/store/killed_process.h"
#include "tests/core/store/sealed_office.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 25;
constexpr int people = 700;

/// An office that is sealed, opened or given another passphrase by processes that are killed.
struct KilledOffice : SealedOffice {
    QByteArray start{};
    int ended = 0;
    int done = 0; ///< The office was as after the operation, whether its process had ended or not.

    /// Puts the office in place as it was, alone in its folder.
    void startAnew() const
    {
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
            REQUIRE(QFile::remove(folder.filePath(name)));
        writeAll(path, start);
    }

    /// Whoever opens the office next clears away what the operation left; then nothing but the office is there, whole.
    void checkAfterKill(bool processEnded, bool shouldBeSealed, const char* passphrase)
    {
        removeProtectionLeftovers(path);
        const bool sealed = *isSealed(path);
        if (processEnded)
            CHECK(sealed == shouldBeSealed);
        ended += processEnded ? 1 : 0;
        done += sealed == shouldBeSealed ? 1 : 0;
        checkPeople(sealed ? *unlockKey(path, secret(passphrase)) : FileKey());
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"office.tidui"_s});
        if (sealed)
            CHECK(plainFiles().isEmpty());
    }

    void checkPeople(const FileKey& key) const
    {
        auto connection = Connection::open(path, Connection::Access::ReadWrite, key);
        REQUIRE(connection);
        CHECK(connection->problems(true)->isEmpty());
        CHECK(countPeople(*connection) == people);
    }
};

} // namespace

TEST_CASE_METHOD(KilledOffice, "protecting that is killed at any moment leaves the plain or the sealed office, whole",
                 "[seal][kill]")
{
    makePlain(people);
    start = readAll(path);
    const auto work = [this](int) { return bool(protect(path, secret("first"), KeyCost::cheap())); };
    Moments moments(durationOf(work));
    const int kills = killsOf(usualKills);
    for (int turn = 0; turn < kills; ++turn) {
        startAnew();
        const auto moment = moments.next();
        CAPTURE(moment.count());
        checkAfterKill(KilledProcess(work).killAfter(moment), true, "first");
    }
    report({.operation = "protecting", .kills = kills, .after = done});
}

TEST_CASE_METHOD(KilledOffice, "removing the protection that is killed leaves the sealed or the plain office, whole",
                 "[seal][kill]")
{
    (void)makeSealed(people);
    start = readAll(path);
    const auto work = [this](int) { return bool(removeProtection(path, secret("first"))); };
    Moments moments(durationOf(work));
    const int kills = killsOf(usualKills);
    for (int turn = 0; turn < kills; ++turn) {
        startAnew();
        const auto moment = moments.next();
        CAPTURE(moment.count());
        checkAfterKill(KilledProcess(work).killAfter(moment), false, "first");
    }
    report({.operation = "removing the protection", .kills = kills, .after = done});
}

TEST_CASE_METHOD(KilledOffice, "a passphrase change that is killed opens with the old or the new passphrase",
                 "[seal][kill]")
{
    (void)makeSealed(people);
    start = readAll(path);
    // Over and over, so that most of the time is spent in changing; each change that is reported has to hold.
    const auto work = [this](int pipe) {
        for (int turn = 1; turn <= 20; ++turn) {
            const QByteArray before = QByteArray::number(turn - 1);
            const QByteArray after = QByteArray::number(turn);
            if (!changePassphrase(path, Secret(turn == 1 ? "first"_ba : before), Secret(QByteArray(after))))
                return false;
            confirm(pipe);
        }
        return true;
    };
    Moments moments(durationOf(work));
    const int kills = killsOf(usualKills);
    qint64 confirmed = 0;
    for (int turn = 0; turn < kills; ++turn) {
        startAnew();
        const auto moment = moments.next();
        KilledProcess process(work);
        ended += process.killAfter(moment) ? 1 : 0;
        CAPTURE(moment.count(), process.confirmed());
        const int held = process.confirmed();
        const auto last = unlockKey(path, Secret(held == 0 ? "first"_ba : QByteArray::number(held)));
        const auto next = unlockKey(path, Secret(QByteArray::number(held + 1)));
        REQUIRE((last || next));
        done += next ? 1 : 0;
        confirmed += held;
        checkPeople(last ? *last : *next);
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"office.tidui"_s});
    }
    report({.operation = "changes of the passphrase",
            .kills = kills,
            .after = ended,
            .rest = u"%1 confirmed changes; %2 times one more was done"_s.arg(confirmed).arg(done)});
    CHECK(confirmed > 0);
}
