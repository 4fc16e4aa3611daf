#include "core/store/write_lock.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// Takes the lock in a process of its own, which ends without giving it back, as a crash does.
bool crashHolding(const QString& path)
{
    const pid_t child = fork();
    if (child == 0) {
        auto lock = WriteLock::take(path);
        _exit(lock && lock->release() ? 0 : 1);
    }
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("one writer at a time, the next when the first is done", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.tidui"_s);
    auto first = WriteLock::take(path);
    REQUIRE(first);
    CHECK_FALSE(WriteLock::take(path));
    first->reset();
    CHECK(WriteLock::take(path));
}

TEST_CASE("a lock whose program is gone is taken over", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.tidui"_s);
    REQUIRE(crashHolding(path));
    REQUIRE(QFile::exists(path + u".lock"_s)); // Left behind.
    CHECK(WriteLock::take(path));
}

TEST_CASE("a lock whose program died before it wrote its name is taken over", "[lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.tidui"_s);
    QFile nameless(path + u".lock"_s);
    REQUIRE(nameless.open(QIODevice::WriteOnly));
    nameless.close();
    auto lock = WriteLock::take(path);
    REQUIRE(lock);
    CHECK_FALSE(WriteLock::take(path));
}
