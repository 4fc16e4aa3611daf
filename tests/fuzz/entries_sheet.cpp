#include "tests/fuzz/entries.h"

#include "core/exchange/roster_sheet.h"
#include "core/exchange/workbook.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/use_file.h"
#include "tests/xlsx_maker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui::fuzz {

namespace {

/// What a reader of rows relies on.
void readSheets(const Workbook& book)
{
    for (qsizetype sheet = 0; sheet < book.sheets().size(); ++sheet) {
        int last = 0;
        const auto status = book.readRows(sheet, [&last](const SheetRow& row) {
            promise(row.number > last && row.number <= 1'048'576, "A row is out of order.");
            promise(!row.cells.empty() && row.cells.size() <= 16'384, "A row holds no cell, or too many.");
            int column = -1;
            for (const SheetCell& cell : row.cells) {
                promise(cell.column > column && cell.column < 16'384, "A cell is out of order.");
                promise(!cell.text.isEmpty(), "A cell holds nothing.");
                promise(cell.date.isDate() == (cell.kind == SheetCell::Kind::Date), "A date is none.");
                column = cell.column;
            }
            last = row.number;
            return true;
        });
        promise(status || !status.error().message.isEmpty(), "A sheet is refused without a reason.");
    }
}

void readBook(const QByteArray& bytes)
{
    const auto book = Workbook::open(bytes, QStringLiteral("fuzz.xlsx"));
    promise(book || !book.error().message.isEmpty(), "A workbook is refused without a reason.");
    if (!book)
        return;
    readSheets(*book);
    const SourceContent content = readRoster(*book, QStringLiteral("fuzz.xlsx"));
    for (const FormFile& form : content.forms) {
        promise(!form.file.person.name.isEmpty(), "A person has no name.");
        useFile(form.file);
    }
    for (const ReadFailure& failure : content.failures)
        promise(!failure.message.isEmpty(), "A sheet is refused without a reason.");
}

} // namespace

/// As a file, and as a part of one that is otherwise in order: most changes of a packed file are noticed before its
/// parts are read.
void feedXlsx(const QByteArray& bytes)
{
    readBook(bytes);
    static const std::vector<xlsx::Part> sound = xlsx::parts(
        {{"名册", "<row><c t=\"s\"><v>0</v></c><c t=\"s\" s=\"1\"><v>1</v></c><c s=\"1\"><v>27454</v></c></row>"}},
        "<si><t>姓名</t></si><si><t>性别</t></si>", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    for (const QByteArray& name : {"xl/worksheets/sheet1.xml"_ba, "xl/sharedStrings.xml"_ba, "xl/styles.xml"_ba}) {
        auto parts = sound;
        std::ranges::find(parts, name, &xlsx::Part::first)->second = bytes;
        readBook(xlsx::zipped(parts, ZIP_CM_STORE));
    }
}

} // namespace tidui::fuzz
