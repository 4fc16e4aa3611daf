#include "core/form/appraisal_forms.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

ResultNotice notice(const QString& grade)
{
    return {.office = u"样例市测试局"_s,
            .document = u"样测考〔2026〕12号"_s,
            .name = u"古丽巴哈尔·阿不都热西提"_s,
            .unit = u"综合科"_s,
            .year = 2025,
            .grade = grade,
            .article = u"《公务员考核规定》第十二条"_s,
            .decided = {2026, 1, 12},
            .day = {2026, 1, 20}};
}

QString textOf(const ResultNotice& notice)
{
    FormFonts fonts;
    const FilledForm form = resultNotice(notice, fonts);
    checkNothingClipped(form);
    CHECK(form.layout->pages.size() == 1);
    return printedPaper(form).all();
}

} // namespace

TEST_CASE("the notice states the grade, what it rests on, and has a receipt to sign (考核规定第十二条)",
          "[form][appraisal]")
{
    const QString text = textOf(notice(u"称职"_s));
    CHECK(text.contains(u"综合科古丽巴哈尔·阿不都热西提同志："));
    CHECK(text.contains(u"根据《公务员考核规定》第十二条，经2026年1月12日研究决定，你2025年度考核确定为称职等次。"));
    CHECK(text.contains(u"样例市测试局2026年1月20日"));
    CHECK(text.contains(u"回执《公务员年度考核结果通知书》（样测考〔2026〕12号）已收到，2025年度考核结果已知悉。"));
    CHECK(text.contains(u"本人意见：签名："));
    CHECK_FALSE(text.contains(u"复核"));
}

TEST_CASE("who is graded 不称职 is told how to ask for a review and to appeal (公务员法第九十五条)",
          "[form][appraisal]")
{
    ResultNotice incompetent = notice(u"不称职"_s);
    incompetent.recourse = Recourse{30, 15, 31, u"《公务员法》第九十五条"_s};
    const QString text = textOf(incompetent);
    CHECK(text.contains(u"确定为不称职等次"));
    CHECK(text.contains(u"根据《公务员法》第九十五条，可以自知道本结果之日起30日内向本机关申请复核"));
    CHECK(text.contains(u"自接到复核决定之日起15日内"));
    CHECK(text.contains(u"自知道本结果之日起31日内直接提出申诉"));
}

TEST_CASE("who gets no grade or takes no part is told why (第二十五条至第二十八条)", "[form][appraisal]")
{
    ResultNotice probation = notice(u"不定等次"_s);
    probation.reason = u"试用期内的新录用公务员参加年度考核，只写评语，不确定等次（第二十五条）。"_s;
    CHECK(textOf(probation).contains(u"你2025年度考核不确定等次。原因：试用期内的新录用公务员"));
    CHECK(textOf(notice(u"不进行考核"_s)).contains(u"你不参加2025年度考核。"));
}

TEST_CASE("a notice without its facts leaves lines to be filled in", "[form][appraisal]")
{
    const QString text = textOf({.year = 2025});
    CHECK(text.contains(u"＿＿＿＿＿＿同志："));
    CHECK(text.contains(u"按照公务员考核的有关规定，经研究决定，你2025年度考核确定为＿＿＿＿＿＿等次。"));
    CHECK(text.contains(u"年月日"));
}
