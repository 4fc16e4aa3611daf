#include "tests/core/operation/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RoundInSample, "a round without a name, a kind with steps, or a target isn't opened", "[round]")
{
    const std::vector<RoundTarget> targets{{.target = target, .planned = 1}};
    CHECK_FALSE(rounds.open(round({}), targets));
    CHECK_FALSE(rounds.open(round(u"x"_s), {}));
    CHECK_FALSE(rounds.open(round(u"x"_s), {{.target = target, .planned = 0}}));
    Round wrong = round(u"x"_s);
    wrong.kind = u"提拔"_s;
    CHECK_FALSE(rounds.open(wrong, targets));
    wrong = round(u"x"_s);
    wrong.openedOn = QDate(2019, 5, 31); // Before the rule.
    CHECK_FALSE(rounds.open(wrong, targets));
    wrong = round(u"x"_s);
    wrong.kind = round_kind::leadingPost;
    CHECK_FALSE(rounds.open(wrong, {{.target = u"县处级副职"_s, .planned = 1}})); // Which post, and where?
    CHECK(rounds.rounds()->size() == 1);
}

TEST_CASE_METHOD(RoundInSample, "a step can't be closed before its turn or while it lacks something", "[round]")
{
    CHECK_FALSE(close(u"制定工作方案"_s, opened));
    const auto later = close(u"职数预审"_s, opened);
    REQUIRE_FALSE(later);
    CHECK(later.error().kind == Error::Kind::Conflict);
    REQUIRE(rounds.saveStep(
        {.round = id, .key = key(u"制定工作方案"_s), .participants = u"党组"_s, .from = opened, .until = opened}));
    const auto lacking = close(u"制定工作方案"_s, opened);
    REQUIRE_FALSE(lacking);
    CHECK(lacking.error().message.contains(u"工作方案"));
    done(u"制定工作方案"_s, opened);
    CHECK(facts().steps.front().doneBy == office->account());
}

TEST_CASE_METHOD(RoundInSample, "an exception needs its reason and the number of the reply", "[round]")
{
    CHECK_FALSE(rounds.saveStep({.round = id, .key = key(u"职数预审"_s), .exception = u"无"_s}));
    CHECK_FALSE(rounds.saveStep({.round = id, .key = key(u"职数预审"_s), .reply = u"1号"_s}));
    CHECK_FALSE(rounds.saveStep({.round = id, .key = u"职级晋升/不存在"_s}));
    CHECK(rounds.saveStep({.round = id, .key = key(u"职数预审"_s), .exception = u"统筹"_s, .reply = u"1号"_s}));
}

TEST_CASE_METHOD(RoundInSample, "only the step closed last can be opened again, and its candidates go back", "[round]")
{
    recommend();
    CHECK_FALSE(rounds.reopenStep(id, key(u"职数预审"_s)));
    REQUIRE(rounds.reopenStep(id, key(u"民主推荐或者民主测评"_s)));
    CHECK(candidate(0).state == candidate_state::proposed);
    CHECK_FALSE(facts().step(key(u"民主推荐或者民主测评"_s))->doneOn.isValid());
    REQUIRE(close(u"民主推荐或者民主测评"_s, opened.addDays(2)));
}

TEST_CASE_METHOD(RoundInSample, "a count that doesn't balance isn't kept, and a corrected one replaces it", "[round]")
{
    const auto wrong = tally(vote::recommendation, opened, {31, 0, 0, 0});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message.contains(candidate(0).name));
    CHECK(facts().tallies.empty());
    REQUIRE(tally(vote::recommendation, opened, {20, 15, 15, 9}));
    REQUIRE(tally(vote::recommendation, opened, {21, 14, 15, 9}));
    CHECK(facts().tallies.size() == 1);
    CHECK(facts().votes.size() == 4);
    CHECK(voteResults(facts(), vote::recommendation, target).front().votes == 21);
    CHECK_FALSE(rounds.saveTally({.round = id, .vote = u"抽签"_s, .heldOn = opened}, {}));
    CHECK_FALSE(rounds.saveTally({.round = id, .vote = vote::recommendation, .heldOn = opened}, {{.candidate = {99}}}));
}

TEST_CASE_METHOD(RoundInSample, "nobody is a candidate of two open rounds, or twice of one", "[round]")
{
    const auto twice = rounds.propose(id, {candidate(0).cadre}, facts().targets.front(), {});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message.contains(candidate(0).name));
    const auto other = rounds.open(round(u"2026年第二批"_s), {{.target = target, .planned = 1}});
    REQUIRE(other);
    CHECK_FALSE(rounds.propose(*other, {candidate(0).cadre}, facts().targets.front(), {}));
    CHECK_FALSE(rounds.returnCandidate(candidate(0).id, {}, {})); // Without a reason.
    REQUIRE(rounds.returnCandidate(candidate(0).id, u"本人放弃"_s, {}));
    CHECK(rounds.propose(*other, {candidate(0).cadre}, facts().targets.front(), {}));
}

TEST_CASE_METHOD(RoundInSample, "the range is kept with people added by hand, and replaced as a whole", "[round]")
{
    const auto range = rounds.range(facts(), opened);
    REQUIRE(range);
    REQUIRE(range->size() > 100);
    CHECK(range->front().category == u"领导班子成员");
    CHECK(range->back().category == u"其他公务员");
    std::vector<RoundVoter> voters;
    for (const RangeMember& member : *range)
        voters.push_back({.cadre = member.cadre, .name = member.name, .category = member.category});
    voters.push_back({.name = u"党外代表"_s, .category = u"其他公务员"_s, .reason = u"知情"_s});
    REQUIRE(rounds.saveVoters(id, voters));
    CHECK(facts().voters.size() == range->size() + 1);
    voters.resize(3);
    REQUIRE(rounds.saveVoters(id, voters));
    CHECK(facts().voters.size() == 3);
}

TEST_CASE_METHOD(RoundInSample, "the office's own day off moves the end of a publicity", "[round]")
{
    CHECK_FALSE(rounds.saveDay({.date = QDate(2026, 6, 24)})); // Without a reason.
    REQUIRE(rounds.saveDay({.date = QDate(2026, 6, 24), .reason = u"防汛停班"_s}));
    const auto calendar = rounds.calendar();
    REQUIRE(calendar);
    CHECK_FALSE(calendar->day(QDate(2026, 6, 24)).worked);
    const auto publicity = publicityOf(round_kind::rank, QDate(2026, 6, 22), builtInRules(), *calendar);
    CHECK(publicity->last == QDate(2026, 6, 30));
    REQUIRE(rounds.saveDay({.date = QDate(2026, 6, 24), .worked = true, .reason = u"更正"_s})); // The same day again.
    CHECK(facts().days.size() == 1);
}

TEST_CASE_METHOD(RoundInSample, "the office keeps its own headings of inspection material", "[round]")
{
    auto headings = rounds.headings();
    REQUIRE(headings);
    CHECK(headings->size() == 5);
    CHECK(headings->front().name == u"德");
    REQUIRE(rounds.saveHeading({.name = u"廉洁家风"_s, .order = 6}));
    CHECK_FALSE(rounds.saveHeading({.order = 7}));
    CHECK(rounds.headings()->back().name == u"廉洁家风");
    CHECK_FALSE(rounds.saveEntry({.candidate = candidate(0).id, .heading = {1}, .text = u"x"_s})); // Without a source.
}

TEST_CASE_METHOD(RoundInSample, "a settled objection or a reply must say what it rests on", "[round]")
{
    Objection objection{.round = id, .candidate = candidate(0).id, .date = opened, .content = u"反映"_s};
    objection.outcome = objection_outcome::upheld;
    CHECK_FALSE(rounds.saveObjection(objection)); // Without what was found out.
    objection.outcome = u"perhaps"_s;
    CHECK_FALSE(rounds.saveObjection(objection));
    objection.outcome.clear();
    objection.content.clear();
    CHECK_FALSE(rounds.saveObjection(objection));
    CHECK_FALSE(rounds.saveReport({.round = id, .trigger = u"近亲属"_s, .repliedOn = opened}));
    CHECK(candidate(0).isOpen());
}

TEST_CASE_METHOD(RoundInSample, "an unknown round is not found", "[round]")
{
    CHECK(rounds.facts({99}).error().kind == Error::Kind::NotFound);
    CHECK(rounds.closeStep({99}, key(u"公示"_s), opened).error().kind == Error::Kind::NotFound);
    CHECK(rounds.reopen({99}).error().kind == Error::Kind::NotFound);
}

TEST_CASE_METHOD(RoundInSample, "an evaluation is kept by grade, and refused with more grades than valid ballots",
                 "[round]")
{
    REQUIRE(evaluate(opened, {{20, 4, 3, 1, 1}, {10, 5, 5, 5, 5}}));
    REQUIRE(facts().votes.size() == 2);
    const BallotVote vote = facts().votes.front();
    CHECK(vote.grades.value(u"基本称职"_s).toInt() == 3);
    CHECK(vote.votes == 24);
    CHECK(vote.abstained == 1);
    const auto over = evaluate(opened, {{20, 4, 3, 2, 2}});
    REQUIRE_FALSE(over);
    CHECK(over.error().message.contains(candidate(0).name));
    CHECK(over.error().message.contains(u"31"));
    CHECK(facts().votes.size() == 2);
}

TEST_CASE_METHOD(RoundInSample, "an evaluation without its grades, or with a grade of no rule, is refused", "[round]")
{
    CHECK_FALSE(tally(vote::evaluation, opened, {24}));
    CHECK_FALSE(evaluate(opened, {{}}));
    BallotTally count{.round = id, .vote = vote::evaluation, .heldOn = opened};
    count.expected = count.present = count.issued = count.returned = count.valid = 30;
    const auto unknown = rounds.saveTally(count, {{.candidate = candidate(0).id, .grades = {{u"较好"_s, 3}}}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"较好"));
    CHECK(facts().tallies.empty());
}

TEST_CASE_METHOD(RoundInSample, "only the appointment to a leading post can end the present post (拟免)", "[round]")
{
    CHECK_FALSE(rounds.setEndsPost(candidate(0).id, true));
    REQUIRE(rounds.returnCandidate(candidate(0).id, u"另行安排"_s, {}));
    CHECK_FALSE(rounds.propose(id, {candidate(0).cadre}, facts().targets.front(), {}, true));
    const CadreId cadre = candidate(0).cadre;
    Round leading = round(u"选拔"_s);
    leading.kind = round_kind::leadingPost;
    const UnitId unit = office->units()->at(1).id;
    const auto made =
        rounds.open(leading, {{.target = u"县处级副职"_s, .post = u"副处长"_s, .unit = unit, .planned = 1}});
    REQUIRE(made);
    id = *made;
    REQUIRE(rounds.propose(id, {cadre}, facts().targets.front(), {}, true));
    CHECK(candidate(0).endsPost);
    REQUIRE(rounds.setEndsPost(candidate(0).id, false));
    CHECK_FALSE(candidate(0).endsPost);
    CHECK_FALSE(rounds.setEndsPost({999}, true));
}
