#include "tests/core/succession/forecast_fixture.h"

#include "core/sample/sample_quota.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample office, as files and records.
struct SampleStaff {
    std::map<CadreId, CadreFile> files{};
    QuotaRecords records{};
    ForecastStaff staff;

    SampleStaff(int people, QDate from) : staff(builtInRules(), from, from)
    {
        const SampleOffice sample({.people = people, .today = from});
        const SampleQuotas quotas = sampleQuotas(sample, from);
        records = {sample.units(), quotas.scopes, quotas.approvals, quotas.steps};
        for (int index = 0; index < sample.people(); ++index) {
            CadreFile file = sample.person(index);
            staff.append(file);
            files.emplace(file.id, std::move(file));
        }
    }
};

/// The grades that a forecast assumes, written into the file as the coming years will.
CadreFile withAssumedGrades(CadreFile file, const ForecastStaff& staff, GradeAssumption assumption, int until)
{
    const auto& person = staff.people()[std::size_t(staff.rowOf(file.id))];
    const AssumedGrades grades = staff.assumedGrades(person, assumption, until);
    for (int year = staff.from() / 12 - 1; year <= until / 12; ++year) {
        if (std::ranges::find(file.appraisals, std::optional(year), &Appraisal::year) != file.appraisals.end())
            continue;
        const bool excellent = (grades.excellent & staff.yearBit(year)) != 0;
        file.appraisals.push_back({.year = year, .grade = excellent ? u"优秀"_s : u"称职"_s});
    }
    return file;
}

void promote(CadreFile& file, const QString& rank, int month)
{
    const PartialDate day(firstDayOfMonth(month));
    for (Rank& held : file.ranks) {
        if (held.until.isEmpty())
            held.until = day;
    }
    file.ranks.push_back({.name = rank, .since = day, .reason = u"晋升"_s});
}

/// What the review says on the first day of a month; a past sanction that a person has to judge counts as cleared.
bool mayBePromoted(const CadreFile& file, const QString& target, int month, bool judged)
{
    const Outcome outcome = outcomeOn(file, target, firstDayOfMonth(month));
    return outcome == Outcome::Met || (judged && outcome == Outcome::Judgement);
}

} // namespace

TEST_CASE("第十八条、第十九条: the forecast's eligible month is the first in which the review says met", "[forecast]")
{
    const auto assumption = GENERATE(GradeAssumption::AllCompetent, GradeAssumption::OwnShare);
    const QDate from = GENERATE(QDate(2026, 6, 1), QDate(2026, 1, 1), QDate(2026, 12, 1));
    const SampleStaff office(600, from);
    ForecastPlan plan{.grades = assumption, .rates = {.leaving = 0, .transfer = 0}};
    const ForecastResult result =
        forecast(office.staff, forecastQuotas(office.records, builtInRules(), from), plan, 10);
    std::map<CadreId, CadreFile> files;
    int future = 0;
    int now = 0;
    for (const ForecastPerson& person : result.people) {
        files.emplace(person.cadre,
                      withAssumedGrades(office.files.at(person.cadre), office.staff, assumption, result.until));
        if (!person.eligible || *person.eligible > result.until)
            continue;
        const CadreFile& file = files.at(person.cadre);
        const int month = std::max(*person.eligible, result.from);
        INFO("cadre " << person.cadre.value << " to " << result.rankName(person.next).toStdString() << " in month "
                      << month % 12 + 1 << " of " << month / 12);
        CHECK(mayBePromoted(file, result.rankName(person.next), month, person.judged));
        if (month > result.from)
            CHECK_FALSE(mayBePromoted(file, result.rankName(person.next), month - 1, person.judged));
        ++(month > result.from ? future : now);
    }
    CHECK(future > 50);
    CHECK(now > 50);
    int later = 0;
    std::map<CadreId, int> lastStep;
    for (const ForecastMove& move : result.moves) {
        CadreFile& file = files.at(move.cadre);
        const bool judged = result.people[std::size_t(office.staff.rowOf(move.cadre))].judged;
        INFO("cadre " << move.cadre.value << " to " << result.rankName(move.to).toStdString() << " in month "
                      << move.month % 12 + 1 << " of " << move.month / 12);
        REQUIRE(move.month >= move.eligible);
        CHECK(mayBePromoted(file, result.rankName(move.to), move.month, judged));
        const auto before = lastStep.find(move.cadre);
        if (before != lastStep.end() && move.eligible > before->second + 1) { // Nobody takes two steps in a month.
            CHECK(mayBePromoted(file, result.rankName(move.to), move.eligible, judged));
            CHECK_FALSE(mayBePromoted(file, result.rankName(move.to), move.eligible - 1, judged));
            ++later;
        }
        lastStep[move.cadre] = move.month;
        promote(file, result.rankName(move.to), move.month);
    }
    CHECK(later > 50);
}

TEST_CASE("第十九条: the own share of 优秀 is spread evenly over the coming years", "[forecast]")
{
    ForecastOffice office;
    CadreFile& file = office.add(u"四级主任科员"_s, u"2026-01"_s);
    file.appraisals = {{.year = 2021, .grade = u"优秀"_s},
                       {.year = 2022, .grade = u"称职"_s},
                       {.year = 2023, .grade = u"优秀"_s},
                       {.year = 2024, .grade = u"称职"_s},
                       {.year = 2025, .grade = u"称职"_s}};
    const ForecastStaff staff = office.staff();
    const auto& person = staff.people().front();
    const AssumedGrades grades = staff.assumedGrades(person, GradeAssumption::OwnShare, monthIn(2030, 12));
    CHECK(grades.excellent == (staff.yearBit(2028) | staff.yearBit(2030)));
    CHECK(staff.assumedGrades(person, GradeAssumption::AllCompetent, monthIn(2030, 12)).excellent == 0);
    CHECK(staff.rowOf(CadreId{1}) == 0);
    CHECK(staff.rowOf(CadreId{2}) == -1);
}

TEST_CASE("第十九条: a last year without grade yet is taken as 称职, earlier gaps as the review takes them",
          "[forecast]")
{
    ForecastOffice office;
    CadreFile& open = office.add(u"四级主任科员"_s, u"2024-08"_s);
    std::erase_if(open.appraisals, [](const Appraisal& appraisal) { return appraisal.year == 2025; });
    CadreFile& gap = office.add(u"四级主任科员"_s, u"2023-08"_s);
    std::erase_if(gap.appraisals, [](const Appraisal& appraisal) { return appraisal.year == 2024; });
    const ForecastResult result = office.run(2);
    CHECK(result.people.at(0).eligible == monthIn(2026, 8));
    CHECK(result.people.at(1).eligible == monthIn(2026, 8)); // 24 months and the 12 of the gap.
}

TEST_CASE("第二十一条: nobody is promoted within an influence period, and a year of 基本称职 bars the next",
          "[forecast]")
{
    ForecastOffice office;
    office.add(u"四级主任科员"_s, u"2022-01"_s);
    CadreFile& sanctioned = office.add(u"四级主任科员"_s, u"2022-01"_s);
    sanctioned.sanctions.push_back({.name = u"记过"_s, .date = PartialDate(2026, 3, 10)});
    CadreFile& basic = office.add(u"四级主任科员"_s, u"2022-01"_s);
    basic.appraisals.back().grade = u"基本称职"_s;
    office.approve(sectionMembers(), 60);
    office.approve(sectionMembers(1, 2), 30);
    const ForecastResult result = office.run(2);
    CHECK(monthOfMove(result, 1, u"三级主任科员"_s) == monthIn(2026, 6));
    // 记过: twelve months (公职人员政务处分法第八条); by 2027-03-10 at the earliest.
    CHECK(monthOfMove(result, 2, u"三级主任科员"_s) == monthIn(2027, 4));
    CHECK(result.people.at(1).judged);
    CHECK(monthOfMove(result, 3, u"三级主任科员"_s) == monthIn(2027, 1));
    CHECK_FALSE(result.people.at(2).judged);
}
