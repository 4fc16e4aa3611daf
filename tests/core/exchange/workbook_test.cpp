#include "core/exchange/workbook.h"
#include "core/exchange/workbook_styles.h"
#include "tests/xlsx_maker.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

namespace {

Workbook opened(const QByteArray& bytes)
{
    auto book = Workbook::open(bytes, u"名册.xlsx"_s);
    INFO((book ? QString() : book.error().message + book.error().detail).toStdString());
    REQUIRE(book);
    return std::move(*book);
}

std::vector<SheetRow> rowsOf(const Workbook& book, qsizetype sheet = 0)
{
    std::vector<SheetRow> rows;
    const auto status = book.readRows(sheet, [&rows](const SheetRow& row) {
        rows.push_back(row);
        return true;
    });
    REQUIRE(status);
    return rows;
}

std::vector<SheetRow> rowsIn(const QByteArray& rows, const QByteArray& texts = {}, const QByteArray& styles = {},
                             const QByteArray& bookProperties = {})
{
    return rowsOf(opened(xlsx::zipped(xlsx::parts({{"名册", rows}}, texts, styles, bookProperties))));
}

QString refusal(const QByteArray& bytes)
{
    const auto book = Workbook::open(bytes, u"名册.xlsx"_s);
    REQUIRE_FALSE(book);
    CHECK(book.error().message.contains(u"名册.xlsx"));
    return book.error().message;
}

/// The message for a sheet with these rows.
QString sheetRefusal(const QByteArray& rows, const QByteArray& texts = {})
{
    const Workbook book = opened(xlsx::zipped(xlsx::parts({{"名册", rows}}, texts)));
    const auto status = book.readRows(0, [](const SheetRow&) { return true; });
    REQUIRE_FALSE(status);
    return status.error().message;
}

QByteArray sample(const QString& name)
{
    QFile file(QString::fromUtf8(TIDUI_TEST_DATA) + u"/rosters/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray dateStyles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy.mm\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
    "</numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
    "<xf numFmtId=\"14\"/></cellXfs><cellStyles><xf numFmtId=\"14\"/></cellStyles>";

} // namespace

TEST_CASE("shared strings are read without their phonetic guides and with all their runs", "[workbook]")
{
    const auto rows = rowsIn("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\" t=\"s\"><v>0</v></c></row>",
                             "<si><t>测试甲</t><rPh sb=\"0\" eb=\"2\"><t>ce shi</t></rPh></si>"
                             "<si><r><t>样例局</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 主任</t></r></si>");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].number == 3);
    REQUIRE(rows[0].cells.size() == 2);
    CHECK(rows[0].cells[0] == SheetCell{.kind = Kind::Text, .column = 1, .text = u"样例局 主任"_s});
    CHECK(rows[0].cells[1] == SheetCell{.kind = Kind::Text, .column = 3, .text = u"测试甲"_s});
    CHECK(rows[0].at(3)->text == u"测试甲");
    CHECK(rows[0].at(2) == nullptr);
}

TEST_CASE("every kind of cell keeps its value", "[workbook]")
{
    const auto rows = rowsIn("<row><c t=\"inlineStr\"><is><r><t>行</t></r><r><t>内</t></r></is></c>"
                             "<c t=\"str\"><f>A1&amp;B1</f><v>公式</v></c><c><v>1975.03</v></c><c t=\"b\"><v>1</v></c>"
                             "<c t=\"e\"><v>#N/A</v></c><c/><c t=\"d\"><v>1975-03-12T00:00:00</v></c></row>");
    REQUIRE(rows.size() == 1);
    const auto& cells = rows[0].cells;
    REQUIRE(cells.size() == 6);
    CHECK(cells[0].text == u"行内");
    CHECK(cells[1].text == u"公式");
    CHECK(cells[2] == SheetCell{.kind = Kind::Number, .column = 2, .text = u"1975.03"_s, .number = 1975.03});
    CHECK(cells[3] == SheetCell{.kind = Kind::Boolean, .column = 3, .text = u"TRUE"_s});
    CHECK(cells[4] == SheetCell{.kind = Kind::Error, .column = 4, .text = u"#N/A"_s});
    CHECK(cells[5].column == 6);
    CHECK(cells[5].date == PartialDate(1975, 3, 12));
}

TEST_CASE("a date is as precise as its cell shows it", "[workbook]")
{
    const auto rows = rowsIn("<row><c s=\"1\"><v>27454</v></c><c s=\"2\"><v>27465</v></c><c s=\"3\"><v>43983.5</v></c>"
                             "<c s=\"0\"><v>43983</v></c><c s=\"99\"><v>43983</v></c></row>",
                             {}, dateStyles);
    const auto& cells = rows.at(0).cells;
    REQUIRE(cells.size() == 5);
    CHECK(cells[0].date == PartialDate(1975, 3));
    CHECK(cells[0].text == u"1975.03");
    CHECK(cells[1].date == PartialDate(1975, 3, 12));
    CHECK(cells[2].date == PartialDate(2020, 6, 1));
    CHECK(cells[3].kind == Kind::Number);
    CHECK(cells[4].kind == Kind::Number);
}

TEST_CASE("a workbook of the Mac counts its days from 1904", "[workbook]")
{
    const auto rows = rowsIn("<row><c s=\"3\"><v>25992</v></c></row>", {}, dateStyles, "<workbookPr date1904=\"1\"/>");
    CHECK(rows.at(0).cells.at(0).date == PartialDate(1975, 3, 1));
}

TEST_CASE("Excel's 29 February 1900 is no day, and the days around it are right", "[workbook]")
{
    CHECK(dateOfSerial(1, DateFormat::Day, false) == PartialDate(1900, 1, 1));
    CHECK(dateOfSerial(59, DateFormat::Day, false) == PartialDate(1900, 2, 28));
    CHECK(dateOfSerial(60, DateFormat::Day, false).isEmpty());
    CHECK(dateOfSerial(61, DateFormat::Day, false) == PartialDate(1900, 3, 1));
    CHECK(dateOfSerial(0, DateFormat::Day, false).isEmpty());
    CHECK(dateOfSerial(-1, DateFormat::Day, false).isEmpty());
    CHECK(dateOfSerial(1e300, DateFormat::Day, false).isEmpty());
    CHECK(dateOfSerial(0, DateFormat::Day, true) == PartialDate(1904, 1, 1));
}

TEST_CASE("format codes of dates are told from those of numbers and times", "[workbook]")
{
    CHECK(dateFormatOf(u"yyyy\"年\"m\"月\""_s) == DateFormat::Month);
    CHECK(dateFormatOf(u"yyyy年m月"_s) == DateFormat::Month);
    CHECK(dateFormatOf(u"[$-804]yyyy\\-mm\\-dd;@"_s) == DateFormat::Day);
    CHECK(dateFormatOf(u"yyyy"_s) == DateFormat::Year);
    CHECK(dateFormatOf(u"yyyy/m/d h:mm"_s) == DateFormat::Day);
    CHECK(dateFormatOf(u"h:mm:ss"_s) == DateFormat::None);
    CHECK(dateFormatOf(u"mm:ss"_s) == DateFormat::None);
    CHECK(dateFormatOf(u"[Red]0.00"_s) == DateFormat::None);
    CHECK(dateFormatOf(u"0\"days\""_s) == DateFormat::None);
    CHECK(dateFormatOf(u"General"_s) == DateFormat::None);
    CHECK(dateFormatOf(u"G/通用格式\"人\""_s) == DateFormat::None);
    CHECK(dateFormatOf(u"0.00E+00"_s) == DateFormat::None);
    CHECK(dateFormatOf(u"\"unended"_s) == DateFormat::None);
    CHECK(decimalsOf(u"0.00_ "_s) == 2);
    CHECK(decimalsOf(u"0"_s) == 0);
    CHECK(decimalsOf(u"#,##0.000;[Red]-0.0"_s) == 3);
    CHECK(decimalsOf(u"General"_s) == -1);
}

TEST_CASE("sheets are found by the relations, whatever their parts are called", "[workbook]")
{
    auto parts = xlsx::parts({{"甲", xlsx::row({"1"})}, {"乙", xlsx::row({"2"})}});
    for (auto& [name, content] : parts) {
        if (name == "xl/worksheets/sheet2.xml")
            name = "xl/Blatt.xml";
        content.replace("Target=\"worksheets/sheet2.xml\"", "Target=\"/xl/blatt.xml\"");
    }
    const Workbook book = opened(xlsx::zipped(parts));
    CHECK(book.sheets() == QStringList{u"甲"_s, u"乙"_s});
    CHECK(rowsOf(book, 1).at(0).cells.at(0).text == u"2");
}

TEST_CASE("a sheet of a chart is passed over, a hidden one is read", "[workbook]")
{
    auto parts = xlsx::parts({{"图", {}}, {"名册", "<row hidden=\"1\"><c><v>7</v></c></row>"}});
    for (auto& [name, content] : parts) {
        content.replace("worksheet\" Target=\"worksheets/sheet1.xml\"",
                        "chartsheet\" Target=\"worksheets/sheet1.xml\"");
        content.replace("sheetId=\"2\"", "sheetId=\"2\" state=\"hidden\"");
    }
    const Workbook book = opened(xlsx::zipped(parts));
    CHECK(book.sheets() == QStringList{u"名册"_s});
    CHECK(rowsOf(book).size() == 1);
}

TEST_CASE("characters that XML can't hold come back from their escapes", "[workbook]")
{
    const auto rows = rowsIn(xlsx::row({"出生_x000D_\n年月", "_x005F_x000D_", "_xD800_甲", "_x_甲_x4E00_"}));
    const auto& cells = rows.at(0).cells;
    CHECK(cells.at(0).text == u"出生\n年月");
    CHECK(cells.at(1).text == u"_x000D_");
    CHECK(cells.at(2).text == u"甲");
    CHECK(cells.at(3).text == u"_x_甲一");
}

TEST_CASE("reading ends where the caller has seen enough", "[workbook]")
{
    const Workbook book =
        opened(xlsx::zipped(xlsx::parts({{"名册", xlsx::row({"1"}) + xlsx::row({"2"}) + "<broken"}})));
    int rows = 0;
    CHECK(book.readRows(0, [&rows](const SheetRow&) { return ++rows < 1; }));
    CHECK(rows == 1);
}

TEST_CASE("an old .xls and a workbook with a password each have their own words", "[workbook]")
{
    const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0');
    const QString old = refusal(ole + "W\0o\0r\0k\0b\0o\0o\0k\0"_ba);
    const QString locked = refusal(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"_ba);
    CHECK(old.contains(u".xlsx"));
    CHECK(locked != old);
    CHECK(locked != refusal("<html>"));
    CHECK(old != refusal("<html>"));
}

TEST_CASE("what is no workbook is refused", "[workbook]")
{
    refusal({});
    refusal(xlsx::zipped({{"a.txt", "a"}}));
    refusal(xlsx::zipped({{"_rels/.rels", "<Relationships/>"}}));
    const auto parts = xlsx::parts({{"名册", xlsx::row({"1"})}});
    for (std::size_t left = 0; left < parts.size(); ++left) {
        auto others = parts;
        others.erase(others.begin() + qsizetype(left));
        INFO(parts[left].first.toStdString());
        const auto book = Workbook::open(xlsx::zipped(others), u"名册.xlsx"_s);
        const bool isSheet = parts[left].first.startsWith("xl/worksheets");
        CHECK(bool(book) == isSheet);
        if (isSheet)
            CHECK_FALSE(book->readRows(0, [](const SheetRow&) { return true; }));
    }
}

TEST_CASE("a document type is refused in every part", "[workbook][hostile]")
{
    const auto parts = xlsx::parts({{"名册", xlsx::row({"1"})}});
    for (std::size_t part = 0; part < parts.size(); ++part) {
        auto changed = parts;
        changed[part].second.prepend("<!DOCTYPE a [<!ENTITY a \"aaaa\">]>");
        INFO(parts[part].first.toStdString());
        const auto book = Workbook::open(xlsx::zipped(changed), u"名册.xlsx"_s);
        CHECK((!book || !book->readRows(0, [](const SheetRow&) { return true; })));
    }
}

TEST_CASE("rows and cells out of bounds or out of order are refused", "[workbook][hostile]")
{
    for (const QByteArray& rows :
         QByteArrayList{"<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
                        "<row r=\"x\"><c><v>1</v></c></row>", "<row r=\"2\"/><row r=\"2\"/>", "<c><v>1</v></c>",
                        "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"1\"><v>1</v></c></row>",
                        "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                        "<row><c r=\"AAAAAAAAAA1\"><v>1</v></c></row>", "<row><c t=\"s\"><v>0</v></c></row>",
                        "<row><c t=\"s\"><v>-1</v></c></row>", "<row>",
                        "<row><c t=\"inlineStr\"><is><t>" + QByteArray(70'000, 'a') + "</t></is></c></row>"}) {
        INFO(rows.left(60).toStdString());
        CHECK_FALSE(sheetRefusal(rows).isEmpty());
    }
    CHECK(rowsIn("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").at(0).cells.at(0).column == 16'383);
}

TEST_CASE("cells are read however deep elements stand in them", "[workbook][hostile]")
{
    constexpr int depth = 300'000; // Each on the stack would be too many.
    const QByteArray deep = QByteArray("<t>").repeated(depth) + "甲" + QByteArray("</t>").repeated(depth);
    CHECK(rowsIn("<row><c t=\"inlineStr\"><is>" + deep + "</is></c></row>").at(0).cells.at(0).text == u"甲");
    const QByteArray cells = QByteArray("<row><c>").repeated(depth) + QByteArray("</c></row>").repeated(depth);
    CHECK(rowsIn(cells).empty());
}

TEST_CASE("a part that unpacks to much more than it is packed is refused", "[workbook][hostile]")
{
    const QByteArray blanks(40 * 1024 * 1024, ' ');
    const auto book = xlsx::zipped(xlsx::parts({{"名册", blanks}}));
    REQUIRE(book.size() < 100'000);
    const QString message = sheetRefusal(blanks);
    CHECK(message != refusal("<html>"));
    CHECK(refusal(xlsx::zipped(xlsx::parts({{"名册", {}}}, blanks))) == message);
    CHECK(refusal(xlsx::zipped(xlsx::parts({{"名册", {}}}, {}, blanks))) == message);
    CHECK(refusal(QByteArray(largestWorkbook + 1, 'a')) == message);
}

TEST_CASE("one long text in very many cells is refused", "[workbook][hostile]")
{
    const QByteArray text = "<si><t>" + QByteArray(30'000, 'a') + "</t></si>";
    const QByteArray cells = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(10'000);
    CHECK_FALSE(sheetRefusal(cells, text).isEmpty());
}

TEST_CASE("a packed part whose bytes were changed is refused", "[workbook][hostile]")
{
    QByteArray bytes = xlsx::zipped(xlsx::parts({{"名册", xlsx::row({"甲乙丙丁"})}}));
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 7) {
        bytes[at] = char(bytes[at] ^ 0x10);
        const auto book = Workbook::open(bytes, u"名册.xlsx"_s);
        std::vector<SheetRow> rows;
        const bool read = book && book->readRows(0, [&rows](const SheetRow& row) {
            rows.push_back(row);
            return true;
        });
        refused += !read;
        if (read && !rows.empty())
            CHECK(rows[0].cells.at(0).text == u"甲乙丙丁");
        bytes[at] = char(bytes[at] ^ 0x10);
    }
    CHECK(refused > 100);
}

TEST_CASE("workbooks as Excel, WPS, LibreOffice and strict Excel write them say the same", "[workbook]")
{
    for (const QString& name :
         {u"roster-excel.xlsx"_s, u"roster-wps.xlsx"_s, u"roster-libreoffice.xlsx"_s, u"roster-strict.xlsx"_s}) {
        INFO(name.toStdString());
        const Workbook book = opened(sample(name));
        CHECK(book.sheets().at(0) == u"花名册");
        const auto rows = rowsOf(book);
        REQUIRE(rows.size() == 5);
        CHECK(rows[0].cells.at(0).text == u"样例局干部花名册");
        CHECK(rows[2].number == 4);
        CHECK(rows[2].at(1)->text == u"学历"); // Under a merged head.
        CHECK(rows[3].at(0)->text == u"测试甲");
        CHECK(rows[3].at(3)->date == PartialDate(1975, 3));
        CHECK(rows[4].at(3)->text == u"1976.11");
    }
}
