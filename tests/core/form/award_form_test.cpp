#include "core/form/appraisal_forms.h"
#include "tests/core/form/form_geometry.h"
#include "tests/core/form/paper_text.h"

#include <QBuffer>
#include <QImage>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

AwardForm awarded(const QString& name)
{
    AwardForm form{.award = u"记三等功"_s,
                   .reason = u"2023年、2024年、2025年年度考核连续确定为优秀等次（公务员考核规定第十九条）"_s,
                   .filledOn = {2026, 2, 3}};
    Person& person = form.file.person;
    person.name = name;
    person.sex = u"男"_s;
    person.birth = PartialDate(1975, 3, 12);
    person.ethnicity = u"维吾尔族"_s;
    person.nativePlace = u"河北盐山"_s;
    person.identityNumber = u"110101197503120018"_s;
    person.workStart = PartialDate(1997, 7);
    person.politicalStatus = u"中共党员"_s;
    person.resume = u"1993.09--1997.07  示例大学学习\n1997.07--  样例市测试局工作"_s;
    form.file.posts.push_back(
        {.unitName = u"样例市测试局办公室"_s, .title = u"主任"_s, .state = u"在任"_s, .main = u"是"_s});
    form.file.educations.push_back({.mode = u"全日制"_s, .level = u"大学"_s, .degree = u"工学学士"_s});
    return form;
}

QByteArray photo()
{
    QImage image(295, 413, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("the award form has the official widths, heights and captions (forms: 7)", "[form][award][geometry]")
{
    FormFonts fonts;
    const FilledForm form = blankAwardForm(fonts);
    REQUIRE(form.layout->pages.size() == 2);
    const FormPage& front = form.layout->pages[0];
    const FormPage& back = form.layout->pages[1];
    checkLengths(widthsOf(front), {21.3, 21.9, 22.7, 22.7, 22.7, 22.7, 38.6});
    checkLengths(heightsOf(front), {12.8, 11.7, 11.6, 13.8, 10.8, 22.0, 44.0, 47.8, 34.3});
    checkLengths(widthsOf(back), {19.2, 150.5});
    checkLengths(heightsOf(back), {55.0, 39.4, 36.6, 40.4, 44.0});
    checkTableFilled(front);
    checkTableFilled(back);
    CHECK(captionsOf(front) == QStringList{u"姓名"_s, u"性别"_s, u"出生年月"_s, u"民族"_s, u"籍贯"_s, u"出生地"_s,
                                           u"身份证号"_s, u"参加工作时间"_s, u"政治面貌"_s, u"学历"_s, u"学位"_s,
                                           u"工作单位"_s, u"职务"_s, u"拟授奖励"_s, u"奖惩情况"_s, u"简历"_s,
                                           u"主要事迹"_s});
    CHECK(captionsOf(back) == QStringList{u"主要事迹"_s, u"申报机关（部门）意见"_s, u"（盖章）年月日"_s,
                                          u"审核机关（部门）意见"_s, u"（盖章）年月日"_s, u"审批机关意见"_s,
                                          u"（盖章）年月日"_s, u"备注"_s});
    CHECK(printedPaper(form).pages[1].contains(u"中共中央组织部人力资源和社会保障部制"));
    CHECK_FALSE(printedPaper(form).pages[0].contains(u"无"));
}

TEST_CASE("the award form states the person, the award and what it rests on (考核规定第十九条)", "[form][award]")
{
    FormFonts fonts;
    AwardForm form = awarded(u"测试甲"_s);
    form.deeds = u"牵头完成重点任务12项。"_s;
    const FilledForm filled = awardForm(form, fonts);
    const PrintedPaper paper = printedPaper(filled);
    REQUIRE(paper.pages.size() == 2);
    for (const QString& value :
         {u"测试甲"_s, u"1975.03"_s, u"维吾尔族"_s, u"110101197503120018"_s, u"1997.07"_s, u"大学"_s, u"工学学士"_s,
          u"样例市测试局办公室"_s, u"记三等功"_s, u"连续确定为优秀等次"_s, u"填表时间：2026年2月3日"_s,
          u"牵头完成重点任务12项。"_s, u"示例大学学习"_s})
        CHECK(paper.pages[0].contains(value));
    CHECK_FALSE(filled.values.images.contains(u"photo"_s));
    form.photo = photo();
    CHECK(awardForm(form, fonts).values.images.contains(u"photo"_s));
}

TEST_CASE("honours are those of the form, else of the file's text, else of its records, else none (forms: 7)",
          "[form][award]")
{
    FormFonts fonts;
    AwardForm form = awarded(u"测试甲"_s);
    const auto honours = [&] { return awardForm(form, fonts).values.texts.value(u"honours"_s); };
    CHECK(honours() == u"无");
    form.file.rewards = {{.name = u"记三等功"_s, .date = PartialDate(2019, 1), .authority = u"样例市委"_s}};
    form.file.sanctions = {{.name = u"警告"_s, .date = PartialDate(2015, 3, 15)}};
    CHECK(honours() == u"2019年1月，样例市委，记三等功\n2015年3月15日，警告");
    form.file.person.rewardText = u"2019年记三等功"_s;
    CHECK(honours() == u"2019年记三等功");
    form.honours = u"另附"_s;
    CHECK(honours() == u"另附");
}

TEST_CASE("deeds go on from the first page to the second without a word lost, and then on further pages",
          "[form][award]")
{
    FormFonts fonts;
    AwardForm form = awarded(u"测试甲"_s);
    for (const int length : {100, 250, 500, 650, 1200, 4000}) {
        CAPTURE(length);
        form.deeds = runningText(length) + u"\n到此结束"_s;
        const FilledForm filled = awardForm(form, fonts);
        checkTextsInsideCells(filled, 2);
        const PrintedPaper paper = printedPaper(filled);
        CHECK(paper.report.warnings.isEmpty());
        CHECK(paper.pages.size() % 2 == 0);
        const bool whole = paper.pages.size() == 2;
        CHECK(whole == (length <= 650));
        QString deeds = form.deeds;
        deeds.remove(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption));
        QString printed = paper.pages[0].mid(paper.pages[0].indexOf(deeds.left(10)));
        printed += whole ? paper.pages[1] : QString();
        for (qsizetype at = 0; whole && at + 12 < deeds.size(); at += 40) {
            const QString part = deeds.mid(at, 12); // May be cut in two by the end of the page.
            CHECK((printed.contains(part) || printed.contains(part.left(6)) || printed.contains(part.right(6))));
        }
        CHECK(paper.pages[1].contains(u"（详见附页）") == !whole);
        CHECK(paper.all().contains(u"到此结束"));
    }
}

TEST_CASE("every text of the award form lies inside its cell, and a long résumé is whole on a further page",
          "[form][award][geometry]")
{
    FormFonts fonts;
    for (const QString& name :
         {u"甲乙"_s, u"买买提·吐尔逊"_s, u"古丽巴哈尔·阿不都热西提"_s, u"阿卜杜热合曼·努尔买买提·阿卜杜克里木江"_s}) {
        CAPTURE(name);
        AwardForm form = awarded(name);
        for (int i = 0; i < 40; ++i)
            form.file.person.resume += u"\n2001.01--2002.01  在第%1个单位工作"_s.arg(i);
        form.honours = form.note = runningText(1500);
        form.file.posts.front().unitName = u"样例省样例市测试和信息化发展管理局综合协调与行政审批服务处"_s;
        const FilledForm filled = awardForm(form, fonts);
        checkTextsInsideCells(filled, 2);
        const QString all = printedPaper(filled).all();
        CHECK(all.contains(name));
        CHECK(all.contains(u"在第39个单位工作"));
    }
}
