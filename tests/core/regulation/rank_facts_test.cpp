#include "core/regulation/grade_range.h"
#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

void checkGrades(const QString& word, int lowest, int highest, QDate on = factDay)
{
    const auto range = gradesOf(word, builtInRules(), on);
    INFO(word.toStdString());
    REQUIRE(range);
    CHECK(range->lowest == lowest);
    CHECK(range->highest == highest);
    CHECK(range->contains(lowest));
    CHECK(range->contains(highest));
    CHECK_FALSE(range->contains(lowest + 1));
    CHECK_FALSE(range->contains(highest - 1));
}

} // namespace

TEST_CASE("职务、职级与级别管理办法第五条, 公务员法第十八条: ten levels of leading posts with their grades", "[facts]")
{
    const auto [level, order, lowest, highest] =
        GENERATE(table<QString, int, int, int>({{u"国家级正职"_s, 1, 1, 1},
                                                {u"国家级副职"_s, 2, 4, 2},
                                                {u"省部级正职"_s, 3, 8, 4},
                                                {u"省部级副职"_s, 4, 10, 6},
                                                {u"厅局级正职"_s, 5, 13, 8},
                                                {u"厅局级副职"_s, 6, 15, 10},
                                                {u"县处级正职"_s, 7, 18, 12},
                                                {u"县处级副职"_s, 8, 20, 14},
                                                {u"乡科级正职"_s, 9, 22, 16},
                                                {u"乡科级副职"_s, 10, 24, 17}}));
    checkGrades(level, lowest, highest);
    CHECK(termsOn<PostGrade>(level).order == order);
    CHECK(ruleOn<PostGrade>(level).head.certainty == Certainty::InForce);
    CHECK_FALSE(gradesOf(level, builtInRules(), QDate(2020, 3, 2)));
}

TEST_CASE("职务、职级与级别管理办法第五条: 司局级 in a vice-ministerial organ, 副职 other before 2020", "[facts]")
{
    checkGrades(u"司局级正职（副部级机关内设机构、副省级城市机关）"_s, 15, 10);
    const QString deputy = u"司局级副职（副部级机关内设机构、副省级城市机关）"_s;
    checkGrades(deputy, 18, 12, QDate(2020, 3, 2));
    checkGrades(deputy, 17, 11, QDate(2020, 3, 3));
    CHECK(ruleOn<PostGrade>(deputy, QDate(2020, 3, 2)).head.certainty == Certainty::Unconfirmed);
}

TEST_CASE("并行规定第八条: every rank of the three tracks has the grades of its general rank", "[facts]")
{
    const auto [general, technical, enforcement, lowest, highest] =
        GENERATE(table<QString, QString, QString, int, int>({
            {u"一级巡视员"_s, u"一级总监"_s, {}, 13, 8},
            {u"二级巡视员"_s, u"二级总监"_s, u"督办"_s, 15, 10},
            {u"一级调研员"_s, u"一级高级主管"_s, u"一级高级主办"_s, 17, 11},
            {u"二级调研员"_s, u"二级高级主管"_s, u"二级高级主办"_s, 18, 12},
            {u"三级调研员"_s, u"三级高级主管"_s, u"三级高级主办"_s, 19, 13},
            {u"四级调研员"_s, u"四级高级主管"_s, u"四级高级主办"_s, 20, 14},
            {u"一级主任科员"_s, u"一级主管"_s, u"一级主办"_s, 21, 15},
            {u"二级主任科员"_s, u"二级主管"_s, u"二级主办"_s, 22, 16},
            {u"三级主任科员"_s, u"三级主管"_s, u"三级主办"_s, 23, 17},
            {u"四级主任科员"_s, u"四级主管"_s, u"四级主办"_s, 24, 18},
            {u"一级科员"_s, u"专业技术员"_s, u"一级行政执法员"_s, 26, 18},
            {u"二级科员"_s, {}, u"二级行政执法员"_s, 27, 19},
        }));
    checkGrades(general, lowest, highest);
    for (const auto& [track, rank] : {std::pair(u"专业技术类"_s, technical), std::pair(u"行政执法类"_s, enforcement)}) {
        const RankLadder& ladder = termsOn<RankLadder>(track);
        CHECK(ladder.equals.contains(general) != rank.isEmpty());
        if (rank.isEmpty())
            continue;
        checkGrades(rank, lowest, highest);
        CHECK(ladder.equals.value(ladder.ranks.indexOf(rank)) == general);
    }
    CHECK_FALSE(gradesOf(u"高级警长"_s, builtInRules(), factDay)); // 公务员法第三条: the police have their own.
}

TEST_CASE("并行规定第九条: 一级科员 and 二级科员 correspond to no leading post", "[facts]")
{
    int levels = 0;
    for (const auto& [level, timeline] : builtInRules().all<PostRank>()) {
        ++levels;
        CHECK(timeline.at(factDay)->terms.rank != u"一级科员");
        CHECK(timeline.at(factDay)->terms.rank != u"二级科员");
        CHECK_FALSE(timeline.at(QDate(2019, 5, 31)));
    }
    CHECK(levels == 6);
}

TEST_CASE("并行规定第十条: the ranks of each organ and of its leading team", "[facts]")
{
    const auto [organ, highest, team] = GENERATE(table<QString, QString, QStringList>({
        {u"中央机关"_s, u"一级巡视员"_s, {}},
        {u"省级机关"_s, u"一级巡视员"_s, {}},
        {u"副省级城市机关"_s, u"一级巡视员"_s, {}},
        {u"副省级城市的区机关"_s, u"一级调研员"_s, {u"一级巡视员"_s, u"二级巡视员"_s}},
        {u"市级机关"_s, u"二级巡视员"_s, {u"一级巡视员"_s}},
        {u"县级机关"_s, u"二级调研员"_s, {u"二级巡视员"_s, u"一级调研员"_s, u"二级调研员"_s, u"三级调研员"_s}},
        {u"乡镇机关"_s, u"二级调研员"_s, {}},
    }));
    CHECK(termsOn<OrganRanks>(organ).highest == highest);
    CHECK(termsOn<OrganRanks>(organ).team == team);
    CHECK(ruleOn<OrganRanks>(organ).head.article == u"第十条");
}

TEST_CASE("并行规定第十一条: every share with its group and its mark", "[facts]")
{
    const auto [key, percent, of, certainty] = GENERATE(table<QString, int, QString, Certainty>({
        {u"中央机关/巡视员"_s, 12, {}, Certainty::InForce},
        {u"中央机关/一级巡视员/正部级"_s, 40, u"中央机关/巡视员"_s, Certainty::InForce},
        {u"中央机关/一级巡视员/副部级"_s, 20, u"中央机关/巡视员"_s, Certainty::InForce},
        {u"中央机关/调研员"_s, 65, {}, Certainty::InForce},
        {u"省级机关/巡视员"_s, 5, {}, Certainty::InForce},
        {u"省级机关/一级巡视员"_s, 30, u"省级机关/巡视员"_s, Certainty::InForce},
        {u"省级机关/调研员"_s, 45, {}, Certainty::InForce},
        {u"副省级城市机关/巡视员"_s, 2, {}, Certainty::InForce},
        {u"副省级城市机关/一级巡视员"_s, 30, u"副省级城市机关/巡视员"_s, Certainty::Unconfirmed},
        {u"副省级城市机关/调研员"_s, 43, {}, Certainty::Unconfirmed},
        {u"副省级城市机关/一级调研员"_s, 20, u"副省级城市机关/调研员"_s, Certainty::Unconfirmed},
        {u"市级机关/二级巡视员"_s, 1, {}, Certainty::Unconfirmed},
        {u"市级机关/调研员"_s, 20, {}, Certainty::Unconfirmed},
        {u"市级机关/一级和二级调研员"_s, 40, u"市级机关/调研员"_s, Certainty::Unconfirmed},
        {u"市级机关/一级调研员"_s, 50, u"市级机关/一级和二级调研员"_s, Certainty::Unconfirmed},
        {u"市级机关/主任科员"_s, 60, {}, Certainty::Unconfirmed},
        {u"市级机关/一级和二级主任科员"_s, 50, u"市级机关/主任科员"_s, Certainty::Unconfirmed},
        {u"县级机关/二级调研员"_s, 2, {}, Certainty::Unconfirmed},
        {u"县级机关/三级和四级调研员"_s, 10, {}, Certainty::Unconfirmed},
        {u"县级机关/三级调研员"_s, 40, u"县级机关/三级和四级调研员"_s, Certainty::Unconfirmed},
        {u"县级机关/主任科员"_s, 60, {}, Certainty::Unconfirmed},
        {u"县级机关/一级和二级主任科员"_s, 50, u"县级机关/主任科员"_s, Certainty::Unconfirmed},
        {u"乡镇机关/二级调研员"_s, 2, {}, Certainty::Unconfirmed},
        {u"乡镇机关/三级和四级调研员"_s, 10, {}, Certainty::Unconfirmed},
        {u"乡镇机关/三级调研员"_s, 40, u"乡镇机关/三级和四级调研员"_s, Certainty::Unconfirmed},
        {u"乡镇机关/主任科员"_s, 60, {}, Certainty::Unconfirmed},
        {u"乡镇机关/一级和二级主任科员"_s, 50, u"乡镇机关/主任科员"_s, Certainty::Unconfirmed},
    }));
    CHECK(termsOn<RankQuota>(key).percent == percent);
    CHECK(termsOn<RankQuota>(key).of == of);
    CHECK(ruleOn<RankQuota>(key).head.certainty == certainty);
    CHECK(ruleOn<RankQuota>(key).head.article == u"第十一条");
    int quotas = 0;
    for ([[maybe_unused]] const auto& quota : builtInRules().all<RankQuota>())
        ++quotas;
    CHECK(quotas == 28); // And 副省级城市的区机关, unset.
}

TEST_CASE("并行规定第十二条至第十四条: how quotas are fixed is to be confirmed, of vertical bodies it is unset",
          "[facts]")
{
    for (const QString& key :
         {u"逐个机关核定"_s, u"分级统筹核定"_s, u"领导班子单独统筹"_s, u"县委书记"_s, u"设置方案备案"_s})
        CHECK(ruleOn<QuotaScopeRule>(key).head.certainty == Certainty::Unconfirmed);
    for (const QString& key : {u"垂直管理和派出机构"_s, u"中央垂直管理系统"_s})
        CHECK(ruleOn<QuotaScopeRule>(key).head.certainty == Certainty::Unset);
}

TEST_CASE("并行规定第十六条第一项: what each non-leading post became in 2019", "[facts]")
{
    const auto [post, rank] = GENERATE(table<QString, QString>({{u"巡视员"_s, u"一级巡视员"_s},
                                                                {u"副巡视员"_s, u"二级巡视员"_s},
                                                                {u"调研员"_s, u"二级调研员"_s},
                                                                {u"副调研员"_s, u"四级调研员"_s},
                                                                {u"主任科员"_s, u"二级主任科员"_s},
                                                                {u"副主任科员"_s, u"四级主任科员"_s},
                                                                {u"科员"_s, u"一级科员"_s},
                                                                {u"办事员"_s, u"二级科员"_s}}));
    CHECK(termsOn<RankConversion>(post).becomes == rank);
    CHECK(ruleOn<RankConversion>(post).head.certainty == Certainty::Unconfirmed);
    CHECK_FALSE(builtInRules().at<RankConversion>(post, QDate(2019, 5, 31)));
}

TEST_CASE("并行规定第二十三条至第二十六条: what treatment follows is to be confirmed", "[facts]")
{
    for (const QString& key :
         {u"工资和保障"_s, u"就高"_s, u"不改变领导关系"_s, u"不胜任免职"_s, u"换届和机构改革"_s, u"差旅和办公用房"_s}) {
        CHECK(ruleOn<Treatment>(key).head.certainty == Certainty::Unconfirmed);
        CHECK_FALSE(termsOn<Treatment>(key).cases.isEmpty());
    }
}

TEST_CASE("新录用公务员任职定级规定: rank and grade by education, each grade within the rank's range", "[facts]")
{
    const auto [education, rank, grade] = GENERATE(table<QString, QString, int>({{u"高中、中专"_s, u"二级科员"_s, 27},
                                                                                 {u"大学专科"_s, u"一级科员"_s, 26},
                                                                                 {u"大学本科"_s, u"一级科员"_s, 25},
                                                                                 {u"硕士"_s, u"四级主任科员"_s, 24},
                                                                                 {u"博士"_s, u"二级主任科员"_s, 22}}));
    CHECK(termsOn<FirstRank>(education).rank == rank);
    CHECK(termsOn<FirstRank>(education).grade.toInt() == grade);
    CHECK(ruleOn<FirstRank>(education).head.certainty == Certainty::Unconfirmed);
    const auto range = gradesOf(rank, builtInRules(), factDay);
    REQUIRE(range);
    CHECK(range->contains(grade));
}

TEST_CASE("公务员法第二十三条、第七十条: entry by examination up to 一级主任科员, transfer from 四级调研员 on",
          "[facts]")
{
    CHECK(termsOn<EntryRank>(u"考试录用"_s).highest == u"一级主任科员");
    CHECK(termsOn<EntryRank>(u"调任"_s).lowest == u"四级调研员");
    CHECK(ruleOn<EntryRank>(u"招录公告职位"_s).head.certainty == Certainty::Unconfirmed);
}

TEST_CASE("公务员法第三十四条, 选拔任用条例: a year of probation, for recruits and for leading posts", "[facts]")
{
    CHECK(termsOn<Probation>(u"试用期"_s).months == 12);
    CHECK(termsOn<Probation>(u"领导职务试用期"_s).months == 12);
}

TEST_CASE("任期规定, 选拔任用条例: terms of office and exchange", "[facts]")
{
    CHECK(termsOn<PostTerm>(u"同一职位交流"_s).months == 120);
    CHECK(ruleOn<PostTerm>(u"同一职位交流"_s).head.certainty == Certainty::Unconfirmed);
    CHECK(termsOn<PostTerm>(u"任期"_s).months == 60);
    CHECK(termsOn<PostTerm>(u"任期内职务变动"_s).times == 1);
    CHECK(termsOn<PostTerm>(u"连任"_s).times == 2);
    CHECK(termsOn<PostTerm>(u"同一层次最长任职"_s).months == 180);
    CHECK(ruleOn<PostTerm>(u"处级内设机构负责人轮岗"_s).head.certainty == Certainty::Unset);
}
