#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 1);

OfficeProvision entry(const QString& purpose, const QString& subject, const QString& key, QDate from,
                      const QJsonObject& terms)
{
    static qint64 id = 0;
    return {.id = OfficeProvisionId{++id},
            .purpose = purpose,
            .subject = subject,
            .key = key,
            .from = from,
            .instrument = u"测试局职级晋升办法"_s,
            .article = u"第三条"_s,
            .text = u"说明"_s,
            .terms = terms,
            .document = u"测发〔2026〕1号"_s,
            .account = u"officer"_s,
            .entered = QDate(2026, 1, 5)};
}

QJsonObject step(int months)
{
    return {{u"months"_s, months}, {u"rank"_s, u"二级调研员"_s}, {u"post"_s, u"县处级正职"_s}};
}

OfficeProvision stricter(int months, QDate from = QDate(2026, 1, 1))
{
    return entry(u"policy"_s, u"rank_step"_s, u"一级调研员"_s, from, step(months));
}

OfficeProvision confirmation()
{
    return entry(u"confirmation"_s, u"rank_bar"_s, u"基本称职"_s, QDate(2020, 12, 28), {{u"months"_s, 12}});
}

OverlaidRules with(const std::vector<OfficeProvision>& provisions)
{
    return builtInRules().overlaid(provisions);
}

/// The reason why it is left out; the rules are then those of the program.
QString refusal(const OfficeProvision& provision)
{
    const OverlaidRules rules = with({provision});
    REQUIRE(rules.problems.size() == 1);
    CHECK(rules.problems.front().id == provision.id);
    CHECK(rules.book.heads() == builtInRules().heads());
    CHECK(rules.problems.front().message().contains(provision.key));
    return rules.problems.front().reason;
}

int monthsOn(const RuleBook& rules, QDate on)
{
    const auto* provision = rules.at<RankStep>(u"一级调研员"_s, on);
    REQUIRE(provision);
    return provision->terms.months;
}

} // namespace

TEST_CASE("公务员考核规定第二十一条: a confirmation takes the mark 待核 away and names the document", "[policy]")
{
    const OverlaidRules rules = with({confirmation()});
    CHECK(rules.problems.empty());
    const auto* before = builtInRules().at<RankBar>(u"基本称职"_s, day);
    const auto* after = rules.book.at<RankBar>(u"基本称职"_s, day);
    REQUIRE((before && after));
    CHECK(before->head.certainty == Certainty::Unconfirmed);
    CHECK(after->head.certainty == Certainty::InForce);
    CHECK(after->terms.months == before->terms.months);
    CHECK(after->head.office.document == u"测发〔2026〕1号");
    CHECK(restingOn(after->head, {}).article.contains(u"测发〔2026〕1号"));
    CHECK(restingOn(before->head, {}).article == u"公务员考核规定（2020年修订）第二十一条");
    CHECK(rules.book.heads().size() == builtInRules().heads().size());
}

TEST_CASE("only a figure that the program has can be confirmed", "[policy]")
{
    OfficeProvision other = confirmation();
    other.terms = {{u"months"_s, 18}};
    CHECK_FALSE(refusal(other).isEmpty());
    other = confirmation();
    other.from = QDate(2021, 1, 1);
    CHECK(refusal(other).contains(u"2021-01-01"));
    CHECK_FALSE(refusal(entry(u"confirmation"_s, u"rank_step"_s, u"行政执法类"_s, QDate(2023, 9, 1), {})).isEmpty());
    other = confirmation();
    other.document.clear();
    CHECK_FALSE(refusal(other).isEmpty());
    other = confirmation();
    other.entered = {};
    CHECK_FALSE(refusal(other).isEmpty());
}

TEST_CASE("第十八条: a stricter policy holds from its first day and leaves the days before", "[policy]")
{
    const OverlaidRules rules = with({stricter(48)});
    REQUIRE(rules.problems.empty());
    CHECK(monthsOn(rules.book, QDate(2025, 12, 31)) == 36);
    CHECK(monthsOn(rules.book, QDate(2026, 1, 1)) == 48);
    const auto heads = rules.book.inForce(day);
    CHECK(heads.size() == builtInRules().inForce(day).size());
    CHECK(std::ranges::count(heads, u"rank_step/一级调研员"_s, &ProvisionHead::id) == 1);
}

TEST_CASE("第十八条: a policy with a last day gives way to the rule again", "[policy]")
{
    OfficeProvision trial = stricter(48);
    trial.to = QDate(2026, 12, 31);
    const OverlaidRules rules = with({trial});
    REQUIRE(rules.problems.empty());
    CHECK(monthsOn(rules.book, QDate(2026, 12, 31)) == 48);
    CHECK(monthsOn(rules.book, QDate(2027, 1, 1)) == 36);
}

TEST_CASE("第十八条: a policy that asks for less than the rule is refused with the article", "[policy]")
{
    CHECK(refusal(stricter(35)).contains(u"公务员职务与职级并行规定第十八条"));
    CHECK(with({stricter(36)}).problems.empty());
}

TEST_CASE("第十八条: a policy can't take another rank than the rule's", "[policy]")
{
    OfficeProvision other = stricter(48);
    other.terms.insert(u"rank"_s, u"三级调研员"_s);
    CHECK(refusal(other).contains(u"公务员职务与职级并行规定第十八条"));
}

TEST_CASE("第十一条: a policy on a share may only be lower", "[policy]")
{
    const auto share = [](int percent) {
        const auto* rule = builtInRules().at<RankQuota>(u"省级机关/调研员"_s, day);
        REQUIRE(rule);
        QJsonObject terms = rule->head.values;
        terms.insert(u"percent"_s, rule->terms.percent + percent);
        return entry(u"policy"_s, u"rank_quota"_s, u"省级机关/调研员"_s, QDate(2026, 1, 1), terms);
    };
    CHECK(with({share(-1)}).problems.empty());
    CHECK(refusal(share(1)).contains(u"第十一条"));
}

TEST_CASE("第十九条: what the rule leaves open is set to one of its choices", "[policy]")
{
    const QJsonArray choices{u"decision-date"_s, u"first-of-month"_s};
    const auto start = [&choices](const QString& choice) {
        return entry(u"policy"_s, u"rank_counting_setting"_s, u"任职起点"_s, QDate(2026, 1, 1),
                     {{u"choice"_s, choice}, {u"choices"_s, choices}});
    };
    const OverlaidRules rules = with({start(u"first-of-month"_s)});
    REQUIRE(rules.problems.empty());
    CHECK(rules.book.at<CountingSetting>(u"任职起点"_s, day)->terms.choice == u"first-of-month");
    CHECK(rules.book.at<CountingSetting>(u"任职起点"_s, day)->head.certainty == Certainty::InForce);
    CHECK(refusal(start(u"any-day"_s)).contains(u"any-day"));
}

TEST_CASE("a correction gives a figure to what ships unset, and a policy may then be stricter than it", "[policy]")
{
    const auto years = [](const QString& purpose, int months) {
        return entry(purpose, u"rank_step"_s, u"行政执法类"_s, QDate(2024, 1, 1),
                     {{u"months"_s, months}, {u"rank"_s, u"二级主办"_s}});
    };
    CHECK_FALSE(refusal(years(u"policy"_s, 48)).isEmpty());
    // Entered before the correction that it is stricter than: the order of entering doesn't decide.
    const OverlaidRules rules = with({years(u"policy"_s, 48), years(u"correction"_s, 36)});
    REQUIRE(rules.problems.empty());
    CHECK(rules.book.at<RankStep>(u"行政执法类"_s, day)->terms.months == 48);
    CHECK(rules.book.at<RankStep>(u"行政执法类"_s, QDate(2023, 12, 31))->head.certainty == Certainty::Unset);
    CHECK(with({years(u"correction"_s, 36), years(u"policy"_s, 35)}).problems.size() == 1);
}

TEST_CASE("a correction of an amended figure ends where the amendment begins", "[policy]")
{
    const QJsonObject cap{{u"percent"_s, 14}, {u"percentWithConsent"_s, 18}};
    OfficeProvision corrected = entry(u"correction"_s, u"appraisal_cap"_s, u"优秀"_s, QDate(2010, 1, 1), cap);
    const OverlaidRules rules = with({corrected});
    REQUIRE(rules.problems.empty());
    CHECK(rules.book.at<AppraisalCap>(u"优秀"_s, QDate(2009, 12, 31))->terms.percent == 15);
    CHECK(rules.book.at<AppraisalCap>(u"优秀"_s, QDate(2020, 12, 27))->terms.percent == 14);
    CHECK(rules.book.at<AppraisalCap>(u"优秀"_s, QDate(2020, 12, 28))->terms.percent == 20);
    corrected.to = QDate(2021, 6, 1);
    CHECK(refusal(corrected).contains(u"2020-12-27"));
}

TEST_CASE("an office's provision is refused for what a file is refused for", "[policy]")
{
    OfficeProvision wrong = stricter(48);
    wrong.article.clear();
    CHECK(refusal(wrong).contains(u"article"));
    wrong = stricter(48);
    wrong.terms.insert(u"month"_s, 48);
    CHECK(refusal(wrong).contains(u"terms.month"));
    wrong = stricter(48);
    wrong.terms.insert(u"months"_s, u"48"_s);
    CHECK(refusal(wrong).contains(u"months"));
    wrong = stricter(48);
    wrong.subject = u"rank_stop"_s;
    CHECK(refusal(wrong).contains(u"rank_stop"));
    wrong = stricter(48);
    wrong.purpose = u"wish"_s;
    CHECK_FALSE(refusal(wrong).isEmpty());
    wrong = stricter(48);
    wrong.to = QDate(2025, 12, 31);
    CHECK_FALSE(refusal(wrong).isEmpty());
}

TEST_CASE("two policies on one question from the same day: the later entry is left out", "[policy]")
{
    const OfficeProvision first = stricter(48);
    const OfficeProvision second = stricter(60);
    const OverlaidRules rules = with({first, second});
    REQUIRE(rules.problems.size() == 1);
    CHECK(rules.problems.front().id == second.id);
    CHECK(monthsOn(rules.book, day) == 48);
    OfficeProvision trial = stricter(48);
    trial.to = QDate(2026, 12, 31);
    CHECK(with({trial, stricter(60, QDate(2026, 12, 31))}).problems.size() == 1);
    CHECK(with({trial, stricter(60, QDate(2027, 1, 1))}).problems.empty());
}

TEST_CASE("第十八条: a later policy amends the earlier one, and is measured by the rule, not by it", "[policy]")
{
    OfficeProvision trial = stricter(42, QDate(2026, 5, 1));
    trial.to = QDate(2026, 12, 31);
    const OverlaidRules rules = with({trial, stricter(48)}); // In whatever order they were entered.
    REQUIRE(rules.problems.empty());
    CHECK(monthsOn(rules.book, QDate(2025, 12, 31)) == 36);
    CHECK(monthsOn(rules.book, QDate(2026, 4, 30)) == 48);
    CHECK(monthsOn(rules.book, QDate(2026, 5, 1)) == 42);
    CHECK(monthsOn(rules.book, QDate(2027, 1, 1)) == 36); // The first one ended when it was amended.
    CHECK(with({stricter(48), stricter(35, QDate(2026, 5, 1))}).problems.size() == 1);
}

TEST_CASE("第十八条: a correction that makes the steps run in a circle is left out", "[policy]")
{
    const OfficeProvision circle = entry(u"correction"_s, u"rank_step"_s, u"二级调研员"_s, QDate(2026, 1, 1),
                                         {{u"months"_s, 24}, {u"rank"_s, u"一级调研员"_s}});
    CHECK(refusal(circle).contains(u"调研员"));
}

TEST_CASE("what was withdrawn counts for nothing", "[policy]")
{
    OfficeProvision mistake = stricter(48);
    mistake.withdrawn = true;
    const OverlaidRules rules = with({mistake});
    CHECK(rules.problems.empty());
    CHECK(rules.book.heads() == builtInRules().heads());
}

TEST_CASE("a book as of a day knows no later amendment", "[policy][replay]")
{
    const RuleBook before = builtInRules().asOf(QDate(2020, 12, 27));
    CHECK(before.at<AppraisalCap>(u"优秀"_s, day)->terms.percent == 15);
    CHECK(builtInRules().asOf(QDate(2020, 12, 28)).at<AppraisalCap>(u"优秀"_s, day)->terms.percent == 20);
    CHECK(before.at<AppraisalCap>(u"优秀"_s, QDate(1994, 3, 7)) == nullptr);
    const auto heads = before.inForce(day);
    CHECK(std::ranges::count(heads, u"appraisal_cap/优秀"_s, &ProvisionHead::id) == 1);
}
