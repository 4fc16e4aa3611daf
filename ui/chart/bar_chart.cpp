#include "ui/chart/table_charts.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// In em.
constexpr double labelGap = 0.6;
constexpr double endGap = 0.5;
constexpr double axisHeight = 1.8;
constexpr double leastBars = 12;
constexpr double mostRow = 3.4;  // Few bars don't grow to fill the whole chart.
constexpr double barShare = 0.7; // Of a row's height.
constexpr double inset = 0.3;    // Beside a figure inside of a bar.

} // namespace

/// Where things stand: labels, bars and what is written at the ends of the bars, from left to right.
struct BarChart::Arrangement {
    ChartLabels labels{};
    QRectF label{};
    QRectF bars{};
    double rowHeight = 0;
    ChartScale scale{};
    bool detailed = false; ///< Whether a figure doesn't fit into its bar: then the end says it.
    double unit() const { return bars.width() / scale.top; }
};

BarChart::BarChart(StructureTable figures, bool rising) : TableChart(std::move(figures)), m_rising(rising)
{
    if (columns() > 1) {
        m_legendTitle = m_figures.columnTitle;
        for (int column = 0; column < columns(); ++column)
            m_legend += Chart::tr("%1: %2 people, %3")
                            .arg(m_figures.columns.at(column))
                            .arg(totalOf(column))
                            .arg(share(totalOf(column)));
    }
}

double BarChart::leastBodyWidth(const ChartText& text) const
{
    return (leastBars + labelGap + 2 * endGap) * text.em() + text.widest(m_figures.rows) / 2 +
           text.width(u"0000 (00/00, 100.0 %)"_s);
}

double BarChart::leastBodyHeight(double width, const ChartText& text) const
{
    return rows() * rowHeight(rowLabels(width, text), text) + axisHeight * text.em();
}

/// Those who take one of the places stand first.
int BarChart::counted(int row) const
{
    return hasQuota() ? m_figures.at(row, 0) : total(row);
}

std::optional<int> BarChart::places(int row) const
{
    return hasQuota() ? m_figures.quota[std::size_t(row)] : std::nullopt;
}

/// What stands at the end of a bar: the people with their share, or with the places, and the parts where they don't
/// fit into the bar.
QString BarChart::endText(int row, bool detailed) const
{
    const int people = counted(row);
    QString text = QString::number(total(row));
    if (const auto limit = places(row))
        text = people > *limit ? Chart::tr("%1 of %2, %3 over").arg(people).arg(*limit).arg(people - *limit)
                               : Chart::tr("%1 of %2").arg(people).arg(*limit);
    QStringList more;
    if (detailed && columns() > 1 && total(row) > 0) {
        QStringList parts;
        for (const int part : m_figures.cells[std::size_t(row)])
            parts += QString::number(part);
        more += parts.join(u'/');
    }
    if (!hasQuota())
        more += share(total(row));
    return more.isEmpty() ? text : Chart::tr("%1 (%2)").arg(text, more.join(Chart::tr(", ")));
}

/// Whether a part of a bar has room for its figure, beside the line of the quota.
bool BarChart::holds(int row, int column, double unit, const ChartText& text) const
{
    const int people = m_figures.at(row, column);
    const double width = text.width(QString::number(people)) + 2 * inset * text.em();
    if (people * unit < width)
        return false;
    int before = 0;
    for (int other = 0; other < column; ++other)
        before += m_figures.at(row, other);
    const double middle = (before + people / 2.0) * unit;
    const auto limit = places(row);
    return !limit || std::abs(*limit * unit - middle) > width / 2;
}

bool BarChart::fits(int row, double unit, const ChartText& text) const
{
    for (int column = 0; column < columns(); ++column) {
        if (m_figures.at(row, column) > 0 && !holds(row, column, unit, text))
            return false;
    }
    return true;
}

BarChart::Arrangement BarChart::arrange(const QRectF& box, const ChartText& text) const
{
    const double em = text.em();
    int most = 1;
    for (int row = 0; row < rows(); ++row) {
        most = std::max({most, total(row), places(row).value_or(0)});
    }
    Arrangement at{.labels = rowLabels(box.width(), text)};
    at.label = QRectF(box.x(), box.y(), at.labels.width, box.height());
    const auto place = [&] {
        double end = 0;
        for (int row = 0; row < rows(); ++row)
            end = std::max(end, text.width(endText(row, at.detailed)));
        const double left = at.label.right() + labelGap * em;
        at.bars = QRectF(left, box.y(), box.right() - left - end - 2 * endGap * em, box.height() - axisHeight * em);
        at.scale = scaleFor(most, int(at.bars.width() / (text.width(QString::number(most)) + 4 * em)));
    };
    place();
    for (int row = 0; columns() > 1 && !at.detailed && row < rows(); ++row)
        at.detailed = !fits(row, at.unit(), text);
    if (at.detailed)
        place();
    at.rowHeight = std::min(mostRow * em, at.bars.height() / std::max(1, rows()));
    at.rowHeight = std::max(at.rowHeight, rowHeight(at.labels, text));
    return at;
}

void BarChart::paintScale(ChartCanvas& canvas, const Arrangement& at) const
{
    const double bottom = at.bars.top() + at.rowHeight * rows();
    for (int value = 0; value <= at.scale.top; value += at.scale.step) {
        const double x = at.bars.left() + value * at.unit();
        canvas.rule({x, at.bars.top()}, {x, bottom}, value == 0 ? chartInk : chartFaint, value == 0 ? 0.1 : 0.05);
        canvas.text(QRectF(x, bottom + 0.2 * canvas.em(), 0, axisHeight * canvas.em()), Qt::AlignHCenter | Qt::AlignTop,
                    QString::number(value), chartPale);
    }
}

void BarChart::paintRow(ChartCanvas& canvas, const Arrangement& at, int row) const
{
    const double em = canvas.em();
    const int place = m_rising ? rows() - 1 - row : row;
    const double top = at.bars.top() + place * at.rowHeight;
    canvas.lines(QRectF(at.label.x(), top, at.label.width(), at.rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                 at.labels.lines[std::size_t(row)]);
    const double height = at.rowHeight * barShare;
    double x = at.bars.left();
    for (int column = 0; column < columns(); ++column) {
        const int people = m_figures.at(row, column);
        const QRectF bar(x, top + (at.rowHeight - height) / 2, people * at.unit(), height);
        if (people == 0)
            continue;
        const SeriesLook look = seriesLook(column);
        canvas.bar(bar, look);
        if (columns() > 1 && holds(row, column, at.unit(), canvas.measure())) {
            const double width = canvas.measure().width(QString::number(people)) + 2 * inset * em;
            const QColor fill(look.fill);
            if (look.hatch != Hatch::None)
                canvas.cell(QRectF(bar.center().x() - width / 2 + 0.1 * em, bar.center().y() - 0.6 * em,
                                   width - 0.2 * em, 1.2 * em),
                            fill);
            canvas.text(bar, Qt::AlignCenter, QString::number(people), inkOn(fill).rgb());
        }
        canvas.mark(bar, row, column, nameOf(row, column));
        x = bar.right();
    }
    const auto limit = places(row);
    if (limit) {
        const double end = at.bars.left() + *limit * at.unit();
        canvas.rule({end, top + 0.08 * at.rowHeight}, {end, top + 0.92 * at.rowHeight}, chartInk, 0.28);
        x = std::max(x, end);
    }
    canvas.text(QRectF(x + endGap * em, top, 0, at.rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                endText(row, at.detailed && !fits(row, at.unit(), canvas.measure())),
                limit && counted(row) > *limit ? chartAlert : chartInk);
}

void BarChart::paintBody(ChartCanvas& canvas, const QRectF& box) const
{
    const Arrangement at = arrange(box, canvas.measure());
    paintScale(canvas, at);
    for (int row = 0; row < rows(); ++row)
        paintRow(canvas, at, row);
}

} // namespace tidui
