#pragma once

#include "ui/chart/chart_look.h"

class QPainter;

namespace tidui {

/// A bar, cell or point that stands for people.
struct ChartMark {
    QRectF box{};
    int row = -1; ///< Of the table behind the chart; both -1: those whose files don't say.
    int column = -1;
    QString text{}; ///< What it says in words: 四级调研员，41至45岁：12人
};

/// A text where it was drawn.
struct ChartLabel {
    QRectF box{};
    QString text{};
};

/// What a painted chart holds: where clicks go, and what can be read.
struct ChartPicture {
    std::vector<ChartMark> marks{};
    std::vector<ChartLabel> labels{};
};

/// Draws the parts of charts with means that every device has (an SVG knows neither clips nor brush patterns), and
/// remembers marks and labels.
class ChartCanvas {
public:
    ChartCanvas(QPainter& painter, const ChartLook& look);

    const ChartText& measure() const { return m_text; }
    double em() const { return m_text.em(); }
    /// One line inside the box, in its full length whatever the box.
    void text(const QRectF& box, Qt::Alignment align, const QString& line, QRgb ink = chartInk, bool bold = false);
    /// Lines one below the other, the block in the middle of the box's height.
    void lines(const QRectF& box, Qt::Alignment align, const QStringList& lines, QRgb ink = chartInk);
    void bar(const QRectF& box, SeriesLook look);
    void cell(const QRectF& box, const QColor& fill);
    void rule(QPointF from, QPointF to, QRgb color, double width); ///< `width` in em.
    void mark(const QRectF& box, int row, int column, const QString& text);
    QPainter& painter() { return m_painter; }
    ChartPicture take() { return std::move(m_picture); }

private:
    void hatch(const QRectF& box, Hatch hatch, QRgb color);

    QPainter& m_painter;
    ChartLook m_look;
    ChartText m_text;
    ChartPicture m_picture{};
};

} // namespace tidui
