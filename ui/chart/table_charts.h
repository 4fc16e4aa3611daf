#pragma once

#include "ui/chart/chart.h"

/// The kinds of charts that show a StructureTable: inside ui/chart only.
namespace tidui {

/// What the charts of a StructureTable have in common.
class TableChart : public Chart {
public:
    explicit TableChart(StructureTable figures);
    ChartTable table() const override;

protected:
    int rows() const { return int(m_figures.rows.size()); }
    int columns() const { return int(m_figures.columns.size()); }
    int total(int row) const;
    int totalOf(int column) const;
    /// 31.2%: of all people counted, those included whose files don't say.
    QString share(int people) const;
    bool hasQuota() const { return !m_figures.quota.empty(); }
    int largest() const;                       ///< Of all cells; 1 when all are empty.
    QString nameOf(int row, int column) const; ///< 四级调研员，41—45岁：12人
    /// The column of names at the left of a chart so wide.
    ChartLabels rowLabels(double width, const ChartText& text) const;
    double rowHeight(const ChartLabels& labels, const ChartText& text) const; ///< At least.

    StructureTable m_figures{};
};

/// Bars to the right, one a row; several columns are stacked. With quotas, a thick line stands where the places end.
class BarChart : public TableChart {
public:
    /// `rising`: the first row is at the bottom, as on a ladder.
    BarChart(StructureTable figures, bool rising);

protected:
    double leastBodyWidth(const ChartText& text) const override;
    double leastBodyHeight(double width, const ChartText& text) const override;
    void paintBody(ChartCanvas& canvas, const QRectF& box) const override;

private:
    struct Arrangement;
    Arrangement arrange(const QRectF& box, const ChartText& text) const;
    int counted(int row) const;
    std::optional<int> places(int row) const;
    QString endText(int row, bool detailed) const;
    bool holds(int row, int column, double unit, const ChartText& text) const;
    bool fits(int row, double unit, const ChartText& text) const;
    void paintScale(ChartCanvas& canvas, const Arrangement& at) const;
    void paintRow(ChartCanvas& canvas, const Arrangement& at, int row) const;

    bool m_rising = false;
};

/// Two columns back to back: men to the left, women to the right, the youngest at the bottom.
class PyramidChart : public TableChart {
public:
    explicit PyramidChart(StructureTable figures);

protected:
    double leastBodyWidth(const ChartText& text) const override;
    double leastBodyHeight(double width, const ChartText& text) const override;
    void paintBody(ChartCanvas& canvas, const QRectF& box) const override;

private:
    void paintSide(ChartCanvas& canvas, const QRectF& box, int column) const;
};

/// Rows crossed with columns: the more people, the darker the cell, with the figure in it.
class HeatMap : public TableChart {
public:
    HeatMap(StructureTable figures, bool rising);

protected:
    double leastBodyWidth(const ChartText& text) const override;
    double leastBodyHeight(double width, const ChartText& text) const override;
    void paintBody(ChartCanvas& canvas, const QRectF& box) const override;

private:
    struct Arrangement;
    Arrangement arrange(double width, const ChartText& text) const;

    bool m_rising = false;
};

} // namespace tidui
