#include "core/form/rank_approval_form.h"
#include "core/form/review_papers.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);
const ReviewHead head{u"样例市测试局"_s, on};

/// 四级调研员 since 2021-06 with one 优秀 and one 基本称职; a warning whose influence is long over.
CadreFile cadre(const QString& name)
{
    CadreFile file;
    file.person.name = name;
    file.person.sex = u"男"_s;
    file.person.birth = PartialDate(1975, 3, 12);
    file.person.workStart = PartialDate(1997, 7);
    file.person.partyJoined = PartialDate(1996, 6);
    file.person.currentPost = u"样例市测试局办公室四级调研员"_s;
    file.person.resume = u"1993.09--1997.07  示例大学学习\n1997.07--  样例市测试局工作"_s;
    file.ranks.push_back({.name = u"四级调研员"_s, .since = PartialDate(2021, 6), .document = u"样委〔2021〕3号"_s});
    for (const auto& [year, grade] : std::initializer_list<std::pair<int, QString>>{
             {2021, u"称职"_s}, {2022, u"优秀"_s}, {2023, u"基本称职"_s}, {2024, u"称职"_s}, {2025, u"称职"_s}})
        file.appraisals.push_back({.year = year, .grade = grade});
    file.sanctions.push_back({.name = u"警告"_s, .date = PartialDate(2022, 3, 15), .lifted = PartialDate(2022, 9, 20)});
    file.family.push_back({u"妻子"_s, u"亲属甲"_s, PartialDate(1976, 5), u"群众"_s, u"示例学校教师"_s, {}});
    return file;
}

ReviewedCadre reviewed(CadreFile file, const QString& target = u"三级调研员"_s, QDate day = on)
{
    ReviewedCadre one{std::move(file), u"办公室"_s, target, {}};
    one.review = reviewPromotion(one.file, target, builtInRules(), day);
    return one;
}

QString unspaced(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption));
}

void checkFindingsPresent(const std::vector<Explanation>& findings, const QString& paper)
{
    for (const Explanation& finding : findings) {
        CAPTURE(finding.text);
        CHECK(paper.contains(unspaced(finding.text).left(8)));
        checkFindingsPresent(finding.children, paper);
    }
}

std::size_t countOf(const std::vector<Explanation>& findings)
{
    std::size_t count = findings.size();
    for (const Explanation& finding : findings)
        count += countOf(finding.children);
    return count;
}

} // namespace

TEST_CASE("the certificate has every finding with its outcome, record and document (第十八条)", "[form][papers]")
{
    FormFonts fonts;
    const ReviewedCadre one = reviewed(cadre(u"测试甲"_s));
    REQUIRE(one.review.outcome == Outcome::Met);
    const FilledForm form = eligibilityCertificate(head, one, fonts);
    const QString text = printedPaper(form).all();
    checkFindingsPresent(one.review.children, text);
    CHECK(countOf(one.review.children) >= 4);
    CHECK(text.count(u"符合"_s) > int(countOf(one.review.children)));
    CHECK(text.contains(u"样委〔2021〕3号"));
    CHECK(text.contains(u"2023年，基本称职"));
    CHECK(text.contains(u"第十八条"));
    for (const QString& signature : {u"经办人（签字）"_s, u"复核人（签字）"_s, u"部门负责人（签字）"_s})
        CHECK(text.contains(signature));
    checkNothingClipped(form);
}

TEST_CASE("the certificate says what is missing, from when it will be met, and that a rule is to be confirmed",
          "[form][papers]")
{
    FormFonts fonts;
    CadreFile file = cadre(u"测试甲"_s);
    file.ranks.front().since = PartialDate(2025, 1);
    const QString early = printedPaper(eligibilityCertificate(head, reviewed(file), fonts)).all();
    CHECK(early.contains(u"不符合，最早于2027年1月符合"));
    CHECK(early.contains(u"2027.01"));
    file.ranks.front().since = {};
    CHECK(printedPaper(eligibilityCertificate(head, reviewed(file), fonts)).all().contains(u"资料不足"));
    ReviewedCadre unconfirmed = reviewed(cadre(u"测试甲"_s));
    unconfirmed.review.children.back().certainty = Certainty::Unconfirmed;
    CHECK(printedPaper(eligibilityCertificate(head, unconfirmed, fonts)).all().contains(u"所据条款有待核事项"));
}

TEST_CASE("the roster has the official widths and counts its people (forms: 4.5)", "[form][papers][geometry]")
{
    FormFonts fonts;
    std::vector<ReviewedCadre> all(40, reviewed(cadre(u"测试甲"_s)));
    const FilledForm form = promotionRoster(head, all, fonts);
    const std::vector<double> widths{8, 28, 16, 8, 17, 17, 17, 20, 34, 17, 22, 17, 22, 22, 14};
    std::vector<double> found;
    for (const FormCell& cell : form.layout->pages[0].cells) {
        if (cell.bordered && found.size() < widths.size())
            found.push_back(cell.box.width());
    }
    REQUIRE(found.size() == widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i)
        CHECK(found[i] == Approx(widths[i]));
    const PrintedPaper printed = printedPaper(form);
    CHECK(printed.pages.size() > 1);
    for (const QString& page : printed.pages)
        CHECK(page.contains(u"近三年"));
    CHECK(printed.all().count(u"测试甲"_s) == 40);
    CHECK(printed.pages.last().contains(u"合计40人"));
    checkNothingClipped(form);
}

TEST_CASE("the approval form has the official widths, heights and counts (forms: 4.1, 第十九条)",
          "[form][papers][geometry]")
{
    FormFonts fonts;
    const FilledForm form = rankApprovalForm(head, reviewed(cadre(u"测试甲"_s)), builtInRules(), fonts);
    REQUIRE(form.layout->pages.size() == 2);
    CHECK(form.layout->pages[0].table.width() == Approx(170.3));
    CHECK(form.layout->pages[1].table.width() == Approx(170.3));
    double area = 0;
    for (const FormCell& cell : form.layout->pages[0].cells)
        area += cell.bordered ? cell.box.width() * cell.box.height() : 0;
    CHECK(area == Approx(170.3 * 227.4));
    CHECK(form.values.texts.value(u"excellent_years"_s) == u"1");
    CHECK(form.values.texts.value(u"uncounted_years"_s) == u"1");
    CHECK(form.values.texts.value(u"incompetent_years"_s) == u"0");
    CHECK(form.values.texts.value(u"shortening"_s) == u"0.5年（6个月）");
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"三级调研员"));
    CHECK(text.contains(u"本表一式四份"));
}

TEST_CASE("a résumé that the approval form can't hold goes on in full on a page of its own", "[form][papers]")
{
    FormFonts fonts;
    CadreFile file = cadre(u"测试甲"_s);
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines += u"2001.01--2002.01  在第%1个单位工作"_s.arg(i);
    file.person.resume = lines.join(u'\n');
    const FilledForm form = rankApprovalForm(head, reviewed(file), builtInRules(), fonts);
    const PrintedPaper printed = printedPaper(form);
    REQUIRE(printed.pages.size() >= 3);
    CHECK(printed.pages[0].contains(u"（详见附页）"));
    CHECK(printed.all().contains(u"在第59个单位工作"));
}

TEST_CASE("two to four candidates are compared, neither one nor five", "[form][papers]")
{
    FormFonts fonts;
    std::vector<ReviewedCadre> people;
    for (const QString& name : {u"测试甲"_s, u"样例乙"_s, u"虚构丙"_s, u"示例丁"_s, u"假名戊"_s}) {
        people.push_back(reviewed(cadre(name)));
        const auto form = comparisonTable(head, people, builtInRules(), fonts);
        REQUIRE(bool(form) == (people.size() >= 2 && people.size() <= 4));
        if (!form)
            continue;
        const QString text = printedPaper(*form).all();
        for (const ReviewedCadre& one : people)
            CHECK(text.contains(one.file.person.name));
        CHECK(text.count(u"基本称职"_s) >= int(people.size())); // Of 2023.
        CHECK(text.count(u"不评分、不排名"_s) == 1);
        checkNothingClipped(*form);
    }
}

TEST_CASE("who isn't eligible is listed with the reason in words and the first month (第二十一条)", "[form][papers]")
{
    FormFonts fonts;
    CadreFile early = cadre(u"样例乙"_s);
    early.ranks.front().since = PartialDate(2025, 1);
    CadreFile unknown = cadre(u"虚构丙"_s);
    unknown.ranks.front().since = {};
    const FilledForm form =
        notEligibleList(head, {reviewed(cadre(u"测试甲"_s)), reviewed(early), reviewed(unknown)}, fonts);
    const QString text = printedPaper(form).all();
    CHECK_FALSE(text.contains(u"测试甲")); // Is eligible.
    CHECK(text.contains(u"样例乙"));
    CHECK(text.contains(u"2027.01"));
    CHECK(text.contains(u"虚构丙"));
    CHECK(text.contains(u"资料不足"));
    checkNothingClipped(form);
}

TEST_CASE("the growth sheet names the next steps, what shortens and delays, and nobody else (第十八条、第十九条)",
          "[form][papers]")
{
    FormFonts fonts;
    CadreFile file = cadre(u"测试甲"_s);
    file.ranks.front().since = PartialDate(2025, 1);
    file.person.retirement = PartialDate(2035, 12);
    const FilledForm form = growthSheet(head, reviewed(file), builtInRules(), fonts);
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"下一步为晋升三级调研员"));
    CHECK(text.contains(u"最早于2027.01符合"));
    CHECK(text.contains(u"假定每一步都在最早年月晋升"));
    CHECK(text.contains(u"二级调研员24个月"));
    CHECK(text.contains(u"2029.01"));       // 三级调研员 for 24 months.
    CHECK(text.contains(u"2032.01"));       // 二级调研员 for 36 months.
    CHECK_FALSE(text.contains(u"2036.01")); // After retirement.
    CHECK_FALSE(text.contains(u"亲属甲"));
    CHECK_FALSE(text.contains(u"示例学校教师"));
    checkNothingClipped(form);
}
