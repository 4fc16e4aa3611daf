#include "ui/chart/chart_canvas.h"

#include <QPainter>

namespace tidui {

namespace {

/// How far below a line's middle its baseline is: CJK characters fill the em square.
constexpr double baseline = 0.36; // em

/// The line x + y = sum inside the box; both ends alike when it misses it.
QLineF diagonal(const QRectF& box, double sum)
{
    const double left = std::max(box.left(), sum - box.bottom());
    const double right = std::min(box.right(), sum - box.top());
    return right > left ? QLineF(left, sum - left, right, sum - right) : QLineF();
}

} // namespace

ChartCanvas::ChartCanvas(QPainter& painter, const ChartLook& look) : m_painter(painter), m_look(look), m_text(look)
{
    m_painter.setFont(m_look.font);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void ChartCanvas::text(const QRectF& box, Qt::Alignment align, const QString& line, QRgb ink, bool bold)
{
    if (line.isEmpty())
        return;
    if (bold) {
        QFont font = m_look.font;
        font.setBold(true);
        m_painter.setFont(font);
    }
    const double width = bold ? QFontMetricsF(m_painter.font()).horizontalAdvance(line) : m_text.width(line);
    const double x = align & Qt::AlignRight     ? box.right() - width
                     : align & Qt::AlignHCenter ? box.center().x() - width / 2
                                                : box.left();
    const double middle = align & Qt::AlignTop      ? box.top() + em() / 2
                          : align & Qt::AlignBottom ? box.bottom() - em() / 2
                                                    : box.center().y();
    m_painter.setPen(QColor(ink));
    m_painter.drawText(QPointF(x, middle + baseline * em()), line);
    if (bold)
        m_painter.setFont(m_look.font);
    m_picture.labels.push_back({QRectF(x, middle - em() / 2, width, em()), line});
}

void ChartCanvas::lines(const QRectF& box, Qt::Alignment align, const QStringList& lines, QRgb ink)
{
    const double height = double(lines.size()) * m_text.line();
    double y = align & Qt::AlignTop      ? box.top()
               : align & Qt::AlignBottom ? box.bottom() - height
                                         : box.center().y() - height / 2;
    for (const QString& line : lines) {
        text(QRectF(box.x(), y, box.width(), m_text.line()), (align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
             line, ink);
        y += m_text.line();
    }
}

void ChartCanvas::bar(const QRectF& box, SeriesLook look)
{
    cell(box, QColor(look.fill));
    hatch(box, look.hatch, inkOn(QColor(look.fill)).rgb());
    m_painter.setPen(QPen(QColor(chartInk), 0.05 * em()));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
}

void ChartCanvas::cell(const QRectF& box, const QColor& fill)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRect(box);
}

void ChartCanvas::rule(QPointF from, QPointF to, QRgb color, double width)
{
    m_painter.setPen(QPen(QColor(color), width * em(), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void ChartCanvas::mark(const QRectF& box, int row, int column, const QString& text)
{
    m_picture.marks.push_back({box, row, column, text});
}

void ChartCanvas::hatch(const QRectF& box, Hatch hatch, QRgb color)
{
    const double step = 0.6 * em();
    QList<QLineF> strokes;
    const auto add = [&strokes](const QLineF& stroke) {
        if (!stroke.isNull())
            strokes += stroke;
    };
    switch (hatch) {
    case Hatch::None:
        return;
    case Hatch::Rising:
        for (double sum = box.left() + box.top() + step; sum < box.right() + box.bottom(); sum += step)
            add(diagonal(box, sum));
        break;
    case Hatch::Falling: // The rising lines of the box's mirror image.
        for (double sum = box.left() + box.top() + step; sum < box.right() + box.bottom(); sum += step) {
            const QLineF rising = diagonal(box, sum);
            const auto mirrored = [&box](QPointF at) { return QPointF(at.x(), box.top() + box.bottom() - at.y()); };
            if (!rising.isNull())
                add({mirrored(rising.p1()), mirrored(rising.p2())});
        }
        break;
    case Hatch::Level:
        for (double y = box.top() + step / 2; y < box.bottom(); y += step / 2)
            add({box.left(), y, box.right(), y});
        break;
    case Hatch::Upright:
        for (double x = box.left() + step / 2; x < box.right(); x += step / 2)
            add({x, box.top(), x, box.bottom()});
        break;
    }
    m_painter.setPen(QPen(QColor(color), 0.07 * em(), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLines(strokes);
}

} // namespace tidui
