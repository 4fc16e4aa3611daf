#include "core/form/form_painter.h"

#include "core/form/searchable_pdf.h"
#include "core/form/text_fit.h"

#include <QPaintEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double unitsPerPoint = 2540.0 / 72;
constexpr double unitsPerMillimetre = 100;

QRectF inUnits(const QRectF& box)
{
    return {box.x() * unitsPerMillimetre, box.y() * unitsPerMillimetre, box.width() * unitsPerMillimetre,
            box.height() * unitsPerMillimetre};
}

QString valueOf(const FormCell& cell, const FormValues& values)
{
    if (cell.field.isEmpty())
        return cell.text;
    if (cell.list.isEmpty())
        return values.texts.value(cell.field);
    const auto rows = values.lists.constFind(cell.list);
    if (rows == values.lists.constEnd() || std::size_t(cell.row) >= rows->size())
        return {};
    return (*rows)[std::size_t(cell.row)].value(cell.field);
}

/// A line from its baseline's left end on. In a PDF its glyphs are set one by one where they were measured; a preview
/// records texts, not glyphs.
void paintLine(QPainter& painter, QPointF at, const QString& text, RoleFont& font, double size)
{
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        if (const QGlyphRun run = font.glyphs(text, size); !run.isEmpty()) {
            painter.drawGlyphRun(at, run);
            return;
        }
    }
    painter.setFont(font.font(size));
    painter.drawText(at, text);
}

/// How far below its middle a line's baseline is: the ink of CJK characters fills the em square, so that is what is
/// centred, not ascent and descent of the font.
double baselineBelowMiddle(double size)
{
    return size * unitsPerPoint * 0.38;
}

/// The characters one below the other, spread over the height that the cell asks for.
void paintVertical(QPainter& painter, const FormCell& cell, const QString& text, RoleFont& font)
{
    const QRectF box = inUnits(cell.box);
    const double height = std::min(cell.vertical * unitsPerMillimetre, box.height());
    const double share = height / double(text.size());
    double middle = box.center().y() - height / 2 + share / 2;
    for (const QChar c : text) {
        const double width = font.width(c) * cell.size * unitsPerPoint;
        paintLine(painter, {box.center().x() - width / 2, middle + baselineBelowMiddle(cell.size)}, c, font, cell.size);
        middle += share;
    }
}

double topOf(const FormCell& cell, const QRectF& box, double height)
{
    switch (cell.align) {
    case FormAlign::TopLeft:
        return box.y() + unitsPerPoint;
    case FormAlign::BottomRight:
        return box.bottom() - height - 2 * unitsPerMillimetre;
    case FormAlign::Center:
    case FormAlign::Left:
    case FormAlign::Right:
        break;
    }
    return box.center().y() - height / 2 + cell.drop * unitsPerMillimetre;
}

double leftOf(const FormCell& cell, const QRectF& box, const FittedLine& line)
{
    const double pad = cell.pad * unitsPerMillimetre;
    switch (cell.align) {
    case FormAlign::Center:
        return box.center().x() - line.width / 2;
    case FormAlign::Right:
    case FormAlign::BottomRight:
        return box.right() - pad - line.width;
    case FormAlign::Left:
    case FormAlign::TopLeft:
        break;
    }
    return box.x() + pad + line.x;
}

void paintDrawing(QPainter& painter, const FormCell& cell, const FormDrawing& drawing)
{
    painter.save();
    drawing(painter, inUnits(cell.box));
    painter.restore();
}

bool paintText(QPainter& painter, const FormCell& cell, const QString& text, RoleFont& font)
{
    const FittedText fitted = fitText(text, cell, font);
    const QRectF box = inUnits(cell.box);
    const double top = topOf(cell, box, fitted.rows * fitted.pitch);
    for (const FittedLine& line : fitted.lines) {
        const double middle = top + (line.row + 0.5) * fitted.pitch;
        paintLine(painter, {leftOf(cell, box, line), middle + baselineBelowMiddle(line.size)}, line.text, font,
                  line.size);
    }
    return !fitted.overflow;
}

/// Scaled to fill the cell; what is too much is cut off on both sides equally.
void paintImage(QPainter& painter, const FormCell& cell, const FormImage& image, SearchablePdf* pdf)
{
    constexpr double gap = 0.3;                  // mm, so that the line around it stays.
    constexpr double dotsPerUnit = 300 / 2540.0; // Finer than 300 dots an inch no photo is printed.
    const QRectF box = inUnits(cell.box.adjusted(gap, gap, -gap, -gap));
    const QSize needed = (box.size() * dotsPerUnit).toSize();
    const auto jpeg = pdf ? image.jpeg(needed) : std::nullopt;
    QImage picture = jpeg ? QImage(1, 1, QImage::Format_RGB32) : image.image(needed);
    if (picture.isNull())
        return;
    if (jpeg) {
        picture.fill(Qt::white);
        pdf->replaceNextImage(*jpeg);
    }
    const QSizeF size = QSizeF(jpeg ? jpeg->size : picture.size()).scaled(box.size(), Qt::KeepAspectRatioByExpanding);
    painter.save();
    painter.setClipRect(box);
    painter.drawImage(QRectF(box.center() - QPointF(size.width(), size.height()) / 2, size), picture);
    painter.restore();
}

} // namespace

namespace {

/// Lists that have more rows than this page has places for them.
QStringList listsCutShort(const FormPage& page, const FormValues& values)
{
    QHash<QString, std::size_t> places;
    for (const FormCell& cell : page.cells) {
        if (!cell.list.isEmpty())
            places[cell.list] = std::max(places.value(cell.list), std::size_t(cell.row) + 1);
    }
    QStringList cutShort;
    for (auto list = places.begin(); list != places.end(); ++list) {
        if (values.lists.value(list.key()).size() > list.value())
            cutShort += list.key();
    }
    return cutShort;
}

} // namespace

QStringList paintFormPage(QPainter& painter, const FormLayout& layout, int page, const FormValues& values, FormRun& run)
{
    const FormPage& content = layout.pages[std::size_t(page)];
    QStringList overflowing = listsCutShort(content, values);
    const auto pen = [](double points) {
        return QPen(Qt::black, points * unitsPerPoint, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    };
    for (const FormCell& cell : content.cells) {
        if (cell.bordered) {
            painter.setPen(pen(layout.innerLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(inUnits(cell.box));
        }
        if (!cell.image.isEmpty() && values.images.contains(cell.image))
            paintImage(painter, cell, values.images.value(cell.image), run.pdf);
        if (values.drawings.contains(cell.image))
            paintDrawing(painter, cell, values.drawings.value(cell.image));
        const QString text = valueOf(cell, values);
        if (text.isEmpty())
            continue;
        painter.setPen(Qt::black);
        if (cell.vertical > 0)
            paintVertical(painter, cell, text, run.fonts.role(cell.role));
        else if (!paintText(painter, cell, text, run.fonts.role(cell.role)))
            overflowing += cell.list.isEmpty() ? cell.field : cell.list + u'.' + cell.field;
    }
    if (!content.table.isNull()) {
        painter.setPen(pen(layout.outerLine));
        painter.drawRect(inUnits(content.table));
    }
    return overflowing;
}

} // namespace tidui
