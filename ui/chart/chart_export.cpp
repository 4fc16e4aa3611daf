#include "ui/chart/chart_export.h"

#include "core/form/searchable_pdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double pictureEm = 15;
constexpr double pictureWidth = 1000;
constexpr double pictureHeight = 600; // Unless the labels need more.
constexpr double pageMargin = 15;     // mm
constexpr double pageEm = 10.5;       // pt
constexpr double unitsPerInch = 2540; // 1/100 mm, as the forms have it.

QSizeF pictureSize(const Chart& chart, const ChartLook& look)
{
    const QSizeF least = chart.leastSize(pictureWidth, look);
    return {least.width(), std::max(least.height(), std::min(1.6 * least.height(), pictureHeight))};
}

Error notWritten(const QString& path, const QString& why)
{
    return {Error::Kind::Io, QCoreApplication::translate("Form", "%1 can't be written: %2").arg(path, why), {}};
}

bool writeSvg(const Chart& chart, QIODevice& file)
{
    const ChartLook look = paperLook(pictureEm);
    const QSizeF size = pictureSize(chart, look);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(chart.title());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    chart.paint(painter, QRectF(QPointF(), size), look);
    return painter.end();
}

bool writePdf(const Chart& chart, QIODevice& file)
{
    SearchablePdf pdf(file);
    {
        QPdfWriter writer(&pdf); // Writes the end of the file when it goes.
        writer.setResolution(1200);
        writer.setCreator(u"Tidui"_s);
        writer.setTitle(chart.title());
        printChart(chart, writer);
    }
    return pdf.finish();
}

} // namespace

ChartLook fittingLook(const Chart& chart, QSizeF room, double em)
{
    constexpr double touch = 0.01;
    constexpr double shrink = 0.95;
    constexpr int most = 60; // Steps: to a twentieth, less than which nobody reads.
    for (int step = 0; step < most; ++step) {
        const ChartLook look = paperLook(em);
        const QSizeF least = chart.leastSize(room.width(), look);
        if (least.width() <= room.width() + touch && least.height() <= room.height() + touch)
            return look;
        em *= shrink;
    }
    return paperLook(em);
}

QImage chartImage(const Chart& chart, double scale)
{
    const ChartLook look = paperLook(pictureEm);
    const QSizeF size = pictureSize(chart, look);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(scale * 96 / 0.0254));
    image.setDotsPerMeterY(qRound(scale * 96 / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    chart.paint(painter, QRectF(QPointF(), size), look);
    return image;
}

void printChart(const Chart& chart, QPagedPaintDevice& device)
{
    const double em = pageEm / 72 * unitsPerInch;
    const QSizeF lying((297 - 2 * pageMargin) * 100, (210 - 2 * pageMargin) * 100);
    const bool upright = chart.leastSize(lying.width(), paperLook(em)).height() > lying.height();
    QPageLayout page(QPageSize(QPageSize::A4), upright ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
    QPainter painter(&device);
    if (!painter.isActive())
        return;
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    const QRectF box(QPointF(pageMargin * 100, pageMargin * 100), upright ? lying.transposed() : lying);
    chart.paint(painter, box, fittingLook(chart, box.size(), em));
}

Status exportChart(const Chart& chart, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"svg" && ending != u"png" && ending != u"pdf")
        return Error{
            Error::Kind::Invalid,
            Chart::tr("%1: a chart is written as .svg, .png or .pdf. Give the file one of these endings.").arg(path),
            {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const bool written = ending == u"svg"   ? writeSvg(chart, file)
                         : ending == u"png" ? chartImage(chart).save(&file, "PNG")
                                            : writePdf(chart, file);
    if (!written)
        file.cancelWriting();
    if (!file.commit() || !written)
        return notWritten(path, file.errorString());
    return {};
}

} // namespace tidui
