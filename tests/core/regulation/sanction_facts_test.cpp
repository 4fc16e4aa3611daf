#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("公务员法第六十四条、第六十五条: what a sanction bars, lowers and doesn't give back", "[facts]")
{
    const auto [name, payStepBarred, lowered] = GENERATE(table<QString, bool, QStringList>({
        {u"警告"_s, false, {}},
        {u"记过"_s, true, {}},
        {u"记大过"_s, true, {}},
        {u"降级"_s, true, {u"级别"_s}},
        {u"撤职"_s, true, {u"职务"_s, u"职级"_s, u"级别"_s, u"工资"_s}},
    }));
    const SanctionEffect& effect = termsOn<SanctionEffect>(name);
    INFO(name.toStdString());
    for (const QString& barred : {u"职务"_s, u"职级"_s, u"级别"_s})
        CHECK(effect.barred.contains(barred));
    CHECK(effect.barred.contains(u"工资档次"_s) == payStepBarred);
    CHECK(effect.lowered == lowered);
    CHECK_FALSE(effect.restored);
    CHECK(ruleOn<SanctionEffect>(name).head.certainty == Certainty::InForce);
}

TEST_CASE("政务处分法第二十六条: 开除 ends the relation", "[facts]")
{
    CHECK(termsOn<SanctionEffect>(u"开除"_s).lowered == QStringList{u"人事关系"_s});
    CHECK(termsOn<SanctionPeriod>(u"开除"_s).kind == u"expulsion");
}

TEST_CASE("公务员法第六十五条: a sanction ends by itself since 2019-06-01, before that by decision", "[facts]")
{
    CHECK_FALSE(termsOn<SanctionEnd>(u"处分期满"_s, QDate(2019, 5, 31)).automatic);
    CHECK(termsOn<SanctionEnd>(u"处分期满"_s, QDate(2019, 6, 1)).automatic);
}

TEST_CASE("政务处分法第十五条, 处分条例第十条: several periods together last 48 months at the longest", "[facts]")
{
    CHECK(termsOn<SanctionCumulation>(u"同时有数个违法行为"_s).longest == 48);
    CHECK_FALSE(builtInRules().at<SanctionCumulation>(u"同时有数个违法行为"_s, QDate(2020, 6, 30)));
    CHECK(termsOn<SanctionCumulation>(u"处分期内再受处分"_s).longest == 48);
}

TEST_CASE("纪律处分条例: every Party sanction bars further use, and 开除党籍 readmission for five years", "[facts]")
{
    CHECK(termsOn<SanctionEffect>(u"党内警告"_s).barred.contains(u"进一步使用"_s));
    CHECK(termsOn<SanctionEffect>(u"党内严重警告"_s).barred.contains(u"进一步使用"_s));
    CHECK(termsOn<SanctionEffect>(u"撤销党内职务"_s).barred.contains(u"相当职务"_s));
    CHECK(termsOn<SanctionEffect>(u"留党察看"_s).barred.contains(u"表决权"_s));
    CHECK(termsOn<SanctionEffect>(u"开除党籍"_s).months == 60);
}

TEST_CASE("纪律处分条例: 留党察看 of one or two years, two years more after restoration", "[facts]")
{
    CHECK(termsOn<SanctionPeriod>(u"留党察看一年"_s).months == 12);
    CHECK(termsOn<SanctionPeriod>(u"留党察看二年"_s).months == 24);
    CHECK(termsOn<SanctionPeriod>(u"留党察看二年"_s).afterRestoration == 24);
    CHECK(termsOn<SanctionPeriod>(u"留党察看"_s).longest == 24);
}

TEST_CASE("纪律处分条例: 严重警告 instead of 撤销党内职务 bars for two years, to be confirmed", "[facts]")
{
    const auto& rule = ruleOn<SanctionPeriod>(u"党内严重警告（代撤销党内职务）"_s);
    CHECK(rule.terms.months == 24);
    CHECK(rule.head.certainty == Certainty::Unconfirmed);
}

TEST_CASE("组织处理规定: a year without leading post after 责令辞职 and 免职, to be confirmed", "[facts]")
{
    for (const QString& name : {u"责令辞职"_s, u"免职"_s}) {
        CHECK(termsOn<SanctionEffect>(name).months == 12);
        CHECK(termsOn<SanctionEffect>(name).barred == QStringList{u"领导职务"_s});
        CHECK(termsOn<SanctionPeriod>(name).months == 24);
        CHECK(ruleOn<SanctionPeriod>(name).head.certainty == Certainty::Unconfirmed);
    }
    CHECK(termsOn<SanctionPeriod>(u"停职检查"_s).months == 6);
    CHECK(ruleOn<SanctionPeriod>(u"停职检查"_s).head.certainty == Certainty::Unconfirmed);
    CHECK(termsOn<SanctionEffect>(u"诫勉"_s).barred.contains(u"评优"_s));
    CHECK(ruleOn<SanctionEffect>(u"诫勉"_s).head.certainty == Certainty::Setting);
    for (const QString& name : {u"调整职务"_s, u"降职"_s})
        CHECK(termsOn<SanctionEffect>(name).barred.contains(u"职级"_s));
}

TEST_CASE("考核规定第二十八条、第二十九条: grades after 开除党籍 and after organisational measures", "[facts]")
{
    const auto [name, year, next, second] = GENERATE(table<QString, QString, QString, QString>({
        {u"开除党籍"_s, u"incompetent"_s, u"no-grade"_s, u"no-grade"_s},
        {u"调整职务"_s, u"not-excellent"_s, u"normal"_s, u"normal"_s},
        {u"责令辞职"_s, u"no-grade"_s, u"normal"_s, u"normal"_s},
        {u"免职"_s, u"no-grade"_s, u"normal"_s, u"normal"_s},
    }));
    const SanctionGrade& grade = termsOn<SanctionGrade>(name);
    INFO(name.toStdString());
    CHECK(grade.year == year);
    CHECK(grade.next == next);
    CHECK(grade.second == second);
}

TEST_CASE("政务处分法第二十七条、第二十九条、第三十一条: what a breach of duty to report or of travel rules brings",
          "[facts]")
{
    const auto [key, sanctions, serious] = GENERATE(table<QString, QStringList, QStringList>({
        {u"隐瞒不报个人有关事项"_s, {u"警告"_s, u"记过"_s, u"记大过"_s}, {}},
        {u"篡改、伪造档案"_s, {u"记过"_s, u"记大过"_s}, {u"降级"_s, u"撤职"_s}},
        {u"违规出境和办理证件"_s, {u"记过"_s, u"记大过"_s}, {u"降级"_s, u"撤职"_s}},
        {u"违规取得外国国籍或者永久居留"_s, {u"撤职"_s, u"开除"_s}, {}},
        {u"退休后违法"_s, {u"相应调整待遇"_s}, {}},
    }));
    CHECK(termsOn<BreachSanction>(key).sanctions == sanctions);
    CHECK(termsOn<BreachSanction>(key).serious == serious);
    CHECK_FALSE(builtInRules().at<BreachSanction>(key, QDate(2020, 6, 30)));
}

TEST_CASE("考核规定: the cap on 优秀 of 1994, 2007 and 2020; those of leading members are unset", "[facts]")
{
    const auto [on, percent, withConsent] = GENERATE(table<QDate, int, int>({{QDate(1994, 3, 8), 10, 15},
                                                                             {QDate(2007, 1, 3), 10, 15},
                                                                             {QDate(2007, 1, 4), 15, 20},
                                                                             {QDate(2020, 12, 27), 15, 20},
                                                                             {QDate(2020, 12, 28), 20, 25}}));
    CHECK(termsOn<AppraisalCap>(u"优秀"_s, on).percent == percent);
    CHECK(termsOn<AppraisalCap>(u"优秀"_s, on).percentWithConsent == withConsent);
    CHECK(ruleOn<AppraisalCap>(u"领导班子优秀"_s).head.certainty == Certainty::Unset);
    CHECK(ruleOn<AppraisalCap>(u"领导干部优秀"_s).head.certainty == Certainty::Unset);
}

TEST_CASE("考核规定第七条至第十条: four grades in their order, only that of 不称职 read in the text", "[facts]")
{
    const auto [grade, order, certainty] = GENERATE(table<QString, int, Certainty>({
        {u"优秀"_s, 1, Certainty::Unconfirmed},
        {u"称职"_s, 2, Certainty::Unconfirmed},
        {u"基本称职"_s, 3, Certainty::Unconfirmed},
        {u"不称职"_s, 4, Certainty::InForce},
    }));
    CHECK(termsOn<AppraisalGradeRule>(grade).order == order);
    CHECK(termsOn<AppraisalGradeRule>(grade).cases.size() == 5);
    CHECK(ruleOn<AppraisalGradeRule>(grade).head.certainty == certainty);
}
