#include "core/regulation/rule_book.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 1);

template <class T>
const T& terms(const QString& key, QDate on = day)
{
    const auto* provision = builtInRules().at<T>(key, on);
    INFO(key.toStdString());
    REQUIRE(provision);
    return provision->terms;
}

} // namespace

TEST_CASE("公务员职务与职级并行规定第七条、第八条: twelve ranks with their grades", "[facts]")
{
    const RankLadder& ladder = terms<RankLadder>(u"综合管理类"_s);
    REQUIRE(ladder.ranks.size() == 12);
    CHECK(ladder.ranks.first() == u"一级巡视员");
    CHECK(ladder.grades.first() == u"13-8");
    CHECK(ladder.ranks.at(5) == u"四级调研员");
    CHECK(ladder.grades.at(5) == u"20-14");
    CHECK(ladder.grades.at(9) == u"24-18");
    CHECK(ladder.ranks.last() == u"二级科员");
    CHECK(ladder.grades.last() == u"27-19");
    CHECK_FALSE(builtInRules().at<RankLadder>(u"综合管理类"_s, QDate(2019, 5, 31)));
}

TEST_CASE("the two other tracks have eleven ranks each, mapped to the general ones", "[facts]")
{
    const RankLadder& technical = terms<RankLadder>(u"专业技术类"_s);
    CHECK(technical.ranks.size() == 11);
    CHECK(technical.equals.at(technical.ranks.indexOf(u"一级主管"_s)) == u"一级主任科员");
    CHECK(technical.equals.last() == u"一级科员");
    const RankLadder& enforcement = terms<RankLadder>(u"行政执法类"_s);
    CHECK(enforcement.ranks.size() == 11);
    CHECK(enforcement.equals.at(enforcement.ranks.indexOf(u"督办"_s)) == u"二级巡视员");
    CHECK(enforcement.equals.last() == u"二级科员");
}

TEST_CASE("第九条: the lowest rank of a leading post", "[facts]")
{
    CHECK(terms<PostRank>(u"厅局级正职"_s).rank == u"一级巡视员");
    CHECK(terms<PostRank>(u"厅局级副职"_s).rank == u"二级巡视员");
    CHECK(terms<PostRank>(u"县处级正职"_s).rank == u"二级调研员");
    CHECK(terms<PostRank>(u"县处级副职"_s).rank == u"四级调研员");
    CHECK(terms<PostRank>(u"乡科级正职"_s).rank == u"二级主任科员");
    CHECK(terms<PostRank>(u"乡科级副职"_s).rank == u"四级主任科员");
}

TEST_CASE("第十条: the highest rank of an organ and of its leading team", "[facts]")
{
    CHECK(terms<OrganRanks>(u"中央机关"_s).highest == u"一级巡视员");
    CHECK(terms<OrganRanks>(u"省级机关"_s).highest == u"一级巡视员");
    CHECK(terms<OrganRanks>(u"副省级城市机关"_s).highest == u"一级巡视员");
    CHECK(terms<OrganRanks>(u"副省级城市的区机关"_s).highest == u"一级调研员");
    CHECK(terms<OrganRanks>(u"市级机关"_s).highest == u"二级巡视员");
    CHECK(terms<OrganRanks>(u"市级机关"_s).team == QStringList{u"一级巡视员"_s});
    CHECK(terms<OrganRanks>(u"县级机关"_s).highest == u"二级调研员");
    CHECK(terms<OrganRanks>(u"县级机关"_s).team.contains(u"一级调研员"));
    CHECK(terms<OrganRanks>(u"乡镇机关"_s).highest == u"二级调研员");
    CHECK(terms<OrganRanks>(u"乡镇机关"_s).team.isEmpty());
}

TEST_CASE("第十八条: years, rank below and leading post of each step", "[facts]")
{
    struct Case {
        QString target, rank, post;
        int years;
    };
    const Case line = GENERATE(values<Case>({{u"一级巡视员"_s, u"二级巡视员"_s, u"厅局级副职"_s, 4},
                                             {u"二级巡视员"_s, u"一级调研员"_s, {}, 4},
                                             {u"一级调研员"_s, u"二级调研员"_s, u"县处级正职"_s, 3},
                                             {u"二级调研员"_s, u"三级调研员"_s, {}, 2},
                                             {u"三级调研员"_s, u"四级调研员"_s, u"县处级副职"_s, 2},
                                             {u"四级调研员"_s, u"一级主任科员"_s, {}, 2},
                                             {u"一级主任科员"_s, u"二级主任科员"_s, u"乡科级正职"_s, 2},
                                             {u"二级主任科员"_s, u"三级主任科员"_s, {}, 2},
                                             {u"三级主任科员"_s, u"四级主任科员"_s, u"乡科级副职"_s, 2},
                                             {u"四级主任科员"_s, u"一级科员"_s, {}, 2},
                                             {u"一级科员"_s, u"二级科员"_s, {}, 2}}));
    const RankStep& step = terms<RankStep>(line.target);
    INFO(line.target.toStdString());
    CHECK(step.months == line.years * 12);
    CHECK(step.rank == line.rank);
    CHECK(step.post == line.post);
}

TEST_CASE("第十九条: 优秀 shortens by half a year; 基本称职 and no grade don't count", "[facts]")
{
    const RankCounting& counting = terms<RankCounting>(u"等次"_s);
    CHECK(counting.shortening == u"优秀");
    CHECK(counting.shorteningMonths == 6);
    CHECK(counting.counted == QStringList{u"优秀"_s, u"称职"_s});
    for (const QString& grade : {u"基本称职"_s, u"不称职"_s, u"不定等次"_s})
        CHECK(counting.uncounted.contains(grade));
}

TEST_CASE("第二十条、任用条例第四十二条: publicity of at least five working days", "[facts]")
{
    CHECK(terms<Procedure>(u"公示"_s).workingDays == 5);
    CHECK(terms<Procedure>(u"任前公示"_s).workingDays == 5);
    CHECK(terms<Procedure>(u"优秀公示"_s).workingDays == 5);
}

TEST_CASE("公务员法第六十四条: periods of state sanctions", "[facts]")
{
    CHECK(terms<SanctionPeriod>(u"警告"_s).months == 6);
    CHECK(terms<SanctionPeriod>(u"记过"_s).months == 12);
    CHECK(terms<SanctionPeriod>(u"记大过"_s).months == 18);
    CHECK(terms<SanctionPeriod>(u"降级"_s).months == 24);
    CHECK(terms<SanctionPeriod>(u"撤职"_s).months == 24);
    CHECK(terms<SanctionCumulation>(u"处分期内再受处分"_s).longest == 48);
}

TEST_CASE("纪律处分条例第十条: 党内严重警告 bars a year before 2016 and a year and a half since", "[facts]")
{
    CHECK(terms<SanctionPeriod>(u"党内警告"_s).months == 12);
    CHECK(terms<SanctionPeriod>(u"党内严重警告"_s, QDate(2015, 12, 31)).months == 12);
    CHECK(terms<SanctionPeriod>(u"党内严重警告"_s, QDate(2016, 1, 1)).months == 18);
    CHECK(terms<SanctionPeriod>(u"撤销党内职务"_s).months == 24);
    CHECK(terms<SanctionPeriod>(u"留党察看一年"_s).afterRestoration == 24);
}

TEST_CASE("组织处理规定 and 诫勉: periods to be confirmed or set locally", "[facts]")
{
    for (const QString& name : {u"责令辞职"_s, u"免职"_s, u"降职"_s})
        CHECK(terms<SanctionPeriod>(name).months == 24);
    CHECK(terms<SanctionPeriod>(u"调整职务"_s).months == 12);
    CHECK(builtInRules().at<SanctionPeriod>(u"调整职务"_s, day)->head.certainty == Certainty::Unconfirmed);
    CHECK(terms<SanctionPeriod>(u"诫勉"_s).months == 6);
    CHECK(builtInRules().at<SanctionPeriod>(u"诫勉"_s, day)->head.certainty == Certainty::Setting);
}

TEST_CASE("考核规定第二十八条、第二十九条: what a sanction leaves of the grade", "[facts]")
{
    struct Case {
        QString name, year, next, second;
    };
    const QString normal = u"normal"_s;
    const Case line = GENERATE_COPY(values<Case>({{u"警告"_s, u"not-excellent"_s, normal, normal},
                                                  {u"记过"_s, u"no-grade"_s, normal, normal},
                                                  {u"记大过"_s, u"no-grade"_s, u"no-grade"_s, normal},
                                                  {u"降级"_s, u"no-grade"_s, u"no-grade"_s, normal},
                                                  {u"撤职"_s, u"no-grade"_s, u"no-grade"_s, normal},
                                                  {u"党内警告"_s, u"not-excellent"_s, normal, normal},
                                                  {u"党内严重警告"_s, u"no-grade"_s, normal, normal},
                                                  {u"撤销党内职务"_s, u"incompetent"_s, normal, normal},
                                                  {u"留党察看一年"_s, u"incompetent"_s, u"no-grade"_s, normal},
                                                  {u"留党察看二年"_s, u"incompetent"_s, u"no-grade"_s, u"no-grade"_s},
                                                  {u"诫勉"_s, u"not-excellent"_s, normal, normal},
                                                  {u"降职"_s, u"no-grade"_s, normal, normal}}));
    const SanctionGrade& grade = terms<SanctionGrade>(line.name);
    INFO(line.name.toStdString());
    CHECK(grade.year == line.year);
    CHECK(grade.next == line.next);
    CHECK(grade.second == line.second);
    // Until the day before, another instrument speaks of some, and none of the others.
    const auto* former = builtInRules().at<SanctionGrade>(line.name, QDate(2020, 12, 27));
    const bool spoken =
        QStringList{u"记过"_s, u"记大过"_s, u"降级"_s, u"撤职"_s, u"党内严重警告"_s}.contains(line.name);
    CHECK((former != nullptr) == spoken);
    CHECK((!former || !former->head.instrument.contains(u"2020年修订")));
}

TEST_CASE("the cap on 优秀 rose from 15% to 20% on 2020-12-28", "[facts]")
{
    CHECK(terms<AppraisalCap>(u"优秀"_s, QDate(2020, 12, 27)).percent == 15);
    CHECK(terms<AppraisalCap>(u"优秀"_s, QDate(2020, 12, 27)).percentWithConsent == 20);
    CHECK(terms<AppraisalCap>(u"优秀"_s, QDate(2020, 12, 28)).percent == 20);
    CHECK(terms<AppraisalCap>(u"优秀"_s, QDate(2020, 12, 28)).percentWithConsent == 25);
}

TEST_CASE("考核规定第十九条、第二十条: what years of the same grade bring", "[facts]")
{
    CHECK(terms<AppraisalEffect>(u"记三等功"_s).years == 3);
    CHECK(terms<AppraisalEffect>(u"记三等功"_s).running);
    CHECK(terms<AppraisalEffect>(u"工资档次"_s).years == 2);
    CHECK_FALSE(terms<AppraisalEffect>(u"工资档次"_s).running);
    CHECK(terms<AppraisalEffect>(u"级别"_s).years == 5);
    CHECK(terms<AppraisalEffect>(u"辞退"_s).years == 2);
}

TEST_CASE("任职定级规定: the first rank by education", "[facts]")
{
    CHECK(terms<FirstRank>(u"大学专科"_s).rank == u"一级科员");
    CHECK(terms<FirstRank>(u"大学本科"_s).grade == u"25");
    CHECK(terms<FirstRank>(u"硕士"_s).rank == u"四级主任科员");
    CHECK(terms<FirstRank>(u"博士"_s).grade == u"22");
    CHECK(terms<FirstRank>(u"高中、中专"_s).rank == u"二级科员");
    CHECK(terms<Probation>(u"试用期"_s).months == 12);
}
