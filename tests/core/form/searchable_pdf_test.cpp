#include "core/form/appointment_form.h"
#include "core/form/form_document.h"
#include "core/form/form_fonts.h"
#include "core/form/searchable_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// What a reader's search finds; of the package poppler-utils.
QString extracted(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    CHECK(QString::fromUtf8(reader.readAllStandardError()) == QString());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// All ideographs of GB 2312 (16-55 and 56-87), in lines of 50.
QStringList commonIdeographs()
{
    QStringDecoder decoder("GB2312");
    REQUIRE(decoder.isValid());
    QString all;
    for (int row = 0xB0; row <= 0xF7; ++row) {
        for (int column = 0xA1; column <= (row == 0xD7 ? 0xF9 : 0xFE); ++column)
            all += QString(decoder.decode(QByteArray{}.append(char(row)).append(char(column))));
    }
    REQUIRE(all.size() == 6763);
    QStringList lines;
    for (int i = 0; i < all.size(); i += 50)
        lines += all.mid(i, 50);
    return lines;
}

QString writeLines(const QTemporaryDir& folder, const QString& role, const QStringList& lines)
{
    const QString path = folder.filePath(role + u".pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    SearchablePdf pdf(file);
    {
        QPdfWriter writer(&pdf);
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.setFont(formFont(role, 150));
        for (int i = 0; i < lines.size(); ++i) {
            if (i > 0 && i % 40 == 0)
                writer.newPage();
            painter.drawText(100, 300 * (i % 40 + 1), lines[i]);
        }
    }
    REQUIRE(pdf.finish());
    return path;
}

} // namespace

TEST_CASE("a name printed on a form is found in the PDF as it was written", "[form][pdf]")
{
    CadreFile file;
    file.person.name = u"龙小风"_s;
    file.person.birth = PartialDate(1975, 3);
    file.person.currentPost = u"人民政府办公室一级主任科员"_s;
    file.person.changeReason = u"长见黄八生月马车贝鱼鸟黑齿"_s;
    file.person.specialty = u"C919客机总装"_s;
    file.person.retirement = PartialDate(2037, 10);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    REQUIRE(writePdf(path, 1, [&file](int) -> Result<FilledForm> {
        return FilledForm{&appointmentLayout(file), appointmentValues(file, {}, QDate(2025, 6, 1)), file.person.name};
    }));
    const QString text = extracted(path);
    for (const QString& words : {file.person.name, file.person.currentPost, file.person.changeReason, u"C919"_s,
                                 u"（62岁7个月）"_s, u"2037.10"_s, u"出生年月"_s, u"干 部 任 免 审 批 表"_s}) {
        CAPTURE(words, text);
        CHECK(text.contains(words));
    }
}

TEST_CASE("a name with a rare ideograph is found in the PDF", "[form][pdf]")
{
    CadreFile file;
    file.person.name = u"\U0002CC56\U0002C62D龙"_s; // Of extension E, which Qt's maps leave out.
    file.person.specialty = u"测绘\U0002CC56"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    REQUIRE(writePdf(path, 1, [&file](int) -> Result<FilledForm> {
        return FilledForm{&appointmentLayout(file), appointmentValues(file, {}, QDate(2025, 6, 1)), file.person.name};
    }));
    const QString text = extracted(path);
    CAPTURE(text);
    CHECK(text.contains(file.person.name));
    CHECK(text.contains(file.person.specialty));
    CHECK(text.contains(u"出生年月"));
}

TEST_CASE("every common character and mark is extracted as itself, in every font of the forms", "[form][pdf]")
{
    const QTemporaryDir folder;
    const QString role = GENERATE(u"title"_s, u"body"_s, u"fangsong"_s, u"kai"_s, u"hei"_s);
    QStringList lines = commonIdeographs();
    lines += u"0123456789.,:;-()/%《》（）、，。；：“”‘’—…·？！〔〕【】〈〉～／①②③○×年"_s;
    lines += u"abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QStringList found = extracted(writeLines(folder, role, lines)).remove(u'\f').split(u'\n', Qt::SkipEmptyParts);
    CAPTURE(role);
    REQUIRE(found.size() == lines.size());
    for (int i = 0; i < lines.size(); ++i)
        CHECK(found[i] == lines[i]);
}

TEST_CASE("a run of radicals in a map becomes the single ideographs", "[form][pdf]")
{
    const QByteArray map = withUnifiedIdeographs("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                                                 "2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> <2F08>\n"
                                                 "<0003> <0005> [<2ED3> <0009> <59D3> ]\nendbfrange\nendcmap\nend\n");
    CHECK(map.contains("5 beginbfchar\n<0001> <4eba>\n<0002> <513f>\n<0003> <957f>\n<0004> <0020>\n<0005> <59d3>\n"
                       "endbfchar\nendcmap\nend\n"));
}

TEST_CASE("what is not a whole PDF is not called finished", "[form][pdf]")
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    SearchablePdf pdf(target);
    pdf.write("%PDF-1.4\n");
    CHECK_FALSE(pdf.finish());
}
