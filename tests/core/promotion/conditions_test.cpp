#include "promotion_fixture.h"

#include "core/regulation/facts.h"

#include <QJsonArray>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 1);

QJsonObject fact(const QString& name, const QString& comparison, const QString& value, int last = 0)
{
    QJsonObject object{{u"fact"_s, name}, {u"comparison"_s, comparison}, {u"value"_s, value}};
    if (last > 0)
        object.insert(u"last"_s, last);
    return object;
}

OfficeProvision condition(const QJsonArray& facts, const QString& join = u"all"_s, const QStringList& ranks = {})
{
    QJsonObject terms{{u"join"_s, join}, {u"facts"_s, facts}};
    if (!ranks.isEmpty())
        terms.insert(u"ranks"_s, QJsonArray::fromStringList(ranks));
    return {.id = OfficeProvisionId{1},
            .purpose = u"policy"_s,
            .subject = u"office_condition"_s,
            .key = u"附加条件"_s,
            .from = QDate(2026, 1, 1),
            .instrument = u"测试局职级晋升办法"_s,
            .article = u"第五条"_s,
            .text = u"晋升职级的附加条件。"_s,
            .terms = terms,
            .document = u"测发〔2026〕1号"_s,
            .account = u"officer"_s,
            .entered = QDate(2026, 1, 5)};
}

RuleBook demanding(const OfficeProvision& provision)
{
    OverlaidRules rules = builtInRules().overlaid({provision});
    for (const ProvisionProblem& problem : rules.problems)
        FAIL(problem.reason.toStdString());
    return rules.book;
}

QString refusal(const OfficeProvision& provision)
{
    const OverlaidRules rules = builtInRules().overlaid({provision});
    REQUIRE(rules.problems.size() == 1);
    return rules.problems.front().reason;
}

/// What one demand says about a file on the day.
Outcome demanded(const CadreFile& file, const FactTest& test, QDate on = day)
{
    REQUIRE(whyWrong(test, builtInRules(), on) == QString());
    return reviewFact(test, file, builtInRules(), on).outcome;
}

/// 二级主任科员 since 2023-03-01, 称职: may become 一级主任科员 from 2025-03-01 on.
CadreFile eligible()
{
    return holder(u"二级主任科员"_s, u"2023-03-01"_s, competent(2023, 2025));
}

const QString target = u"一级主任科员"_s;

} // namespace

TEST_CASE("a condition of the office is one more finding, with its document as the article", "[policy]")
{
    const RuleBook rules = demanding(condition({fact(u"age"_s, u"at-most"_s, u"45"_s)}));
    CadreFile file = eligible();
    file.person.birth = PartialDate(1981, 6, 2);
    const Explanation review = reviewPromotion(file, target, rules, day);
    CHECK(review.outcome == Outcome::Met); // 44 on 2026-06-01.
    const Explanation* own = findingOf(review, u"office_condition/附加条件"_s);
    REQUIRE(own);
    CHECK(own->article.contains(u"测发〔2026〕1号"));
    CHECK(own->article.contains(u"第五条"));
    REQUIRE(own->children.size() == 1);
    CHECK(own->children.front().actual.contains(u"44"));
    CHECK_FALSE(own->children.front().evidence.empty());
    file.person.birth = PartialDate(1980, 6, 1);
    CHECK(outcomeOn(file, target, day, rules) == Outcome::NotMet); // 46.
}

TEST_CASE("第五条: a missing record makes a condition unknown, neither met nor not met", "[policy]")
{
    const RuleBook rules = demanding(condition({fact(u"age"_s, u"at-most"_s, u"45"_s)}));
    CHECK(outcomeOn(eligible(), target, day) == Outcome::Met);
    CHECK(outcomeOn(eligible(), target, day, rules) == Outcome::Unknown);
    for (const QString& name : {u"training_hours"_s, u"grassroots"_s, u"party"_s, u"education"_s, u"posts"_s}) {
        const Fact* known = factOf(name);
        REQUIRE(known);
        const QString value = name == u"education" ? u"大学"_s : u"90"_s;
        const FactTest test{name, comparisonsOf(known->type).first(), value, known->span == FactUnit::None ? 0 : 1};
        CHECK(demanded({}, test) == Outcome::Unknown);
    }
}

TEST_CASE("a condition holds only from its first day and only for its ranks", "[policy]")
{
    const RuleBook all = demanding(condition({fact(u"party"_s, u"is"_s, u"中共党员"_s)}));
    CadreFile file = eligible();
    file.person.politicalStatus = u"群众"_s;
    CHECK(outcomeOn(file, target, QDate(2025, 12, 31), all) == Outcome::Met);
    CHECK(outcomeOn(file, target, QDate(2026, 1, 1), all) == Outcome::NotMet);
    const RuleBook other =
        demanding(condition({fact(u"party"_s, u"is"_s, u"中共党员"_s)}, u"all"_s, {u"四级调研员"_s}));
    CHECK(outcomeOn(file, target, day, other) == Outcome::Met);
}

TEST_CASE("facts are joined by all or by any", "[policy]")
{
    const QJsonArray facts{fact(u"party"_s, u"is"_s, u"中共党员"_s), fact(u"degree"_s, u"at-least"_s, u"硕士"_s)};
    CadreFile file = eligible();
    file.person.politicalStatus = u"群众"_s;
    file.educations.push_back({.level = u"研究生"_s, .degree = u"法学硕士"_s, .graduated = PartialDate(2015, 7)});
    CHECK(outcomeOn(file, target, day, demanding(condition(facts))) == Outcome::NotMet);
    CHECK(outcomeOn(file, target, day, demanding(condition(facts, u"any"_s))) == Outcome::Met);
}

TEST_CASE("months in rank: not met the day before, and the first day is named", "[policy]")
{
    const RuleBook rules = demanding(condition({fact(u"months_in_rank"_s, u"at-least"_s, u"36"_s)}));
    checkFirstDay(holder(u"二级主任科员"_s, u"2023-03-15"_s, competent(2023, 2025)), target, QDate(2026, 3, 15), rules);
}

TEST_CASE("a highest age that passes before the years are full leaves no first day", "[policy]")
{
    const RuleBook rules = demanding(condition({fact(u"age"_s, u"at-most"_s, u"45"_s)}));
    CadreFile file = holder(u"二级主任科员"_s, u"2025-03-01"_s, competent(2025, 2025));
    file.person.birth = PartialDate(1980, 12, 1); // 46 on 2026-12-01; the years are full on 2027-03-01.
    const Explanation review = reviewPromotion(file, target, rules, day);
    CHECK(review.outcome == Outcome::NotMet);
    CHECK_FALSE(review.earliest);
    CHECK(reviewPromotion(file, target, builtInRules(), day).earliest == QDate(2027, 3, 1));
    file.person.birth = PartialDate(1985, 12, 1);
    CHECK(reviewPromotion(file, target, rules, day).earliest == QDate(2027, 3, 1));
}

TEST_CASE("age is in completed years on the day", "[policy]")
{
    CadreFile file;
    file.person.birth = PartialDate(1986, 6, 1);
    CHECK(demanded(file, {u"age"_s, u"at-least"_s, u"40"_s}) == Outcome::Met);
    CHECK(demanded(file, {u"age"_s, u"at-least"_s, u"40"_s}, day.addDays(-1)) == Outcome::NotMet);
    file.person.birth = PartialDate(1986); // 39 or 40.
    CHECK(demanded(file, {u"age"_s, u"at-least"_s, u"40"_s}) == Outcome::Unknown);
    CHECK(demanded(file, {u"age"_s, u"at-least"_s, u"39"_s}) == Outcome::Met);
    CHECK(demanded(file, {u"age"_s, u"at-most"_s, u"38"_s}) == Outcome::NotMet);
}

TEST_CASE("grades of the last years: a year without a grade may be either", "[policy]")
{
    const CadreFile file = holder(target, u"2020-01-01"_s, {{2023, u"优秀"_s}, {2024, u"称职"_s}});
    CHECK(demanded(file, {u"excellent_years"_s, u"at-least"_s, u"1"_s, 3}) == Outcome::Met);
    CHECK(demanded(file, {u"excellent_years"_s, u"at-least"_s, u"2"_s, 3}) == Outcome::Unknown); // 2025 isn't there.
    CHECK(demanded(file, {u"excellent_years"_s, u"at-least"_s, u"3"_s, 3}) == Outcome::NotMet);
    CHECK(demanded(file, {u"below_competent_years"_s, u"at-most"_s, u"0"_s, 3}) == Outcome::Unknown);
    const CadreFile full = holder(target, u"2020-01-01"_s, {{2024, u"称职"_s}, {2025, u"基本称职"_s}});
    CHECK(demanded(full, {u"below_competent_years"_s, u"at-most"_s, u"0"_s, 2}) == Outcome::NotMet);
    CHECK(demanded(full, {u"below_competent_years"_s, u"at-most"_s, u"0"_s, 2}, QDate(2025, 12, 31)) ==
          Outcome::Unknown);
}

TEST_CASE("sanctions of the last months: the day on which the last one is old enough is named", "[policy]")
{
    CadreFile file;
    file.sanctions.push_back({.name = u"警告"_s, .date = PartialDate(2025, 3, 10)});
    const FactTest none{u"sanctions"_s, u"at-most"_s, u"0"_s, 24};
    CHECK(demanded({}, none) == Outcome::Met);
    CHECK(demanded(file, none, QDate(2027, 3, 9)) == Outcome::NotMet);
    CHECK(demanded(file, none, QDate(2027, 3, 10)) == Outcome::Met);
    CHECK(demanded(file, none, QDate(2025, 3, 9)) == Outcome::Met);
    CHECK(reviewFact(none, file, builtInRules(), day).earliest == QDate(2027, 3, 10));
}

TEST_CASE("words and orders are compared as the records stood on the day", "[policy]")
{
    CadreFile file;
    file.educations.push_back({.mode = u"全日制"_s, .level = u"大专"_s, .graduated = PartialDate(2005, 7)});
    file.educations.push_back({.mode = u"在职"_s, .level = u"大学"_s, .graduated = PartialDate(2026, 7)});
    CHECK(demanded(file, {u"education"_s, u"at-least"_s, u"大学"_s}) == Outcome::NotMet);
    CHECK(demanded(file, {u"education"_s, u"at-least"_s, u"大学"_s}, QDate(2026, 7, 1)) == Outcome::Met);
    CHECK(demanded(file, {u"degree"_s, u"at-least"_s, u"学士"_s}) == Outcome::NotMet);
    file.posts.push_back({.unitName = u"测试县"_s, .title = u"副县长"_s, .since = PartialDate(2018, 1)});
    CHECK(demanded(file, {u"posts"_s, u"contains"_s, u"县长、乡长"_s}) == Outcome::Met);
    CHECK(demanded(file, {u"posts"_s, u"contains"_s, u"乡长"_s}) == Outcome::NotMet);
    CHECK(demanded(file, {u"post_count"_s, u"at-least"_s, u"1"_s}) == Outcome::Met);
    file.person.politicalStatus = u"群众"_s;
    CHECK(demanded(file, {u"party"_s, u"is-not"_s, u"中共党员、中共预备党员"_s}) == Outcome::Met);
    const CadreFile ranked = holder(u"三级主任科员"_s, u"2020-01-01"_s);
    CHECK(demanded(ranked, {u"rank"_s, u"at-least"_s, u"四级主任科员"_s}) == Outcome::Met);
    CHECK(demanded(ranked, {u"rank"_s, u"at-least"_s, u"二级主任科员"_s}) == Outcome::NotMet);
}

TEST_CASE("a condition that can't be asked is left out with its reason", "[policy]")
{
    CHECK(refusal(condition({fact(u"shoe_size"_s, u"at-least"_s, u"40"_s)})).contains(u"shoe_size"));
    CHECK_FALSE(refusal(condition({fact(u"age"_s, u"is"_s, u"40"_s)})).isEmpty());
    CHECK(refusal(condition({fact(u"age"_s, u"at-least"_s, u"forty"_s)})).contains(u"forty"));
    CHECK(refusal(condition({fact(u"education"_s, u"at-least"_s, u"大大学"_s)})).contains(u"大大学"));
    CHECK_FALSE(refusal(condition({fact(u"sanctions"_s, u"at-most"_s, u"0"_s)})).isEmpty());
    CHECK_FALSE(refusal(condition({fact(u"age"_s, u"at-most"_s, u"50"_s, 3)})).isEmpty());
    CHECK_FALSE(refusal(condition({})).isEmpty());
    CHECK_FALSE(refusal(condition({fact(u"age"_s, u"at-most"_s, u"50"_s)}, u"some"_s)).isEmpty());
    CHECK(refusal(condition({fact(u"age"_s, u"at-most"_s, u"50"_s)}, u"all"_s, {u"九级科员"_s})).contains(u"九级科员"));
}

TEST_CASE("第十八条: a stricter policy of the office moves the first day of a review", "[policy]")
{
    OfficeProvision longer = condition({});
    longer.subject = u"rank_step"_s;
    longer.key = target;
    longer.terms = {{u"months"_s, 36}, {u"rank"_s, u"二级主任科员"_s}, {u"post"_s, u"乡科级正职"_s}};
    const RuleBook rules = demanding(longer);
    checkFirstDay(holder(u"二级主任科员"_s, u"2023-05-01"_s, competent(2023, 2025)), target, QDate(2026, 5, 1), rules);
    const Explanation review = reviewPromotion(eligible(), target, rules, day);
    CHECK(findingOf(review, u"rank_step/一级主任科员"_s)->article.contains(u"测发〔2026〕1号"));
}

TEST_CASE("公务员考核规定第二十一条: a confirmed figure bears no mark in a finding", "[policy]")
{
    const CadreFile file = holder(u"二级主任科员"_s, u"2020-01-01"_s, {{2025, u"基本称职"_s}});
    const auto certainty = [&file](const RuleBook& rules) {
        const Explanation review = reviewPromotion(file, target, rules, day);
        const Explanation* bar = findingOf(review, u"rank_bar/基本称职"_s);
        REQUIRE(bar);
        return bar->certainty;
    };
    OfficeProvision confirmed = condition({});
    confirmed.purpose = u"confirmation"_s;
    confirmed.subject = u"rank_bar"_s;
    confirmed.key = u"基本称职"_s;
    confirmed.from = QDate(2020, 12, 28);
    confirmed.terms = {{u"months"_s, 12}};
    CHECK(certainty(builtInRules()) == Certainty::Unconfirmed);
    CHECK(certainty(demanding(confirmed)) == Certainty::InForce);
}
