#include "core/operation/changes.h"
#include "core/operation/promotion_review.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 1);

struct Bureau {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    std::unique_ptr<Office> office = std::move(*Office::create(path, u"样例局"_s, u"officer"_s));

    EventId enter(const OfficeProvision& provision)
    {
        const auto event = office->change(u"rule"_s, provision.key, [&](Changes& changes) -> Status {
            const auto id = changes.save(provision);
            return id ? Status() : id.error();
        });
        REQUIRE(event);
        return *event;
    }

    /// 二级主任科员 since then, 称职 in every year.
    CadreId person(const QString& name, PartialDate since)
    {
        CadreFile file;
        file.person.name = name;
        file.ranks.push_back({.name = u"二级主任科员"_s, .since = since});
        for (int year = since.year(); year < day.year(); ++year)
            file.appraisals.push_back({.year = year, .grade = u"称职"_s});
        const auto id = office->save(file);
        REQUIRE(id);
        return *id;
    }

    Outcome outcomeOf(CadreId cadre)
    {
        Outcome outcome = Outcome::Unknown;
        REQUIRE(reviewOffice(*office, {.on = day, .cadres = {cadre.value}},
                             [&](const ReviewAnswer& answer) { outcome = answer.review.outcome; }));
        return outcome;
    }

    std::vector<ChangedResult> changes(const RuleBook& before, const RuleBook& after, QDate on = day)
    {
        std::vector<ChangedResult> results;
        REQUIRE(compareRules(*office, {.on = on}, before, after,
                             [&](ChangedResult&& result) { results.push_back(std::move(result)); }));
        return results;
    }
};

OfficeProvision threeYears()
{
    return {.purpose = u"policy"_s,
            .subject = u"rank_step"_s,
            .key = u"一级主任科员"_s,
            .from = QDate(2026, 1, 1),
            .instrument = u"样例局职级晋升办法"_s,
            .article = u"第三条"_s,
            .text = u"晋升一级主任科员，应当任二级主任科员3年以上。"_s,
            .terms = {{u"months"_s, 36}, {u"rank"_s, u"二级主任科员"_s}, {u"post"_s, u"乡科级正职"_s}},
            .document = u"样发〔2026〕1号"_s,
            .account = u"officer"_s,
            .entered = QDate(2026, 1, 5)};
}

} // namespace

TEST_CASE_METHOD(Bureau, "第十八条: the review asks the office's stricter years, until they are undone", "[policy]")
{
    const CadreId two = person(u"甲"_s, PartialDate(2024, 3));
    REQUIRE(outcomeOf(two) == Outcome::Met);
    const EventId event = enter(threeYears());
    CHECK(outcomeOf(two) == Outcome::NotMet);
    CHECK(office->rules().at<RankStep>(u"一级主任科员"_s, day)->terms.months == 36);
    REQUIRE(office->undo(event));
    CHECK(outcomeOf(two) == Outcome::Met);
    CHECK(office->rules().at<RankStep>(u"一级主任科员"_s, day)->terms.months == 24);
}

TEST_CASE_METHOD(Bureau, "an entry is kept with its document, and read again when the office is opened", "[policy]")
{
    enter(threeYears());
    office.reset();
    auto opened = Office::open(path, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(opened);
    const auto entries = (*opened)->records<OfficeProvision>();
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    OfficeProvision expected = threeYears();
    expected.id = entries->front().id;
    CHECK(entries->front() == expected);
    CHECK((*opened)->rules().at<RankStep>(u"一级主任科员"_s, day)->head.office.document == expected.document);
}

TEST_CASE_METHOD(Bureau, "a wrong policy never stops an office from opening", "[policy]")
{
    OfficeProvision laxer = threeYears();
    laxer.terms.insert(u"months"_s, 12);
    OfficeProvision nonsense = threeYears();
    nonsense.subject = u"weather"_s;
    nonsense.from = {};
    nonsense.terms = {};
    enter(laxer);
    enter(nonsense);
    office.reset();
    auto opened = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(opened);
    office = std::move(*opened);
    CHECK(office->rules().heads() == builtInRules().heads());
    REQUIRE(office->ruleProblems().size() == 2);
    CHECK(office->ruleProblems().back().reason.contains(u"第十八条")); // The one without a day stands first.
    CHECK(outcomeOf(person(u"甲"_s, PartialDate(2024, 3))) == Outcome::Met);
}

TEST_CASE_METHOD(Bureau, "replay names those, and only those, whose result a policy changes", "[policy][replay]")
{
    const CadreId two = person(u"甲"_s, PartialDate(2024, 3));
    person(u"乙"_s, PartialDate(2020, 3)); // Eligible under both, since different days.
    person(u"丙"_s, PartialDate(2026, 2)); // Under neither, from different months.
    CadreFile other;
    other.person.name = u"丁"_s;
    other.ranks.push_back({.name = u"四级调研员"_s, .since = PartialDate(2020, 1)});
    REQUIRE(office->save(other));
    const OverlaidRules after = builtInRules().overlaid({threeYears()});
    REQUIRE(after.problems.empty());
    const auto results = changes(office->rules(), after.book);
    REQUIRE(results.size() == 3);
    CHECK(results.front().before.cadre == two);
    CHECK(results.front().before.review.outcome == Outcome::Met);
    CHECK(results.front().after.review.outcome == Outcome::NotMet);
    CHECK(results.front().after.review.earliest == QDate(2027, 3, 1));
    CHECK(changes(office->rules(), office->rules()).empty());
}

TEST_CASE_METHOD(Bureau, "replay of two days shows what the amendment between them changed", "[policy][replay]")
{
    person(u"甲"_s, PartialDate(2024, 3));
    enter(threeYears());
    const RuleBook& rules = office->rules();
    CHECK(changes(rules.asOf(QDate(2025, 12, 31)), rules.asOf(QDate(2026, 1, 1))).size() == 1);
    CHECK(changes(rules.asOf(QDate(2025, 12, 30)), rules.asOf(QDate(2025, 12, 31))).empty());
    CHECK(changes(rules.asOf(QDate(2026, 1, 1)), rules.asOf(QDate(2026, 1, 2))).empty());
    // Before the ranks were introduced nobody had a next one (2019-06-01).
    CHECK(changes(rules.asOf(QDate(2019, 5, 31)), rules).size() == 1);
}

TEST_CASE_METHOD(Bureau, "the check of the files goes by the office's own rules", "[office-rules]")
{
    CadreFile file;
    file.person.name = u"测试甲"_s;
    file.person.birth = PartialDate(1990, 3);
    file.person.workStart = PartialDate(2007, 9); // At 17: allowed by 劳动法第十五条, not by the office's policy.
    REQUIRE(office->save(file));
    const auto tooYoung = [this] {
        const auto findings = office->findings(day);
        REQUIRE(findings);
        return std::ranges::count(*findings, u"work-before-age"_s, &Finding::rule);
    };
    CHECK(tooYoung() == 0);
    enter({.purpose = u"policy"_s,
           .subject = u"minimum_age"_s,
           .key = u"参加工作"_s,
           .from = QDate(2000, 1, 1),
           .instrument = u"样例局招录办法"_s,
           .article = u"第二条"_s,
           .text = u"参加工作应当年满十八周岁。"_s,
           .terms = {{u"years"_s, 18}},
           .document = u"样发〔2000〕1号"_s,
           .account = u"officer"_s,
           .entered = day});
    CHECK(tooYoung() == 1);
}
