#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <utility>
#include <vector>

#include <zip.h>

namespace tidui::xlsx {

/// Name and content of a part.
using Part = std::pair<QByteArray, QByteArray>;

/// A zip of these parts, in memory; empty when it can't be made. Stored (ZIP_CM_STORE) takes a tenth of
/// the time of packed.
inline QByteArray zipped(const std::vector<Part>& parts, zip_int32_t method = ZIP_CM_DEFAULT)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        const auto entry = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(zip, zip_uint64_t(entry), method, 0);
    }
    QByteArray bytes;
    zip_stat_t stat;
    if (zip_close(zip) == 0 && zip_source_open(target) == 0 && zip_source_stat(target, &stat) == 0) {
        bytes.resize(qsizetype(stat.size));
        zip_source_read(target, bytes.data(), stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

/// What a workbook with these sheets (name and rows: the content of sheetData) consists of, with the names of parts and
/// the order that Excel has. Texts and styles are the contents of sst and of styleSheet.
inline std::vector<Part> parts(const std::vector<Part>& sheets, const QByteArray& texts = {},
                               const QByteArray& styles = {}, const QByteArray& bookProperties = {})
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&types](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    QByteArray tabs;
    QByteArray links =
        relation("rId901", "sharedStrings", "sharedStrings.xml") + relation("rId902", "styles", "styles.xml");
    std::vector<Part> result{
        {"_rels/.rels", relations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        tabs += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        result.emplace_back("xl/worksheets/sheet" + number + ".xml",
                            "<worksheet" + main + "><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
    }
    result.emplace_back("xl/workbook.xml", "<workbook" + main + " xmlns:r=\"" + types + "\">" + bookProperties +
                                               "<sheets>" + tabs + "</sheets></workbook>");
    result.emplace_back("xl/_rels/workbook.xml.rels", relations + links + "</Relationships>");
    result.emplace_back("xl/sharedStrings.xml", "<sst" + main + ">" + texts + "</sst>");
    result.emplace_back("xl/styles.xml", "<styleSheet" + main + ">" + styles + "</styleSheet>");
    return result;
}

/// The row with these texts as inline strings, without references; an empty text is an empty cell.
inline QByteArray row(const QByteArrayList& texts)
{
    QByteArray cells;
    for (const QByteArray& text : texts)
        cells += text.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return "<row>" + cells + "</row>";
}

} // namespace tidui::xlsx
