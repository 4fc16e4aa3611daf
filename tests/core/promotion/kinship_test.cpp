#include "core/promotion/kinship.h"

#include "core/cadre/code_table.h"
#include "tests/core/promotion/promotion_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);

const std::vector<Unit> units{
    {.id = {1}, .name = u"样例局"_s, .kind = u"法人单位"_s},
    {.id = {2}, .parent = {1}, .name = u"机关处室"_s, .kind = u"机构分组"_s},
    {.id = {3}, .parent = {2}, .name = u"人事处"_s, .kind = u"内设机构"_s},
    {.id = {4}, .parent = {2}, .name = u"综合处"_s, .kind = u"内设机构"_s},
};

CadreFile person(qint64 id, const QString& name, qint64 unit, bool leads)
{
    CadreFile file;
    file.id = {id};
    file.unit = {unit};
    file.person.name = name;
    if (leads)
        file.posts.push_back({.title = u"处长"_s, .leading = u"领导职务"_s, .since = PartialDate(2020, 1)});
    return file;
}

/// A person of the one unit whose wife works in the other; the workplace names the unit or not.
Explanation avoidance(qint64 unit, bool leads, qint64 wifesUnit, bool wifeLeads, const QString& workplace,
                      const QString& rule)
{
    CadreFile file = person(1, u"样例甲"_s, unit, leads);
    file.family.push_back({.relation = u"妻子"_s, .name = u"样例 乙"_s, .workplace = workplace});
    Colleagues colleagues;
    const CadreFile wife = person(2, u"样例乙"_s, wifesUnit, wifeLeads);
    colleagues.insert(wife.person.name, colleagueOf(wife, on));
    const auto pairs = kinPairs(file, colleagues, units, on);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().group == u"夫妻关系");
    const Explanation review = reviewAvoidance(pairs.front(), units, builtInRules(), on);
    CHECK(review.children.size() == 3);
    const Explanation* finding = findingOf(review, u"avoidance/"_s + rule);
    REQUIRE(finding);
    CHECK(finding->article.contains(u"第七十四条"));
    return *finding;
}

const QString here = u"样例局综合处干部"_s;

} // namespace

TEST_CASE("公务员回避规定: every group of kin is known, and other relations aren't kin", "[kinship]")
{
    const auto [word, group] = GENERATE(table<QString, QString>({{u"丈夫"_s, u"夫妻关系"_s},
                                                                 {u"外祖母"_s, u"直系血亲"_s},
                                                                 {u"孙女"_s, u"直系血亲"_s},
                                                                 {u"继父"_s, u"直系血亲"_s},
                                                                 {u"姨母"_s, u"三代以内旁系血亲"_s},
                                                                 {u"表弟"_s, u"三代以内旁系血亲"_s},
                                                                 {u"外甥女"_s, u"三代以内旁系血亲"_s},
                                                                 {u"岳父"_s, u"近姻亲"_s},
                                                                 {u"儿媳"_s, u"近姻亲"_s},
                                                                 {u"妹夫"_s, u"近姻亲"_s},
                                                                 {u"亲家公"_s, u"近姻亲"_s},
                                                                 {u"同学"_s, QString()}}));
    CHECK(kinGroup(word) == group);
}

TEST_CASE("every relation word of the form belongs to a group of kin", "[kinship]")
{
    for (const CodeEntry& entry : codeTable(u"relation"_s)->entries()) {
        INFO(entry.name.toStdString());
        CHECK_FALSE(kinGroup(entry.name).isEmpty());
    }
}

TEST_CASE("公务员法第七十四条: near relatives not directly under the same leader", "[kinship]")
{
    CHECK(avoidance(4, false, 4, false, here, u"同一领导人员"_s).outcome == Outcome::NotMet);
    CHECK(avoidance(4, false, 3, false, here, u"同一领导人员"_s).outcome == Outcome::Met);
    CHECK(avoidance(4, false, 4, false, u"某公司"_s, u"同一领导人员"_s).outcome == Outcome::Judgement);
}

TEST_CASE("公务员法第七十四条: near relatives not as direct superior and subordinate, by either side", "[kinship]")
{
    CHECK(avoidance(4, true, 4, false, here, u"直接上下级"_s).outcome == Outcome::NotMet);
    CHECK(avoidance(4, false, 4, true, here, u"直接上下级"_s).outcome == Outcome::NotMet);
    CHECK(avoidance(1, true, 4, true, here, u"直接上下级"_s).outcome == Outcome::NotMet); // Over the grouping unit.
    CHECK(avoidance(1, true, 4, false, here, u"直接上下级"_s).outcome == Outcome::Met);
}

TEST_CASE("公务员法第七十四条: no personnel work in an organ that a near relative leads", "[kinship]")
{
    CHECK(avoidance(1, true, 3, false, u"样例局人事处"_s, u"组织人事等工作"_s).outcome == Outcome::NotMet);
    CHECK(avoidance(1, true, 4, false, here, u"组织人事等工作"_s).outcome == Outcome::Met);
    CHECK(avoidance(4, true, 3, false, u"样例局人事处"_s, u"组织人事等工作"_s).outcome == Outcome::Met);
}

TEST_CASE("the dead, the retired, the same person and relations that aren't kin make no pair", "[kinship]")
{
    CadreFile file = person(1, u"样例甲"_s, 4, false);
    Colleagues colleagues;
    for (const CadreFile& other : {person(2, u"样例乙"_s, 4, false), file})
        colleagues.insert(other.person.name, colleagueOf(other, on));
    file.family = {{.relation = u"父亲"_s, .name = u"样例乙"_s, .workplace = u"样例局综合处（已退休）"_s},
                   {.relation = u"母亲"_s, .name = u"样例乙"_s, .workplace = u"样例局（已去世）"_s},
                   {.relation = u"同学"_s, .name = u"样例乙"_s, .workplace = here},
                   {.relation = u"弟弟"_s, .name = u"样例甲"_s, .workplace = here},
                   {.relation = u"弟弟"_s, .name = u"样例丙"_s, .workplace = here}};
    CHECK(kinPairs(file, colleagues, units, on).empty());
    file.family.front().workplace = here;
    CHECK(kinPairs(file, colleagues, units, on).size() == 1);
}
