#include "core/form/appointment_form.h"
#include "core/form/form_document.h"
#include "core/form/form_fonts.h"
#include "core/form/text_fit.h"
#include "tests/core/form/form_geometry.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 6, 1);

CadreFile person(int relatives)
{
    CadreFile file;
    file.person.name = u"测试甲"_s;
    file.person.birth = PartialDate(1975, 3);
    for (int i = 0; i < relatives; ++i)
        file.family.push_back({u"儿子"_s, u"样例"_s, PartialDate(2005, 11), u"群众"_s, u"示例学校学生"_s, {}});
    return file;
}

Result<PrintReport> printed(const CadreFile& file, const QString& path, int count = 1)
{
    return writePdf(path, count, [&file](int) -> Result<FilledForm> {
        return FilledForm{&appointmentLayout(file), appointmentValues(file, {}, today), file.person.name};
    });
}

FormCell resumeCell()
{
    for (const FormCell& cell : appointmentLayout({}, AppointmentLayout::Classic).pages[0].cells) {
        if (cell.field == u"resume")
            return cell;
    }
    FAIL("no cell for the résumé");
    return {};
}

QString resumeOfLines(int lines)
{
    QStringList text;
    for (int i = 0; i < lines; ++i)
        text += u"1993.09--1997.07\t示例大学学习"_s;
    return text.join(u'\n');
}

FittedText fitted(const QString& text, const FormCell& cell)
{
    FormFonts fonts;
    return fitText(text, cell, fonts.role(cell.role));
}

} // namespace

TEST_CASE("columns and rows have the official widths and heights in millimetres (forms: 1.1, 1.2)", "[form][geometry]")
{
    // Rows 5 to 8 of the first page are two pairs of 6.1, each drawn as one.
    const Lengths columns1{13.8, 4.2, 23.0, 18.8, 23.0, 23.2, 23.5, 36.3};
    const Lengths columns2{13.1, 19.3, 22.5, 10.1, 17.8, 1.7, 13.8, 67.9};
    const Lengths rows2{25, 18, 24, 11.4, 12.3, 12.3, 12.3, 12.3, 12.3, 12.3, 12.3, 36.8, 35.6};
    const auto [kind, rows1] = GENERATE(table<AppointmentLayout, Lengths>({
        {AppointmentLayout::Classic, {12.5, 12.2, 12.0, 12.5, 12.2, 12.2, 12.5, 12.5, 12.5, 125.8}},
        {AppointmentLayout::WithRetirement, {12.5, 12.2, 12.0, 12.0, 12.2, 12.2, 12.5, 12.5, 12.5, 125.8}},
    }));
    const FormLayout& layout = appointmentLayout({}, kind);
    REQUIRE(layout.pages.size() == 2);
    CHECK(layout.paper == QSizeF(210, 297));
    CHECK(layout.outerLine == 1.5);
    CHECK(layout.innerLine == 1.0);
    checkLengths(widthsOf(layout.pages[0]), columns1);
    checkLengths(heightsOf(layout.pages[0]), rows1);
    checkLengths(widthsOf(layout.pages[1]), columns2);
    checkLengths(heightsOf(layout.pages[1]), rows2);
    CHECK(layout.pages[0].table.left() == Approx(22.0)); // The margins.
    CHECK(layout.pages[0].table.width() == Approx(165.8));
    CHECK(layout.pages[1].table.left() == Approx(21.0));
    CHECK(layout.pages[1].table.top() == Approx(28.6));
    CHECK(layout.pages[1].table.width() == Approx(166.2));
    CHECK(layout.pages[1].table.height() == Approx(236.9)); // As high as the first page's.
}

TEST_CASE("the cells of a page fill its table without a gap", "[form][geometry]")
{
    for (const AppointmentLayout kind : {AppointmentLayout::Classic, AppointmentLayout::WithRetirement}) {
        for (const FormPage& page : appointmentLayout({}, kind).pages) {
            double area = 0; // They do not overlap: the loader sees to that.
            for (const FormCell& cell : page.cells)
                area += cell.bordered ? cell.box.width() * cell.box.height() : 0;
            CHECK(area == Approx(page.table.width() * page.table.height()));
        }
    }
}

TEST_CASE("every caption stands in its cell in full size, or in the size that the layout gives it", "[form][geometry]")
{
    for (const AppointmentLayout kind : {AppointmentLayout::Classic, AppointmentLayout::WithRetirement}) {
        for (const FormPage& page : appointmentLayout({}, kind).pages) {
            for (const FormCell& cell : page.cells) {
                if (cell.text.isEmpty() || cell.vertical > 0)
                    continue;
                CAPTURE(cell.text);
                const FittedText caption = fitted(cell.text, cell);
                CHECK_FALSE(caption.overflow);
                CHECK(caption.rows == cell.text.count(u'\n') + 1);
                for (const FittedLine& line : caption.lines)
                    CHECK(line.size == cell.size);
            }
        }
    }
}

TEST_CASE("the layout with 到龄时间 is taken when the month is filled in", "[form]")
{
    CadreFile file = person(0);
    CHECK(&appointmentLayout(file) == &appointmentLayout(file, AppointmentLayout::Classic));
    file.person.retirement = PartialDate(2037, 10);
    CHECK(&appointmentLayout(file) == &appointmentLayout(file, AppointmentLayout::WithRetirement));
    CHECK(appointmentValues(file, {}, today).texts[u"retirement"_s] == u"2037.10\n（62岁7个月）");
}

TEST_CASE("the age is that of the cut-off month of the form", "[form][age]")
{
    CadreFile file = person(0);
    file.person.ageCutoff = PartialDate(2025, 3);
    CHECK(appointmentValues(file, {}, today).texts[u"birth_and_age"_s] == u"1975.03\n（50岁）");
    file.person.ageCutoff = PartialDate(2025, 2);
    CHECK(appointmentValues(file, {}, today).texts[u"birth_and_age"_s] == u"1975.03\n（49岁）");
}

TEST_CASE("a relative who has died has no age", "[form]")
{
    CadreFile file = person(2);
    file.family[1].workplace = u"示例厂工人（已去世）"_s;
    const auto rows = appointmentValues(file, {}, today).lists[u"family"_s];
    CHECK(rows[0][u"age"_s] == u"19");
    CHECK(rows[1][u"age"_s].isEmpty());
}

TEST_CASE("relatives beyond the seven rows are reported, seven are not", "[form]")
{
    const QTemporaryDir folder;
    const auto seven = printed(person(7), folder.filePath(u"7.pdf"_s));
    REQUIRE(seven);
    CHECK(seven->pages == 2);
    CHECK(seven->warnings.isEmpty());
    const auto eight = printed(person(8), folder.filePath(u"8.pdf"_s));
    REQUIRE(eight);
    REQUIRE(eight->warnings.size() == 1);
    CHECK(eight->warnings[0].contains(u"测试甲"));
    CHECK(eight->warnings[0].contains(u"家庭主要成员及重要社会关系"));
}

TEST_CASE("a résumé that fits keeps every line, one that does not ends with a notice inside its cell", "[form]")
{
    const FormCell cell = resumeCell();
    const double height = cell.box.height() * 100;
    const FittedText fitting = fitted(resumeOfLines(30), cell);
    CHECK_FALSE(fitting.overflow);
    CHECK(fitting.rows == 30);
    CHECK(fitting.rows * fitting.pitch <= height);
    const FittedText cut = fitted(resumeOfLines(60), cell);
    CHECK(cut.overflow);
    CHECK(cut.rows * cut.pitch <= height);
    REQUIRE(cut.lines.size() > 1);
    CHECK(cut.lines.back().text == u"（详见附页）");
    CHECK(cut.lines.back().row == cut.rows - 1); // On a row of its own, not on top of a date or the border.
    CHECK(cut.lines[cut.lines.size() - 2].row == cut.rows - 2);
}

TEST_CASE("a cancelled, failed or empty run leaves the older file as it was", "[form]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"forms.pdf"_s);
    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    const auto source = [](int) -> Result<FilledForm> { return Error{Error::Kind::Io, u"no"_s, {}}; };
    CHECK_FALSE(writePdf(path, 2, source));
    CHECK_FALSE(writePdf(path, 2, source, [](qint64, qint64) { return false; }));
    CHECK_FALSE(writePdf(path, 0, source));
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "older");
}

TEST_CASE("a wrong layout is refused with file and place", "[form]")
{
    const auto [cells, place] = GENERATE(table<QByteArray, QString>({
        {R"({"at":[0,0,1,1],"colour":"red"})", u"colour"_s},
        {R"({"at":[0,0,1,1],"field":"nobody"})", u"nobody"_s},
        {R"({"at":[0,0,3,1]})", u"at"_s},
        {R"({"at":[0,0,1,1]},{"at":[0,0,1,1]})", u"0/1"_s},
        {R"({"at":[0,0,1,1],"image":"stamp"})", u"cells[0].image stamp"_s},
        {R"({"at":[0,0,1,1],"role":"comic"})", u"cells[0].role comic"_s},
        {R"({"at":[0,0,1,1],"size":"14"})", u"cells[0].size"_s},
        {R"({"at":[0,0,1,1],"size":6})", u"cells[0].size"_s},
        {R"({"at":[0,0,1,1],"text":14})", u"cells[0].text"_s},
        {R"({"at":[0,0,1,1],"wrap":"no"})", u"cells[0].wrap"_s},
        {R"({"at":["0",0,1,1]})", u"cells[0].at[0]"_s},
        {R"({"at":[0,0.5,1,1]})", u"cells[0].at[1]"_s},
        {R"({"at":[0,0,1e300,1]})", u"cells[0].at[2]"_s},
        {R"({"at":[0,0,1,1]},7)", u"cells[1]"_s},
        {R"({"at":[0,0,1,1],"steps":[{"characters":4,"perLine":0,"size":14}]})", u"cells[0].steps[0]"_s},
        {R"({"at":[0,0,1,1],"steps":[{"characters":4,"perLine":4}]})", u"cells[0].steps[0].size"_s},
    }));
    const QByteArray json =
        R"({"paper":[210,297],"pages":[{"margins":[1,1],"columns":[10],"rows":[10],"cells":[)" + cells + "]}]}";
    const auto layout = loadFormLayout(json, u"test.json"_s, {u"name"_s}, {u"photo"_s});
    REQUIRE_FALSE(layout);
    CHECK(layout.error().message.contains(u"test.json"));
    CHECK(layout.error().message.contains(place));
}

TEST_CASE("a layout without paper, pages or a grid is refused", "[form]")
{
    const auto [json, place] = GENERATE(table<QByteArray, QString>({
        {"[]", u"form"_s},
        {R"({"paper":[210],"pages":[]})", u"form.paper"_s},
        {R"({"paper":[210,297],"captions":{"nobody":"无名"},"pages":[]})", u"form.captions.nobody"_s},
        {R"({"paper":[210,297],"pages":[]})", u"form.pages"_s},
        {R"({"paper":[210,297],"pages":{}})", u"form.pages"_s},
        {R"({"paper":[210,297],"pages":[{"margins":[1,1],"columns":[],"rows":[10]}]})", u"pages[0].columns"_s},
        {R"({"paper":[210,297],"pages":[{"columns":[10],"rows":[10]}]})", u"pages[0].margins"_s},
    }));
    const auto layout = loadFormLayout(json, u"test.json"_s, {});
    REQUIRE_FALSE(layout);
    CAPTURE(layout.error().message);
    CHECK(layout.error().message.contains(place));
}

TEST_CASE("the party field is blank for the masses unless the file has a word of its own", "[form]")
{
    CadreFile file = person(0);
    const auto party = [&file] { return appointmentValues(file, {}, today).texts[u"party"_s]; };
    file.person.politicalStatus = u"群众"_s;
    CHECK(party().isEmpty());
    file.person.partyText = u"无"_s;
    CHECK(party() == u"无");
    file.person.partyText = u"民建"_s; // Of an older time: the record says otherwise.
    CHECK(party().isEmpty());
    file.person.politicalStatus = u"中共党员"_s;
    file.person.partyJoined = PartialDate(2001, 8);
    file.person.otherParties = u"民建"_s;
    CHECK(party() == u"2001.08；\n民建");
}

TEST_CASE("a warning can name every field of the form in Chinese", "[form]")
{
    for (const AppointmentLayout kind : {AppointmentLayout::Classic, AppointmentLayout::WithRetirement}) {
        const FormLayout& layout = appointmentLayout({}, kind);
        for (const FormPage& page : layout.pages) {
            for (const FormCell& cell : page.cells) {
                const QString field = cell.list.isEmpty() ? cell.field : cell.list + u'.' + cell.field;
                CAPTURE(field);
                CHECK((field.isEmpty() || !layout.captions.value(field).isEmpty()));
                CHECK((cell.list.isEmpty() || !layout.captions.value(cell.list).isEmpty()));
            }
        }
    }
}
