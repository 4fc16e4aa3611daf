#include "core/promotion/evaluation.h"

#include "core/promotion/ballot.h"
#include "core/promotion/round_json.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate held(2026, 4, 1);

const VoteRule& rule()
{
    const auto* rule = gradeRule(vote::evaluation, builtInRules(), held);
    REQUIRE(rule);
    return rule->terms;
}

/// The counts of candidate 1 in the order of the grades.
BallotVote graded(const std::vector<int>& counts, int valid)
{
    BallotVote vote{.candidate = {1}};
    for (std::size_t i = 0; i < counts.size(); ++i)
        vote.grades.insert(rule().grades.at(qsizetype(i)), counts[i]);
    return addedUp(vote, valid, rule());
}

Outcome balance(const std::vector<int>& counts, int valid)
{
    const BallotTally tally{.expected = 30, .present = 30, .issued = 30, .returned = 30, .valid = valid};
    return checkTally(tally, {graded(counts, valid)}, roundOf(1)).outcome;
}

} // namespace

TEST_CASE("an evaluation has five grades, of which two count for the person; a recommendation has none (第二十条)",
          "[evaluation]")
{
    CHECK(rule().grades == QStringList{u"优秀"_s, u"称职"_s, u"基本称职"_s, u"不称职"_s, u"不了解"_s});
    CHECK(rule().favourable == QStringList{u"优秀"_s, u"称职"_s});
    CHECK(rule().aspects == QStringList{u"德"_s, u"能"_s, u"勤"_s, u"绩"_s, u"廉"_s});
    CHECK_FALSE(gradeRule(vote::recommendation, builtInRules(), held));
    CHECK_FALSE(gradeRule(vote::discussion, builtInRules(), held));
    CHECK_FALSE(gradeRule(vote::evaluation, builtInRules(), QDate(2019, 5, 31)));
}

TEST_CASE("优秀 and 称职 are votes for the person, and what is left of the valid ballots abstained", "[evaluation]")
{
    const BallotVote vote = graded({15, 8, 3, 1, 1}, 30);
    CHECK(vote.votes == 23);
    CHECK(vote.against == 5);
    CHECK(vote.abstained == 2);
    CHECK(gradesInWords(vote.grades, vote.abstained, rule()) ==
          u"优秀15票，称职8票，基本称职3票，不称职1票，不了解1票，弃权2票");
}

TEST_CASE("the grades of a person may fill the valid ballots but not go over them", "[evaluation]")
{
    CHECK(balance({15, 8, 3, 1, 1}, 28) == Outcome::Met);
    CHECK(graded({15, 8, 3, 1, 1}, 28).abstained == 0);
    CHECK(balance({15, 8, 3, 1, 1}, 27) == Outcome::NotMet);
    CHECK(balance({0, 0, 0, 0, 0}, 28) == Outcome::Met); // Everybody abstained.
    CHECK(balance({16, -1, 3, 1, 1}, 28) == Outcome::NotMet);
}

TEST_CASE("the results of an evaluation have each grade by category and in all", "[evaluation]")
{
    RoundFacts facts = roundOf(1);
    count(facts, vote::evaluation, held, 9, 9, {}, u"领导班子成员"_s);
    count(facts, vote::evaluation, held, 21, 20, {}, u"其他公务员"_s);
    facts.votes = {graded({5, 3, 1, 0, 0}, 9), graded({10, 6, 1, 1, 1}, 20)};
    facts.votes[0].tally = {1};
    facts.votes[1].tally = {2};
    const auto results = voteResults(facts, vote::evaluation, u"三级调研员"_s);
    REQUIRE(results.size() == 1);
    CHECK(results[0].votes == 24);
    CHECK(results[0].abstained == 1);
    CHECK(results[0].share() == 8276); // 24 of 29.
    CHECK(gradeCount(results[0].grades, u"优秀"_s) == 15);
    CHECK(gradeCount(results[0].grades, u"基本称职"_s) == 2);
    REQUIRE(results[0].parts.size() == 2);
    CHECK(results[0].parts[0].abstained == 0);
    CHECK(gradeCount(results[0].parts[1].grades, u"称职"_s) == 6);
    const QJsonObject json = resultsJson(facts).first().toObject().value(u"results"_s).toArray().first().toObject();
    CHECK(json.value(u"grades"_s).toObject().value(u"不了解"_s).toInt() == 1);
    CHECK(json.value(u"categories"_s).toArray().at(1).toObject().value(u"abstained"_s).toInt() == 1);
}
