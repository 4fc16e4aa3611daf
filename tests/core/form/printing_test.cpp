#include "core/form/appointment_form.h"
#include "core/form/form_document.h"
#include "core/form/form_fonts.h"

#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

CadreFile person()
{
    CadreFile file;
    file.person.name = u"测试甲"_s;
    file.person.birth = PartialDate(1975, 3);
    file.person.currentPost = u"虚构省样例市测试局副局长"_s;
    file.person.reportingUnit = u"虚构省样例市测试局党组"_s;
    return file;
}

Result<FilledForm> formOf(const CadreFile& file)
{
    return FilledForm{&appointmentLayout(file), appointmentValues(file, {}, QDate(2025, 6, 1)), file.person.name};
}

/// Left and top edge of every word, page by page, in points: "<page width="595…">" and "<word xMin=…" of pdftotext.
std::vector<QPointF> wordPlaces(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    static const QRegularExpression entry(u"<(?:page width|word xMin)=\"([0-9.]+)\" (?:height|yMin)=\"([0-9.]+)\""_s);
    std::vector<QPointF> places;
    auto found = entry.globalMatch(QString::fromUtf8(reader.readAllStandardOutput()));
    while (found.hasNext()) {
        const auto match = found.next();
        places.emplace_back(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    return places;
}

} // namespace

TEST_CASE("a printer set to other paper and margins puts everything where the PDF has it", "[form][print]")
{
    const CadreFile file = person();
    const auto source = [&file](int) { return formOf(file); };
    const QTemporaryDir folder;
    REQUIRE(writePdf(folder.filePath(u"file.pdf"_s), 2, source));

    QPrinter printer(GENERATE(QPrinter::HighResolution, QPrinter::ScreenResolution));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Landscape, QMarginsF(60, 50, 40, 30)));
    printer.setFullPage(false);
    const auto report = printForms(printer, 2, source);
    REQUIRE(report);
    CHECK(report->pages == 4);

    const auto expected = wordPlaces(folder.filePath(u"file.pdf"_s));
    const auto printed = wordPlaces(folder.filePath(u"printed.pdf"_s));
    REQUIRE(expected.size() > 100);
    REQUIRE(printed.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(printed[i].x() == Approx(expected[i].x()).margin(1)); // One point: the screen has 1.3 points a dot.
        CHECK(printed[i].y() == Approx(expected[i].y()).margin(1));
    }
}

TEST_CASE("a screen shows the form's texts in their cells", "[form][print]")
{
    const CadreFile file = person();
    const FormLayout& layout = appointmentLayout(file, AppointmentLayout::Classic);
    const FormValues values = appointmentValues(file, {}, QDate(2025, 6, 1));
    QImage page(2100, 2970, QImage::Format_RGB32); // 10 dots a millimetre
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(0.1, 0.1);
    FormRun run;
    CHECK(paintFormPage(painter, layout, 0, values, run).isEmpty());
    painter.end();
    const auto dark = [&page](const QRectF& box) {
        int dots = 0;
        for (int y = int(box.top() * 10) + 10; y < int(box.bottom() * 10) - 10; ++y) {
            for (int x = int(box.left() * 10) + 10; x < int(box.right() * 10) - 10; ++x)
                dots += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dots;
    };
    for (const FormCell& cell : layout.pages[0].cells) {
        const QString text = cell.field.isEmpty() ? cell.text : values.texts.value(cell.field);
        CAPTURE(cell.field, cell.text);
        CHECK((dark(cell.box) > 100) == !text.isEmpty());
    }
}
