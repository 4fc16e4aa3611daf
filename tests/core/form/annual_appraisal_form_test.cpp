#include "core/form/appraisal_forms.h"
#include "tests/core/form/form_geometry.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

AnnualForm appraised(const QString& name, qsizetype summary)
{
    AnnualForm form{.year = 2025, .office = u"样例市测试局"_s};
    form.file.person.name = name;
    form.file.person.sex = u"女"_s;
    form.file.person.birth = PartialDate(1985, 11, 3);
    form.file.person.politicalStatus = u"中共党员"_s;
    form.file.posts.push_back({.title = u"副科长"_s, .since = PartialDate(2016, 2), .until = PartialDate(2021, 6)});
    form.file.posts.push_back({.title = u"科长"_s, .since = PartialDate(2021, 6, 8), .main = u"是"_s});
    form.file.posts.push_back({.title = u"处长"_s, .since = PartialDate(2026, 3), .main = u"是"_s});
    form.entry.post = u"样例市测试局综合科科长、一级主任科员"_s;
    form.entry.duties = u"主持综合科工作，分管文电、会务、信息、档案、保密和机关后勤"_s;
    form.entry.summary = runningText(summary);
    form.entry.training = u"2025年5月12日至16日参加样例市委党校进修班（5天）。"_s;
    form.acts = {{.act = appraisal_act::proposed,
                  .grade = u"优秀"_s,
                  .text = u"业务熟练"_s,
                  .by = u"样例乙"_s,
                  .on = {2025, 12, 28}},
                 {.act = appraisal_act::decided, .grade = u"优秀"_s, .by = u"考核委员会"_s, .on = {2026, 1, 12}},
                 {.act = appraisal_act::notified, .text = u"同意。"_s, .by = name, .on = {2026, 1, 20}}};
    return form;
}

double summarySize(const FilledForm& form)
{
    FormFonts fonts;
    for (const FormCell& cell : form.layout->pages[0].cells) {
        if (cell.field == u"summary")
            return fitText(form.values.texts.value(cell.field), cell, fonts.role(cell.role)).lines.front().size;
    }
    FAIL("no cell for the summary");
    return 0;
}

} // namespace

TEST_CASE("the annual form has the official widths; the filing row's height went to the opinions (forms: 2.1, 2.2)",
          "[form][appraisal][geometry]")
{
    FormFonts fonts;
    const FilledForm form = blankAnnualAppraisalForm(2025, fonts);
    REQUIRE(form.layout->pages.size() == 2);
    CHECK(form.layout->paper == QSizeF(210, 297));
    const FormPage& front = form.layout->pages[0];
    const FormPage& back = form.layout->pages[1];
    checkLengths(widthsOf(front), {27.4, 36.8, 27.1, 27.1, 25.1, 26.3});
    checkLengths(heightsOf(front), {15.7, 16.1, 14.4, 16.0, 152.9});
    checkLengths(widthsOf(back), {24.9, 141.9});
    checkLengths(heightsOf(back), {43.5, 36.9 + 11.8, 36.9 + 11.8, 40.8 + 11.7, 57.4});
    for (const FormPage& page : form.layout->pages) {
        checkTableFilled(page);
        CHECK(page.table.center().x() == Approx(105)); // In the middle of the sheet, so that both sides lie alike.
    }
}

TEST_CASE("the annual form has the captions of 2020 in their order (forms: 2.2)", "[form][appraisal]")
{
    FormFonts fonts;
    const FilledForm form = blankAnnualAppraisalForm(2025, fonts);
    CHECK(captionsOf(form.layout->pages[0]) == QStringList{u"姓名"_s, u"性别"_s, u"出生年月"_s, u"政治面貌"_s,
                                                           u"任现职时间"_s, u"单位及职务职级"_s, u"从事或分管工作"_s,
                                                           u"个人总结"_s});
    CHECK(captionsOf(form.layout->pages[1]) == QStringList{u"参加脱产培训情况"_s, u"主管领导评语和考核等次建议"_s,
                                                           u"机关负责人或考核委员会意见"_s, u"本人意见"_s,
                                                           u"未确定等次或不参加考核情况说明"_s});
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"公务员年度考核登记表"));
    CHECK(text.contains(u"（2025年度）"));
    CHECK_FALSE(text.contains(u"备案"));
}

TEST_CASE("the annual form says who, which post on the last day of the year, and what was decided and when",
          "[form][appraisal]")
{
    FormFonts fonts;
    const PrintedPaper paper = printedPaper(annualAppraisalForm(appraised(u"测试甲"_s, 600), fonts));
    REQUIRE(paper.pages.size() == 2);
    CHECK(paper.report.warnings.isEmpty());
    for (const QString& value : {u"测试甲"_s, u"1985.11"_s, u"2021.06"_s, u"综合科科长、一级主任科员"_s})
        CHECK(paper.pages[0].contains(value));
    CHECK_FALSE(paper.pages[0].contains(u"2026.03")); // The post of the next year.
    CHECK(paper.pages[1].contains(u"业务熟练。建议确定为优秀等次。"));
    CHECK(paper.pages[1].contains(u"签名：样例乙2025年12月28日"));
    CHECK(paper.pages[1].contains(u"盖章或签名：考核委员会2026年1月12日"));
    CHECK(paper.pages[1].contains(u"签名：测试甲2026年1月20日"));
}

TEST_CASE("without an author or a day a signature is left for the hand", "[form][appraisal]")
{
    FormFonts fonts;
    AnnualForm form = appraised(u"测试甲"_s, 600);
    form.acts[0].by.clear();
    form.acts[1].on = {};
    form.acts[2].by = u"样例丙"_s; // Who wrote it down isn't who signs.
    const QString back = printedPaper(annualAppraisalForm(form, fonts)).pages[1];
    CHECK(back.count(u"签名：年月日"_s) == 4);
    CHECK_FALSE(back.contains(u"2025年12月28日"));
    CHECK_FALSE(back.contains(u"考核委员会2026"));
    CHECK_FALSE(back.contains(u"样例丙"));
}

TEST_CASE("a summary of 1,500 characters fits in a readable size, a short one in the full size (forms: 2.2)",
          "[form][appraisal]")
{
    FormFonts fonts;
    const FilledForm brief = annualAppraisalForm(appraised(u"测试甲"_s, 400), fonts);
    CHECK(summarySize(brief) == 14);
    CHECK(brief.layout->pages.size() == 2);
    const FilledForm most = annualAppraisalForm(appraised(u"测试甲"_s, 1500), fonts);
    CHECK(summarySize(most) >= 9);
    CHECK(most.layout->pages.size() == 2);
    CHECK(printedPaper(most).report.warnings.isEmpty());
    CHECK_FALSE(printedPaper(most).all().contains(u"附页"));
}

TEST_CASE("a summary of 4,000 characters goes on on further pages, and the next form begins on its own sheet",
          "[form][appraisal]")
{
    FormFonts fonts;
    AnnualForm form = appraised(u"测试甲"_s, 4000);
    form.entry.summary += u"\n结束语在此"_s;
    const FilledForm filled = annualAppraisalForm(form, fonts);
    const PrintedPaper paper = printedPaper(filled);
    REQUIRE(paper.pages.size() > 3);
    CHECK(paper.pages.size() % 2 == 0);
    CHECK(paper.pages[0].contains(u"（详见附页）"));
    CHECK_FALSE(paper.pages[0].contains(u"结束语在此"));
    CHECK(paper.pages[2].contains(u"个人总结"));
    CHECK(paper.all().contains(u"结束语在此"));
    CHECK(paper.report.warnings.isEmpty()); // Nothing is lost.
    checkTextsInsideCells(filled, 2);
}

TEST_CASE("every text of the annual form lies inside its cell: none, short, very long, long names",
          "[form][appraisal][geometry]")
{
    FormFonts fonts;
    checkTextsInsideCells(blankAnnualAppraisalForm(2025, fonts, {u"测试甲"_s, u"样例市测试局科员"_s}), 2);
    for (const QString& name : {u"甲乙"_s, u"测试甲"_s, u"买买提·吐尔逊"_s, u"古丽巴哈尔·阿不都热西提"_s,
                                u"阿卜杜热合曼·努尔买买提·阿卜杜克里木江"_s}) {
        for (const int length : {0, 30, 1500, 4000}) {
            CAPTURE(name, length);
            AnnualForm form = appraised(name, length);
            form.entry.duties = runningText(length / 10);
            form.entry.training = runningText(length);
            form.entry.remark = runningText(length);
            form.acts[0].text = form.acts[1].text = form.acts[2].text = runningText(length);
            const FilledForm filled = annualAppraisalForm(form, fonts);
            checkTextsInsideCells(filled, 2);
            const QString all = printedPaper(filled).all();
            CHECK(all.contains(name));
            CHECK(all.contains(u"附页"_s) == (length >= 1500));
        }
    }
}

TEST_CASE("the blank annual form has a line for each signature and the name only where it is given",
          "[form][appraisal]")
{
    FormFonts fonts;
    const QString blank = printedPaper(blankAnnualAppraisalForm(0, fonts)).all();
    CHECK(blank.contains(u"（年度）"));
    CHECK(blank.count(u"签名：年月日"_s) == 4);
    const QString named = printedPaper(blankAnnualAppraisalForm(2025, fonts, {u"测试甲"_s, u"样例局科员"_s})).all();
    CHECK(named.contains(u"测试甲"));
    CHECK(named.contains(u"样例局科员"));
}
