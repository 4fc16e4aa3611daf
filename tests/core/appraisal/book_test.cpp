#include "core/appraisal/appraisal_book.h"
#include "core/appraisal/closing.h"
#include "core/appraisal/regular.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2025;
const QDate decidedOn{2026, 1, 10};

AppraisedPerson person(int id, const QString& grade = {}, AppraisalStanding found = {})
{
    AppraisedPerson made{.entry = {.id = {id}, .cadre = {id}, .name = u"测试%1"_s.arg(id), .unit = {1}},
                         .found = std::move(found),
                         .scope = 0};
    if (!grade.isEmpty())
        made.acts = {{.entry = {id}, .act = appraisal_act::decided, .grade = grade, .by = u"委员会"_s, .on = decidedOn},
                     {.entry = {id}, .act = appraisal_act::notified, .by = u"甲"_s, .on = decidedOn}};
    return made;
}

AppraisalBook bookOf(std::vector<AppraisedPerson> people, bool withConsent = false)
{
    AppraisalBook book{.year = {.id = {1}, .year = year, .document = u"虚考〔2026〕1号"_s}};
    book.scopes = {{.id = {1}, .name = u"局机关"_s, .units = {u"1"_s}, .withConsent = withConsent}};
    book.people = std::move(people);
    for (AppraisedPerson& each : book.people)
        each.matters = personMatters(each, year, builtInRules());
    return book;
}

std::vector<AppraisedPerson> unitOf(int people, int excellent)
{
    std::vector<AppraisedPerson> made;
    for (int i = 1; i <= people; ++i)
        made.push_back(person(i, i <= excellent ? appraisal_grade::excellent : appraisal_grade::competent));
    return made;
}

std::vector<Explanation> holding(const std::vector<Explanation>& matters)
{
    std::vector<Explanation> held;
    std::ranges::copy_if(matters, std::back_inserter(held), holdsUp);
    return held;
}

AppraisalStanding barred(AppraisalStanding::Part part, const QString& verdict = {})
{
    AppraisalStanding standing{.part = part, .mayBeExcellent = false, .verdict = verdict};
    standing.reasons.push_back(
        {.article = u"公务员考核规定第二十八条"_s, .outcome = Outcome::Met, .actual = u"党内警告"_s});
    return standing;
}

RegularGrade quarter(int period, const QString& grade)
{
    return {.cadre = {1}, .year = year, .period = period, .grade = grade};
}

} // namespace

TEST_CASE("优秀等次比例: a unit of 1 to 9 people has a place only from 5 on; pooled with others its share is not lost",
          "[appraisal][book]")
{
    for (const auto& [people, places] : std::initializer_list<std::pair<int, int>>{{1, 0}, {4, 0}, {5, 1}, {9, 1}}) {
        CAPTURE(people);
        CHECK(scopeStandings(bookOf(unitOf(people, 0)), builtInRules()).front().cap.places == places);
    }
    AppraisalBook pooled = bookOf(unitOf(8, 0));
    pooled.scopes.front().units = {u"1"_s, u"2"_s};
    for (int i = 4; i < 8; ++i)
        pooled.people[std::size_t(i)].entry.unit = UnitId{2};
    placeInScopes(pooled, {{.id = {1}}, {.id = {2}}});
    CHECK(scopeStandings(pooled, builtInRules()).front().cap.places == 1);
}

TEST_CASE("优秀等次比例: with consent and its document 25%; going over is entered and holds up the year (A2)",
          "[appraisal][book]")
{
    const auto matter = [](const AppraisalBook& book) {
        return yearMatters(book, builtInRules(), builtInCalendar(), {2026, 3, 1}).front();
    };
    CHECK(matter(bookOf(unitOf(50, 10))).outcome == Outcome::Met);
    const Explanation over = matter(bookOf(unitOf(50, 11)));
    CHECK(over.outcome == Outcome::NotMet);
    CHECK(over.article.contains(u"公务员考核规定"));
    AppraisalBook agreed = bookOf(unitOf(50, 11), true);
    CHECK(matter(agreed).outcome == Outcome::NotMet); // Without the document nobody agreed.
    agreed.scopes.front().document = u"虚组〔2026〕2号"_s;
    CHECK(matter(agreed).outcome == Outcome::Met);
}

TEST_CASE("units below one share its scope unless they have their own", "[appraisal][book]")
{
    AppraisalBook book = bookOf({person(1), person(2), person(3)});
    book.scopes.push_back({.id = {2}, .name = u"派出机构"_s, .units = {u"3"_s}});
    book.people[1].entry.unit = UnitId{2};
    book.people[2].entry.unit = UnitId{4};
    placeInScopes(book,
                  {{.id = {1}}, {.id = {2}, .parent = {1}}, {.id = {3}, .parent = {1}}, {.id = {4}, .parent = {3}}});
    CHECK(book.people[0].scope == 0);
    CHECK(book.people[1].scope == 0);
    CHECK(book.people[2].scope == 1);
}

TEST_CASE("公务员考核规定第二十七条、第二十八条: who gets no grade is counted in the base and needs no decision",
          "[appraisal][book]")
{
    const AppraisalBook book = bookOf({person(1, {}, barred(AppraisalStanding::Part::CommentsOnly)), person(2)});
    const ScopeStanding scope = scopeStandings(book, builtInRules()).front();
    CHECK(scope.taking == 2);
    CHECK(scope.ungraded == 1);
    CHECK(scope.open == 1); // The second has no grade yet.
    CHECK(book.people[0].result() == appraisal_grade::ungraded);
    CHECK(book.people[1].result().isEmpty());
}

TEST_CASE("公务员考核规定第二十八条: a grade against what a sanction allows is refused with its article",
          "[appraisal][book]")
{
    const auto held = [](const QString& grade, const AppraisalStanding& standing) {
        return holding(personMatters(person(1, grade, standing), year, builtInRules()));
    };
    using Part = AppraisalStanding::Part;
    CHECK(held(appraisal_grade::excellent, barred(Part::Graded)).front().article.contains(u"第二十八条"));
    CHECK(held(appraisal_grade::competent, barred(Part::Graded)).empty());
    CHECK(held(appraisal_grade::competent, barred(Part::CommentsOnly)).size() == 1);
    CHECK(held(appraisal_grade::competent, barred(Part::Graded, appraisal_grade::incompetent)).size() == 1);
    CHECK(held(appraisal_grade::incompetent, barred(Part::Graded, appraisal_grade::incompetent)).empty());
}

TEST_CASE("what the rules leave open waits until a person decided it and said why", "[appraisal][book]")
{
    AppraisedPerson odd = person(1, appraisal_grade::competent);
    odd.found.reasons.push_back({.outcome = Outcome::Judgement, .actual = u"诫勉, its date isn't on file"_s});
    CHECK(holding(personMatters(odd, year, builtInRules())).size() == 1);
    odd.entry.ruling = u"as-found"_s;
    odd.entry.rulingReason = u"经查，诫勉在上一年度"_s;
    CHECK(holding(personMatters(odd, year, builtInRules())).empty());
    CHECK(odd.part() == AppraisalStanding::Part::Graded);
    odd.entry.ruling = u"none"_s;
    CHECK(odd.part() == AppraisalStanding::Part::None);
    CHECK(odd.result() == appraisal_grade::none);
}

TEST_CASE("平时考核办法: 优秀 needs no 一般 or 较差 and more 好; without records it can't be told", "[appraisal][book]")
{
    AppraisedPerson candidate = person(1, appraisal_grade::excellent);
    const auto matters = [&candidate] { return personMatters(candidate, year, builtInRules()); };
    REQUIRE(matters().size() == 1);
    CHECK(matters().front().outcome == Outcome::Unknown);
    CHECK(holding(matters()).empty());
    candidate.regular = {quarter(1, u"好"_s), quarter(2, u"好"_s), quarter(3, u"较好"_s), quarter(4, u"较好"_s)};
    CHECK(matters().empty());
    candidate.regular.back().grade = u"一般"_s;
    REQUIRE(holding(matters()).size() == 1);
    CHECK(matters().front().article.contains(u"平时考核办法"));
    CHECK(matters().front().actual.contains(u"好、好、较好、一般"));
    candidate.regular[1].grade = u"较好"_s; // One 好 of four isn't more.
    CHECK(holding(matters()).size() == 2);
}

TEST_CASE("平时考核办法: 一般 and 较差 in more than half of the periods speak against 称职; all 较差 against 基本称职",
          "[appraisal][book]")
{
    AppraisedPerson weak = person(1, appraisal_grade::competent);
    weak.regular = {quarter(1, u"一般"_s), quarter(2, u"较差"_s), quarter(3, u"较好"_s), quarter(4, u"好"_s)};
    CHECK(holding(personMatters(weak, year, builtInRules())).empty()); // Half isn't more than half.
    weak.regular[2].grade = u"一般"_s;
    CHECK(holding(personMatters(weak, year, builtInRules())).size() == 1);
    for (RegularGrade& grade : weak.regular)
        grade.grade = u"较差"_s;
    weak.acts.front().grade = appraisal_grade::basic;
    CHECK(holding(personMatters(weak, year, builtInRules())).size() == 1);
}

TEST_CASE("公务员法第九十五条、第九十六条: an objection holds up the year until it is reviewed, and the review's grade "
          "stands",
          "[appraisal][book]")
{
    AppraisedPerson objector = person(1, appraisal_grade::incompetent);
    objector.acts.push_back({.act = appraisal_act::objected, .by = u"本人"_s, .on = {2026, 1, 20}});
    const auto held = holding(personMatters(objector, year, builtInRules()));
    REQUIRE(held.size() == 1);
    CHECK(held.front().article.contains(u"第九十六条"));
    CHECK(held.front().required.contains(u"2026.02.19")); // 30 days
    objector.acts.push_back(
        {.act = appraisal_act::reviewed, .grade = appraisal_grade::basic, .by = u"局党组"_s, .on = {2026, 2, 10}});
    CHECK(holding(personMatters(objector, year, builtInRules())).empty());
    CHECK(objector.result() == appraisal_grade::basic);
}

TEST_CASE("公务员考核规定第二十八条: after a case that ends in 警告 the grade is supplied (A18)", "[appraisal][book]")
{
    AppraisedPerson open = person(1, {}, {.part = AppraisalStanding::Part::Open});
    CHECK(open.result() == appraisal_grade::ungraded);
    open.acts.push_back(
        {.act = appraisal_act::supplied, .grade = appraisal_grade::competent, .by = u"局党组"_s, .on = {2026, 4, 1}});
    CHECK(open.result() == appraisal_grade::competent);
}

TEST_CASE("年度考核程序: 优秀 are published for five working days, those of the holidays not counted",
          "[appraisal][book]")
{
    AppraisalBook book = bookOf(unitOf(5, 1));
    const auto publicity = [&book](QDate on) {
        const auto matters = yearMatters(book, builtInRules(), builtInCalendar(), on);
        return *std::ranges::find_if(matters, [](const Explanation& each) { return each.rule.contains(u"优秀公示"); });
    };
    CHECK(publicity({2026, 3, 1}).outcome == Outcome::NotMet);
    book.year.noticeFrom = {2026, 1, 12}; // A Monday.
    book.year.noticeUntil = {2026, 1, 15};
    CHECK(publicity({2026, 3, 1}).outcome == Outcome::NotMet);
    book.year.noticeUntil = {2026, 1, 16};
    CHECK(publicity({2026, 1, 16}).outcome == Outcome::NotMet); // Its last day isn't over.
    CHECK(publicity({2026, 1, 17}).outcome == Outcome::Met);
}

TEST_CASE("closing puts the year's record into the file and taking back restores what was there", "[appraisal][book]")
{
    const AppraisalBook book = bookOf({person(1, appraisal_grade::excellent)});
    const auto record = recordOf(book.people.front(), book.year);
    REQUIRE(record);
    CHECK(record->grade == appraisal_grade::excellent);
    CHECK(record->document == u"虚考〔2026〕1号");
    for (const auto& grades : std::initializer_list<std::vector<Appraisal>>{
             {},
             {{.year = 2024, .grade = u"称职"_s}},
             {{.year = 2024, .grade = u"称职"_s}, {.year = 2025, .grade = u"不定等次"_s}}}) {
        const CadreFile before{.appraisals = grades};
        CadreFile file = before;
        putRecord(file, *record);
        CHECK(file.appraisals.back() == *record);
        REQUIRE(takeBackRecord(file, closingOf(before, *record)));
        CHECK(file == before);
    }
    CadreFile changed{.appraisals = {{.year = 2025, .grade = u"称职"_s}}};
    CHECK_FALSE(takeBackRecord(changed, closingOf({}, *record)));
}

TEST_CASE("平时考核办法: 好 in at most 40% of those appraised in the period", "[appraisal][regular]")
{
    AppraisalBook book = bookOf(unitOf(10, 0));
    for (std::size_t i = 0; i < 9; ++i)
        book.people[i].regular = {quarter(1, i < 4 ? u"好"_s : u"较好"_s)};
    const PeriodShare over = periodShare(book, 1, builtInRules());
    CHECK(over.graded == 9);
    CHECK(over.places == 3); // 3.6
    CHECK(over.isOver());
    book.people[9].regular = {quarter(1, u"较好"_s)};
    CHECK_FALSE(periodShare(book, 1, builtInRules()).isOver());
    CHECK(periodShare(book, 2, builtInRules()).graded == 0);
}

TEST_CASE("grades pasted from a table go down from the current cell, or to the people they name",
          "[appraisal][regular]")
{
    const AppraisalBook book = bookOf(unitOf(3, 0));
    const std::vector<int> shown{0, 1, 2};
    const auto below = pastedGrades(u"好\t较好\n一般\r\n"_s, book, shown, 1, 2, 4);
    CHECK(below.problems.isEmpty());
    REQUIRE(below.grades.size() == 3);
    CHECK(below.grades[0].cadre == CadreId{2});
    CHECK(below.grades[0].period == 2);
    CHECK(below.grades[1].period == 3);
    CHECK(below.grades[2].cadre == CadreId{3});

    const auto named = pastedGrades(u"姓名\t一季度\n测试3\t好\t\t较差\n测 试1\t一般\n无名\t好"_s, book, shown, 0, 4, 4);
    REQUIRE(named.grades.size() == 3);
    CHECK(named.grades[0].cadre == CadreId{3});
    CHECK(named.grades[1].period == 3);
    CHECK(named.grades[2].cadre == CadreId{1});
    CHECK(named.problems.size() == 2); // The head and the unknown name.

    CHECK(pastedGrades(u"优"_s, book, shown, 0, 1, 4).problems.size() == 1);
    CHECK(pastedGrades(u"好\t好\t好"_s, book, shown, 0, 3, 4).grades.size() == 2);
    CHECK(pastedGrades(u"好\n好"_s, book, shown, 2, 1, 4).problems.size() == 1);
}
