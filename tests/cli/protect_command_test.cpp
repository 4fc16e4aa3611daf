#include "core/store/key_slots.h"
#include "tests/cli/cli_runner.h"

#include <QFile>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

CliRun protectOffice(const QString& path, const QString& what, const QByteArray& input,
                     const QString& program = cheapCli)
{
    QProcess process;
    startCli(process, {u"protect"_s, path, what}, program);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(300'000));
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

bool isPlain(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains("SQLite format");
}

} // namespace

TEST_CASE_METHOD(Folder, "protect sets, changes and removes a passphrase that only standard input names", "[cli][seal]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    REQUIRE(isPlain(path));
    const CliRun set = protectOffice(path, u"--set"_s, "一号口令\n");
    INFO(set.err.toStdString());
    REQUIRE(set.code == 0);
    CHECK_FALSE(isPlain(path));

    CHECK(protectOffice(path, u"--set"_s, "再设\n").code == 2);
    CHECK(protectOffice(path, u"--change"_s, "错的\n二号口令\n").code == 2);
    CHECK(protectOffice(path, u"--change"_s, "一号口令\n").code == 2); // The new one is missing.
    CHECK(protectOffice(path, u"--change"_s, "一号口令\n二号口令\n").code == 0);

    CHECK(protectOffice(path, u"--remove"_s, "一号口令\n").code == 2);
    CHECK_FALSE(isPlain(path));
    CHECK(protectOffice(path, u"--remove"_s, "二号口令\n").code == 0);
    CHECK(isPlain(path));
    CHECK(runCli({u"check"_s, path}).code != 2);
}

// The one test that pays the full price: all others link tests/least_cost.cpp.
TEST_CASE_METHOD(Folder, "each guess of a passphrase set by the shipped program costs 3 passes over 256 MB",
                 "[cli][seal]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    REQUIRE(protectOffice(path, u"--set"_s, "一号口令\n", shippedCli).code == 0);
    const auto header = tidui::readHeader(path);
    REQUIRE(header);
    REQUIRE(header->keySlots.size() == 1);
    CHECK(header->keySlots[0].cost.passes == 3);
    CHECK(header->keySlots[0].cost.memory == 256 * 1024 * 1024);
    // What was set dearly stays dear, whoever changes it.
    REQUIRE(protectOffice(path, u"--change"_s, "一号口令\n二号口令\n").code == 0);
    CHECK(tidui::readHeader(path)->keySlots[0].cost.memory == 256 * 1024 * 1024);
    CHECK(protectOffice(path, u"--remove"_s, "一号口令\n", shippedCli).code == 2);
    CHECK(protectOffice(path, u"--remove"_s, "二号口令\n", shippedCli).code == 0);
    CHECK(isPlain(path));
}

TEST_CASE_METHOD(Folder, "protect says in Chinese what is missing", "[cli][seal]")
{
    const QString path = office(u"单位.tidui"_s);
    for (const CliRun& run : {runCli({u"protect"_s, path}), runCli({u"protect"_s, path, u"--set"_s, u"--remove"_s}),
                              protectOffice(path, u"--set"_s, "\n"), protectOffice(path, u"--remove"_s, "x\n"),
                              protectOffice(this->path(u"没有.tidui"_s), u"--set"_s, "x\n")}) {
        INFO(run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(std::ranges::any_of(run.err, [](QChar c) { return c.script() == QChar::Script_Han; }));
    }
    CHECK(isPlain(path));
}
