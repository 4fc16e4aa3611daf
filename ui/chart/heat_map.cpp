#include "ui/chart/table_charts.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// In em.
constexpr double labelGap = 0.6;
constexpr double mostRow = 3;
constexpr double headPad = 0.5;
constexpr double cellPad = 0.7; // Beside a column's name or figure, both sides together.

} // namespace

struct HeatMap::Arrangement {
    ChartLabels labels{};
    ChartLabels heads{};
    QStringList corner{};
    double labelWidth = 0;
    double cellWidth = 0;
    double headHeight = 0;
};

HeatMap::HeatMap(StructureTable figures, bool rising) : TableChart(std::move(figures)), m_rising(rising) {}

/// A column must hold three characters of its name.
double HeatMap::leastBodyWidth(const ChartText& text) const
{
    const double figure = text.width(QString::number(largest()));
    return (columns() * std::max(3 * text.em(), figure) + columns() * cellPad * text.em()) / 0.6;
}

HeatMap::Arrangement HeatMap::arrange(double width, const ChartText& text) const
{
    Arrangement at{.labels = rowLabels(width, text)};
    const QString corner = Chart::tr("%1 by %2").arg(m_figures.rowTitle, m_figures.columnTitle);
    at.labelWidth = std::max(at.labels.width, std::min(text.width(corner), 6 * text.em())) + labelGap * text.em();
    at.cellWidth = (width - at.labelWidth) / std::max(1, columns());
    at.heads = labelsWithin(m_figures.columns, at.cellWidth - cellPad * text.em(), text);
    at.corner = text.wrapped(corner, at.labelWidth - labelGap * text.em());
    at.headHeight = double(std::max(at.heads.most, at.corner.size())) * text.line() + headPad * text.em();
    return at;
}

double HeatMap::leastBodyHeight(double width, const ChartText& text) const
{
    const Arrangement at = arrange(width, text);
    return at.headHeight + rows() * rowHeight(at.labels, text);
}

void HeatMap::paintBody(ChartCanvas& canvas, const QRectF& box) const
{
    const double em = canvas.em();
    const Arrangement at = arrange(box.width(), canvas.measure());
    const double height = std::max(std::min(mostRow * em, (box.height() - at.headHeight) / std::max(1, rows())),
                                   rowHeight(at.labels, canvas.measure()));
    const double left = box.x() + at.labelWidth;
    const double top = box.y() + at.headHeight;
    const int most = largest();
    const QRectF head(box.x(), box.y(), at.labelWidth - labelGap * em, at.headHeight - headPad * em);
    canvas.lines(head, Qt::AlignRight | Qt::AlignBottom, at.corner, chartPale);
    for (int column = 0; column < columns(); ++column)
        canvas.lines(QRectF(left + column * at.cellWidth, head.y(), at.cellWidth, head.height()),
                     Qt::AlignHCenter | Qt::AlignBottom, at.heads.lines[std::size_t(column)]);
    for (int row = 0; row < rows(); ++row) {
        const double y = top + (m_rising ? rows() - 1 - row : row) * height;
        canvas.lines(QRectF(box.x(), y, at.labelWidth - labelGap * em, height), Qt::AlignRight | Qt::AlignVCenter,
                     at.labels.lines[std::size_t(row)]);
        for (int column = 0; column < columns(); ++column) {
            const int people = m_figures.at(row, column);
            const QRectF cell(left + column * at.cellWidth, y, at.cellWidth, height);
            const QColor fill = heatColor(double(people) / most);
            canvas.cell(cell, fill);
            canvas.text(cell, Qt::AlignCenter, QString::number(people), people == 0 ? chartPale : inkOn(fill).rgb());
            canvas.mark(cell, row, column, nameOf(row, column));
        }
    }
    for (int line = 0; line <= rows(); ++line)
        canvas.rule({left, top + line * height}, {left + columns() * at.cellWidth, top + line * height}, chartFaint,
                    0.05);
    for (int line = 0; line <= columns(); ++line)
        canvas.rule({left + line * at.cellWidth, top}, {left + line * at.cellWidth, top + rows() * height}, chartFaint,
                    0.05);
}

} // namespace tidui
