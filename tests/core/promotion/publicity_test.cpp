#include "core/promotion/publicity.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

Outcome asksOn(const RoundStep& step, QDate on, const RoundFacts& facts = roundOf(1))
{
    Outcome least = Outcome::Met;
    for (const Explanation& ask : publicityAsks(facts, &step, builtInRules(), builtInCalendar(), on))
        least = std::min(least, ask.outcome);
    return least;
}

const QDate published(2024, 9, 27);
const QDate lastDay(2024, 10, 10);

} // namespace

TEST_CASE("L6: a notice of 2024-09-27 ends on 2024-10-10, with a worked Sunday and the holiday (第二十条第四项)",
          "[publicity]")
{
    const auto publicity = publicityOf(round_kind::rank, published, builtInRules(), builtInCalendar());
    REQUIRE(publicity);
    CHECK(publicity->first == QDate(2024, 9, 28));
    CHECK(publicity->last == lastDay);
    CHECK(publicity->known);
    QStringList worked;
    for (const auto& day : publicity->days) {
        if (day.worked)
            worked += day.date.toString(Qt::ISODate);
    }
    CHECK(worked == QStringList{u"2024-09-29"_s, u"2024-09-30"_s, u"2024-10-08"_s, u"2024-10-09"_s, u"2024-10-10"_s});
}

TEST_CASE("选拔任用条例第四十二条: the publicity before an appointment is as long", "[publicity]")
{
    const auto publicity = publicityOf(round_kind::leadingPost, published, builtInRules(), builtInCalendar());
    REQUIRE(publicity);
    CHECK(publicity->last == lastDay);
    CHECK(publicity->rule->head.id == u"rank_procedure/任前公示");
    CHECK_FALSE(publicityOf(round_kind::rank, QDate(2019, 5, 31), builtInRules(), builtInCalendar()));
}

TEST_CASE("a day that the office itself has off makes the publicity longer", "[publicity]")
{
    const WorkingCalendar own = builtInCalendar().with({{QDate(2024, 10, 9), false, u"防汛停班"_s}});
    const auto publicity = publicityOf(round_kind::rank, published, builtInRules(), own);
    REQUIRE(publicity);
    CHECK(publicity->last == QDate(2024, 10, 11));
}

TEST_CASE("a publicity is over the day after its last working day, not on it", "[publicity]")
{
    const RoundStep step{.from = published, .until = lastDay};
    CHECK(asksOn(step, lastDay) == Outcome::NotMet);
    CHECK(asksOn(step, lastDay.addDays(1)) == Outcome::Met);
    CHECK(asksOn({.from = published, .until = lastDay.addDays(-1)}, lastDay.addDays(1)) == Outcome::NotMet);
    CHECK(asksOn({}, lastDay.addDays(1)) == Outcome::NotMet);
}

TEST_CASE("where the calendar doesn't know the holidays a person judges the end", "[publicity]")
{
    const QDate far(2090, 3, 1);
    CHECK(asksOn({.from = far, .until = far.addDays(20)}, far.addDays(21)) == Outcome::Judgement);
}

TEST_CASE("an open objection, and an upheld one whose candidate is still in, hold the publicity up", "[publicity]")
{
    const RoundStep step{.from = published, .until = lastDay};
    const QDate on = lastDay.addDays(1);
    RoundFacts facts = roundOf(1);
    facts.objections.push_back({.round = {1}, .candidate = {1}, .date = QDate(2024, 10, 8), .content = u"反映"_s});
    CHECK(asksOn(step, on, facts) == Outcome::NotMet);
    facts.objections.front().outcome = objection_outcome::dismissed;
    CHECK(asksOn(step, on, facts) == Outcome::Met);
    facts.objections.front().outcome = objection_outcome::upheld;
    CHECK(asksOn(step, on, facts) == Outcome::NotMet);
    facts.candidates.front() = returned(facts.candidates.front(), u"异议属实"_s, {});
    CHECK(asksOn(step, on, facts) == Outcome::Met);
}
