#include "core/promotion/report_triggers.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);

/// A round with one candidate whose file calls for nothing.
RoundFacts quiet(const QString& kind = round_kind::rank)
{
    RoundFacts facts = roundOf(1);
    facts.round.kind = kind;
    facts.candidates.resize(1);
    facts.files.push_back(holder(u"四级调研员"_s, u"2022-06-01"_s, competent(2022, 2025)));
    facts.files.front().id = {1};
    facts.files.front().person.retirement = PartialDate(2040, 1);
    if (kind == round_kind::leadingPost) {
        facts.files.front() = leader(u"县处级副职"_s, u"2022-07-01"_s);
        facts.files.front().id = {1};
        facts.files.front().person.workStart = PartialDate(2005, 7);
        facts.files.front().person.grassroots = u"是"_s;
        facts.files.front().person.retirement = PartialDate(2040, 1);
        facts.candidates.front().target = u"县处级正职"_s;
        facts.candidates.front().post = u"处长"_s;
    }
    return facts;
}

/// The only trigger found; none when nothing is.
std::optional<FoundTrigger> found(const RoundFacts& facts, const std::vector<KinPair>& pairs = {}, QDate day = on)
{
    const auto triggers = findTriggers(facts, pairs, builtInRules(), day);
    REQUIRE(triggers.size() <= 1);
    return triggers.empty() ? std::nullopt : std::optional(triggers.front());
}

QString keyOf(const std::optional<FoundTrigger>& trigger)
{
    return trigger ? trigger->rule->head.key : QString();
}

} // namespace

TEST_CASE("a file that calls for nothing triggers nothing, in either kind of round", "[trigger]")
{
    CHECK_FALSE(found(quiet()));
    CHECK_FALSE(found(quiet(round_kind::leadingPost)));
}

TEST_CASE("第十一条: places beyond those vacant are reported, of the whole round", "[trigger]")
{
    RoundFacts facts = quiet();
    facts.targets.front().vacant = 0;
    const auto trigger = found(facts);
    CHECK(keyOf(trigger) == u"超职数");
    CHECK_FALSE(trigger->candidate);
    CHECK(trigger->finding.outcome == Outcome::NotMet);
    CHECK(trigger->finding.article.contains(u"第十一条"));
}

TEST_CASE("第二十条第五项: 巡视员 are approved by a higher organ", "[trigger]")
{
    RoundFacts facts = quiet();
    facts.candidates.front().target = u"二级巡视员"_s;
    CHECK(keyOf(found(facts)) == u"审批权限");
    facts.candidates.front().target = u"一级调研员"_s;
    CHECK_FALSE(found(facts));
}

TEST_CASE("选拔任用条例第九条: a qualification that isn't reached is an exception (破格)", "[trigger]")
{
    RoundFacts facts = quiet(round_kind::leadingPost);
    const auto day = QDate(2024, 6, 30); // L1: a day before the two years are over.
    const auto trigger = found(facts, {}, day);
    CHECK(keyOf(trigger) == u"破格提拔");
    CHECK(trigger->finding.outcome == Outcome::NotMet);
    CHECK_FALSE(trigger->finding.actual.contains(u"12"));
    CHECK_FALSE(found(facts, {}, day.addDays(1)));
}

TEST_CASE("选拔任用条例第九条: within a year of the last promotion no exception is allowed", "[trigger]")
{
    RoundFacts facts = quiet(round_kind::leadingPost);
    CHECK(found(facts, {}, QDate(2023, 6, 30))->finding.actual.contains(u"12"));
    CHECK_FALSE(found(facts, {}, QDate(2023, 7, 1))->finding.actual.contains(u"12"));
}

TEST_CASE("选拔任用条例第九条: a level that is skipped is reported beside the exception (越级)", "[trigger]")
{
    RoundFacts facts = quiet(round_kind::leadingPost);
    facts.files.front().postLevels.front().name = u"乡科级正职"_s;
    QStringList keys;
    for (const FoundTrigger& trigger : findTriggers(facts, {}, builtInRules(), on))
        keys += trigger.rule->head.key;
    CHECK(keys == QStringList{u"破格提拔"_s, u"越级提拔"_s});
}

TEST_CASE("near relatives in the office are reported, from the record of either side", "[trigger]")
{
    const RoundFacts facts = quiet();
    KinPair pair{.person = {.id = {1}, .name = u"甲"_s},
                 .relative = {.id = {9}, .name = u"样例乙"_s, .post = u"样例局局长"_s, .leads = true},
                 .relation = u"妻子"_s,
                 .group = u"夫妻关系"_s,
                 .workplaceAgrees = true};
    CHECK(keyOf(found(facts, {pair})) == u"近亲属");
    CHECK(found(facts, {pair})->finding.outcome == Outcome::NotMet);
    pair.workplaceAgrees = false;
    CHECK(found(facts, {pair})->finding.outcome == Outcome::Judgement);
    std::swap(pair.person, pair.relative);
    CHECK(found(facts, {pair})->finding.actual.contains(u"样例乙"));
    pair.relative.id = {8};
    CHECK_FALSE(found(facts, {pair}));
}

TEST_CASE("an influence period that ended lately is for a person to judge", "[trigger]")
{
    RoundFacts facts = quiet();
    facts.files.front().sanctions.push_back({.name = u"警告"_s, .date = PartialDate(2025, 3, 15)}); // To 2025-09-14.
    const auto trigger = found(facts);
    CHECK(keyOf(trigger) == u"问责后重新任用");
    CHECK(trigger->finding.outcome == Outcome::Judgement);
    CHECK(trigger->finding.evidence.front() == Evidence{u"sanction"_s, 0});
    CHECK_FALSE(found(facts, {}, QDate(2025, 9, 14)));
    CHECK(found(facts, {}, QDate(2027, 9, 14)));
    CHECK_FALSE(found(facts, {}, QDate(2027, 9, 15)));
}

TEST_CASE("a retirement within the months of the rule is reported, by the month on file or else by birth", "[trigger]")
{
    RoundFacts facts = quiet();
    Person& person = facts.files.front().person;
    person.retirement = PartialDate(2026, 12);
    CHECK(keyOf(found(facts)) == u"临近退休");
    CHECK(found(facts)->finding.outcome == Outcome::NotMet);
    person.retirement = PartialDate(2027, 1);
    CHECK_FALSE(found(facts));
    person.retirement = {};
    CHECK(found(facts)->finding.outcome == Outcome::Unknown);
    person.sex = u"男"_s;
    person.birth = PartialDate(1966, 1); // 60 and four months more: 2026.05.
    CHECK(found(facts)->finding.outcome == Outcome::Judgement);
    person.birth = PartialDate(1976, 1);
    CHECK_FALSE(found(facts));
}

TEST_CASE("第二十四条第五项: a spouse or child abroad is reported", "[trigger]")
{
    RoundFacts facts = quiet();
    facts.files.front().family.push_back({.relation = u"女儿"_s, .name = u"样例丁"_s, .workplace = u"定居加拿大"_s});
    CHECK(keyOf(found(facts)) == u"配偶子女移居");
    facts.files.front().family.front().workplace = u"虚构县医院"_s;
    CHECK_FALSE(found(facts));
}

TEST_CASE("somebody who was a leader's secretary is for a person to judge", "[trigger]")
{
    RoundFacts facts = quiet();
    facts.files.front().posts.push_back({.title = u"秘书"_s, .since = PartialDate(2019, 1)});
    CHECK(keyOf(found(facts)) == u"身边工作人员");
    facts.files.front().posts.front().title = u"秘书长"_s;
    CHECK_FALSE(found(facts));
}

TEST_CASE("a returned candidate triggers nothing, and a recorded trigger is found again", "[trigger]")
{
    RoundFacts facts = quiet();
    facts.candidates.front().target = u"二级巡视员"_s;
    const auto trigger = found(facts);
    REQUIRE(trigger);
    CHECK(reportOf(facts, *trigger) == nullptr);
    facts.reports.push_back({.id = {5}, .candidate = {1}, .trigger = u"审批权限"_s});
    CHECK(reportOf(facts, *trigger) == &facts.reports.front());
    facts.candidates.front() = returned(facts.candidates.front(), u"本人放弃"_s, {});
    CHECK_FALSE(found(facts));
}
