#include "tests/cli/cli_runner.h"

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// An office with the sample's people and one open round of one place.
struct RoundFolder : Folder {
    QString file = office(u"office.tidui"_s, 120);

    RoundFolder()
    {
        const CliRun made =
            round({u"new"_s, u"--name"_s, u"第一批"_s, u"--kind"_s, u"rank"_s, u"--on"_s, u"2026-06-01"_s,
                   u"--target"_s, u"一级主任科员=1/1"_s, u"--organ"_s, u"省级机关"_s, u"--json"_s});
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        REQUIRE(made.object().value(u"id"_s).toInt() == 1);
    }

    CliRun round(const QStringList& arguments) const { return runCli(QStringList{u"round"_s, file} + arguments); }

    QJsonObject shown() const { return round({u"show"_s, u"1"_s, u"--on"_s, u"2026-06-30"_s, u"--json"_s}).object(); }

    QString stateOf(int step) const
    {
        return shown().value(u"steps"_s).toArray().at(step).toObject().value(u"state"_s).toString();
    }
};

} // namespace

TEST_CASE_METHOD(RoundFolder, "round show names every step with its article and what it lacks", "[cli][round]")
{
    const QJsonArray steps = shown().value(u"steps"_s).toArray();
    REQUIRE(steps.size() == 9);
    const QJsonObject plan = steps.first().toObject();
    CHECK(plan.value(u"article"_s).toString().contains(u"第二十条"));
    CHECK(plan.value(u"state"_s).toString() == u"current");
    CHECK(plan.value(u"asks"_s).toObject().value(u"outcome"_s).toString() == u"not-met");
    const CliRun plain = round({u"show"_s, u"1"_s});
    CHECK(plain.code == 0);
    CHECK(QString::fromUtf8(plain.out).contains(u"制定工作方案"));
    CHECK(round({u"list"_s, u"--json"_s}).array().size() == 1);
}

TEST_CASE_METHOD(RoundFolder, "round step fills a step in parts and closes it only when it is complete", "[cli][round]")
{
    const QStringList step{u"step"_s, u"1"_s, u"--step"_s, u"制定工作方案"_s};
    const CliRun early =
        round(step + QStringList{u"--paper"_s, u"工作方案"_s, u"--close"_s, u"--on"_s, u"2026-06-02"_s});
    CHECK(early.code == 2);
    CHECK_FALSE(early.err.isEmpty());
    CHECK(stateOf(0) == u"current");
    const CliRun closed =
        round(step + QStringList{u"--participants"_s, u"党组"_s, u"--from"_s, u"2026-06-01"_s, u"--until"_s,
                                 u"2026-06-02"_s, u"--close"_s, u"--on"_s, u"2026-06-02"_s});
    INFO(closed.err.toStdString());
    CHECK(closed.code == 0);
    CHECK(stateOf(0) == u"done");
    CHECK(round(step + QStringList{u"--reopen"_s}).code == 0);
    CHECK(stateOf(0) == u"current");
}

TEST_CASE_METHOD(RoundFolder, "candidates are listed, proposed, counted and returned by command", "[cli][round]")
{
    const QJsonArray near = round({u"candidates"_s, u"1"_s, u"--on"_s, u"2026-06-01"_s, u"--json"_s}).array();
    REQUIRE(near.size() >= 2);
    QStringList propose{u"propose"_s, u"1"_s};
    for (const int index : {0, 1})
        propose += {u"--cadre"_s, QString::number(near.at(index).toObject().value(u"cadre"_s).toInt())};
    REQUIRE(round(propose).code == 0);
    REQUIRE(shown().value(u"candidates"_s).toArray().size() == 2);
    const QStringList tally{u"tally"_s,   u"1"_s,    u"--vote"_s,  u"民主推荐"_s, u"--on"_s,    u"2026-06-03"_s,
                            u"--votes"_s, u"1=10"_s, u"--votes"_s, u"2=10"_s,     u"--counts"_s};
    CHECK(round(tally + QStringList{u"30/30/30/30/9"_s}).code == 2); // More votes than valid ballots.
    CHECK(round(tally + QStringList{u"30/30/30/30"_s}).code == 2);
    CHECK(round(tally + QStringList{u"30/30/30/30/30"_s}).code == 0);
    CHECK(shown().value(u"ties"_s).toArray().size() == 1);
    const QStringList evaluation{u"tally"_s,      u"1"_s,        u"--vote"_s,         u"民主测评"_s, u"--on"_s,
                                 u"2026-06-03"_s, u"--counts"_s, u"30/30/30/30/30"_s, u"--votes"_s};
    CHECK(round(evaluation + QStringList{u"1=24"_s}).code == 2);           // By grade.
    CHECK(round(evaluation + QStringList{u"1=20/4/3/1/3"_s}).code == 2);   // 31 of 30.
    CHECK(round(evaluation + QStringList{u"1=20/4/3/1/1/2"_s}).code == 2); // One abstained, not two.
    const CliRun evaluated = round(evaluation + QStringList{u"1=20/4/3/1/1/1"_s});
    CHECK(evaluated.code == 0);
    CHECK(QString::fromUtf8(evaluated.out).contains(u"优秀20票，称职4票，基本称职3票，不称职1票，不了解1票，弃权1票"));
    CHECK(QString::fromUtf8(evaluated.out).contains(u"80.00%"));
    const QJsonObject result =
        shown().value(u"results"_s).toArray().first().toObject().value(u"results"_s).toArray().first().toObject();
    CHECK(result.value(u"share"_s).toInt() == 3333);
    CHECK(round({u"return"_s, u"1"_s, u"--candidate"_s, u"2"_s}).code == 2); // Why?
    CHECK(round({u"return"_s, u"1"_s, u"--candidate"_s, u"2"_s, u"--reason"_s, u"本人放弃"_s}).code == 0);
    CHECK(shown().value(u"ties"_s).toArray().isEmpty());
}

TEST_CASE_METHOD(RoundFolder, "matters to report are found, recorded and answered by command", "[cli][round]")
{
    REQUIRE(round({u"target"_s, u"1"_s, u"--target"_s, u"一级主任科员=2/1"_s}).code == 0);
    const QStringList on{u"1"_s, u"--on"_s, u"2026-06-03"_s, u"--json"_s};
    const QJsonObject found = round(QStringList{u"triggers"_s} + on).array().first().toObject();
    CHECK(found.value(u"trigger"_s).toString() == u"超职数");
    CHECK(found.value(u"report"_s).isNull());
    const QJsonObject recorded = round(QStringList{u"record"_s} + on).array().first().toObject();
    const QString report = QString::number(recorded.value(u"report"_s).toInt());
    CHECK(round({u"reply"_s, u"1"_s, u"--report"_s, u"99"_s, u"--reply"_s, u"1号"_s}).code == 2);
    REQUIRE(
        round({u"reply"_s, u"1"_s, u"--report"_s, report, u"--reply"_s, u"1号"_s, u"--on"_s, u"2026-06-04"_s}).code ==
        0);
    CHECK(shown().value(u"reports"_s).toArray().first().toObject().value(u"reply"_s).toString() == u"1号");
}

TEST_CASE_METHOD(RoundFolder, "the range is listed by category", "[cli][round]")
{
    const QJsonArray range = round({u"range"_s, u"1"_s, u"--on"_s, u"2026-06-01"_s, u"--json"_s}).array();
    REQUIRE(range.size() > 50);
    CHECK(range.first().toObject().value(u"category"_s).toString() == u"领导班子成员");
    const QJsonObject look = round({u"retrospective"_s, u"1"_s, u"--json"_s}).object();
    CHECK(look.value(u"targets"_s).toArray().first().toObject().value(u"planned"_s).toInt() == 1);
}

TEST_CASE_METHOD(RoundFolder, "a wrong call is refused with the usage, and changes nothing", "[cli][round]")
{
    const CliRun unknown = round({u"dance"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"tidui-cli round OFFICE register ROUND"));
    CHECK(round({u"show"_s}).code == 2);
    CHECK(round({u"show"_s, u"x"_s}).code == 2);
    CHECK(round({u"show"_s, u"7"_s}).code == 2);
    CHECK(round({u"new"_s, u"--name"_s, u"二"_s, u"--kind"_s, u"other"_s}).code == 2);
    CHECK(round({u"new"_s, u"--name"_s, u"二"_s, u"--kind"_s, u"rank"_s, u"--target"_s, u"x=y"_s}).code == 2);
    CHECK(round({u"register"_s, u"1"_s, u"--approval"_s, u"1号"_s}).code == 2);
    CHECK(round({u"day"_s, u"--on"_s, u"2026-06-24"_s, u"--reason"_s, u"x"_s}).code == 2);
    CHECK(round({u"help"_s}).code == 0);
    CHECK(round({u"list"_s, u"--json"_s}).array().size() == 1);
}

TEST_CASE_METHOD(RoundFolder, "the papers of a round are printed by command, or what they lack is said", "[cli][round]")
{
    const auto print = [this](const QString& paper, const QStringList& more) {
        return runCli(QStringList{u"print"_s, file, paper, u"--out"_s, path(u"paper.pdf"_s)} + more);
    };
    const QStringList ofRound{u"--round"_s, u"1"_s, u"--on"_s, u"2026-06-01"_s};
    for (const QString& paper : {u"ballot"_s, u"participants"_s, u"tally"_s, u"inspection-material"_s,
                                 u"decision-record"_s, u"publicity-notice"_s, u"notification"_s}) {
        const CliRun empty = print(paper, ofRound);
        CAPTURE(paper.toStdString(), empty.err.toStdString());
        CHECK(empty.code == 2);
        CHECK_FALSE(empty.err.isEmpty());
        CHECK(print(paper, {}).err.contains(u"--round")); // Of which round?
    }
    CHECK(print(u"growth-sheet"_s, ofRound).code == 2); // About one person, not about a round.
    CHECK(print(u"decision-record"_s, {u"--round"_s, u"9"_s}).code == 2);
    CHECK_FALSE(QFile::exists(path(u"paper.pdf"_s)));
    const QJsonArray near = round({u"candidates"_s, u"1"_s, u"--on"_s, u"2026-06-01"_s, u"--json"_s}).array();
    REQUIRE(near.size() >= 2);
    QStringList propose{u"propose"_s, u"1"_s};
    for (const int index : {0, 1})
        propose += {u"--cadre"_s, QString::number(near.at(index).toObject().value(u"cadre"_s).toInt())};
    REQUIRE(round(propose).code == 0);
    for (const QString& paper : {u"decision-record"_s, u"inspection-material"_s, u"comparison"_s}) {
        const CliRun printed = print(paper, ofRound);
        CAPTURE(paper.toStdString(), printed.err.toStdString());
        CHECK(printed.code == 0);
        QFile pdf(path(u"paper.pdf"_s));
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.read(5) == "%PDF-");
        pdf.close();
        REQUIRE(pdf.remove());
    }
}
