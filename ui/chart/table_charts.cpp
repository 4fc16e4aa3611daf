#include "ui/chart/table_charts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui {

TableChart::TableChart(StructureTable figures) : m_figures(std::move(figures))
{
    m_title = m_figures.title;
    m_note = m_figures.unknown == 0 ? Chart::tr("%1 people").arg(m_figures.people)
                                    : Chart::tr("%1 people; of %2 the files don't say, they are not in the chart")
                                          .arg(m_figures.people)
                                          .arg(m_figures.unknown);
    m_noteIsMark = m_figures.unknown > 0;
}

ChartTable TableChart::table() const
{
    ChartTable table{.header = {m_figures.rowTitle}, .columns = columns()};
    table.header += m_figures.columns;
    if (columns() > 1)
        table.header += Chart::tr("Total");
    table.header += hasQuota() ? Chart::tr("Places") : Chart::tr("Share");
    for (int row = 0; row < rows(); ++row) {
        QStringList cells{m_figures.rows.at(row)};
        for (int column = 0; column < columns(); ++column)
            cells += QString::number(m_figures.at(row, column));
        if (columns() > 1)
            cells += QString::number(total(row));
        const auto places = hasQuota() ? m_figures.quota[std::size_t(row)] : std::nullopt;
        cells += !hasQuota() ? share(total(row)) : places ? QString::number(*places) : QString();
        table.rows.push_back(std::move(cells));
    }
    return table;
}

int TableChart::total(int row) const
{
    const auto& cells = m_figures.cells[std::size_t(row)];
    return std::accumulate(cells.begin(), cells.end(), 0);
}

int TableChart::totalOf(int column) const
{
    int people = 0;
    for (const auto& row : m_figures.cells)
        people += row[std::size_t(column)];
    return people;
}

QString TableChart::share(int people) const
{
    return Chart::tr("%1 %").arg(100.0 * people / std::max(1, m_figures.people), 0, 'f', 1);
}

int TableChart::largest() const
{
    int most = 1;
    for (const auto& row : m_figures.cells) {
        for (const int people : row)
            most = std::max(most, people);
    }
    return most;
}

QString TableChart::nameOf(int row, int column) const
{
    const QString people = QString::number(m_figures.at(row, column));
    if (columns() < 2)
        return Chart::tr("%1: %2 people").arg(m_figures.rows.at(row), people);
    return Chart::tr("%1, %2: %3 people").arg(m_figures.rows.at(row), m_figures.columns.at(column), people);
}

ChartLabels TableChart::rowLabels(double width, const ChartText& text) const
{
    constexpr double share = 0.36; // Of the width, at most.
    return labelsWithin(m_figures.rows, share * width, text);
}

double TableChart::rowHeight(const ChartLabels& labels, const ChartText& text) const
{
    return std::max(1.7 * text.em(), double(labels.most) * text.line() + 0.3 * text.em());
}

std::unique_ptr<Chart> chartOf(const StructureTable& table)
{
    constexpr qsizetype mostStacked = 5; // More can't be told apart in one bar.
    const bool rising =
        table.chart.startsWith(u"rank-") || table.chart.startsWith(u"level-") || table.chart == u"time-in-rank";
    if (table.chart == u"age-pyramid" && table.columns.size() == 2)
        return std::make_unique<PyramidChart>(table);
    const bool crossed = table.chart.endsWith(u"-age") || table.chart == u"units" || table.chart == u"time-in-rank";
    if (table.columns.size() > 1 && (crossed || table.columns.size() > mostStacked))
        return std::make_unique<HeatMap>(table, rising);
    return std::make_unique<BarChart>(table, rising);
}

} // namespace tidui
