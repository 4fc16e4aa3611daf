#include "ui/chart/line_chart.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// In em.
constexpr double pointSize = 0.35;
constexpr double leastPlot = 10;
constexpr double axisHeight = 2;

QString figure(double value)
{
    return std::abs(value - std::round(value)) < 0.05 ? QString::number(std::lround(value))
                                                      : QString::number(value, 'f', 1);
}

/// Its outline by series: circle, square, triangle, diamond.
QPolygonF pointShape(int series, QPointF at, double size)
{
    const double half = size;
    switch (series % 4) {
    case 1:
        return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half);
    case 2:
        return QPolygonF({at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)});
    case 3:
        return QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at - QPointF(half, 0)});
    default:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(at, half, half);
    return circle.toFillPolygon();
}

QPen linePen(int series, double em)
{
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {QColor(seriesLook(series).fill), 0.16 * em, dashes[std::size_t(series) % dashes.size()], Qt::FlatCap};
}

} // namespace

struct LineChart::Arrangement {
    QRectF plot{};
    ChartScale scale{};
    double step = 0; ///< Between two x labels.
    int each = 1;    ///< Only every so many x labels have room.

    QPointF at(int index, double value) const
    {
        return {plot.left() + (index + 0.5) * step, plot.bottom() - value / scale.top * plot.height()};
    }
};

std::unique_ptr<Chart> chartOf(const LineFigures& figures)
{
    return std::make_unique<LineChart>(figures);
}

LineChart::LineChart(LineFigures figures) : m_figures(std::move(figures))
{
    m_title = m_figures.title;
    m_note = m_figures.note;
    for (const ChartSeries& series : m_figures.series)
        m_legend += series.name;
}

ChartTable LineChart::table() const
{
    ChartTable table{.header = {m_figures.xTitle}, .columns = int(m_figures.series.size())};
    for (const ChartSeries& series : m_figures.series)
        table.header += series.name;
    for (const ChartSeries& series : m_figures.series) {
        if (!series.low.empty())
            table.header += {Chart::tr("%1, at least").arg(series.name), Chart::tr("%1, at most").arg(series.name)};
    }
    for (std::size_t x = 0; x < std::size_t(m_figures.x.size()); ++x) {
        QStringList cells{m_figures.x.at(qsizetype(x))};
        for (const ChartSeries& series : m_figures.series)
            cells += x < series.values.size() && series.values[x] ? figure(*series.values[x]) : QString();
        for (const ChartSeries& series : m_figures.series) {
            if (!series.low.empty())
                cells += {figure(series.low[x]), figure(series.high[x])};
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

double LineChart::largest() const
{
    double most = 1;
    for (const ChartSeries& series : m_figures.series) {
        for (const auto& value : series.values)
            most = std::max(most, value.value_or(0));
        for (const double value : series.high)
            most = std::max(most, value);
    }
    return most;
}

double LineChart::leastBodyWidth(const ChartText& text) const
{
    return 2 * leastPlot * text.em() + text.width(QString::number(std::lround(largest())));
}

double LineChart::leastBodyHeight(double, const ChartText& text) const
{
    return (leastPlot + axisHeight) * text.em();
}

LineChart::Arrangement LineChart::arrange(const QRectF& box, const ChartText& text) const
{
    const double em = text.em();
    Arrangement at;
    at.scale = scaleFor(int(std::ceil(largest())), int((box.height() - axisHeight * em) / (2.5 * em)));
    const double left = text.width(QString::number(at.scale.top)) + 0.6 * em;
    at.plot = box.adjusted(left, 0.6 * em, 0, -axisHeight * em);
    at.step = at.plot.width() / std::max(1, int(m_figures.x.size()));
    at.each = std::max(1, int(std::ceil((text.widest(m_figures.x) + 0.5 * em) / at.step)));
    return at;
}

void LineChart::paintAxes(ChartCanvas& canvas, const Arrangement& at) const
{
    const double em = canvas.em();
    for (int value = 0; value <= at.scale.top; value += at.scale.step) {
        const double y = at.at(0, value).y();
        canvas.rule({at.plot.left(), y}, {at.plot.right(), y}, value == 0 ? chartInk : chartFaint,
                    value == 0 ? 0.1 : 0.05);
        canvas.text(QRectF(at.plot.left() - 0.4 * em, y, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                    QString::number(value), chartPale);
    }
    for (int x = 0; x < m_figures.x.size(); x += at.each)
        canvas.text(QRectF(at.at(x, 0).x(), at.plot.bottom() + 0.5 * em, 0, em), Qt::AlignHCenter | Qt::AlignTop,
                    m_figures.x.at(x));
}

void LineChart::paintBand(ChartCanvas& canvas, const Arrangement& at, int series) const
{
    const ChartSeries& line = m_figures.series[std::size_t(series)];
    if (line.low.empty())
        return;
    QPolygonF band;
    for (int x = 0; x < int(line.high.size()); ++x)
        band += at.at(x, line.high[std::size_t(x)]);
    for (int x = int(line.low.size()) - 1; x >= 0; --x)
        band += at.at(x, line.low[std::size_t(x)]);
    QColor fill(seriesLook(series).fill);
    fill.setAlphaF(0.22F);
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(fill);
    canvas.painter().drawPolygon(band);
}

void LineChart::paintPoint(ChartCanvas& canvas, QPointF at, int series) const
{
    canvas.painter().setPen(QPen(QColor(chartInk), 0.06 * canvas.em()));
    canvas.painter().setBrush(QColor(seriesLook(series).fill));
    canvas.painter().drawPolygon(pointShape(series, at, pointSize * canvas.em()));
}

void LineChart::paintSwatch(ChartCanvas& canvas, const QRectF& box, int series) const
{
    canvas.painter().setPen(linePen(series, canvas.em()));
    canvas.painter().drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    paintPoint(canvas, box.center(), series);
}

void LineChart::paintLine(ChartCanvas& canvas, const Arrangement& at, int series) const
{
    const ChartSeries& line = m_figures.series[std::size_t(series)];
    QPainter& painter = canvas.painter();
    std::optional<QPointF> last;
    for (int x = 0; x < int(line.values.size()); ++x) {
        const auto& value = line.values[std::size_t(x)];
        const auto here = value ? std::optional(at.at(x, *value)) : std::nullopt;
        painter.setPen(linePen(series, canvas.em()));
        if (last && here)
            painter.drawLine(*last, *here);
        last = here;
    }
    for (int x = 0; x < int(line.values.size()); ++x) {
        const auto& value = line.values[std::size_t(x)];
        if (!value)
            continue;
        const QPointF here = at.at(x, *value);
        paintPoint(canvas, here, series);
        const double reach = 0.7 * canvas.em();
        canvas.mark(QRectF(here.x() - reach, here.y() - reach, 2 * reach, 2 * reach), x, series,
                    Chart::tr("%1, %2: %3").arg(m_figures.x.at(x), line.name, figure(*value)));
    }
}

void LineChart::paintBody(ChartCanvas& canvas, const QRectF& box) const
{
    const Arrangement at = arrange(box, canvas.measure());
    for (int series = 0; series < int(m_figures.series.size()); ++series)
        paintBand(canvas, at, series);
    paintAxes(canvas, at);
    for (int series = 0; series < int(m_figures.series.size()); ++series)
        paintLine(canvas, at, series);
}

} // namespace tidui
