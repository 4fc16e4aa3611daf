#pragma once

#include "ui/chart/chart.h"

namespace tidui {

/// Lines over time, each with the band it may lie in. Lines differ in their dashes and points too, not in colour alone.
class LineChart : public Chart {
public:
    explicit LineChart(LineFigures figures);
    ChartTable table() const override;

protected:
    double leastBodyWidth(const ChartText& text) const override;
    double leastBodyHeight(double width, const ChartText& text) const override;
    void paintBody(ChartCanvas& canvas, const QRectF& box) const override;
    void paintSwatch(ChartCanvas& canvas, const QRectF& box, int series) const override;

private:
    struct Arrangement;
    Arrangement arrange(const QRectF& box, const ChartText& text) const;
    double largest() const;
    void paintAxes(ChartCanvas& canvas, const Arrangement& at) const;
    void paintBand(ChartCanvas& canvas, const Arrangement& at, int series) const;
    void paintPoint(ChartCanvas& canvas, QPointF at, int series) const;
    void paintLine(ChartCanvas& canvas, const Arrangement& at, int series) const;

    LineFigures m_figures{};
};

} // namespace tidui
