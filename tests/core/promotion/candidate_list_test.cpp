#include "core/cadre/roster_row.h"
#include "core/promotion/candidate_list.h"
#include "core/promotion/structure_effect.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct Given {
    QString name{};
    PartialDate birth{};
    PartialDate rankSince{};
    std::optional<QDate> earliest{};
    Outcome outcome = Outcome::Met;
};

Candidate candidate(int id, const Given& given)
{
    CadreFile file;
    file.id = CadreId{id};
    file.person.name = given.name;
    const RosterRow row = rosterRow(file);
    Candidate one{.searchText = row.searchText.toStdString(),
                  .strokeKey = row.strokeKey.toStdString(),
                  .officialKey = row.officialKey.toStdString()};
    one.facts.cadre = file.id;
    one.facts.name = given.name;
    one.facts.birth = given.birth;
    one.facts.rankSince = given.rankSince;
    one.facts.earliest = given.earliest;
    one.facts.outcome = given.outcome;
    one.facts.rank = u"二级主任科员"_s;
    one.facts.target = u"一级主任科员"_s;
    return one;
}

/// 丁 has 2 strokes, 王 4, 单 8.
CandidateList people()
{
    const std::vector all{
        candidate(1, {u"单晓明"_s, PartialDate(1980, 1), PartialDate(2020, 6), QDate(2023, 1, 1)}),
        candidate(2, {u"王建国"_s, PartialDate(1975, 5), {}, QDate(2027, 1, 1), Outcome::NotMet}),
        candidate(3, {u"丁一"_s, PartialDate(1985, 9), PartialDate(2020, 6), QDate(2022, 7, 1)}),
        candidate(4, {u"王梅"_s, {}, PartialDate(2019, 3), {}, Outcome::Unknown}),
    };
    CandidateList list;
    list.setCandidates(std::make_shared<const std::vector<Candidate>>(all));
    return list;
}

QStringList names(const CandidateList& list)
{
    QStringList names;
    for (int row = 0; row < list.size(); ++row)
        names += list.at(row).facts.name;
    return names;
}

QStringList ordered(CandidateOrder order)
{
    CandidateList list = people();
    list.setOrder(order);
    return names(list);
}

} // namespace

TEST_CASE("each order compares what its words say, and what isn't on file comes last", "[candidates]")
{
    CHECK(ordered(CandidateOrder::InRank) == QStringList{u"王梅"_s, u"单晓明"_s, u"丁一"_s, u"王建国"_s});
    CHECK(ordered(CandidateOrder::Age) == QStringList{u"王建国"_s, u"单晓明"_s, u"丁一"_s, u"王梅"_s});
    CHECK(ordered(CandidateOrder::Waited) == QStringList{u"丁一"_s, u"单晓明"_s, u"王建国"_s, u"王梅"_s});
    CHECK(ordered(CandidateOrder::Stroke).constFirst() == u"丁一");
    CHECK(ordered(CandidateOrder::Stroke).constLast() == u"单晓明");
    for (const CandidateOrder order : candidateOrders)
        CHECK_FALSE(orderWords(order).isEmpty());
}

TEST_CASE("the official order goes by the unit's place in the tree first", "[candidates]")
{
    CandidateList list = people();
    auto all = list.all();
    all[0].unitPlace = 2; // 单晓明
    all[1].unitPlace = 1; // 王建国
    all[2].unitPlace = 2; // 丁一: fewer strokes
    list.setCandidates(std::make_shared<const std::vector<Candidate>>(all));
    list.setOrder(CandidateOrder::Official);
    CHECK(names(list) == QStringList{u"王建国"_s, u"丁一"_s, u"单晓明"_s, u"王梅"_s}); // The last in no unit.
}

TEST_CASE("candidates are found by name, reading and initials, 单 read shan as a surname", "[candidates]")
{
    CandidateList list = people();
    for (const QString& typed : {u"单晓"_s, u"shanxiao"_s, u"SXM"_s}) {
        list.setSearch(typed);
        CHECK(names(list) == QStringList{u"单晓明"_s});
    }
    list.setSearch(u"wang guo"_s);
    CHECK(names(list) == QStringList{u"王建国"_s});
    list.setSearch(u"zzz"_s);
    CHECK(list.size() == 0);
    list.setSearch({});
    CHECK(list.size() == 4);
}

TEST_CASE("the counts are those of the search, whatever verdict is shown", "[candidates]")
{
    CandidateList list = people();
    list.setOutcome(Outcome::Met);
    CHECK(list.size() == 2);
    CHECK(list.count({}) == 4);
    CHECK(list.count(Outcome::NotMet) == 1);
    list.setSearch(u"wang"_s);
    CHECK(list.size() == 0);
    CHECK(list.count({}) == 2);
    CHECK(list.rowOf(CadreId{4}) == -1);
    list.setOutcome({});
    CHECK(list.at(list.rowOf(CadreId{4})).facts.name == u"王梅");
}

TEST_CASE("promoting the marked moves them between the ranks and leaves every age band as it is", "[candidates]")
{
    auto all = people().all();
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].facts.age = i < 2 ? std::optional(45) : i < 3 ? std::optional(38) : std::nullopt;
    all[3].facts.target.clear(); // Marked, but no step leads further.
    const StructureEffect effect = structureEffect(all, {CadreId{1}, CadreId{4}});
    CHECK(effect.moved == 1);
    CHECK(effect.ranks == QStringList{u"一级主任科员"_s, u"二级主任科员"_s});
    CHECK(effect.bands == QStringList{u"36—40岁"_s, u"41—45岁"_s, QString()});
    CHECK(effect.cells[0][1] == StructureCell{0, 1});
    CHECK(effect.cells[1][1] == StructureCell{2, 1});
    CHECK(effect.total(0) == StructureCell{0, 1});
    CHECK(effect.total(1) == StructureCell{4, 3});
    CHECK(structureEffect(all, {}).total(0) == StructureCell{4, 4}); // The one rank there is.
}

TEST_CASE("a mark reviewed for a rank that isn't above its own changes nothing", "[candidates]")
{
    auto all = people().all();
    all[0].facts.target = u"四级主任科员"_s;
    CHECK(structureEffect(all, {CadreId{1}}).total(0) == StructureCell{4, 4});
}
