#!/usr/bin/env python3
"""Writes one small roster as Excel, WPS, LibreOffice and Excel in its strict form write it: what differs is where the
texts stand, how cells and parts are named, and which namespaces are used. Made by hand, without those programs."""
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
BORN = 27454  # 1975-03-01
ROWS = {
    1: {"A": "样例局干部花名册"},
    3: {"A": "姓  名", "B": "全日制教育", "D": "出生\n年月", "E": "性别", "F": "身份证号", "G": "现任职务"},
    4: {"B": "学历", "C": "毕业院校及专业"},
    5: {"A": "测试甲", "B": "大学", "C": "虚构大学统计学专业", "D": BORN, "E": "男", "F": "990101197503070119",
        "G": "样例局办公室主任"},
    6: {"A": "测　试", "B": "研究生", "C": "虚构大学法学专业", "D": "1976.11", "E": "女", "F": "990101197611150028",
        "G": "样例局办公室副主任"},
}
DOUBTFUL = {  # What a reader must not guess: see roster-doubtful.xlsx in the tests.
    1: {"A": "姓名", "B": "性别", "C": "出生年月", "D": "身份证号", "E": "血型"},
    2: {"A": "测试甲", "B": "男", "C": 1975.1, "D": "990101197503070119", "E": "A"},
    3: {"A": "测试乙", "B": "女", "C": "1976.11", "D": 990101197611150000},
    4: {"B": "女", "C": "1980.01"},
}
MERGES = ["A1:G1", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4", "G3:G4"]


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def sheet(main, cell, content=None):
    rows = ""
    for number, cells in (content or ROWS).items():
        row = "".join(cell(f"{column}{number}", value) for column, value in cells.items())
        rows += f'<row r="{number}" spans="1:7">{row}</row>'
    merges = "".join(f'<mergeCell ref="{area}"/>' for area in MERGES)
    return (HEAD + f'<worksheet xmlns="{main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>'
            f'<sheetData>{rows}</sheetData><mergeCells count="{len(MERGES)}">{merges}</mergeCells></worksheet>')


def shared(main, guide=""):
    texts = []
    for cells in ROWS.values():
        texts += [value for value in cells.values() if isinstance(value, str) and value not in texts]
    items = "".join(f'<si><t xml:space="preserve">{escaped(text)}</t>{guide}</si>' for text in texts)
    return texts, HEAD + f'<sst xmlns="{main}" count="{len(texts)}" uniqueCount="{len(texts)}">{items}</sst>'


def styles(main, code):
    return (HEAD + f'<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="{code}"/></numFmts>'
            '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/>'
            '<xf numFmtId="176" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>')


def write(name, main, relations, parts, book="xl/workbook.xml", sheet_part="worksheets/sheet1.xml", prefix="rId"):
    def relation(id_, kind, target):
        return f'<Relationship Id="{prefix}{id_}" Type="{relations}/{kind}" Target="{target}"/>'

    def relation_part(*entries):
        return (HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                + "".join(entries) + "</Relationships>")

    folder = book.rsplit("/", 1)[0]
    everything = {
        "[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": relation_part(relation(1, "officeDocument", book)),
        book: HEAD + f'<workbook xmlns="{main}" xmlns:r="{relations}"><workbookPr/><sheets>'
        f'<sheet name="花名册" sheetId="1" r:id="{prefix}3"/></sheets></workbook>',
        f"{folder}/_rels/workbook.xml.rels": relation_part(
            relation(3, "worksheet", sheet_part), relation(1, "styles", "styles.xml"),
            *([relation(2, "sharedStrings", "sharedStrings.xml")] if "sharedStrings.xml" in parts else [])),
    }
    everything |= {f"{folder}/{part}": content for part, content in parts.items()}
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in everything.items():
            entry = zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def with_shared(texts):
    def cell(reference, value):
        if isinstance(value, str):
            return f'<c r="{reference}" s="0" t="s"><v>{texts.index(value)}</v></c>'
        return f'<c r="{reference}" s="1"><v>{value}</v></c>'
    return cell


def inline(reference, value):
    if isinstance(value, str):
        return f'<c r="{reference}" t="inlineStr"><is><t>{escaped(value)}</t></is></c>'
    return f'<c r="{reference}" s="1"><v>{value}.0</v></c>'


GUIDE = '<rPh sb="0" eb="1"><t>pin yin</t></rPh><phoneticPr fontId="1" type="noConversion"/>'
TEXTS, EXCEL_TEXTS = shared(MAIN, GUIDE)
_, WPS_TEXTS = shared(MAIN)
_, STRICT_TEXTS = shared(STRICT_MAIN, GUIDE)
MONTH = "yyyy&quot;.&quot;mm"
write("roster-excel.xlsx", MAIN, RELATIONS, {
    "worksheets/sheet1.xml": sheet(MAIN, with_shared(TEXTS)), "sharedStrings.xml": EXCEL_TEXTS,
    "styles.xml": styles(MAIN, MONTH)})
write("roster-wps.xlsx", MAIN, RELATIONS, {
    "worksheets/sheet1.xml": sheet(MAIN, with_shared(TEXTS)), "sharedStrings.xml": WPS_TEXTS,
    "styles.xml": styles(MAIN, "yyyy\\.mm;@")}, prefix="R")
write("roster-libreoffice.xlsx", MAIN, RELATIONS, {
    "worksheets/tabelle.xml": sheet(MAIN, inline), "styles.xml": styles(MAIN, "yyyy\\.mm")},
    sheet_part="/xl/worksheets/tabelle.xml")
write("roster-strict.xlsx", STRICT_MAIN, STRICT_RELATIONS, {
    "worksheets/sheet1.xml": sheet(STRICT_MAIN, with_shared(TEXTS)), "sharedStrings.xml": STRICT_TEXTS,
    "styles.xml": styles(STRICT_MAIN, MONTH)}, book="book/workbook.xml")


def general(reference, value):
    return inline(reference, value) if isinstance(value, str) else f'<c r="{reference}"><v>{value}</v></c>'


write("roster-doubtful.xlsx", MAIN, RELATIONS, {
    "worksheets/sheet1.xml": sheet(MAIN, general, DOUBTFUL), "styles.xml": styles(MAIN, MONTH)})
