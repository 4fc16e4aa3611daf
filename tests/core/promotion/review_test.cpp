#include "tests/core/promotion/promotion_fixture.h"

#include "core/promotion/review_json.h"

#include <QJsonArray>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);
const QString target = u"三级调研员"_s;

CadreFile ready()
{
    return holder(u"四级调研员"_s, u"2022-06-01"_s, competent(2022, 2025));
}

} // namespace

TEST_CASE("every finding names its article, what is required and what is on file", "[review]")
{
    CadreFile file = ready();
    file.sanctions.push_back({.name = u"警告"_s, .date = PartialDate(2026, 3, 15)});
    const Explanation review = reviewPromotion(file, target, builtInRules(), on);
    const auto check = [](const Explanation& finding, const auto& self) -> void {
        INFO(finding.rule.toStdString());
        CHECK_FALSE(finding.rule.isEmpty());
        CHECK(finding.article.contains(u"第"));
        CHECK_FALSE(finding.text.isEmpty());
        CHECK_FALSE(finding.required.isEmpty());
        CHECK_FALSE(finding.actual.isEmpty());
        for (const Explanation& child : finding.children)
            self(child, self);
    };
    REQUIRE(review.children.size() == 3);
    for (const Explanation& finding : review.children)
        check(finding, check);
    const Explanation* rank = findingOf(review, u"rank_step/三级调研员"_s);
    REQUIRE(rank);
    REQUIRE(rank->children.size() == 2); // By the rank, by the post.
    CHECK(rank->children.front().evidence.front() == Evidence{u"rank"_s, 0});
    CHECK(rank->children.front().evidence.back() == Evidence{u"appraisal"_s, 3});
}

TEST_CASE("a missing grade decides only when it can't change the answer", "[review]")
{
    CadreFile file = ready();
    file.appraisals.erase(file.appraisals.begin() + 1); // 2023
    CHECK(outcomeOn(file, target, on) == Outcome::Met); // 48 months less 12 are enough without it.
    CHECK(outcomeOn(file, target, QDate(2024, 6, 1)) == Outcome::Unknown);
    const Explanation open = reviewPromotion(file, target, builtInRules(), QDate(2024, 6, 1));
    CHECK_FALSE(open.earliest);
    // Even 优秀 would not make it long enough.
    CHECK(outcomeOn(file, target, QDate(2023, 11, 30)) == Outcome::NotMet);
}

TEST_CASE("two different grades for one year, or one the rule doesn't name, are no grade", "[review]")
{
    CadreFile file = ready();
    file.appraisals.push_back({.year = 2023, .grade = u"基本称职"_s});
    CHECK(outcomeOn(file, target, QDate(2024, 6, 1)) == Outcome::Unknown);
    file = ready();
    file.appraisals.at(1).grade = u"其他"_s;
    CHECK(outcomeOn(file, target, QDate(2024, 6, 1)) == Outcome::Unknown);
}

TEST_CASE("a missing rank or its date counts neither way", "[review]")
{
    CHECK(outcomeOn(CadreFile{}, target, on) == Outcome::Unknown);
    CHECK(outcomeOn(holder(u"四级调研员"_s, u"2022"_s, competent(2022, 2025)), target, on) == Outcome::Unknown);
    CHECK(outcomeOn(holder(u"四级调研员"_s, {}, competent(2022, 2025)), target, on) == Outcome::Unknown);
    CHECK(outcomeOn(holder(u"四级调研员"_s, u"不详"_s, competent(2022, 2025)), target, on) == Outcome::Unknown);
    CadreFile chief = ready();
    chief.ranks.clear();
    chief.posts.push_back({.title = u"副处长"_s, .leading = u"领导职务"_s, .since = PartialDate(2020, 1)});
    CHECK(outcomeOn(chief, target, on) == Outcome::Unknown); // The level of the post isn't on file.
}

TEST_CASE("第十七条: one step at a time", "[review]")
{
    CHECK(outcomeOn(ready(), u"二级调研员"_s, on) == Outcome::NotMet);
    CHECK(outcomeOn(ready(), u"四级调研员"_s, on) == Outcome::NotMet);
    CHECK(outcomeOn(ready(), u"一级主任科员"_s, on) == Outcome::NotMet);
    CadreFile chief = leader(u"县处级正职"_s, u"2020-03-01"_s, competent(2020, 2025));
    chief.ranks.push_back({.name = u"一级调研员"_s, .since = PartialDate(2024, 1)});
    CHECK(outcomeOn(chief, u"一级调研员"_s, on) == Outcome::NotMet); // It is held already.
}

TEST_CASE("records later than the day are passed over", "[review]")
{
    CadreFile file = ready();
    file.ranks.front().until = PartialDate(2025, 1, 10);
    file.ranks.push_back({.name = target, .since = PartialDate(2025, 1, 10)});
    file.sanctions.push_back({.name = u"记过"_s, .date = PartialDate(2025, 3, 1)});
    file.appraisals.back().grade = u"不称职"_s;
    CHECK(outcomeOn(file, target, QDate(2025, 1, 9)) == Outcome::Met);
    CHECK(outcomeOn(file, target, QDate(2025, 1, 10)) == Outcome::NotMet);
    CHECK(rankOn(file, QDate(2025, 1, 9))->name == u"四级调研员");
    CHECK(rankOn(file, QDate(2022, 5, 31)) == nullptr);
}

TEST_CASE("before 2019-06-01 there are no rules on ranks to answer by", "[review]")
{
    const CadreFile file = holder(u"四级调研员"_s, u"2015-01-01"_s, competent(2015, 2025));
    CHECK(outcomeOn(file, target, QDate(2019, 5, 31)) == Outcome::Unknown);
    CHECK(outcomeOn(file, target, QDate(2019, 6, 1)) == Outcome::Met);
    CHECK(nextRank(file, builtInRules(), QDate(2019, 5, 31)).isEmpty());
}

TEST_CASE("an amendment changes the answer from its first day on", "[review]")
{
    const RuleBook amended =
        rulesWith(u"rank_step.json"_s, u"{ \"key\": \"三级调研员\", \"from\": \"2019-06-01\","_s,
                  uR"({ "key": "三级调研员", "from": "2025-01-01", "mark": "in-force", "instrument": "修订",
                      "article": "第一条", "text": "三年", "terms": { "months": 36, "rank": "四级调研员" } },
                    { "key": "三级调研员", "from": "2019-06-01",)"_s);
    const CadreFile file = holder(u"四级调研员"_s, u"2022-06-01"_s, competent(2022, 2025));
    CHECK(outcomeOn(file, target, QDate(2024, 12, 31), amended) == Outcome::Met);
    CHECK(outcomeOn(file, target, QDate(2025, 1, 1), amended) == Outcome::NotMet);
    CHECK(outcomeOn(file, target, QDate(2025, 6, 1), amended) == Outcome::Met);
    CHECK(reviewPromotion(file, target, amended, QDate(2025, 1, 1)).article == u"修订第一条");
    CHECK(outcomeOn(file, target, QDate(2025, 1, 1)) == Outcome::Met); // Without the amendment.
}

TEST_CASE("the two other tracks stay unknown while their years are unset", "[review]")
{
    const CadreFile officer = holder(u"二级主办"_s, u"2020-01-01"_s, competent(2020, 2025));
    CHECK(nextRank(officer, builtInRules(), on) == u"一级主办");
    const Explanation review = reviewPromotion(officer, u"一级主办"_s, builtInRules(), on);
    CHECK(review.outcome == Outcome::Unknown);
    REQUIRE(review.children.size() == 1);
    CHECK(review.children.front().certainty == Certainty::Unset);
}

TEST_CASE("第十六条: after the conversion of 2019 missing years of the old post leave the answer open", "[review]")
{
    CadreFile file = holder(u"四级调研员"_s, u"2019-06-01"_s, competent(2019, 2025));
    file.ranks.front().reason = u"套转"_s;
    CHECK(outcomeOn(file, target, QDate(2020, 6, 1)) == Outcome::Unknown);
    CHECK(outcomeOn(file, target, QDate(2021, 6, 1)) == Outcome::Met);
}

TEST_CASE("who left isn't promoted; the day before it was possible", "[review]")
{
    CadreFile file = ready();
    file.leavings.push_back({PartialDate(2026, 6, 1), u"调出"_s, {}, {}});
    CHECK(outcomeOn(file, target, on) == Outcome::NotMet);
    CHECK(outcomeOn(file, target, on.addDays(-1)) == Outcome::Met);
}

TEST_CASE("the next rank is one step up, or what the post leads to", "[review]")
{
    CHECK(nextRank(ready(), builtInRules(), on) == target);
    CHECK(nextRank(leader(u"县处级正职"_s, u"2020-03-01"_s), builtInRules(), on) == u"一级调研员");
    CHECK(nextRank(holder(u"一级巡视员"_s, u"2020-03-01"_s), builtInRules(), on).isEmpty());
    CHECK(nextRank(CadreFile{}, builtInRules(), on).isEmpty());
    const Explanation top = reviewWithoutTarget(holder(u"一级巡视员"_s, u"2020-03-01"_s), builtInRules(), on);
    CHECK(top.outcome == Outcome::NotMet);
    CHECK(reviewWithoutTarget(CadreFile{}, builtInRules(), on).outcome == Outcome::Unknown);
}

TEST_CASE("all-of is the least outcome and the latest day, any-of the greatest and the earliest", "[review]")
{
    const auto node = [](Outcome outcome, std::optional<QDate> earliest) {
        return Explanation{.outcome = outcome, .earliest = earliest};
    };
    const QDate early(2026, 1, 1);
    const QDate late(2027, 1, 1);
    const Explanation all = allOf({}, {node(Outcome::Met, early), node(Outcome::NotMet, late)});
    CHECK(all.outcome == Outcome::NotMet);
    CHECK(all.earliest == late);
    CHECK_FALSE(allOf({}, {node(Outcome::Met, early), node(Outcome::Unknown, {})}).earliest);
    CHECK(allOf({}, {node(Outcome::Judgement, early), node(Outcome::Unknown, {})}).outcome == Outcome::Unknown);
    const Explanation any = anyOf({}, {node(Outcome::NotMet, early), node(Outcome::Met, late)});
    CHECK(any.outcome == Outcome::Met);
    CHECK(any.earliest == late);
    CHECK(anyOf({}, {node(Outcome::NotMet, late), node(Outcome::NotMet, early)}).earliest == early);
}

TEST_CASE("a finding as JSON has outcome, article, evidence and the month", "[review]")
{
    const QJsonObject json = toJson(reviewPromotion(ready(), target, builtInRules(), on));
    CHECK(json.value(u"outcome"_s).toString() == u"met");
    CHECK(json.value(u"earliest"_s).toString() == u"2024-06");
    const QJsonArray findings = json.value(u"findings"_s).toArray();
    REQUIRE(findings.size() == 3);
    const QJsonObject way = findings.at(1).toObject().value(u"findings"_s).toArray().at(0).toObject();
    CHECK(way.value(u"article"_s).toString().contains(u"第十八条"));
    CHECK(way.value(u"mark"_s).toString() == u"in-force");
    CHECK(way.value(u"evidence"_s).toArray().at(0).toObject().value(u"set"_s).toString() == u"rank");
    CHECK(toJson(reviewPromotion(CadreFile{}, target, builtInRules(), on)).value(u"earliest"_s).isNull());
}
