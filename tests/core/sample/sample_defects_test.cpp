#include "core/cadre/checks.h"
#include "core/regulation/rule_book.h"
#include "core/sample/sample_office.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

/// Person (index) and rule of everything that the checks of a whole office report.
std::set<std::pair<int, QString>> reported(const SampleOffice& sample)
{
    std::vector<PersonKey> keys;
    std::set<std::pair<int, QString>> found;
    for (int i = 0; i < sample.people(); ++i) {
        const CadreFile file = sample.person(i);
        keys.push_back({file.id, file.person.name, file.person.identityNumber, file.person.birth});
        for (const Finding& finding : checkFile(file, builtInRules(), today))
            found.insert({i, finding.rule});
    }
    for (const Finding& finding : checkDuplicates(keys))
        found.insert({int(finding.cadre.value) - 1, finding.rule});
    return found;
}

std::set<std::pair<int, QString>> planted(const SampleOffice& sample)
{
    std::set<std::pair<int, QString>> defects;
    for (const SampleDefect& defect : sample.defects())
        defects.insert({defect.person, defect.rule});
    return defects;
}

} // namespace

TEST_CASE("the checks find exactly the mistakes that were put in, and nothing in the other files", "[sample][checks]")
{
    const int people = GENERATE(20, 600, 5000);
    const auto seed = GENERATE(quint64(7), quint64(20260101));
    const SampleOffice sample({.seed = seed, .people = people, .today = today});
    const auto expected = planted(sample);
    const auto found = reported(sample);
    for (const auto& [person, rule] : expected) {
        INFO("not found: " << person << " " << rule.toStdString());
        CHECK(found.contains({person, rule}));
    }
    for (const auto& [person, rule] : found) {
        INFO("not planted: " << person << " " << rule.toStdString());
        CHECK(expected.contains({person, rule}));
    }
}

TEST_CASE("an office of 600 has two mistakes of each of sixteen kinds", "[sample][checks]")
{
    const SampleOffice sample({.people = 600, .today = today});
    std::map<QString, int> kinds;
    for (const SampleDefect& defect : sample.defects())
        ++kinds[defect.rule];
    CHECK(kinds.size() == 16);
    for (const auto& [rule, count] : kinds) {
        INFO(rule.toStdString());
        CHECK(count == 2);
    }
}

TEST_CASE("a small office has fewer mistakes than a fifth of its people", "[sample][checks]")
{
    const SampleOffice sample({.people = 20, .today = today});
    CHECK_FALSE(sample.defects().empty());
    CHECK(sample.defects().size() <= 4);
}
