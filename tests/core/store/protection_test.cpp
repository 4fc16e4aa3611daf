#include "core/store/protection.h"
#include "tests/core/store/sealed_office.h"

#include <functional>
#include <iostream>

#include <sys/wait.h>
#include <unistd.h>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 700;

/// Runs the work in a process of its own that ends like a crash at the step; false if it got through.
bool crashAt(qint64 step, const std::function<Status(const Progress&)>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        (void)work([step](qint64 done, qint64) {
            if (done == step)
                _exit(7);
            return true;
        });
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 7;
}

qint64 countIn(const SealedOffice& office, const FileKey& key)
{
    auto connection = Connection::open(office.path, Connection::Access::ReadWrite, key);
    REQUIRE(connection);
    CHECK(connection->problems(true)->isEmpty());
    return SealedOffice::countPeople(*connection);
}

qint64 countWith(const SealedOffice& office, const char* passphrase)
{
    const auto key = unlockKey(office.path, secret(passphrase));
    REQUIRE(key);
    return countIn(office, *key);
}

} // namespace

TEST_CASE("an office is protected, gets another passphrase and is plain again, with all records", "[seal]")
{
    const SealedOffice office;
    office.makePlain(people);
    const auto made = protect(office.path, secret("first"), KeyCost::cheap());
    INFO(made.error().detail.toStdString());
    REQUIRE(made);
    CHECK(office.plainFiles().isEmpty());
    CHECK(countWith(office, "first") == people);
    CHECK(protect(office.path, secret("x"), KeyCost::cheap()).error().kind == Error::Kind::Conflict);

    const QByteArray before = readAll(office.path);
    CHECK(changePassphrase(office.path, secret("wrong"), secret("x")).error().kind == Error::Kind::Forbidden);
    REQUIRE(changePassphrase(office.path, secret("first"), secret("second")));
    CHECK(readAll(office.path).sliced(8192) == before.sliced(8192)); // No page was rewritten.
    CHECK(unlockKey(office.path, secret("first")).error().kind == Error::Kind::Forbidden);
    CHECK(countWith(office, "second") == people);

    CHECK(removeProtection(office.path, secret("first")).error().kind == Error::Kind::Forbidden);
    REQUIRE(removeProtection(office.path, secret("second")));
    CHECK_FALSE(*isSealed(office.path));
    CHECK(countIn(office, {}) == people);
    REQUIRE(protect(office.path, secret("third"), KeyCost::cheap()));
    CHECK(countWith(office, "third") == people);
}

TEST_CASE("an empty passphrase protects nothing and is refused", "[seal]")
{
    const SealedOffice office;
    office.makePlain(5);
    CHECK(protect(office.path, Secret(), KeyCost::cheap()).error().kind == Error::Kind::Invalid);
    CHECK(countIn(office, {}) == 5);
}

TEST_CASE("protecting that crashes at any step leaves the plain or the sealed office, whole", "[seal]")
{
    int crashes = 0;
    for (qint64 step = 0; step <= 4; ++step) {
        const SealedOffice office;
        office.makePlain(people);
        REQUIRE(crashAt(step, [&](const Progress& progress) {
            return protect(office.path, secret("first"), KeyCost::cheap(), progress);
        }));
        ++crashes;
        removeProtectionLeftovers(office.path);
        const bool sealed = *isSealed(office.path);
        CHECK(sealed == (step == 4));
        CHECK((sealed ? countWith(office, "first") : countIn(office, {})) == people);
        if (sealed)
            CHECK(office.plainFiles().isEmpty());
        else
            REQUIRE(protect(office.path, secret("again"), KeyCost::cheap()));
        CHECK_FALSE(QFile::exists(office.path + u".protecting"_s));
    }
    std::cout << "protect interrupted: " << crashes << " steps, records lost: 0\n";
}

TEST_CASE("removing the protection that crashes at any step leaves the sealed or the plain office, whole", "[seal]")
{
    for (qint64 step = 0; step <= 4; ++step) {
        const SealedOffice office;
        (void)office.makeSealed(people);
        REQUIRE(crashAt(
            step, [&](const Progress& progress) { return removeProtection(office.path, secret("first"), progress); }));
        removeProtectionLeftovers(office.path);
        const bool sealed = *isSealed(office.path);
        CHECK(sealed == (step < 4));
        CHECK((sealed ? countWith(office, "first") : countIn(office, {})) == people);
        if (sealed)
            CHECK(office.plainFiles().isEmpty()); // Nothing of the half-made plain file stays.
    }
}

TEST_CASE("protecting that is cancelled leaves the office and nothing beside it", "[seal]")
{
    const SealedOffice office;
    office.makePlain(people);
    const auto status =
        protect(office.path, secret("first"), KeyCost::cheap(), [](qint64 done, qint64) { return done < 2; });
    CHECK(status.error().kind == Error::Kind::Cancelled);
    CHECK(countIn(office, {}) == people);
    CHECK_FALSE(QFile::exists(office.path + u".protecting"_s));
}

TEST_CASE("a passphrase change that is torn at any byte opens with the old or the new passphrase", "[seal]")
{
    const SealedOffice office;
    (void)office.makeSealed(people);
    const QByteArray before = readAll(office.path);
    REQUIRE(changePassphrase(office.path, secret("first"), secret("second")));
    const QByteArray after = readAll(office.path);
    // The second copy is written first or the first one first, in one piece of 4096 bytes each; torn anywhere.
    int opened = 0;
    int tears = 0;
    const auto opens = [&](const QByteArray& bytes) {
        writeAll(office.path, bytes);
        ++tears;
        opened += unlockKey(office.path, secret("first")) || unlockKey(office.path, secret("second")) ? 1 : 0;
    };
    for (qsizetype torn = 0; torn <= 4096; torn += 32) {
        opens(before.first(4096) + after.sliced(4096, torn) + before.sliced(4096 + torn));
        opens(after.first(torn) + before.sliced(torn, 4096 - torn) + after.sliced(4096));
    }
    CHECK(opened == tears);
    std::cout << "passphrase change torn: " << tears << ", opened: " << opened << "\n";
}

TEST_CASE("older plain copies beside a protected office are named", "[seal]")
{
    const SealedOffice office;
    office.makePlain(5);
    REQUIRE(QFile::copy(office.path, office.path + u".before-0002"_s));
    REQUIRE(protect(office.path, secret("first"), KeyCost::cheap()));
    const QString plainBackup = office.folder.filePath(u"backup.tidui"_s);
    const QString sealedBackup = office.folder.filePath(u"sealed.tidui"_s);
    REQUIRE(QFile::copy(office.path + u".before-0002"_s, plainBackup));
    REQUIRE(QFile::copy(office.path, sealedBackup));
    CHECK(plainCopies(office.path, {plainBackup, sealedBackup}) ==
          QStringList({office.path + u".before-0002"_s, plainBackup}));
}

TEST_CASE("an office protected by a link to it is the one that the link leads to, open to whom it was", "[seal]")
{
    const SealedOffice office;
    office.makePlain(20);
    constexpr QFile::Permissions group = QFile::ReadGroup | QFile::WriteGroup;
    REQUIRE(QFile::setPermissions(office.path, QFile::ReadOwner | QFile::WriteOwner | group));
    const QString link = office.path + u".link"_s;
    REQUIRE(QFile::link(office.path, link));
    REQUIRE(protect(link, secret("first"), KeyCost::cheap()));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(isSealed(office.path).operator*());
    CHECK((QFile::permissions(office.path) & (group | QFile::ReadOther)) == group);
    CHECK(countWith(office, "first") == 20);
}
