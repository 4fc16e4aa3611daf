#include "core/promotion/ballot.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate held(2026, 4, 1);

Outcome passes(int expected, int present, int votes)
{
    RoundFacts facts = roundOf(1);
    count(facts, vote::discussion, held, expected, present, {votes});
    return candidatePasses(facts, vote::discussion, {1}, builtInRules(), held).outcome;
}

Outcome validOn(QDate on)
{
    RoundFacts facts = roundOf(1);
    count(facts, vote::recommendation, held, 30, 20, {12});
    return voteValid(facts, vote::recommendation, builtInRules(), on).outcome;
}

Outcome balance(const BallotTally& tally, int votes, int against = 0)
{
    const RoundFacts facts = roundOf(1);
    return checkTally(tally, {{.candidate = {1}, .votes = votes, .against = against}}, facts).outcome;
}

} // namespace

TEST_CASE("L3: of a committee of 9, 6 present and 5 in favour decide (选拔任用条例讨论决定条款)", "[ballot]")
{
    CHECK(passes(9, 6, 5) == Outcome::Met);
}

TEST_CASE("L4: 4 of 9 are not more than half of those who should attend, though most of the 6 present", "[ballot]")
{
    CHECK(passes(9, 6, 4) == Outcome::NotMet);
    CHECK(passes(8, 6, 4) == Outcome::NotMet); // Just half.
    CHECK(passes(8, 6, 5) == Outcome::Met);
}

TEST_CASE("L5: of a committee of 11, 7 present are below two thirds: no decision", "[ballot]")
{
    CHECK(passes(11, 7, 7) == Outcome::NotMet);
    CHECK(passes(11, 8, 7) == Outcome::Met);
    RoundFacts facts = roundOf(1);
    count(facts, vote::discussion, held, 11, 7, {7});
    const Explanation why = candidatePasses(facts, vote::discussion, {1}, builtInRules(), held);
    const Explanation* quorum = findingOf(why, u"round_vote/讨论决定到会"_s);
    REQUIRE(quorum);
    CHECK(quorum->required.contains(u'8'));
    CHECK(quorum->actual.contains(u'7'));
}

TEST_CASE("without a count nobody passes and nobody fails", "[ballot]")
{
    CHECK(candidatePasses(roundOf(1), vote::discussion, {1}, builtInRules(), held).outcome == Outcome::Unknown);
    CHECK(voteValid(roundOf(1), vote::recommendation, builtInRules(), held).outcome == Outcome::Unknown);
}

TEST_CASE("选拔任用条例第四章: a recommendation is valid for one year", "[ballot]")
{
    CHECK(validOn(held.addDays(-1)) == Outcome::NotMet); // Not held yet.
    CHECK(validOn(held) == Outcome::Met);
    CHECK(validOn(QDate(2027, 3, 31)) == Outcome::Met);
    CHECK(validOn(QDate(2027, 4, 1)) == Outcome::NotMet);
}

TEST_CASE("a recommendation by categories has one quorum, and is as old as its oldest part", "[ballot]")
{
    RoundFacts facts = roundOf(1);
    count(facts, vote::recommendation, held, 9, 9, {5}, u"领导班子成员"_s);
    count(facts, vote::recommendation, held.addMonths(1), 30, 17, {8}, u"其他公务员"_s); // 26 of 39.
    CHECK(voteValid(facts, vote::recommendation, builtInRules(), QDate(2027, 3, 31)).outcome == Outcome::Met);
    CHECK(voteValid(facts, vote::recommendation, builtInRules(), QDate(2027, 4, 1)).outcome == Outcome::NotMet);
    facts.tallies.back().present = 16;
    CHECK(voteValid(facts, vote::recommendation, builtInRules(), QDate(2026, 6, 1)).outcome == Outcome::NotMet);
}

TEST_CASE("each number of a count must fit the one before it", "[ballot]")
{
    const BallotTally right{.expected = 9, .present = 8, .issued = 8, .returned = 7, .valid = 6};
    CHECK(balance(right, 6) == Outcome::Met);
    CHECK(balance(right, 7) == Outcome::NotMet);
    CHECK(balance(right, 4, 2) == Outcome::Met);
    CHECK(balance(right, 4, 3) == Outcome::NotMet);
    CHECK(balance(right, -1) == Outcome::NotMet);
    CHECK(balance({.expected = 7, .present = 8, .issued = 8, .returned = 7, .valid = 6}, 1) == Outcome::NotMet);
    CHECK(balance({.expected = 9, .present = 7, .issued = 8, .returned = 7, .valid = 6}, 1) == Outcome::NotMet);
    CHECK(balance({.expected = 9, .present = 8, .issued = 6, .returned = 7, .valid = 6}, 1) == Outcome::NotMet);
    CHECK(balance({.expected = 9, .present = 8, .issued = 8, .returned = 5, .valid = 6}, 1) == Outcome::NotMet);
    CHECK(balance({.expected = -1}, 0) == Outcome::NotMet);
}

TEST_CASE("results are by category and in all, with equal votes in one place", "[ballot]")
{
    RoundFacts facts = roundOf(1);
    count(facts, vote::recommendation, held, 9, 9, {3, 4, 2}, u"领导班子成员"_s);
    count(facts, vote::recommendation, held, 21, 21, {8, 7, 6}, u"其他公务员"_s);
    const auto results = voteResults(facts, vote::recommendation, u"三级调研员"_s);
    REQUIRE(results.size() == 3);
    CHECK(results[0].votes == 11);
    CHECK(results[1].votes == 11);
    CHECK(results[0].place == 1);
    CHECK(results[1].place == 1);
    CHECK(results[0].tied);
    CHECK(results[2].place == 3);
    CHECK_FALSE(results[2].tied);
    REQUIRE(results[0].parts.size() == 2);
    CHECK(results[0].parts[1].category == u"其他公务员");
    CHECK(results[0].parts[1].votes == 8);
    CHECK(results[0].parts[1].valid == 21);
    CHECK(results[0].share() == 3667); // 11 of 30: 36.67 %.
    CHECK(voteResults(facts, vote::recommendation, u"二级调研员"_s).empty());
}

TEST_CASE("a tie is named only when it decides who gets the last place", "[ballot]")
{
    RoundFacts facts = roundOf(1);
    count(facts, vote::recommendation, held, 30, 30, {11, 11, 8});
    const auto ties = decisiveTies(facts, vote::recommendation);
    REQUIRE(ties.size() == 1);
    CHECK(ties.front().contains(u"甲"));
    CHECK(ties.front().contains(u"乙"));
    CHECK_FALSE(ties.front().contains(u"丙"));
    facts.targets.front().planned = 2;
    CHECK(decisiveTies(facts, vote::recommendation).empty());
    facts.targets.front().planned = 1;
    facts.candidates.front() = returned(facts.candidates.front(), u"本人放弃"_s, {});
    CHECK(decisiveTies(facts, vote::recommendation).empty());
}
