#include "core/cadre/checks.h"
#include "core/cadre/current.h"
#include "core/sample/sample_office.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

SampleOffice office(int people, quint64 seed = 7)
{
    return SampleOffice({.seed = seed, .people = people, .today = today});
}

} // namespace

TEST_CASE("the same seed makes the same people, another seed others", "[sample]")
{
    const SampleOffice one = office(600);
    const SampleOffice two = office(600);
    const SampleOffice other = office(600, 8);
    CHECK(two.person(599) == one.person(599)); // In any order of asking.
    int different = 0;
    for (int i = 0; i < 600; ++i) {
        REQUIRE(one.person(i) == two.person(i));
        different += one.person(i) != other.person(i);
    }
    CHECK(different > 590);
    CHECK(one.units() == two.units());
}

TEST_CASE("every person has a place and a number of their own", "[sample]")
{
    const int people = GENERATE(20, 600, 20'000);
    const SampleOffice sample = office(people);
    CHECK(sample.people() == people);
    QSet<QString> numbers;
    for (int i = 0; i < people; ++i) {
        const CadreFile file = sample.person(i);
        REQUIRE(file.unit.value >= 1);
        REQUIRE(file.unit.value <= qint64(sample.units().size()));
        REQUIRE(file.person.identityNumber.startsWith(u"99"));
        numbers.insert(file.person.identityNumber);
    }
    CHECK(numbers.size() == people);
}

TEST_CASE("rank careers obey the years of art. 18 and begin in 2019.06", "[sample]")
{
    const SampleOffice sample = office(600);
    for (int i = 0; i < 600; ++i) {
        const auto file = sample.person(i);
        for (std::size_t r = 1; r < file.ranks.size(); ++r) {
            if (file.ranks[r - 1].name == u"二级科员" || file.ranks[r].since.isEmpty())
                continue; // Defects put in on purpose.
            INFO(file.ranks[r].name.toStdString());
            CHECK(monthsBetween(file.ranks[r - 1].since, file.ranks[r].since).value_or(0) >= 24);
        }
    }
}

TEST_CASE("not more than 20 in 100 of a unit are 优秀 in a year (公务员考核规定)", "[sample]")
{
    const SampleOffice sample = office(600);
    QHash<QPair<qint64, int>, int> all;
    QHash<QPair<qint64, int>, int> excellent;
    for (int i = 0; i < 600; ++i) {
        const auto file = sample.person(i);
        for (const auto& appraisal : file.appraisals) {
            ++all[{file.unit.value, *appraisal.year}];
            excellent[{file.unit.value, *appraisal.year}] += appraisal.grade == u"优秀";
        }
    }
    int total = 0;
    for (auto it = excellent.begin(); it != excellent.end(); ++it) {
        CHECK(*it * 5 <= all.value(it.key()));
        total += *it;
    }
    CHECK(total > 200);
}

TEST_CASE("quotas of a provincial organ hold: 巡视员 5, 调研员 45 in 100 (art. 11)", "[sample]")
{
    const SampleOffice sample = office(600);
    int establishment = 0;
    for (const Unit& unit : sample.units())
        establishment += unit.level != u"乡、科级" ? unit.administrative.value_or(0) : 0;
    int inspectors = 0;
    int researchers = 0;
    for (int i = 0; i < 600; ++i) {
        const auto file = sample.person(i);
        const Rank* rank = currentRank(file);
        if (!rank || sample.units()[std::size_t(file.unit.value) - 1].level == u"乡、科级")
            continue;
        inspectors += rank->name.endsWith(u"巡视员");
        researchers += rank->name.endsWith(u"调研员");
    }
    CHECK(inspectors * 100 <= establishment * 5);
    CHECK(researchers * 100 <= establishment * 45);
    CHECK(researchers * 100 >= establishment * 30);
}

TEST_CASE("the checks find every mistake that was put in", "[sample][checks]")
{
    const SampleOffice sample = office(600);
    const auto defects = sample.defects();
    CHECK(defects.size() >= 10);
    for (const SampleDefect& defect : defects) {
        const auto findings = checkFile(sample.person(defect.person), today);
        INFO(defect.person << " " << defect.rule.toStdString());
        CHECK(std::ranges::any_of(findings, [&](const Finding& finding) { return finding.rule == defect.rule; }));
    }
}

TEST_CASE("people without a mistake put in have no finding above a note", "[sample][checks]")
{
    const SampleOffice sample = office(600);
    QSet<int> wrong;
    for (const SampleDefect& defect : sample.defects())
        wrong.insert(defect.person);
    for (int i = 0; i < 600; ++i) {
        if (wrong.contains(i))
            continue;
        for (const Finding& finding : checkFile(sample.person(i), today)) {
            INFO(i << " " << finding.rule.toStdString() << " " << finding.message.toStdString());
            CHECK((finding.severity == Finding::Severity::Note || finding.rule == u"identity-region"));
        }
    }
}
