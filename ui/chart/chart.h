#pragma once

#include "core/succession/structure.h"
#include "ui/chart/chart_canvas.h"

#include <QCoreApplication>

#include <memory>

namespace tidui {

/// The figures of a chart as a table: the first column says what a row is.
struct ChartTable {
    QStringList header{};
    std::vector<QStringList> rows{};
    int columns = 0; ///< How many columns after the first hold people who can be asked for: a chart's (row, column).

    QString text() const; ///< Tab between columns, line end between rows: a spreadsheet takes it when it is pasted.
};

/// A chart that draws itself with a painter: into the window, a picture, SVG, PDF or a paper. Labels are never cut or
/// drawn over one another: what is too long is broken into lines, and leastSize() says how much room that takes.
class Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)

public:
    virtual ~Chart() = default;

    const QString& title() const { return m_title; }
    virtual ChartTable table() const = 0;
    /// The room that it needs when it is given this width. Wider when the width is too small for any arrangement.
    QSizeF leastSize(double width, const ChartLook& look) const;
    /// Draws into the box, which must be as large as leastSize(). The background stays as it is.
    ChartPicture paint(QPainter& painter, const QRectF& box, const ChartLook& look) const;

protected:
    virtual double leastBodyWidth(const ChartText& text) const = 0;
    virtual double leastBodyHeight(double width, const ChartText& text) const = 0;
    virtual void paintBody(ChartCanvas& canvas, const QRectF& box) const = 0;
    virtual void paintSwatch(ChartCanvas& canvas, const QRectF& box, int series) const; ///< Beside its name.

    QString m_title{};
    QString m_note{};          ///< Below the title: how many people, and of how many the files don't say.
    bool m_noteIsMark = false; ///< Whether a click on the note asks for those.
    QString m_legendTitle{};
    QStringList m_legend{}; ///< Names of the series, in their order; none = no legend.

private:
    std::vector<std::vector<int>> legendRows(double width, const ChartText& text) const;
    double legendWidth(int entry, const ChartText& text) const;
    void paintLegend(ChartCanvas& canvas, const QRectF& box) const;
};

/// The chart that shows these figures: a pyramid for age by sex, bars with marks where there are quotas, a heat map
/// where rows are crossed with many columns, else stacked bars.
std::unique_ptr<Chart> chartOf(const StructureTable& table);

/// One line of a line chart. Values by x label; a gap where there is none.
struct ChartSeries {
    QString name{};
    std::vector<std::optional<double>> values{};
    std::vector<double> low{}; ///< The band around it (区间); both empty = none, else as many as values.
    std::vector<double> high{};
};

/// Figures over time: what a line chart shows.
struct LineFigures {
    QString title{};
    QString note{};
    QString xTitle{}; ///< 年份
    QStringList x{};  ///< Labels from left to right: 2026年
    std::vector<ChartSeries> series{};
};
std::unique_ptr<Chart> chartOf(const LineFigures& figures);

} // namespace tidui
