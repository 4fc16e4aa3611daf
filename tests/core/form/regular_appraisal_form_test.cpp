#include "core/form/appraisal_forms.h"
#include "tests/core/form/form_geometry.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

RegularForm appraised(const QString& name)
{
    RegularForm form{.grade = {.year = 2025,
                               .period = 2,
                               .grade = u"较好"_s,
                               .attendance = u"出勤61天，事假1天"_s,
                               .comment = u"任务按时完成"_s},
                     .post = u"样例市测试局综合科科长、一级主任科员"_s};
    form.file.person.name = name;
    form.file.person.sex = u"男"_s;
    form.file.person.birth = PartialDate(1985, 11);
    return form;
}

} // namespace

TEST_CASE("the form of a regular appraisal has the common design's widths and heights (forms: 3)",
          "[form][appraisal][geometry]")
{
    FormFonts fonts;
    const FilledForm form = blankRegularAppraisalForm(2025, 1, periodsByQuarter, fonts);
    REQUIRE(form.layout->pages.size() == 1);
    const FormPage& page = form.layout->pages.front();
    checkLengths(widthsOf(page), {26, 30, 26, 28, 26, 30});
    checkLengths(heightsOf(page), {12, 12, 110, 16, 35, 30});
    checkTableFilled(page);
    CHECK(captionsOf(page) == QStringList{u"姓名"_s, u"性别"_s, u"出生年月"_s, u"单位及职务职级"_s, u"考核周期"_s,
                                          u"主要工作完成情况（个人小结）"_s, u"考勤与奖惩"_s,
                                          u"主管领导审核评鉴意见及等次建议"_s, u"机关负责人审定"_s});
}

TEST_CASE("a grade is a proposal on the form until it is approved (平时考核办法)", "[form][appraisal]")
{
    FormFonts fonts;
    RegularForm form = appraised(u"测试甲"_s);
    const QString before = printedPaper(regularAppraisalForm(form, fonts)).all();
    CHECK(before.contains(u"（2025年第二季度）"));
    CHECK(before.contains(u"任务按时完成。建议确定为较好等次。"));
    CHECK(before.count(u"确定为较好等次"_s) == 1);
    CHECK(before.contains(u"签名：年月日"));
    form.grade.by = u"样例乙"_s;
    form.grade.on = QDate(2025, 7, 3);
    form.grade.approvedBy = u"样例丙"_s;
    form.grade.approvedOn = QDate(2025, 7, 9);
    const QString after = printedPaper(regularAppraisalForm(form, fonts)).all();
    CHECK(after.count(u"确定为较好等次"_s) == 2);
    CHECK(after.contains(u"签名：样例乙2025年7月3日"));
    CHECK(after.contains(u"签名或盖章：样例丙2025年7月9日"));
}

TEST_CASE("every text of a regular appraisal lies inside its cell: none, short, very long, long names",
          "[form][appraisal][geometry]")
{
    FormFonts fonts;
    for (const QString& name :
         {u"甲乙"_s, u"测试甲"_s, u"买买提·吐尔逊"_s, u"阿卜杜热合曼·努尔买买提·阿卜杜克里木江"_s}) {
        for (const int length : {0, 30, 600, 4000}) {
            CAPTURE(name, length);
            RegularForm form = appraised(name);
            form.grade.summary = form.grade.attendance = runningText(length);
            form.grade.comment = form.grade.approval = runningText(length);
            const FilledForm filled = regularAppraisalForm(form, fonts);
            checkTextsInsideCells(filled, 1);
            const PrintedPaper paper = printedPaper(filled);
            CHECK(paper.all().contains(name));
            CHECK(paper.report.warnings.isEmpty());
            CHECK((paper.pages.size() > 1) == (length >= 600)); // The opinions don't hold 600 characters.
        }
    }
    RegularForm form = appraised(u"测试甲"_s);
    form.grade.summary = runningText(1000);
    CHECK(printedPaper(regularAppraisalForm(form, fonts)).pages.size() == 1);
}

TEST_CASE("a period is called as the office appraises: by quarter, half or month", "[form][appraisal]")
{
    FormFonts fonts;
    const auto blank = [&fonts](int period, int periods) {
        return printedPaper(blankRegularAppraisalForm(2025, period, periods, fonts, {u"测试甲"_s, u"样例局科员"_s}))
            .all();
    };
    CHECK(blank(4, periodsByQuarter).contains(u"（2025年第四季度）"));
    CHECK(blank(2, periodsByHalf).contains(u"（2025年下半年）"));
    CHECK(blank(12, periodsByMonth).contains(u"（2025年12月）"));
    CHECK(blank(0, periodsByQuarter).contains(u"（2025年第季度）")); // To be filled in by hand.
    CHECK(blank(1, periodsByMonth).contains(u"测试甲"));
    CHECK(blank(1, periodsByMonth).contains(u"样例局科员"));
}
