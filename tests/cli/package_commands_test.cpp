#include "tests/cli/cli_runner.h"

#include <QFile>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// An office with invented people, and an empty one that is to get them.
struct Handover : Folder {
    QString sender = office(u"sender.tidui"_s, 30);
    QString receiver = office(u"receiver.tidui"_s);
    QString package = path(u"样例.tdpack"_s);

    static CliRun run(const QStringList& arguments, const QByteArray& input)
    {
        QProcess process;
        startCli(process, arguments, cheapCli);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(300'000));
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    CliRun pack(const QStringList& options = {}, const QByteArray& input = "交换用口令一二三\n") const
    {
        return run(QStringList{u"pack"_s, sender, u"--to"_s, package, u"--purpose"_s, u"调动"_s} + options, input);
    }
    CliRun merge(const QStringList& options = {}, const QByteArray& input = "交换用口令一二三\n") const
    {
        return run(QStringList{u"merge"_s, receiver, package, u"--json"_s} + options, input);
    }
    static qsizetype people(const QString& office) { return runCli({u"list"_s, office, u"--json"_s}).array().size(); }
};

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

TEST_CASE_METHOD(Handover, "pack and merge carry everybody from one office to another", "[cli][package]")
{
    const CliRun packed = pack();
    INFO(packed.err.toStdString());
    REQUIRE(packed.code == 0);
    const CliRun dry = merge({u"--dry-run"_s});
    const auto compared = dry.object();
    CHECK(compared.value(u"new"_s).toInt() == 30);
    CHECK(compared.value(u"package"_s).toObject().value(u"purpose"_s).toString() == u"调动");
    CHECK(compared.value(u"package"_s).toObject().value(u"people"_s).toInt() == 30);
    CHECK(dry.err.count(u"没有这个名称的机构"_s) == 30); // The receiver has none of the units.
    CHECK(people(receiver) == 0);
    CHECK(merge().object().value(u"new"_s).toInt() == 30);
    CHECK(people(receiver) == 30);
    CHECK(merge().object().value(u"identical"_s).toInt() == 30);
    // The sender's own package changes nothing there.
    CHECK(
        run({u"merge"_s, sender, package, u"--json"_s}, "交换用口令一二三\n").object().value(u"identical"_s).toInt() ==
        30);
}

TEST_CASE_METHOD(Handover, "pack takes the cadres that are named", "[cli][package]")
{
    REQUIRE(pack({u"--cadre"_s, u"3"_s, u"--cadre"_s, u"5"_s}).code == 0);
    CHECK(merge().object().value(u"new"_s).toInt() == 2);
    QFile::remove(package);
    CHECK(pack({u"--cadre"_s, u"99"_s}).code == 2);
    CHECK(pack({u"--unit"_s, u"没有这个处"_s}).code == 2);
    CHECK_FALSE(QFile::exists(package));
}

TEST_CASE_METHOD(Handover, "pack takes the people of a unit and those below it", "[cli][package]")
{
    const QString unit = runCli({u"list"_s, sender, u"--json"_s}).array().at(0).toObject().value(u"unit"_s).toString();
    REQUIRE_FALSE(unit.isEmpty());
    const auto expected = runCli({u"list"_s, sender, u"--unit"_s, unit, u"--json"_s}).array().size();
    REQUIRE(pack({u"--unit"_s, unit}).code == 0);
    CHECK(merge().object().value(u"new"_s).toInt() == expected);
}

TEST_CASE_METHOD(Handover, "the passphrase of a package is asked after the secrets of a protected office",
                 "[cli][package]")
{
    REQUIRE(run({u"protect"_s, sender, u"--set"_s}, "本机关的口令\n").code == 0);
    CHECK(pack({}, "交换用口令一二三\n").code == 2);
    REQUIRE(pack({}, "本机关的口令\n交换用口令一二三\n").code == 0);
    CHECK(merge().object().value(u"new"_s).toInt() == 30);
}

TEST_CASE_METHOD(Handover, "pack and merge say in Chinese what is wrong, and change nothing", "[cli][package]")
{
    CHECK(pack({}, "短\n").code == 2);
    CHECK_FALSE(QFile::exists(package));
    REQUIRE(pack().code == 0);
    const QStringList words{u"merge"_s, receiver};
    for (const CliRun& refused :
         {pack(), pack({}, ""), merge({}, "错误的口令一二三\n"), merge({}, ""),
          run({u"pack"_s, sender}, "交换用口令一二三\n"), run(words + QStringList{sender}, "x\n"),
          run(words + QStringList{path(u"没有.tdpack"_s)}, "x\n")}) {
        INFO(refused.err.toStdString());
        CHECK(refused.code == 2);
        CHECK(isChinese(refused.err));
    }
    CHECK(people(receiver) == 0);
}
