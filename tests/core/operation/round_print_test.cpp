#include "core/operation/round_print.h"

#include "core/cadre/current.h"
#include "core/organization/unit_tree.h"
#include "tests/core/form/paper_text.h"
#include "tests/core/operation/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

struct PrintedRound : RoundInSample {
    /// The texts of all papers of a run, one each.
    QStringList texts(RoundPaper paper)
    {
        const auto run = roundPaper(*office, id, paper, QDate(2026, 7, 3));
        INFO((run ? "" : run.error().message.toStdString()));
        REQUIRE(run);
        QStringList texts;
        for (int i = 0; i < run->count; ++i) {
            const auto form = run->source(i);
            REQUIRE(form);
            const PrintedPaper printed = printedPaper(*form);
            CHECK(printed.report.warnings == QStringList());
            texts += printed.all();
        }
        return texts;
    }

    QString refusal(RoundPaper paper)
    {
        const auto run = roundPaper(*office, id, paper, opened);
        REQUIRE_FALSE(run);
        return run.error().message;
    }

    void enterVoters()
    {
        const auto range = rounds.range(facts(), opened);
        REQUIRE(range);
        std::vector<RoundVoter> voters;
        for (const RangeMember& member : *range)
            voters.push_back({.cadre = member.cadre, .name = member.name, .category = member.category});
        voters.resize(40); // 领导班子成员 and 内设机构负责人, or also others.
        voters.push_back({.name = u"离退休代表"_s, .category = u"其他公务员"_s, .reason = u"知情"_s});
        REQUIRE(rounds.saveVoters(id, voters));
    }

    QStringList categories()
    {
        QStringList names;
        for (const RoundVoter& voter : facts().voters)
            names += voter.category;
        names.removeDuplicates();
        return names;
    }

    /// As the papers have it: with the rank, which the sample's posts don't name.
    QString postOf(int index)
    {
        return office->cadre(candidate(index).cadre)->person.currentPost + u'、' + candidate(index).from;
    }
};

} // namespace

TEST_CASE_METHOD(PrintedRound, "there is a ballot for each category of voters, with the places and the candidates",
                 "[round][print]")
{
    CHECK(refusal(RoundPaper::Ballot) == refusal(RoundPaper::Participants)); // Enter the voters first.
    enterVoters();
    REQUIRE(rounds.returnCandidate(candidate(3).id, u"本人放弃"_s, {}));
    const QStringList ballots = texts(RoundPaper::Ballot);
    REQUIRE(ballots.size() >= 2);
    REQUIRE(ballots.size() == categories().size());
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        CHECK(ballots[i].contains(u"投票人类别："_s + categories()[i]));
        CHECK(ballots[i].contains(u"推荐职级："_s + target));
        CHECK(ballots[i].contains(u"推荐名额：2名"));
        CHECK(ballots[i].contains(sample.name() + u"晋升职级民主推荐票"_s));
        CHECK(ballots[i].contains(u"第十八条")); // The conditions of the rank.
        for (const int index : {0, 1, 2}) {
            CHECK(ballots[i].contains(candidate(index).name));
            CHECK(ballots[i].contains(postOf(index)));
        }
        CHECK_FALSE(ballots[i].contains(candidate(3).name));
    }
}

TEST_CASE_METHOD(PrintedRound, "a ballot of a round without candidates has a line for each place", "[round][print]")
{
    enterVoters();
    for (const RoundCandidate& open : facts().openCandidates())
        REQUIRE(rounds.returnCandidate(open.id, u"本人放弃"_s, {}));
    CHECK(texts(RoundPaper::Ballot).first().contains(u"另荐他人的"));
    CHECK(refusal(RoundPaper::Inspection) == refusal(RoundPaper::Roster));
    CHECK(refusal(RoundPaper::Decision) == refusal(RoundPaper::Roster));
}

TEST_CASE_METHOD(PrintedRound, "the range of voters names its rule, everybody's post and why others were added",
                 "[round][print]")
{
    enterVoters();
    const QStringList papers = texts(RoundPaper::Participants);
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().contains(u"合计41人"));
    CHECK(papers.first().contains(u"范围依据：公务员职务与职级并行规定第二十条第二项"));
    CHECK(papers.first().contains(u"离退休代表其他公务员知情"));
    const RoundVoter voter = facts().voters.front();
    CHECK(papers.first().contains(voter.name));
    CHECK(papers.first().contains(office->cadre(voter.cadre)->person.currentPost));
}

TEST_CASE_METHOD(PrintedRound, "the count sheet gives the votes and the rate, most votes first", "[round][print]")
{
    CHECK_FALSE(refusal(RoundPaper::Tally).isEmpty());
    recommend();
    const QStringList papers = texts(RoundPaper::Tally);
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().contains(u"民主推荐结果汇总表"));
    CHECK(papers.first().contains(u"日期：2026年6月3日"));
    CHECK(papers.first().contains(u"合计3030303030"));
    CHECK(papers.first().contains(u"66.7%")); // 20 of 30.
    CHECK(papers.first().indexOf(candidate(0).name) < papers.first().indexOf(candidate(3).name));
}

TEST_CASE_METHOD(PrintedRound, "an evaluation is summed up under its own name", "[round][print]")
{
    REQUIRE(evaluate(opened, {{20, 4, 3, 1, 1}, {10, 5, 5, 5, 5}}, u"领导班子成员"_s));
    REQUIRE(evaluate(opened, {{15, 9, 3, 1, 1}, {10, 5, 5, 5, 5}}, u"其他公务员"_s));
    const QStringList papers = texts(RoundPaper::Tally);
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().contains(u"民主测评结果汇总表"));
    CHECK(papers.first().contains(u"优秀和称职率"));
    CHECK(papers.first().contains(u"领导班子成员302043111"_s)); // 30 valid, the grades, 1 abstained.
    CHECK(papers.first().contains(u"合计603513622280.0%"));     // 48 of 60.
}

TEST_CASE_METHOD(PrintedRound, "the inspection material states an evaluation grade by grade", "[round][print]")
{
    REQUIRE(evaluate(opened, {{20, 4, 3, 1, 1}}));
    CHECK(texts(RoundPaper::Inspection)
              .first()
              .contains(u"民主测评：有效票30票，优秀20票，称职4票，基本称职3票，不称职1票，不了解1票，弃权1票，"
                        u"优秀和称职率80.0%。"));
}

TEST_CASE_METHOD(PrintedRound, "the ballot of an evaluation asks for five aspects and five grades of everybody",
                 "[round][print]")
{
    CHECK(refusal(RoundPaper::EvaluationBallot) == refusal(RoundPaper::Ballot)); // No voters yet.
    enterVoters();
    const QStringList papers = texts(RoundPaper::EvaluationBallot);
    REQUIRE(papers.size() == categories().size());
    for (int i = 0; i < papers.size(); ++i) {
        CHECK(papers[i].contains(u"干部民主测评表"));
        CHECK(papers[i].contains(u"德能勤绩廉总体评价"));
        CHECK(papers[i].contains(u"不了解"));
        CHECK(papers[i].contains(u"投票人类别："_s + categories().at(i)));
        for (int person = 0; person < 4; ++person)
            CHECK(papers[i].contains(candidate(person).name));
    }
}

TEST_CASE_METHOD(PrintedRound, "the inspection material has the entries, the grades and the recommendation's result",
                 "[round][print]")
{
    recommend();
    inspect();
    const QStringList papers = texts(RoundPaper::Inspection);
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].contains(candidate(0).name + u"同志考察材料"_s));
    CHECK(papers[0].contains(u"2026年6月8日，政治素质好（来源：谈话记录）"));
    CHECK(papers[0].count(u"本项尚无考察记录"_s) == 4);
    CHECK(papers[0].contains(u"近三年年度考核：2025年"));
    CHECK(papers[0].contains(u"民主推荐：有效票30票，得20票，得票率66.7%。"));
    CHECK(papers[0].contains(u"现任"_s + postOf(0)));
    CHECK(papers[0].contains(u"核查：2026年6月9日完成"));
    CHECK(papers[0].contains(u"考察组成员：人事处"));
    CHECK(papers[1].contains(u"得15票，得票率50.0%。"));
    CHECK_FALSE(papers[1].contains(candidate(0).name));
}

TEST_CASE_METHOD(PrintedRound, "the record of the decision is empty before the vote and has the votes after it",
                 "[round][print]")
{
    recommend();
    inspect();
    const QString before = texts(RoundPaper::Decision).first();
    CHECK(before.contains(u"应到人，实到人"));
    CHECK_FALSE(before.contains(u"通过"));
    CHECK_FALSE(before.contains(u"回避人员无")); // Not known, so it isn't stated.
    decide();
    const QString after = texts(RoundPaper::Decision).first();
    CHECK(after.contains(u"应到30人，实到30人"));
    CHECK(after.contains(target + u"2800通过"_s));
    CHECK(after.contains(target + u"2700通过"_s));
    CHECK(after.contains(u"2026年6月11日"));
    CHECK_FALSE(after.contains(candidate(3).name)); // Returned before it.
}

TEST_CASE_METHOD(PrintedRound, "the notice runs five working days by the office's calendar (第二十条)",
                 "[round][print]")
{
    CHECK(refusal(RoundPaper::Notice).contains(u"公示"));
    fill(u"公示"_s, QDate(2026, 6, 22), {});
    CHECK(refusal(RoundPaper::Notice).contains(u"讨论决定"));
    recommend();
    inspect();
    decide();
    const QString notice = texts(RoundPaper::Notice).first();
    CHECK(notice.contains(u"公示期自2026年6月23日起至2026年6月29日止，共5个工作日"));
    CHECK(notice.contains(u"经2026年6月11日会议研究"));
    CHECK(notice.contains(u"拟晋升"_s + target));
    CHECK(notice.contains(candidate(0).name));
    CHECK(notice.contains(candidate(1).name));
    CHECK(notice.contains(u"现任"_s + postOf(0) + u"，拟晋升"_s + target));
    CHECK_FALSE(notice.contains(candidate(2).name));
    CHECK(notice.contains(u"2026年6月22日")); // Of the notice itself.
    REQUIRE(rounds.saveDay({.date = QDate(2026, 6, 24), .reason = u"防汛停班"_s}));
    CHECK(texts(RoundPaper::Notice).first().contains(u"起至2026年6月30日止，共5个工作日"));
    fill(u"公示"_s, QDate(2026, 6, 22), QDate(2026, 7, 2)); // Longer than it must be.
    CHECK(texts(RoundPaper::Notice).first().contains(u"起至2026年7月2日止，共7个工作日"));
    fill(u"公示"_s, QDate(2026, 6, 22), QDate(2026, 6, 25)); // Shorter than it may be.
    CHECK(texts(RoundPaper::Notice).first().contains(u"起至2026年6月30日止"));
}

TEST_CASE_METHOD(PrintedRound, "each approved candidate gets a letter with the day of the decision", "[round][print]")
{
    recommend();
    inspect();
    decide();
    publicise();
    CHECK(refusal(RoundPaper::Notification).contains(u"审批"));
    approve();
    const QStringList letters = texts(RoundPaper::Notification);
    REQUIRE(letters.size() == 2);
    CHECK(letters[0].contains(candidate(0).name + u"同志："_s));
    CHECK(letters[0].contains(u"由%1晋升为%2，任职时间自2026年6月11日起计算"_s.arg(candidate(0).from, target)));
    CHECK(letters[0].contains(u"虚组任〔2026〕9号"));
    CHECK_FALSE(letters[1].contains(candidate(0).name));
    REQUIRE(registerIt());
    CHECK(texts(RoundPaper::Notification) == letters);
}

TEST_CASE_METHOD(PrintedRound, "the review's papers are about the round's candidates and their target",
                 "[round][print]")
{
    CHECK(texts(RoundPaper::EligibilityCertificate).size() == 4);
    CHECK(texts(RoundPaper::ApprovalForm).size() == 4);
    CHECK(texts(RoundPaper::Roster).first().contains(target));
    REQUIRE(rounds.returnCandidate(candidate(3).id, u"本人放弃"_s, {}));
    for (const RoundPaper paper : {RoundPaper::Roster, RoundPaper::Comparison}) {
        const QStringList papers = texts(paper);
        REQUIRE(papers.size() == 1);
        for (const int index : {0, 1, 2})
            CHECK(papers.first().contains(candidate(index).name));
        CHECK_FALSE(papers.first().contains(candidate(3).name));
    }
}

TEST_CASE_METHOD(PrintedRound, "a round for leading posts has its own words, and no paper of promotion in rank",
                 "[round][print]")
{
    Round leading = round(u"选拔"_s);
    leading.kind = round_kind::leadingPost;
    const UnitId unit = office->units()->at(1).id;
    const auto made =
        rounds.open(leading, {{.target = u"县处级副职"_s, .post = u"副处长"_s, .unit = unit, .planned = 1}});
    REQUIRE(made);
    REQUIRE(rounds.returnCandidate(candidate(0).id, u"另行安排"_s, {}));
    const CadreId cadre = candidate(0).cadre;
    id = *made;
    REQUIRE(rounds.propose(id, {cadre}, facts().targets.front(), {}));
    enterVoters();
    const QString ballot = texts(RoundPaper::Ballot).first();
    CHECK(ballot.contains(u"选拔任用民主推荐票"));
    CHECK(ballot.contains(u"推荐职务：副处长"));
    CHECK_FALSE(ballot.contains(u"晋升职级"));
    CHECK(texts(RoundPaper::Decision).first().contains(u"拟任职务"));
    CHECK_FALSE(texts(RoundPaper::Decision).first().contains(u"拟免"));
    const CadreFile file = *office->cadre(cadre);
    const QString ending = mainPost(file)->unitName + mainPost(file)->title;
    const QString full = fullUnitName(unit, *office->units()) + u"副处长"_s;
    CHECK(texts(RoundPaper::ApprovalForm).first().contains(full));
    const auto before = texts(RoundPaper::ApprovalForm).first().count(ending); // As the present post, in the résumé.
    REQUIRE(rounds.setEndsPost(candidate(0).id, true));
    CHECK(texts(RoundPaper::Decision).first().contains(u"拟任免职务"));
    CHECK(texts(RoundPaper::Decision).first().contains(u"拟免："_s + ending));
    CHECK(texts(RoundPaper::ApprovalForm).first().count(ending) == before + 1);
    for (const RoundPaper paper : {RoundPaper::Notification, RoundPaper::Roster, RoundPaper::EligibilityCertificate})
        CHECK(refusal(paper).contains(u"选拔"));
}
