#include "core/cadre/checks.h"

#include "core/regulation/rule_book.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);
using Severity = Finding::Severity;

/// A file that the checks have nothing to say about.
CadreFile soundFile()
{
    CadreFile file;
    file.id = CadreId{1};
    file.person = {.name = u"测试甲"_s,
                   .sex = u"男"_s,
                   .birth = PartialDate(1975, 3),
                   .ethnicity = u"汉族"_s,
                   .nativePlace = u"虚构样例"_s,
                   .politicalStatus = u"中共党员"_s,
                   .partyJoined = PartialDate(1996, 5),
                   .workStart = PartialDate(1997, 7),
                   .identityNumber = u"990101197503070012"_s,
                   .currentPost = u"样例局四级调研员"_s,
                   .status = u"现职人员"_s,
                   .resume = u"1993.09--1997.07  示例大学学习\n"
                             "1997.07--2019.06  样例局科员\n"
                             "2019.06--         样例局四级调研员"_s};
    file.ranks = {{.name = u"一级主任科员"_s, .since = PartialDate(2019, 6), .until = PartialDate(2022, 6)},
                  {.name = u"四级调研员"_s, .since = PartialDate(2022, 6)}};
    for (int year = 2021; year <= 2025; ++year)
        file.appraisals.push_back({.year = year, .grade = u"称职"_s});
    return file;
}

std::vector<Finding> found(const CadreFile& file)
{
    return checkFile(file, builtInRules(), today);
}

/// The only finding; the test fails when there are others, or none.
Finding only(const CadreFile& file)
{
    const auto findings = found(file);
    for (const Finding& finding : findings)
        UNSCOPED_INFO(finding.rule.toStdString() << ": " << finding.message.toStdString());
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().cadre == file.id);
    CHECK_FALSE(findings.front().message.isEmpty());
    return findings.front();
}

} // namespace

TEST_CASE("a sound file has no finding", "[checks]")
{
    CHECK(found(soundFile()).empty());
}

TEST_CASE("an identity number is compared with its check character and with the file", "[checks][identity]")
{
    CadreFile file = soundFile();
    const auto [number, rule, severity] = GENERATE(table<QString, QString, Severity>({
        {u"990101197503070013"_s, u"identity-checksum"_s, Severity::Error},
        {u"99010119750307001"_s, u"identity-form"_s, Severity::Error},
        {u"990101750307001"_s, u"identity-form"_s, Severity::Error}, // 15 digits, before 1999.
        {u"990101197504070014"_s, u"identity-birth"_s, Severity::Warning},
        {u"990101197503070020"_s, u"identity-sex"_s, Severity::Warning},
        {u"980101197503070010"_s, u"identity-region"_s, Severity::Note},
    }));
    file.person.identityNumber = number;
    INFO(number.toStdString());
    const Finding finding = only(file);
    CHECK(finding.rule == rule);
    CHECK(finding.severity == severity);
    CHECK(finding.field == u"identity_number");
    CHECK(finding.source == u"GB 11643-1999");
}

TEST_CASE("a birth that the file knows by its year only is not compared with the number", "[checks][identity]")
{
    CadreFile file = soundFile();
    file.person.birth = PartialDate(1974);
    CHECK(found(file).empty());
}

TEST_CASE("劳动法第十五条, 党章第一条: work begins at sixteen and the Party at eighteen, to the month",
          "[checks][dates]")
{
    CadreFile file = soundFile();
    file.person.birth = PartialDate(1980, 3);
    file.person.identityNumber = u"990101198003070010"_s;
    file.person.workStart = PartialDate(1996, 3);
    file.person.partyJoined = PartialDate(1998, 3);
    CHECK(found(file).empty());
    SECTION("work a month earlier")
    {
        file.person.workStart = PartialDate(1996, 2);
        CHECK(only(file).rule == u"work-before-age");
    }
    SECTION("the Party a month earlier")
    {
        file.person.partyJoined = PartialDate(1998, 2);
        CHECK(only(file).rule == u"party-before-age");
    }
}

TEST_CASE("before the labour law of 1995 no age of starting work is doubted", "[checks][dates]")
{
    CadreFile file = soundFile();
    file.person.workStart = PartialDate(1990, 3); // Fifteen.
    CHECK(found(file).empty());
}

TEST_CASE("a post or rank before the start of work is doubtful, in its month it is not", "[checks][dates]")
{
    CadreFile file = soundFile();
    const PartialDate start = file.person.workStart;
    REQUIRE(start.hasMonth());
    file.posts = {{.title = u"科员"_s, .since = PartialDate(start.year(), start.month())}};
    CHECK(found(file).empty());
    file.posts.front().since = PartialDate(start.year() - 1, start.month());
    CHECK(only(file).rule == u"before-work");
    CHECK(only(file).set == u"post");
}

TEST_CASE("a degree before enrolment and a sanction lifted before it was given are errors", "[checks][dates]")
{
    CadreFile file = soundFile();
    file.educations = {{.mode = u"全日制"_s,
                        .level = u"大学"_s,
                        .enrolled = PartialDate(1993, 9),
                        .graduated = PartialDate(1997, 7),
                        .degreeDate = PartialDate(1993, 7)}};
    CHECK(only(file).field == u"degree_date");
    file.educations.front().degreeDate = PartialDate(1997, 7);
    CHECK(found(file).empty());
    file.sanctions = {{.name = u"警告"_s, .date = PartialDate(2020, 5), .lifted = PartialDate(2019, 11)}};
    CHECK(only(file).rule == u"period-reversed");
    CHECK(only(file).field == u"lifted");
}

TEST_CASE("an end before the beginning is an error, the same month is none", "[checks][dates]")
{
    CadreFile file = soundFile();
    file.posts = {{.title = u"副处长"_s, .since = PartialDate(2016, 5), .until = PartialDate(2016, 5)}};
    CHECK(found(file).empty());
    file.posts.front().until = PartialDate(2016);
    CHECK(found(file).empty()); // Not known which came first.
    file.posts.front().until = PartialDate(2016, 4);
    const Finding finding = only(file);
    CHECK(finding.rule == u"period-reversed");
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.set == u"post");
    CHECK(finding.row == 0);
}

TEST_CASE("a beginning in the future is pointed out", "[checks][dates]")
{
    CadreFile file = soundFile();
    file.posts = {{.title = u"副处长"_s, .since = PartialDate(2026, 6)}};
    CHECK(found(file).empty());
    file.posts.front().since = PartialDate(2026, 7);
    CHECK(only(file).rule == u"date-in-future");
}

TEST_CASE("a gap in a résumé is found in every way of writing periods", "[checks][resume]")
{
    // The gap is that from 1997.07 to 2001.03.
    const QString resume =
        GENERATE(u"1993.09--1997.07  示例大学学习\n2001.03--         样例局科员"_s,
                 u"199309--199707  示例大学学习\n200103--  样例局科员"_s,
                 u"1993.09-1997.07 示例大学学习\n2001.03-至今 样例局科员"_s,
                 u"1993.09—1997.07示例大学学习\n2001.03——现在 样例局科员"_s,
                 u"1993.09–1997.07 示例大学学习\n2001.03–至今 样例局科员"_s,
                 u"1993．09－1997．07　示例大学学习\n2001．03－至今　样例局科员"_s,
                 u"1993.09～1997.07\t示例大学学习\n2001.03~至今\t样例局科员"_s,
                 u"1993年9月至1997年7月 示例大学学习\n2001年3月至今 样例局科员"_s,
                 u"  1993.9--1997.7  示例大学\n                  学习\n\n  2001.3--至今     样例局科员\n"_s);
    CadreFile file = soundFile();
    file.person.resume = resume;
    INFO(resume.toStdString());
    const Finding finding = only(file);
    CHECK(finding.rule == u"resume-gap");
    CHECK(finding.message.contains(u"1997.07"));
    CHECK(finding.message.contains(u"2001.03"));
    CHECK(finding.message.contains(u"44"));
}

TEST_CASE("the summer after graduation is no gap, three months are", "[checks][resume]")
{
    CadreFile file = soundFile();
    file.person.resume = u"1993.09--1997.07  示例大学学习\n1997.09--         样例局科员"_s;
    CHECK(found(file).empty());
    file.person.resume = u"1993.09--1997.07  示例大学学习\n1997.10--         样例局科员"_s;
    CHECK(only(file).rule == u"resume-gap");
}

TEST_CASE("periods of a résumé that overlap, end early or lack dates are found", "[checks][resume]")
{
    const auto [resume, rule] = GENERATE(table<QString, QString>({
        {u"1993.09--1997.08  学习\n1997.07--  样例局科员"_s, u"resume-overlap"_s},
        {u"1993.09--  学习\n1997.07--  样例局科员"_s, u"resume-open"_s},
        {u"早年在家务农\n1993.09--  样例局科员"_s, u"resume-undated"_s},
        {u"1993.09--1997.07  学习\n1997.07--2026.05  样例局科员"_s, u"resume-ended"_s},
        {u"1997.09--1993.07  学习\n1993.07--  样例局科员"_s, u"period-reversed"_s},
    }));
    CadreFile file = soundFile();
    file.person.resume = resume;
    INFO(resume.toStdString());
    CHECK(only(file).rule == rule);
}

TEST_CASE("studies in brackets belong to their period", "[checks][resume]")
{
    CadreFile file = soundFile();
    file.person.resume = u"1993.09--1997.07  示例大学学习\n"
                         "1997.07--         样例局科员\n"
                         "（其间：2004.09--2007.06在示例大学在职学习）"_s;
    CHECK(found(file).empty());
}

TEST_CASE("a rank ends when the next one begins", "[checks][ranks]")
{
    CadreFile file = soundFile();
    const auto [until, fits] = GENERATE(table<PartialDate, bool>({{PartialDate(2022, 6), true},
                                                                  {PartialDate(2022, 5), true},
                                                                  {PartialDate(2022), true}, // Not known.
                                                                  {PartialDate(2022, 7), false},
                                                                  {PartialDate(), false}}));
    file.ranks.front().until = until;
    if (fits) {
        CHECK(found(file).empty());
        return;
    }
    const Finding finding = only(file);
    CHECK(finding.rule == u"rank-overlap");
    CHECK(finding.row == 0);
}

TEST_CASE("a review of the rank needs its month and an appraisal of every year since", "[checks][ranks]")
{
    CadreFile file = soundFile();
    SECTION("the month of the rank is missing")
    {
        file.ranks.back().since = {};
        CHECK(only(file).rule == u"rank-start-missing");
    }
    SECTION("a year in the rank is missing")
    {
        std::erase_if(file.appraisals, [](const Appraisal& appraisal) { return appraisal.year == 2024; });
        const Finding finding = only(file);
        CHECK(finding.rule == u"appraisal-missing");
        CHECK(finding.message.contains(u"2024"));
    }
    SECTION("a year before the rank is not asked for")
    {
        std::erase_if(file.appraisals, [](const Appraisal& appraisal) { return appraisal.year <= 2022; });
        CHECK(found(file).empty());
    }
    SECTION("nor one of somebody who has left")
    {
        file.person.status = u"调出人员"_s;
        file.appraisals.clear();
        CHECK(found(file).empty());
    }
}

TEST_CASE("what the form needs and the file lacks is named", "[checks][presence]")
{
    const auto [field, member] =
        GENERATE(table<QString, QString Person::*>({{u"sex"_s, &Person::sex},
                                                    {u"ethnicity"_s, &Person::ethnicity},
                                                    {u"native_place"_s, &Person::nativePlace},
                                                    {u"current_post"_s, &Person::currentPost},
                                                    {u"resume"_s, &Person::resume},
                                                    {u"identity_number"_s, &Person::identityNumber}}));
    CadreFile file = soundFile();
    (file.person.*member).clear();
    const Finding finding = only(file);
    CHECK(finding.rule == u"field-missing");
    CHECK(finding.field == field);
}

TEST_CASE("words that are no date are kept and pointed out", "[checks][presence]")
{
    CadreFile file = soundFile();
    file.person.workStart = PartialDate::parse(u"1997.13"_s);
    CHECK(only(file).rule == u"date-unreadable");
}

TEST_CASE("a relative's sex and age fit the relation", "[checks][family]")
{
    CadreFile file = soundFile();
    const auto [relation, birth, rule] = GENERATE(table<QString, PartialDate, QString>({
        {u"妻子"_s, PartialDate(1978, 9), u""_s},
        {u"丈夫"_s, PartialDate(1978, 9), u"relative-sex"_s},
        {u"父亲"_s, PartialDate(1963, 3), u""_s},
        {u"父亲"_s, PartialDate(1963, 4), u"relative-age"_s},
        {u"女儿"_s, PartialDate(1987, 3), u""_s},
        {u"女儿"_s, PartialDate(1987, 2), u"relative-age"_s},
        {u"母亲"_s, PartialDate(), u""_s},
    }));
    file.family = {{.relation = relation, .name = u"样例乙"_s, .birth = birth}};
    INFO(relation.toStdString() << " " << birth.display().toStdString());
    if (rule.isEmpty())
        CHECK(found(file).empty());
    else
        CHECK(only(file).rule == rule);
}

TEST_CASE("people who may be in the office twice are found, others are not", "[checks][duplicates]")
{
    const PersonKey first{CadreId{1}, u"测试甲"_s, u"99010219820615005X"_s, PartialDate(1982, 6)};
    const auto [second, rule] = GENERATE(table<PersonKey, QString>({
        {{CadreId{2}, u"测试乙"_s, u"99010219820615005X"_s, PartialDate(1980, 1)}, u"duplicate-identity"_s},
        {{CadreId{2}, u"测试乙"_s, u"99010219820615005x"_s, PartialDate(1980, 1)}, u"duplicate-identity"_s},
        {{CadreId{2}, u"测试甲"_s, u""_s, PartialDate(1982, 6)}, u"duplicate-name"_s},
        {{CadreId{2}, u"测试甲"_s, u"990101197503070012"_s, PartialDate(1982, 6, 15)}, u"duplicate-name"_s},
        {{CadreId{2}, u"测试甲"_s, u""_s, PartialDate(1982, 7)}, u""_s},
        {{CadreId{2}, u"测试甲"_s, u""_s, PartialDate(1982)}, u""_s}, // The month is not known.
        {{CadreId{2}, u"测试乙"_s, u""_s, PartialDate(1982, 6)}, u""_s},
    }));
    const auto findings = checkDuplicates({first, second});
    if (rule.isEmpty()) {
        CHECK(findings.empty());
        return;
    }
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == rule);
    CHECK(findings.front().cadre == CadreId{2});
    CHECK(findings.front().message.contains(u"测试甲"));
}

TEST_CASE("people without an identity number are not each other's doubles", "[checks][duplicates]")
{
    CHECK(checkDuplicates({{CadreId{1}, u"测试甲"_s, {}, {}}, {CadreId{2}, u"测试乙"_s, {}, {}}}).empty());
}
