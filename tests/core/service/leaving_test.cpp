#include "core/service/award.h"
#include "core/service/leaving.h"
#include "core/service/personal_matters.h"
#include "tests/core/promotion/promotion_fixture.h"
#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("公务员法第八十八条第五项: more than 15 days running or 30 in a year; exactly so many aren't more",
          "[leaving]")
{
    const auto [running, inYear, outcome] = GENERATE(table<int, int, Outcome>(
        {{15, 15, Outcome::NotMet}, {16, 16, Outcome::Met}, {10, 30, Outcome::NotMet}, {10, 31, Outcome::Met}}));
    CHECK(reviewDismissal({running, inYear}, {}, builtInRules(), factDay).outcome == outcome);
}

TEST_CASE("公务员法第八十九条: no dismissal in the circumstances that it names", "[leaving]")
{
    const QString circumstance = GENERATE(as<QString>(), u"因公致残"_s, u"医疗期"_s, u"孕期"_s, u"产假"_s, u"哺乳期"_s);
    CHECK(reviewDismissal({20, 20}, {circumstance}, builtInRules(), factDay).outcome == Outcome::NotMet);
    CHECK(reviewDismissal({20, 20}, {u"事假"_s}, builtInRules(), factDay).outcome == Outcome::Met);
}

TEST_CASE("公务员法第八十八条第五项: absence that isn't on record counts neither way", "[leaving]")
{
    CHECK(reviewDismissal({}, {}, builtInRules(), factDay).outcome == Outcome::Unknown);
    CHECK(reviewDismissal({.running = 3}, {}, builtInRules(), factDay).outcome == Outcome::Unknown);
    CHECK(reviewDismissal({.running = 16}, {}, builtInRules(), factDay).outcome == Outcome::Met);
    CHECK(reviewDismissal({16, 16}, {}, builtInRules(), QDate(2019, 5, 31)).outcome == Outcome::Unknown);
}

TEST_CASE("公务员法第八十六条: each circumstance that forbids a resignation", "[leaving]")
{
    const auto outcome = [](const std::optional<QStringList>& circumstances) {
        return reviewResignation(circumstances, builtInRules(), factDay).outcome;
    };
    const QString circumstance = GENERATE(as<QString>(), u"未满最低服务年限"_s, u"脱密期"_s, u"重要公务尚未处理完毕"_s,
                                          u"审计"_s, u"纪律审查"_s, u"监察调查"_s, u"司法程序尚未终结"_s);
    CHECK(outcome(QStringList{circumstance}) == Outcome::NotMet);
    CHECK(outcome(QStringList{}) == Outcome::Met);
    CHECK(outcome(std::nullopt) == Outcome::Unknown);
}

TEST_CASE("公务员法第一百零七条: three years for leaders, two for others", "[leaving]")
{
    CHECK(restrictedTo(true, QDate(2024, 5, 1), builtInRules()) == QDate(2027, 4, 30));
    CHECK(restrictedTo(false, QDate(2024, 5, 1), builtInRules()) == QDate(2026, 4, 30));
    CHECK_FALSE(restrictedTo(true, QDate(2019, 5, 31), builtInRules()).isValid());
}

TEST_CASE("公务员法第四十四条、第五十九条、第七十二条: second jobs, business and 挂职", "[leaving]")
{
    CHECK(ruleOn<ConductRule>(u"机关外兼职"_s).head.article == u"第四十四条");
    CHECK(termsOn<ConductRule>(u"机关外兼职"_s).cases.contains(u"不领取兼职报酬"_s));
    CHECK(ruleOn<ConductRule>(u"营利性活动"_s).head.article == u"第五十九条第十六项");
    CHECK(termsOn<ConductRule>(u"挂职"_s).cases == QStringList{u"不改变人事关系"_s});
}

TEST_CASE(
    "公务员法第七十四条至第七十六条: avoidance of business under one's supervision, of the home region, in a matter",
    "[leaving]")
{
    CHECK(termsOn<OtherAvoidance>(u"监管行业"_s).cases == QStringList{u"配偶"_s, u"子女"_s, u"子女的配偶"_s});
    CHECK(ruleOn<OtherAvoidance>(u"地域回避"_s).head.article == u"第七十五条");
    CHECK(termsOn<OtherAvoidance>(u"地域回避"_s).cases.size() == 3);
    CHECK(ruleOn<OtherAvoidance>(u"公务回避"_s).head.article == u"第七十六条");
}

TEST_CASE("奖励规定, 人社厅发〔2018〕1号: bonus and medal of each award, before and after 2018", "[award]")
{
    const auto [name, order, before, after, medal] =
        GENERATE(table<QString, int, int, int, bool>({{u"嘉奖"_s, 5, 800, 1500, false},
                                                      {u"记三等功"_s, 4, 1500, 3000, true},
                                                      {u"记二等功"_s, 3, 3000, 6000, true},
                                                      {u"记一等功"_s, 2, 6000, 12000, true},
                                                      {u"授予称号"_s, 1, 10000, 20000, true}}));
    const auto amount = [&name = name](const PartialDate& date) {
        return awardAmount({.name = name, .date = date}, builtInRules());
    };
    CHECK(amount(PartialDate(2017, 12, 31)) == before);
    CHECK(amount(PartialDate(2018, 1, 1)) == after);
    CHECK(amount(PartialDate(2024, 2)) == after);
    CHECK(termsOn<Award>(name).order == order);
    CHECK(termsOn<Award>(name).medal == medal);
}

TEST_CASE("奖励规定: an award without its date, or that no rule names, has no amount", "[award]")
{
    CHECK(awardAmount({.name = u"三等功"_s, .date = PartialDate(2024, 2, 1)}, builtInRules()) == 3000);
    CHECK_FALSE(awardAmount({.name = u"嘉奖"_s}, builtInRules()));
    CHECK_FALSE(awardAmount({.name = u"先进工作者"_s, .date = PartialDate(2024, 2, 1)}, builtInRules()));
    CHECK_FALSE(awardAmount({.name = u"嘉奖"_s, .date = PartialDate(2007)}, builtInRules()));
}

TEST_CASE("奖励规定: who approves an award is unset; kinds and 公务员法第五十六条 on taking it back are in force",
          "[award]")
{
    for (const QString& key : {u"嘉奖、记三等功"_s, u"记二等功"_s, u"记一等功、授予称号"_s})
        CHECK(ruleOn<AwardApproval>(key).head.certainty == Certainty::Unset);
    CHECK(termsOn<AwardRule>(u"奖励方式"_s).cases == QStringList{u"定期奖励"_s, u"及时奖励"_s});
    CHECK(ruleOn<AwardRule>(u"撤销奖励"_s).head.article == u"第五十六条");
    CHECK(ruleOn<AwardRule>(u"记三等功比例"_s).head.certainty == Certainty::Unset);
}

TEST_CASE(
    "报告个人有关事项规定第二条: leaders from 县处级副职 on report; a rank of that level is for a person to judge",
    "[personal-matters]")
{
    const auto outcome = [](const CadreFile& file, QDate on = factDay) {
        return reviewReportingDuty(file, builtInRules(), on).outcome;
    };
    CHECK(outcome(leader(u"县处级副职"_s, u"2020-01-01"_s)) == Outcome::Met);
    CHECK(outcome(leader(u"厅局级正职"_s, u"2020-01-01"_s)) == Outcome::Met);
    CHECK(outcome(leader(u"乡科级正职"_s, u"2020-01-01"_s)) == Outcome::NotMet);
    CHECK(outcome(holder(u"四级调研员"_s, u"2020-01-01"_s)) == Outcome::Judgement);
    CHECK(outcome(holder(u"一级主任科员"_s, u"2020-01-01"_s)) == Outcome::NotMet);
    CHECK(outcome({}) == Outcome::Unknown);
    CHECK(outcome(leader(u"县处级副职"_s, u"2015-01-01"_s), QDate(2017, 2, 7)) == Outcome::Unknown);
    CHECK(outcome(leader(u"县处级副职"_s, u"2015-01-01"_s), QDate(2017, 2, 8)) == Outcome::Met);
}

TEST_CASE("报告个人有关事项规定第三条至第五条: a year's report by 31 January, the matters of both articles",
          "[personal-matters]")
{
    CHECK(personalMattersDue(2025, builtInRules()) == QDate(2026, 1, 31));
    CHECK_FALSE(personalMattersDue(2016, builtInRules()).isValid());
    CHECK(termsOn<PersonalMatters>(u"第三条事项"_s).cases.size() == 8);
    CHECK(ruleOn<PersonalMatters>(u"第三条事项"_s).head.certainty == Certainty::InForce);
    CHECK(termsOn<PersonalMatters>(u"第四条事项"_s).cases.size() == 6);
    CHECK(ruleOn<PersonalMatters>(u"第四条事项"_s).head.certainty == Certainty::Unconfirmed);
    CHECK(termsOn<PersonalMatters>(u"查核"_s).cases.contains(u"凡提必核"_s));
}

TEST_CASE("7.7: what is left to the office about private travel is unset", "[personal-matters]")
{
    for (const QString& key : {u"登记备案人员"_s, u"证件集中保管"_s, u"出国（境）审批"_s})
        CHECK(ruleOn<TravelRule>(key).head.certainty == Certainty::Unset);
}

TEST_CASE("干部人事档案工作条例: ten categories in their order and the points verified, to be confirmed", "[dossier]")
{
    const QStringList names{u"第一类"_s, u"第二类"_s, u"第三类"_s, u"第四类"_s, u"第五类"_s,
                            u"第六类"_s, u"第七类"_s, u"第八类"_s, u"第九类"_s, u"第十类"_s};
    for (int i = 0; i < names.size(); ++i) {
        CHECK(termsOn<DossierRule>(names.at(i)).order == i + 1);
        CHECK(ruleOn<DossierRule>(names.at(i)).head.certainty == Certainty::Unconfirmed);
    }
    CHECK(termsOn<DossierRule>(u"第八类"_s).cases.contains(u"处分"_s));
    CHECK(termsOn<DossierRule>(u"三龄两历一身份"_s).cases.size() == 6);
    CHECK(termsOn<DossierRule>(u"处分决定归档"_s).cases == QStringList{u"政务处分决定书"_s});
}
