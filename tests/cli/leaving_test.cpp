// What the command line shows of people's files is noted before, with the count of those shown; else it isn't shown.
#include "tests/cli/cli_runner.h"

#include "core/operation/changes.h"
#include "core/operation/office.h"
#include "core/promotion/round.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// An office with a fresh round, for which nobody was proposed yet, and an appraisal year.
struct NotedFolder : Folder {
    QString file = office(u"单位.tidui"_s, 120);

    NotedFolder()
    {
        REQUIRE(runCli({u"round"_s, file, u"new"_s, u"--name"_s, u"第一批"_s, u"--kind"_s, u"rank"_s, u"--on"_s,
                        u"2026-06-01"_s, u"--target"_s, u"一级主任科员=1/1"_s, u"--organ"_s, u"省级机关"_s})
                    .code == 0);
        REQUIRE(runCli({u"appraisal"_s, file, u"open"_s, u"--year"_s, u"2025"_s}).code == 0);
    }

    CliRun round(const QString& action) const
    {
        return runCli({u"round"_s, file, action, u"1"_s, u"--on"_s, u"2026-06-01"_s, u"--json"_s});
    }

    /// Of the newest operation in the audit: what it was, and of how many people.
    std::pair<QString, int> noted() const
    {
        const QJsonObject row = runCli({u"audit"_s, file}).array().first().toObject();
        const QJsonObject after = row.value(u"after"_s).toObject();
        return {row.value(u"kind"_s).toString() == u"export" ? after.value(u"what"_s).toString() : QString(),
                after.value(u"people"_s).toInt()};
    }
};

} // namespace

TEST_CASE_METHOD(NotedFolder, "who may be proposed and who votes in a round is noted with the count of those listed",
                 "[cli][audit][round]")
{
    const auto candidates = round(u"candidates"_s).array().size();
    REQUIRE(candidates > 2);
    CHECK(noted() == std::pair(u"晋升批次（命令行：round candidates）"_s, int(candidates)));
    const auto range = round(u"range"_s).array().size();
    REQUIRE(range > 2);
    CHECK(noted() == std::pair(u"晋升批次（命令行：round range）"_s, int(range)));
}

TEST_CASE_METHOD(NotedFolder, "a round without people is shown without a note", "[cli][audit][round]")
{
    REQUIRE(noted().first.isEmpty());
    CHECK(round(u"retrospective"_s).code == 0); // noted() is itself a use: the second newest would be the round.
    CHECK(noted().first == u"审计记录（命令行：audit）");
}

TEST_CASE_METHOD(NotedFolder, "nothing of people's files is shown when it can't be noted", "[cli][audit]")
{
    const QStringList on{u"--on"_s, u"2026-06-01"_s};
    const QList<QStringList> commands{
        {u"list"_s, file},
        {u"list"_s, file, u"--json"_s},
        {u"show"_s, file, u"1"_s, u"--json"_s},
        {u"check"_s, file},
        QStringList{u"eligibility"_s, file} + on,
        QStringList{u"round"_s, file, u"candidates"_s, u"1"_s} + on,
        QStringList{u"round"_s, file, u"range"_s, u"1"_s, u"--json"_s} + on,
        {u"appraisal"_s, file, u"status"_s, u"--year"_s, u"2025"_s},
        QStringList{u"quota"_s, file, u"--json"_s} + on,
        QStringList{u"structure"_s, file, u"--json"_s} + on,
    };
    auto other = Office::open(file, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(other);
    const auto status = (*other)->change(u"round"_s, u"test"_s, [&](Changes& changes) -> Status {
        // From here on the file is being written by this program; a note waits in vain.
        CHECK(changes.save(Round{.name = u"第二批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2026, 6, 1)}));
        std::vector<std::unique_ptr<QProcess>> runs;
        for (const QStringList& command : commands)
            startCli(*runs.emplace_back(std::make_unique<QProcess>()), command);
        for (const auto& run : runs) {
            const bool ended = run->waitForFinished(300'000);
            const QString words = QString::fromUtf8(run->readAllStandardError());
            CAPTURE(run->arguments().join(u' ').toStdString(), words.toStdString());
            CHECK(ended);
            CHECK(run->exitCode() == 2);
            CHECK(run->readAllStandardOutput().isEmpty());
            CHECK(std::ranges::any_of(words, [](QChar c) { return c.script() == QChar::Script_Han; }));
        }
        return Error{Error::Kind::Cancelled, {}, {}};
    });
    CHECK_FALSE(status);
    other->reset();
    for (const QStringList& command : commands)
        CHECK(runCli(command).code != 2);
}
