#include "core/promotion/round_steps.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);

std::vector<StepStanding> standingOf(const RoundFacts& facts, QDate day = on)
{
    return roundStanding(facts, builtInRules(), builtInCalendar(), day);
}

const StepStanding& stepNamed(const std::vector<StepStanding>& standings, const QString& name)
{
    const auto found =
        std::ranges::find_if(standings, [&](const StepStanding& step) { return step.rule->terms.name == name; });
    REQUIRE(found != standings.end());
    return *found;
}

/// A record with all papers, participants and dates of a step.
RoundStep filled(const QString& name)
{
    const auto* rule = builtInRules().at<RoundStepRule>(u"职级晋升/"_s + name, on);
    REQUIRE(rule);
    return {.round = {1},
            .key = rule->head.key,
            .papers = rule->terms.papers,
            .participants = u"人事处"_s,
            .from = QDate(2026, 3, 2),
            .until = QDate(2026, 3, 2)};
}

void finish(RoundFacts& facts, const QString& name)
{
    facts.steps.push_back(filled(name));
    facts.steps.back().doneOn = QDate(2026, 3, 3);
}

QStringList namesOf(const QString& kind)
{
    QStringList names;
    for (const auto* step : roundSteps(kind, builtInRules(), on))
        names += step->terms.name;
    return names;
}

} // namespace

TEST_CASE("第二十条: the steps of a promotion in rank, in their order", "[round]")
{
    CHECK(namesOf(round_kind::rank) == QStringList{u"制定工作方案"_s, u"职数预审"_s, u"民主推荐或者民主测评"_s,
                                                   u"考察了解"_s, u"纪检监察意见和个人有关事项核查"_s, u"讨论决定"_s,
                                                   u"公示"_s, u"审批"_s, u"登记"_s});
    CHECK(roundSteps(round_kind::rank, builtInRules(), QDate(2019, 5, 31)).empty());
    for (const auto* step : roundSteps(round_kind::rank, builtInRules(), on))
        CHECK(step->head.article.contains(u"第"));
}

TEST_CASE("选拔任用条例: the steps of an appointment to a leading post, in their order", "[round]")
{
    CHECK(namesOf(round_kind::leadingPost) == QStringList{u"分析研判和动议"_s, u"职数预审"_s, u"民主推荐"_s, u"考察"_s,
                                                          u"纪检监察意见和个人有关事项核查"_s, u"讨论决定"_s,
                                                          u"任前公示"_s, u"任职"_s, u"登记"_s});
}

TEST_CASE("a step asks its papers, who took part and its days, and names what it lacks", "[round]")
{
    RoundFacts facts = roundOf(1);
    auto standings = standingOf(facts);
    CHECK(standings.front().state == StepStanding::State::Current);
    CHECK_FALSE(standings.front().mayClose());
    CHECK(standings.at(1).state == StepStanding::State::Later);
    facts.steps.push_back(filled(u"制定工作方案"_s));
    standings = standingOf(facts);
    CHECK(standings.front().mayClose());
    for (RoundStep* step = &facts.steps.front(); const int missing : {0, 1, 2, 3}) {
        *step = filled(u"制定工作方案"_s);
        if (missing == 0)
            step->papers.clear();
        else if (missing == 1)
            step->participants.clear();
        else if (missing == 2)
            step->until = {};
        else
            step->until = on.addDays(1); // Lies ahead.
        CHECK_FALSE(standingOf(facts).front().mayClose());
    }
}

TEST_CASE("a step isn't left out by a reason without the number of the reply", "[round]")
{
    RoundFacts facts = roundOf(1);
    finish(facts, u"制定工作方案"_s);
    finish(facts, u"职数预审"_s);
    facts.steps.push_back({.round = {1}, .key = u"职级晋升/民主推荐或者民主测评"_s, .exception = u"人数少"_s});
    CHECK(stepNamed(standingOf(facts), u"考察了解"_s).state == StepStanding::State::Later);
    facts.steps.back().reply = u"虚组函〔2026〕3号"_s;
    const auto standings = standingOf(facts);
    CHECK(stepNamed(standings, u"民主推荐或者民主测评"_s).state == StepStanding::State::LeftOut);
    CHECK(stepNamed(standings, u"考察了解"_s).state == StepStanding::State::Current);
}

TEST_CASE("第二十条: ranks without a quota may use the simplified procedure, those with one may not", "[round]")
{
    RoundFacts facts = roundOf(1);
    facts.round.simplified = true;
    finish(facts, u"制定工作方案"_s);
    finish(facts, u"职数预审"_s);
    CHECK(maySimplify(facts, builtInRules()).outcome == Outcome::NotMet); // 调研员 have a quota in 省级机关.
    CHECK(stepNamed(standingOf(facts), u"民主推荐或者民主测评"_s).state == StepStanding::State::Current);
    facts.targets.front().target = u"一级主任科员"_s;
    CHECK(maySimplify(facts, builtInRules()).outcome == Outcome::Met);
    const auto standings = standingOf(facts);
    CHECK(stepNamed(standings, u"民主推荐或者民主测评"_s).state == StepStanding::State::LeftOut);
    CHECK(stepNamed(standings, u"纪检监察意见和个人有关事项核查"_s).state == StepStanding::State::Current);
    facts.round.organ = u"副省级城市的区机关"_s; // Its ratios aren't known.
    CHECK(maySimplify(facts, builtInRules()).outcome == Outcome::Unknown);
    facts.round.organ.clear();
    CHECK(maySimplify(facts, builtInRules()).outcome == Outcome::Unknown);
}

TEST_CASE("第十一条: more places than are vacant hold the precheck up until a reply is on record", "[round]")
{
    RoundFacts facts = roundOf(2);
    finish(facts, u"制定工作方案"_s);
    facts.steps.push_back(filled(u"职数预审"_s));
    CHECK(stepNamed(standingOf(facts), u"职数预审"_s).mayClose());
    facts.targets.front().vacant = 1;
    CHECK_FALSE(stepNamed(standingOf(facts), u"职数预审"_s).mayClose());
    facts.reports.push_back({.round = {1}, .trigger = u"超职数"_s, .reply = u"虚组函〔2026〕1号"_s});
    CHECK(stepNamed(standingOf(facts), u"职数预审"_s).mayClose());
    facts.targets.front().vacant.reset();
    CHECK(stepNamed(standingOf(facts), u"职数预审"_s).asks.outcome == Outcome::Unknown);
}

TEST_CASE("a heading without evidence is said, a candidate without any holds the inspection up", "[round]")
{
    RoundFacts facts = roundOf(1);
    facts.candidates.resize(1);
    facts.headings = {{.id = {1}, .name = u"德"_s}, {.id = {2}, .name = u"勤"_s}};
    facts.steps.push_back(filled(u"考察了解"_s));
    const auto material = [&facts] {
        const auto standings = standingOf(facts);
        return stepNamed(standings, u"考察了解"_s).asks.children.back();
    };
    CHECK(material().outcome == Outcome::NotMet);
    facts.entries.push_back({.candidate = {1}, .heading = {1}, .text = u"x"_s, .source = u"谈话"_s});
    CHECK(material().outcome == Outcome::Judgement);
    CHECK(material().actual.contains(u"勤"));
    facts.entries.push_back({.candidate = {1}, .heading = {2}, .text = u"x"_s, .source = u"谈话"_s});
    CHECK(material().outcome == Outcome::Met);
}

TEST_CASE("the discussion waits for every matter to be settled and for no more candidates than places", "[round]")
{
    RoundFacts facts = roundOf(3);
    facts.steps.push_back(filled(u"讨论决定"_s));
    count(facts, vote::discussion, QDate(2026, 3, 2), 9, 9, {9, 8, 7});
    const auto outcome = [&facts] {
        const auto standings = standingOf(facts);
        return stepNamed(standings, u"讨论决定"_s).asks.outcome;
    };
    CHECK(outcome() == Outcome::Met);
    facts.reports.push_back({.round = {1}, .candidate = {2}, .trigger = u"近亲属"_s, .facts = u"妻子"_s});
    CHECK(outcome() == Outcome::NotMet);
    facts.reports.front().judgement = u"同名，不是一人"_s;
    CHECK(outcome() == Outcome::Met);
    facts.targets.front().planned = 2;
    CHECK(outcome() == Outcome::NotMet);
    facts.candidates.back() = returned(facts.candidates.back(), u"职数不足"_s, {});
    CHECK(outcome() == Outcome::Met);
}

TEST_CASE("第二十一条: the check before the discussion reviews each candidate's file", "[round]")
{
    RoundFacts facts = roundOf(1);
    facts.candidates.resize(1);
    facts.steps.push_back(filled(u"纪检监察意见和个人有关事项核查"_s));
    const auto outcome = [&facts] {
        const auto standings = standingOf(facts);
        return stepNamed(standings, u"纪检监察意见和个人有关事项核查"_s).asks.outcome;
    };
    CHECK(outcome() == Outcome::Unknown); // No file.
    facts.files.push_back(holder(u"四级调研员"_s, u"2022-06-01"_s, competent(2022, 2025)));
    facts.files.front().id = {1};
    CHECK(outcome() == Outcome::Met);
    facts.files.front().sanctions.push_back({.name = u"警告"_s, .date = PartialDate(2026, 3, 15)});
    CHECK(outcome() == Outcome::NotMet);
}
