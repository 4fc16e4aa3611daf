#include "core/form/appointment_form.h"
#include "core/form/appraisal_forms.h"
#include "core/form/audit_anchor.h"
#include "core/form/page_foot.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString foot = u"打印：张三 2026-11-28 09:12 用途：年度考核"_s;

FilledForm footed(const FilledForm& form, const QString& words)
{
    const auto made = withFoot([&form](int) -> Result<FilledForm> { return form; }, words)(0);
    REQUIRE(made);
    return *made;
}

/// The line stands on every page, on the paper, and on nothing else of it.
void checkFooted(const FilledForm& form)
{
    const FilledForm with = footed(form, foot);
    const PrintedPaper paper = printedPaper(with);
    REQUIRE(paper.pages.size() == qsizetype(form.layout->pages.size()));
    for (const QString& page : paper.pages)
        CHECK(page.contains(QString(foot).remove(u' ')));
    for (const FormPage& page : with.layout->pages) {
        const QRectF line = page.cells.back().box;
        CHECK(QRectF({}, with.layout->paper).contains(line));
        CHECK_FALSE(line.intersects(page.table));
        for (std::size_t i = 0; i + 1 < page.cells.size(); ++i)
            CHECK_FALSE(line.intersects(page.cells[i].box));
    }
}

} // namespace

TEST_CASE("who printed stands at the foot of every page and on nothing else", "[form][print]")
{
    FormFonts fonts;
    CadreFile file;
    file.person.name = u"测试甲"_s;
    const FormLayout& layout = appointmentLayout(file, AppointmentLayout::Classic);
    checkFooted({.layout = &layout, .values = appointmentValues(file, {}, QDate(2026, 6, 1)), .name = u"测试甲"_s});
    checkFooted(blankAnnualAppraisalForm(2026, fonts));
    checkFooted(blankRegularAppraisalForm(2026, 1, 4, fonts));
    checkFooted(blankAwardForm(fonts));
    AnnualRoster annual{.office = u"样例局"_s, .year = 2026, .on = QDate(2026, 12, 31)};
    checkFooted(annualRoster(annual, fonts));
    RegularRoster regular{.office = u"样例局"_s, .year = 2026, .periods = 4, .on = QDate(2026, 12, 31)};
    checkFooted(regularRoster(regular, fonts));
}

TEST_CASE("without words nothing is added to a form", "[form][print]")
{
    FormFonts fonts;
    const FilledForm form = blankAwardForm(fonts);
    CHECK(footed(form, {}).layout == form.layout);
}

TEST_CASE("a very long line at the foot still fits on the page", "[form][print]")
{
    FormFonts fonts;
    const FilledForm form = footed(blankAwardForm(fonts), u"打印：张三 用途："_s + u"年度考核"_s.repeated(15));
    CHECK(printedPaper(form).report.warnings.isEmpty());
}

TEST_CASE("the paper of an anchor names office, code, entries, account and time on one page", "[form][anchor]")
{
    FormFonts fonts;
    const FilledForm form = auditAnchorPaper({.office = u"样例市测试局"_s,
                                              .code = u"200384-7K3M-8D2Q-ZZ91-0RTX-4HJP-X"_s,
                                              .entries = 200384,
                                              .account = u"管理员"_s,
                                              .time = QDateTime(QDate(2026, 11, 28), QTime(9, 12))},
                                             fonts);
    checkNothingClipped(form);
    CHECK(form.layout->pages.size() == 1);
    const QString text = printedPaper(form).all();
    for (const QString& part :
         {u"样例市测试局"_s, u"200384-7K3M-8D2Q-ZZ91-0RTX-4HJP-X"_s, u"管理员"_s, u"2026年11月28日09:12"_s})
        CHECK(text.contains(part));
}
