#include "core/cadre/cadre_json.h"
#include "core/cadre/current.h"
#include "core/sample/sample_office.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <catch2/catch.hpp>

#include <map>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

SampleOffice office(int people, quint64 seed = 7)
{
    return SampleOffice({.seed = seed, .people = people, .today = today});
}

std::vector<CadreFile> peopleOf(const SampleOffice& sample)
{
    std::vector<CadreFile> files;
    for (int i = 0; i < sample.people(); ++i)
        files.push_back(sample.person(i));
    return files;
}

QByteArray hashOf(const SampleOffice& sample)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CadreFile& file : peopleOf(sample))
        hash.addData(QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact));
    return hash.result().toHex();
}

} // namespace

TEST_CASE("the same seed makes the same bytes, another seed others", "[sample]")
{
    const SampleOffice one = office(600);
    const SampleOffice two = office(600);
    CHECK(two.person(599) == one.person(599)); // In any order of asking.
    CHECK(hashOf(one) == hashOf(two));
    CHECK(one.units() == two.units());
    CHECK(one.defects() == two.defects());
    CHECK(hashOf(office(600, 8)) != hashOf(one));
}

TEST_CASE("every person has a place and a number of their own", "[sample]")
{
    const int people = GENERATE(20, 600, 20'000);
    const SampleOffice sample = office(people);
    CHECK(sample.people() == people);
    QSet<int> mistaken;
    for (const SampleDefect& defect : sample.defects())
        mistaken.insert(defect.person);
    QSet<QString> numbers;
    for (int i = 0; i < people; ++i) {
        const CadreFile file = sample.person(i);
        REQUIRE(file.id.value == i + 1);
        REQUIRE(file.unit.value >= 1);
        REQUIRE(file.unit.value <= qint64(sample.units().size()));
        REQUIRE(file.person.identityNumber.startsWith(u"99"));
        if (!mistaken.contains(i))
            numbers.insert(file.person.identityNumber);
    }
    CHECK(numbers.size() == people - mistaken.size());
}

TEST_CASE("units are departments of the bureau and branches under their cities", "[sample]")
{
    const SampleOffice sample = office(600);
    std::map<qint64, int> people;
    for (const CadreFile& file : peopleOf(sample))
        ++people[file.unit.value];
    int departments = 0;
    int branches = 0;
    for (const Unit& unit : sample.units()) {
        INFO(unit.name.toStdString());
        REQUIRE(unit.parent.value < unit.id.value); // Parents first.
        if (unit.kind == u"机构分组") {
            CHECK(people[unit.id.value] == 0);
            continue;
        }
        CHECK(people[unit.id.value] > 0);
        CHECK(people[unit.id.value] <= unit.administrative.value_or(0)); // 不超编
        departments += unit.kind == u"内设机构";
        branches += unit.name.endsWith(u"分局");
    }
    CHECK(departments == 12);
    CHECK(branches >= 5);
}

TEST_CASE("few were hired from 1998 to 2004, many in the years after", "[sample]")
{
    std::map<int, int> hired;
    for (const CadreFile& file : peopleOf(office(2000)))
        ++hired[file.entries.front().date.year()];
    const auto yearly = [&hired](int from, int until) {
        int sum = 0;
        for (int year = from; year <= until; ++year)
            sum += hired[year];
        return double(sum) / (until - from + 1);
    };
    const double gap = yearly(1998, 2004);
    CHECK(gap > 0);
    CHECK(yearly(1991, 1997) > 2 * gap);
    CHECK(yearly(2006, 2012) > 3 * gap);
}

TEST_CASE("retirements come every year, the next ones with their month on file", "[sample]")
{
    const PartialDate now(today);
    std::map<int, int> perYear;
    int retired = 0;
    for (const CadreFile& file : peopleOf(office(600))) {
        const Person& person = file.person;
        retired += person.status == u"离退人员";
        if (person.retirement.isEmpty())
            continue;
        CHECK_FALSE(person.ageLimit.isEmpty());
        if (person.status != u"现职人员")
            continue;
        const auto months = monthsBetween(now, person.retirement);
        REQUIRE(months);
        CHECK(*months > 0); // Who has reached the age is no longer in service.
        CHECK(*months <= 60);
        ++perYear[(*months - 1) / 12];
    }
    CHECK(retired > 0);
    for (int year = 0; year < 5; ++year) {
        INFO("year " << year);
        CHECK(perYear[year] > 0);
    }
}
