#include "ui/chart/table_charts.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// In em.
constexpr double headHeight = 1.8;
constexpr double axisHeight = 1.8;
constexpr double middlePad = 0.8; // Beside the names between the two sides.
constexpr double leastSide = 10;
constexpr double mostRow = 3.4;
constexpr double endGap = 0.4;

} // namespace

PyramidChart::PyramidChart(StructureTable figures) : TableChart(std::move(figures)) {}

double PyramidChart::leastBodyWidth(const ChartText& text) const
{
    return text.widest(m_figures.rows) + 2 * (middlePad + leastSide) * text.em() +
           2 * text.width(QString::number(largest()));
}

double PyramidChart::leastBodyHeight(double, const ChartText& text) const
{
    return rows() * 1.6 * text.em() + (headHeight + axisHeight) * text.em();
}

void PyramidChart::paintBody(ChartCanvas& canvas, const QRectF& box) const
{
    const double em = canvas.em();
    const double middle = canvas.measure().widest(m_figures.rows) + 2 * middlePad * em;
    const double side = (box.width() - middle) / 2;
    const double rowHeight =
        std::min(mostRow * em, (box.height() - (headHeight + axisHeight) * em) / std::max(1, rows()));
    const double height = rowHeight * rows() + (headHeight + axisHeight) * em;
    for (int row = 0; row < rows(); ++row) {
        const double top = box.top() + headHeight * em + (rows() - 1 - row) * rowHeight;
        canvas.text(QRectF(box.x() + side, top, middle, rowHeight), Qt::AlignCenter, m_figures.rows.at(row));
    }
    paintSide(canvas, QRectF(box.x(), box.y(), side, height), 0);
    paintSide(canvas, QRectF(box.x() + side + middle, box.y(), side, height), 1);
}

/// From the middle outwards: its figures count in both directions from 0 on.
void PyramidChart::paintSide(ChartCanvas& canvas, const QRectF& box, int column) const
{
    const double em = canvas.em();
    const bool left = column == 0;
    const double free = canvas.measure().width(QString::number(largest())) + (endGap + 0.2) * em;
    const QRectF bars = box.adjusted(left ? free : 0, headHeight * em, left ? 0 : -free, -axisHeight * em);
    const double digit = canvas.measure().width(QString::number(largest()));
    const ChartScale scale = scaleFor(largest(), int(bars.width() / (digit + 3 * em)));
    const double unit = bars.width() / std::max(scale.top, 1);
    const auto at = [&](int people) { return left ? bars.right() - people * unit : bars.left() + people * unit; };
    const int all = totalOf(column);
    canvas.text(QRectF(bars.x(), box.y(), bars.width(), headHeight * em), Qt::AlignCenter,
                Chart::tr("%1: %2 people, %3").arg(m_figures.columns.at(column)).arg(all).arg(share(all)), chartInk,
                true);
    for (int value = 0; value <= scale.top; value += scale.step) {
        canvas.rule({at(value), bars.top()}, {at(value), bars.bottom()}, value == 0 ? chartInk : chartFaint,
                    value == 0 ? 0.1 : 0.05);
        canvas.text(QRectF(at(value), bars.bottom() + 0.2 * em, 0, axisHeight * em), Qt::AlignHCenter | Qt::AlignTop,
                    QString::number(value), chartPale);
    }
    const double rowHeight = bars.height() / std::max(1, rows());
    for (int row = 0; row < rows(); ++row) {
        const int people = m_figures.at(row, column);
        const QRectF place(bars.x(), bars.top() + (rows() - 1 - row) * rowHeight, bars.width(), rowHeight);
        const QRectF bar = QRectF(QPointF(at(0), place.top() + 0.12 * rowHeight),
                                  QPointF(at(people), place.bottom() - 0.12 * rowHeight))
                               .normalized();
        if (people > 0) {
            canvas.bar(bar, seriesLook(column));
            canvas.mark(bar, row, column, nameOf(row, column));
        }
        const QRectF end = left ? QRectF(bar.left() - endGap * em, place.top(), 0, rowHeight)
                                : QRectF(bar.right() + endGap * em, place.top(), 0, rowHeight);
        canvas.text(end, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, QString::number(people),
                    people > 0 ? chartInk : chartPale);
    }
}

} // namespace tidui
