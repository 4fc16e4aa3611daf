#include "core/form/appraisal_forms.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

RegularRoster regular(int periods, int people)
{
    RegularRoster roster{.office = u"样例市测试局"_s, .year = 2025, .periods = periods, .on = {2026, 1, 8}};
    for (const QString& unit : {u"办公室"_s, u"综合科"_s}) {
        RegularRoster::Group group{.unit = unit};
        for (int i = 0; i < people; ++i) {
            RegularRoster::Person person{.name = u"古丽巴哈尔·阿不都热西提"_s, .post = u"副科长、三级主任科员"_s};
            for (int period = 0; period < periods; ++period)
                person.grades += i % 5 == 0 ? u"好"_s : u"较好"_s;
            group.people.push_back(person);
        }
        roster.groups.push_back(group);
    }
    return roster;
}

AnnualRoster annual(int people)
{
    AnnualRoster roster{
        .office = u"样例市测试局"_s, .year = 2025, .document = u"样测发〔2026〕3号"_s, .on = {2026, 1, 20}};
    const QStringList grades{u"优秀"_s, u"称职"_s, u"称职"_s, u"不定等次"_s, u"不进行考核"_s};
    for (const QString& unit : {u"办公室"_s, u"综合科"_s, u"人事科"_s}) {
        AnnualRoster::Group group{.unit = unit};
        for (int i = 0; i < people; ++i)
            group.people.push_back({.name = u"测试甲"_s,
                                    .sex = u"女"_s,
                                    .birth = u"1985.11"_s,
                                    .post = u"科长"_s,
                                    .rank = u"一级主任科员"_s,
                                    .grade = grades[i % grades.size()],
                                    .former = u"称职"_s});
        roster.groups.push_back(group);
    }
    return roster;
}

} // namespace

TEST_CASE("the roster of regular appraisals has a column for each period and the shares of each (平时考核办法)",
          "[form][appraisal]")
{
    FormFonts fonts;
    for (const auto& [periods, heads] : {std::pair(periodsByQuarter, QStringList{u"一季度"_s, u"四季度"_s}),
                                         std::pair(periodsByHalf, QStringList{u"上半年"_s, u"下半年"_s}),
                                         std::pair(periodsByMonth, QStringList{u"1月"_s, u"12月"_s})}) {
        CAPTURE(periods);
        const FilledForm form = regularRoster(regular(periods, 20), fonts);
        const PrintedPaper paper = printedPaper(form);
        REQUIRE(paper.pages.size() > 1);
        for (const QString& head : heads)
            CHECK(paper.pages[1].contains(head)); // Repeated.
        CHECK(paper.pages[1].contains(u"（续）"));
        const int graded = periods * 8; // 4 of 20 people in two units.
        CHECK(paper.all().count(u"较好"_s) == periods * 32 + periods);
        CHECK(paper.all().count(u"共40人，好8人（20.0%）、较好32人（80.0%）。"_s) == periods);
        CHECK(paper.all().count(u"好"_s) == graded + periods + periods * 32 + periods);
        CHECK(paper.all().contains(u"填表人（签字）"));
        checkNothingClipped(form);
    }
}

TEST_CASE("a period without grades has no shares, and nobody at all is said", "[form][appraisal]")
{
    FormFonts fonts;
    RegularRoster roster = regular(periodsByQuarter, 1);
    for (RegularRoster::Group& group : roster.groups)
        group.people.front().grades = {u"好"_s};
    const QString text = printedPaper(regularRoster(roster, fonts)).all();
    CHECK(text.contains(u"第一季度：共2人"));
    CHECK_FALSE(text.contains(u"第二季度："));
    roster.groups.clear();
    CHECK(printedPaper(regularRoster(roster, fonts)).all().contains(u"（无）"));
}

TEST_CASE("the annual roster groups by unit, counts each grade and its share of those who take part (forms: 2.3)",
          "[form][appraisal]")
{
    FormFonts fonts;
    const FilledForm form = annualRoster(annual(10), fonts);
    const PrintedPaper paper = printedPaper(form);
    const QString text = paper.all();
    CHECK(text.contains(u"办公室（10人）：优秀2人、称职4人、不定等次2人、不进行考核2人"));
    CHECK(text.indexOf(u"综合科（10人）"_s) < text.indexOf(u"人事科（10人）"_s));
    CHECK(form.layout->paper.width() > form.layout->paper.height());
    // 30 people, 6 of each fifth; 24 take part.
    CHECK(text.contains(u"人数6120066030"));
    CHECK(text.contains(u"占参加考核人数25.0%50.0%0.0%0.0%25.0%—0.0%参加24人"));
    for (const QString& word :
         {u"样测发〔2026〕3号"_s, u"2026年1月20日"_s, u"考核委员会（签字）"_s, u"填表人（签字）"_s})
        CHECK(text.contains(word));
    checkNothingClipped(form);
}

TEST_CASE("the annual roster repeats its head on each page and doesn't leave a unit's heading alone",
          "[form][appraisal]")
{
    FormFonts fonts;
    for (int people = 8; people <= 14; ++people) {
        CAPTURE(people);
        const PrintedPaper paper = printedPaper(annualRoster(annual(people), fonts));
        for (const QString& page : paper.pages) {
            if (!page.contains(u"序号"))
                continue; // Totals alone.
            CHECK(page.contains(u"出生年月"));
            // The last heading is followed by one of its people.
            CHECK(page.mid(page.lastIndexOf(u"人）"_s)).contains(u"测试甲"));
        }
    }
}

TEST_CASE("the annual roster states the arithmetic of each scope's 优秀 and whether it is kept (优秀等次比例)",
          "[form][appraisal]")
{
    FormFonts fonts;
    AnnualRoster roster = annual(5);
    CHECK(printedPaper(annualRoster(roster, fonts)).all().contains(u"（未核定）"));
    roster.caps = {
        {u"机关各科室"_s, 9, 7, u"应参加考核37人×20%＝7.4，舍去小数，取7人"_s, u"考核规定优秀等次比例条款"_s},
        {u"稽查支队"_s, 2, 2, u"应参加考核12人×20%＝2.4，舍去小数，取2人"_s, u"考核规定优秀等次比例条款"_s}};
    const QString text = printedPaper(annualRoster(roster, fonts)).all();
    CHECK(text.contains(u"应参加考核37人×20%＝7.4，舍去小数，取7人79超出2人"));
    CHECK(text.contains(u"取2人22未超名额"));
}

TEST_CASE("a line of the annual roster has the grade that stands: 补定, else 复核, else 确定 (第二十八条)",
          "[form][appraisal]")
{
    AnnualForm form{.year = 2025, .partReason = u"试用期内"_s};
    form.file.person.name = u"测试甲"_s;
    form.file.ranks = {{.name = u"一级主任科员"_s, .since = PartialDate(2021, 6)}};
    form.file.appraisals = {{.year = 2023, .grade = u"优秀"_s}, {.year = 2024, .grade = u"称职"_s}};
    form.entry.post = u"样例市测试局综合科科长、一级主任科员"_s;
    CHECK(rosterLine(form).grade.isEmpty());
    form.acts = {{.act = appraisal_act::proposed, .grade = u"优秀"_s}};
    CHECK(rosterLine(form).grade.isEmpty()); // A proposal is no result.
    form.acts.push_back({.act = appraisal_act::decided, .grade = u"基本称职"_s});
    CHECK(rosterLine(form).grade == u"基本称职");
    form.acts.push_back({.act = appraisal_act::reviewed, .grade = u"称职"_s});
    CHECK(rosterLine(form).grade == u"称职");
    form.acts.push_back({.act = appraisal_act::supplied, .grade = u"优秀"_s});
    CHECK(rosterLine(form).grade == u"优秀");
    CHECK(rosterLine(form).former == u"称职");
    CHECK(rosterLine(form).post == u"样例市测试局综合科科长");
    CHECK(rosterLine(form).rank == u"一级主任科员");
    CHECK(rosterLine(form).note == u"试用期内");
}
