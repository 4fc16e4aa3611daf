#include "core/appraisal/consequences.h"
#include "core/appraisal/excellent_cap.h"
#include "core/appraisal/standing.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

#include <map>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int workingDays = 250;

CadreFile graded(const std::map<int, QString>& grades)
{
    CadreFile file{.person = {.category = u"公务员"_s}};
    for (const auto& [year, grade] : grades)
        file.appraisals.push_back({.year = year, .grade = grade});
    return file;
}

CadreFile sanctioned(std::vector<Sanction> sanctions)
{
    CadreFile file{.person = {.category = u"公务员"_s}};
    file.sanctions = std::move(sanctions);
    return file;
}

Sanction sanction(const QString& name, int year, int month, int day)
{
    return {.name = name, .date = PartialDate(year, month, day)};
}

CadreFile recruit(const PartialDate& reported)
{
    CadreFile file{.person = {.category = u"公务员"_s}};
    file.entries.push_back({.date = reported, .method = u"录用公务员"_s});
    return file;
}

AppraisalStanding standing(const CadreFile& file, int year, const YearFacts& facts = {})
{
    return appraisalStanding(file, facts, year, workingDays, builtInRules());
}

/// The outcome of that consequence; none when nothing is said about it.
std::optional<Outcome> due(const CadreFile& file, int year, const QString& kind)
{
    for (const Consequence& consequence : consequencesOf(file, year, builtInRules())) {
        if (consequence.kind == kind)
            return consequence.why.outcome;
    }
    return std::nullopt;
}

using Part = AppraisalStanding::Part;

/// The program's rules with a local setting of the appraisal chosen by the office.
RuleBook rulesChoosing(const QString& key, const QString& choice, const QStringList& choices)
{
    const OfficeProvision chosen{.id = OfficeProvisionId{1},
                                 .purpose = u"policy"_s,
                                 .subject = u"appraisal_setting"_s,
                                 .key = key,
                                 .from = QDate(2020, 12, 28),
                                 .instrument = u"样例局考核办法"_s,
                                 .article = u"第五条"_s,
                                 .text = u"说明"_s,
                                 .terms = {{u"choice"_s, choice}, {u"choices"_s, QJsonArray::fromStringList(choices)}},
                                 .document = u"样发〔2024〕1号"_s,
                                 .entered = QDate(2024, 1, 1)};
    OverlaidRules rules = builtInRules().overlaid({chosen});
    REQUIRE(rules.problems.empty());
    return rules.book;
}

} // namespace

TEST_CASE("优秀等次比例: places by scope, rounded down unless the office says otherwise (A1 to A6)", "[appraisal][cap]")
{
    const auto places = [](int taking, int ungraded, bool consent) {
        return excellentCap(taking, ungraded, consent, 2024, builtInRules()).places;
    };
    CHECK(places(37, 0, false) == 7);
    CHECK(places(37, 0, true) == 9);
    CHECK(places(50, 0, false) == 10);
    CHECK(places(50, 0, true) == 12);
    CHECK(places(4, 0, false) == 0);
    CHECK(places(4, 0, true) == 1);
    CHECK(places(23, 3, false) == 4);
    CHECK(places(23, 3, true) == 5);
    CHECK(places(24, 3, false) == 4);
    CHECK(places(24, 3, true) == 6);
    for (int people = 1; people <= 9; ++people)
        CHECK(places(people, 0, false) == (people < 5 ? 0 : 1));
}

TEST_CASE("优秀等次比例: people without a grade are left out of the base where the office says so (A5, A6)",
          "[appraisal][cap]")
{
    const RuleBook excluded = rulesChoosing(u"优秀基数"_s, u"excluded"_s, {u"included"_s, u"excluded"_s});
    const auto places = [&](int taking, int ungraded, bool consent) {
        return excellentCap(taking, ungraded, consent, 2024, excluded).places;
    };
    CHECK(places(23, 3, false) == 4);
    CHECK(places(23, 3, true) == 5);
    CHECK(places(24, 3, false) == 4);
    CHECK(places(24, 3, true) == 5);
    CHECK(places(20, 0, true) == 5);
}

TEST_CASE("优秀等次比例: 四舍五入 and 进一 are choices of the office", "[appraisal][cap]")
{
    const QStringList choices{u"floor"_s, u"half-up"_s, u"ceiling"_s};
    const RuleBook halfUp = rulesChoosing(u"优秀名额取整"_s, u"half-up"_s, choices);
    CHECK(excellentCap(37, 0, false, 2024, halfUp).places == 7); // 7.4
    CHECK(excellentCap(38, 0, false, 2024, halfUp).places == 8); // 7.6
    const RuleBook ceiling = rulesChoosing(u"优秀名额取整"_s, u"ceiling"_s, choices);
    CHECK(excellentCap(37, 0, false, 2024, ceiling).places == 8);
    CHECK(excellentCap(35, 0, false, 2024, ceiling).places == 7); // Exactly 7.
}

TEST_CASE("考核规定第二十五条至第二十八条, 公务员法第一百一十一条: how each circumstance takes part",
          "[appraisal][facts]")
{
    const auto [key, part, certainty] = GENERATE(table<QString, QString, Certainty>({
        {u"试用期"_s, u"comments"_s, Certainty::InForce},
        {u"转任"_s, u"graded"_s, Certainty::InForce},
        {u"援派挂职"_s, u"elsewhere"_s, Certainty::InForce},
        {u"外派学习"_s, u"graded"_s, Certainty::InForce},
        {u"病事假"_s, u"comments"_s, Certainty::InForce},
        {u"立案审查"_s, u"open"_s, Certainty::InForce},
        {u"无正当理由不参加"_s, u"graded"_s, Certainty::Unconfirmed},
        {u"领导成员"_s, u"outside"_s, Certainty::Unconfirmed},
        {u"年内离开"_s, u"none"_s, Certainty::Setting},
    }));
    const auto* rule = builtInRules().at<AppraisalPart>(key, QDate(2026, 6, 1));
    INFO(key.toStdString());
    REQUIRE(rule);
    CHECK(rule->terms.part == part);
    CHECK(rule->head.certainty == certainty);
}

TEST_CASE("优秀等次比例: before 2020-12-28 the share was 15%, with consent 20%", "[appraisal][cap]")
{
    CHECK(excellentCap(40, 0, false, 2019, builtInRules()).places == 6);
    CHECK(excellentCap(40, 0, true, 2019, builtInRules()).places == 8);
    CHECK(excellentCap(40, 0, false, 2020, builtInRules()).places == 8);
    CHECK(excellentCap(40, 0, false, 2006, builtInRules()).places == 4); // 10% by the rule of 1994.
    CHECK(excellentCap(40, 0, true, 2006, builtInRules()).places == 6);
    CHECK(excellentCap(40, 0, false, 1993, builtInRules()).provision == nullptr);
}

TEST_CASE("优秀等次比例: the arithmetic can be redone by hand", "[appraisal][cap]")
{
    const auto cap = excellentCap(37, 0, false, 2024, builtInRules());
    CHECK(cap.arithmetic.contains(u"37"));
    CHECK(cap.arithmetic.contains(u"7.4"));
    CHECK(cap.provision->head.certainty == Certainty::Unconfirmed);
}

TEST_CASE("考核规定第二十八条、第二十九条: the heaviest effect of several sanctions governs (A15 to A17)",
          "[appraisal][standing]")
{
    const CadreFile major = sanctioned({sanction(u"记大过"_s, 2023, 11, 20)});
    CHECK(standing(major, 2023).part == Part::CommentsOnly);
    CHECK(standing(major, 2024).part == Part::CommentsOnly);
    CHECK(standing(major, 2025).part == Part::Graded);
    CHECK(standing(major, 2025).mayBeExcellent);

    const CadreFile both = sanctioned({sanction(u"党内警告"_s, 2024, 3, 1), sanction(u"记过"_s, 2024, 3, 1)});
    CHECK(standing(both, 2024).part == Part::CommentsOnly);
    CHECK(standing(both, 2024).reasons.size() == 2);

    const CadreFile removed = sanctioned({sanction(u"撤销党内职务"_s, 2024, 2, 1), sanction(u"撤职"_s, 2024, 2, 1)});
    CHECK(standing(removed, 2024).part == Part::Graded);
    CHECK(standing(removed, 2024).verdict == u"不称职");
    CHECK(standing(removed, 2025).part == Part::CommentsOnly);
    CHECK(standing(removed, 2025).verdict.isEmpty());
}

TEST_CASE("考核规定第二十八条: an open case leaves comments and grade open; 警告 then bars 优秀 (A18)",
          "[appraisal][standing]")
{
    CHECK(standing({}, 2024, {.underInvestigation = true}).part == Part::Open);
    const CadreFile closed = sanctioned({sanction(u"党内警告"_s, 2025, 3, 1)});
    CHECK(standing(closed, 2025).part == Part::Graded);
    CHECK_FALSE(standing(closed, 2025).mayBeExcellent);
    CHECK(standing(closed, 2024).reasons.empty());
}

TEST_CASE("考核规定第二十五条: a recruit in probation gets comments only", "[appraisal][standing]")
{
    const CadreFile file = recruit(PartialDate(2023, 8, 1));
    CHECK(standing(file, 2023).part == Part::CommentsOnly);
    CHECK(standing(file, 2023).reasons.front().article.contains(u"第二十五条"));
    CHECK(standing(file, 2024).part == Part::Graded);
    CHECK(standing(file, 2022).reasons.empty());
}

TEST_CASE("考核规定第二十六条: who worked elsewhere for half a year is appraised there", "[appraisal][standing]")
{
    CHECK(standing({}, 2024, {.elsewhereMonths = 5}).part == Part::Graded);
    CHECK(standing({}, 2024, {.elsewhereMonths = 6}).part == Part::Elsewhere);
}

TEST_CASE("考核规定第二十七条: leave of more than half of the year's working days leaves no grade",
          "[appraisal][standing]")
{
    CHECK(standing({}, 2024, {.leaveDays = 125}).part == Part::Graded);
    CHECK(standing({}, 2024, {.leaveDays = 126}).part == Part::CommentsOnly);
}

TEST_CASE("who refuses is 不称职; a leading member stands outside the base; who left takes no part",
          "[appraisal][standing]")
{
    CHECK(standing({}, 2024, {.refused = true}).verdict == u"不称职");
    const auto leader = standing({}, 2024, {.leadingMember = true});
    CHECK(leader.part == Part::Outside);
    CHECK_FALSE(leader.counted());
    CadreFile left;
    left.leavings.push_back({.date = PartialDate(2024, 10), .method = u"离（退）休"_s});
    CHECK(standing(left, 2024).part == Part::None);
    CHECK(standing(left, 2023).part == Part::Graded);
}

TEST_CASE("a sanction without its date, or that no rule names, is for a person to decide", "[appraisal][standing]")
{
    CHECK(standing(sanctioned({{.name = u"记过"_s}}), 2024).forAPerson());
    CHECK(standing(sanctioned({sanction(u"通报批评"_s, 2024, 5, 1)}), 2024).forAPerson());
    CHECK_FALSE(standing(sanctioned({sanction(u"记过"_s, 2024, 5, 1)}), 2024).forAPerson());
}

TEST_CASE("考核规定第二十条: two cumulative years bring a pay step, five a grade (A10, A11)",
          "[appraisal][consequences]")
{
    const CadreFile gap = graded({{2021, u"称职"_s}, {2022, u"不定等次"_s}, {2023, u"称职"_s}});
    CHECK_FALSE(due(gap, 2021, u"工资档次"_s));
    CHECK_FALSE(due(gap, 2022, u"工资档次"_s));
    CHECK(due(gap, 2023, u"工资档次"_s) == Outcome::Met);

    const CadreFile five =
        graded({{2019, u"称职"_s}, {2020, u"优秀"_s}, {2021, u"称职"_s}, {2022, u"称职"_s}, {2023, u"优秀"_s}});
    CHECK(due(five, 2023, u"级别"_s) == Outcome::Met);
    CHECK_FALSE(due(five, 2022, u"级别"_s));
    CHECK(due(five, 2020, u"工资档次"_s) == Outcome::Met);
    CHECK(due(five, 2022, u"工资档次"_s) == Outcome::Met);
    CHECK_FALSE(due(five, 2023, u"工资档次"_s));
}

TEST_CASE("考核规定第十九条: each 优秀 brings 嘉奖, three running 记三等功 (A12, A13)", "[appraisal][consequences]")
{
    const CadreFile three = graded({{2021, u"优秀"_s}, {2022, u"优秀"_s}, {2023, u"优秀"_s}, {2024, u"优秀"_s}});
    for (const int year : {2021, 2022, 2023})
        CHECK(due(three, year, u"嘉奖"_s) == Outcome::Met);
    CHECK_FALSE(due(three, 2022, u"记三等功"_s));
    CHECK(due(three, 2023, u"记三等功"_s) == Outcome::Met);
    CHECK_FALSE(due(three, 2024, u"记三等功"_s)); // The years of one 三等功 don't serve again.

    const CadreFile broken = graded({{2021, u"优秀"_s}, {2022, u"称职"_s}, {2023, u"优秀"_s}, {2024, u"优秀"_s}});
    CHECK_FALSE(due(broken, 2024, u"记三等功"_s));
}

TEST_CASE("公务员法第五十条、第八十八条: 不称职 lowers by one, twice running is dismissal (A14)",
          "[appraisal][consequences]")
{
    const CadreFile file = graded({{2022, u"不称职"_s}, {2023, u"不称职"_s}});
    CHECK(due(file, 2022, u"降低一个职务或职级层次"_s) == Outcome::Met);
    CHECK_FALSE(due(file, 2022, u"辞退"_s));
    CHECK(due(file, 2023, u"辞退"_s) == Outcome::Met);
}

TEST_CASE("考核规定第二十一条: 基本称职 brings 诫勉 and a time to improve", "[appraisal][consequences]")
{
    const CadreFile file = graded({{2023, u"基本称职"_s}, {2024, u"基本称职"_s}});
    CHECK(due(file, 2023, u"诫勉和限期改进"_s) == Outcome::Met);
    CHECK(due(file, 2023, u"针对性教育培训"_s) == Outcome::Met);
    CHECK_FALSE(due(file, 2023, u"组织调整"_s));
    CHECK(due(file, 2024, u"组织调整"_s) == Outcome::Met);
}

TEST_CASE("a year without a grade on file makes neither due nor not due what hangs on it", "[appraisal][consequences]")
{
    const CadreFile file = graded({{2020, u"称职"_s}, {2021, u"优秀"_s}, {2023, u"优秀"_s}});
    CHECK(due(file, 2023, u"记三等功"_s) == Outcome::Unknown);
    CHECK(due(file, 2023, u"工资档次"_s) == Outcome::Unknown);
    const CadreFile needless = graded({{2020, u"优秀"_s}, {2021, u"称职"_s}, {2023, u"优秀"_s}});
    CHECK_FALSE(due(needless, 2023, u"记三等功"_s)); // 2022 can't make it three.
    CadreFile twice = graded({{2021, u"优秀"_s}, {2022, u"优秀"_s}, {2023, u"优秀"_s}});
    twice.appraisals.push_back({.year = 2022, .grade = u"称职"_s});
    CHECK(due(twice, 2023, u"记三等功"_s) == Outcome::Unknown);
}

TEST_CASE("who isn't known to be a civil servant takes part only after a person says so", "[appraisal][standing]")
{
    CHECK(appraisalStanding({}, {}, 2024, workingDays, builtInRules()).forAPerson());
    const CadreFile civilServant{.person = {.category = u"公务员"_s}};
    CHECK_FALSE(appraisalStanding(civilServant, {}, 2024, workingDays, builtInRules()).forAPerson());
}

TEST_CASE("组通字〔1998〕19号, 2016年答复, 考核规定（试行）: before 2020-12-28 the rule of the day of the sanction "
          "speaks, or "
          "a person does",
          "[appraisal][standing]")
{
    // 1998: it depends on what the error was about.
    const auto early = standing(sanctioned({sanction(u"党内严重警告"_s, 2014, 5, 1)}), 2014);
    CHECK(early.forAPerson());
    CHECK(early.reasons.front().article.contains(u"1998"));
    // The reply of 2016: no grade in every case, that year only.
    const CadreFile replied = sanctioned({sanction(u"党内严重警告"_s, 2017, 5, 1)});
    CHECK(standing(replied, 2017).part == Part::CommentsOnly);
    CHECK(standing(replied, 2018).part == Part::Graded);
    // 2007: during the whole period, which may reach into the second year after.
    const CadreFile period = sanctioned({sanction(u"记大过"_s, 2018, 9, 1)});
    for (const int year : {2018, 2019, 2020}) {
        CHECK(standing(period, year).forAPerson());
        CHECK(standing(period, year).reasons.front().article.contains(u"试行"));
    }
    // From 2020-12-28 on by years.
    CHECK(standing(sanctioned({sanction(u"记过"_s, 2020, 12, 28)}), 2021).part == Part::Graded);
    CHECK_FALSE(standing(sanctioned({sanction(u"记过"_s, 2020, 12, 28)}), 2020).forAPerson());
}
