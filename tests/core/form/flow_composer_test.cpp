#include "core/form/flow_composer.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listForm = R"({
  "title": "名单", "paper": [210, 297], "margins": [20, 20, 20, 20], "size": 12, "pitch": 15, "pad": 1,
  "footer": [{"text": "第 %1 页，共 %2 页"}],
  "flow": [
    {"text": "名单", "align": "center", "size": 20, "pitch": 28},
    {"table": "people", "columns": [20, 150], "least": 10, "empty": "（无）",
     "head": {"rows": [12], "cells": [{"at": [0, 0, 1, 1], "text": "序号"}, {"at": [1, 0, 1, 1], "text": "情况"}]},
     "cells": [{"column": 0, "field": "number"}, {"column": 1, "field": "text", "align": "left"}]}
  ]})";

const QStringList listFields{u"people.number"_s, u"people.text"_s};

FlowLayout flowOf(const QByteArray& json, const QStringList& fields = listFields)
{
    auto flow = loadFlowLayout(json, u"list.json"_s, fields);
    if (!flow)
        FAIL(flow.error().message.toStdString());
    return *flow;
}

QString refusal(const QByteArray& json)
{
    const auto flow = loadFlowLayout(json, u"list.json"_s, listFields);
    REQUIRE_FALSE(flow);
    return flow.error().message;
}

FormLayout composed(const FlowLayout& flow, const FormValues& values)
{
    FormFonts fonts;
    return composeFlow(flow, values, fonts);
}

FilledForm form(const FlowLayout& flow, const FormValues& values)
{
    const auto layout = std::make_shared<const FormLayout>(composed(flow, values));
    return {layout.get(), {}, u"名单"_s, layout};
}

FormValues people(int count, const QString& text = u"情况说明"_s)
{
    FormValues values;
    for (int i = 1; i <= count; ++i)
        values.lists[u"people"_s].push_back({{u"number"_s, QString::number(i)}, {u"text"_s, text}});
    return values;
}

/// The heights of the rows' cells in the first column of a page, without the head.
std::vector<QRectF> rowsOf(const FormPage& page)
{
    std::vector<QRectF> rows;
    for (const FormCell& cell : page.cells) {
        if (cell.bordered && cell.text.isEmpty() && qFuzzyCompare(cell.box.x(), 20.0))
            rows.push_back(cell.box);
    }
    return rows;
}

} // namespace

TEST_CASE("a list repeats its head on every page and says which page of how many it is", "[form][flow]")
{
    const PrintedPaper printed = printedPaper(form(flowOf(listForm), people(60)));
    REQUIRE(printed.pages.size() == 3); // 23 rows below title and head, then 24 a page.
    for (int page = 0; page < 3; ++page) {
        CHECK(printed.pages[page].contains(u"序号"));
        CHECK(printed.pages[page].contains(u"第%1页，共3页"_s.arg(page + 1)));
    }
    CHECK(printed.all().count(u"情况说明"_s) == 60);
}

TEST_CASE("a row grows with its text and is kept together on the next page", "[form][flow]")
{
    const QString longText = u"这一行的说明很长，"_s.repeated(40); // 360 characters, 10 lines.
    const FormLayout layout = composed(flowOf(listForm), people(8, longText));
    REQUIRE(layout.pages.size() > 1);
    std::size_t rows = 0;
    for (const FormPage& page : layout.pages) {
        for (const QRectF& row : rowsOf(page)) {
            CHECK(row.height() > 50);
            CHECK(row.bottom() <= 277.01);
            ++rows;
        }
    }
    CHECK(rows == 8);
    checkNothingClipped(form(flowOf(listForm), people(8, longText)));
}

TEST_CASE("a row that is higher than a page goes on on the next one, with nothing lost", "[form][flow]")
{
    const QString longest = u"说"_s.repeated(39 * 70) + u"完"_s;
    const FilledForm filled = form(flowOf(listForm), people(1, longest));
    REQUIRE(filled.layout->pages.size() == 2);
    const PrintedPaper printed = printedPaper(filled);
    CHECK(printed.all().count(u'说') == 39 * 70);
    CHECK(printed.pages[1].contains(u'完'));
    CHECK(printed.pages[1].contains(u"序号"));
    checkNothingClipped(filled);
}

TEST_CASE("texts keep their full size however long they are", "[form][flow]")
{
    for (const FormPage& page : composed(flowOf(listForm), people(3, u"说明"_s.repeated(300))).pages) {
        for (const FormCell& cell : page.cells) {
            if (!cell.text.isEmpty())
                CHECK(cell.size >= 12);
        }
    }
}

TEST_CASE("an empty list says so; without the list there is no table", "[form][flow]")
{
    FormValues empty;
    empty.lists.insert(u"people"_s, {});
    CHECK(printedPaper(form(flowOf(listForm), empty)).all().contains(u"（无）"));
    CHECK_FALSE(printedPaper(form(flowOf(listForm), {})).all().contains(u"序号"));
}

TEST_CASE("a landscape paper is wider than high on the printed page", "[form][flow]")
{
    QByteArray landscape = listForm;
    landscape.replace("[210, 297]", "[297, 210]");
    const FilledForm filled = form(flowOf(landscape), people(1));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.pdf"_s);
    REQUIRE(writePdf(path, 1, [&filled](int) -> Result<FilledForm> { return filled; }));
    QProcess reader;
    reader.start(u"pdfinfo"_s, {path});
    REQUIRE(reader.waitForFinished());
    const QString facts = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(facts.contains(QRegularExpression(u"Page size:\\s+841\\.\\d+ x 595\\.\\d+|Page size:\\s+842 x 595"_s)));
}

TEST_CASE("a paragraph is indented by two characters in its first line only", "[form][flow]")
{
    const FlowLayout flow = flowOf(R"({"paper": [210, 297], "margins": [28, 37, 26, 35], "size": 16, "pitch": 29,
        "flow": [{"field": "text", "indent": 2}]})",
                                   {u"text"_s});
    FormValues values;
    values.texts.insert(u"text"_s, u"字"_s.repeated(60) + u"\n第二段"_s);
    const FormLayout layout = composed(flow, values);
    REQUIRE(layout.pages[0].cells.size() == 4); // 25, 27 and 8 characters of a 156 mm wide area, and the second one.
    const auto& cells = layout.pages[0].cells;
    CHECK(cells[0].text.size() + 2 == cells[1].text.size());
    CHECK(cells[0].box.x() == Approx(28 + 2 * 16 * 25.4 / 72));
    CHECK(cells[1].box.x() == Approx(28));
    CHECK(cells[3].box.x() == Approx(cells[0].box.x()));
    CHECK(cells[1].box.y() - cells[0].box.y() == Approx(29 * 25.4 / 72));
}

TEST_CASE("a heading stays on the page of what follows it", "[form][flow]")
{
    const FlowLayout flow = flowOf(R"({"paper": [100, 100], "margins": [10, 10, 10, 10], "size": 12, "pitch": 20,
        "flow": [{"field": "before"}, {"text": "标题", "keep": true}, {"field": "after"}]})",
                                   {u"before"_s, u"after"_s});
    FormValues values; // 11 lines a page: ten before leave room for the heading alone.
    values.texts = {{u"before"_s, u"行\n行\n行\n行\n行\n行\n行\n行\n行\n行"_s}, {u"after"_s, u"后文"_s}};
    const FormLayout layout = composed(flow, values);
    REQUIRE(layout.pages.size() == 2);
    CHECK(layout.pages[1].cells.front().text == u"标题");
}

TEST_CASE("a heading and the text under it stay together on the page of the list that they introduce", "[form][flow]")
{
    const FlowLayout flow = flowOf(R"({"paper": [100, 100], "margins": [10, 10, 10, 10], "size": 12, "pitch": 20,
        "flow": [{"field": "before"}, {"text": "标题", "keep": true}, {"text": "说明", "keep": true}, {"field": "after"}]})",
                                   {u"before"_s, u"after"_s});
    FormValues
        values; // 11 lines a page: eight before leave room for heading and text, not for the two lines that follow.
    values.texts = {{u"before"_s, u"行\n行\n行\n行\n行\n行\n行\n行"_s}, {u"after"_s, u"后文"_s}};
    const FormLayout layout = composed(flow, values);
    REQUIRE(layout.pages.size() == 2);
    CHECK(layout.pages[1].cells.front().text == u"标题");
}

TEST_CASE("a flow layout that is wrong is refused with the place", "[form][flow][refusal]")
{
    const auto changed = [](const char* from, const char* to) {
        QByteArray json = listForm;
        REQUIRE(json.contains(from));
        return json.replace(from, to);
    };
    CHECK(refusal(changed("\"field\": \"text\"", "\"field\": \"other\""))
              .contains(u"form.flow[1].cells[1].field people.other"));
    CHECK(refusal(changed("\"least\"", "\"height\"")).contains(u"form.flow[1].height"));
    CHECK(refusal(changed("[20, 150]", "[20, 151]")).contains(u"form.flow[1].head.columns"));
    CHECK(refusal(changed("\"column\": 1", "\"column\": 2")).contains(u"form.flow[1].cells[1].at"));
    CHECK(refusal(changed("[20, 20, 20, 20]", "[120, 20, 120, 20]")).contains(u"form.margins"));
    CHECK(refusal("{").contains(u"list.json"));
}
