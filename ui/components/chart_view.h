#pragma once

#include "ui/chart/chart.h"

#include <QWidget>

namespace tidui {

/// Shows a chart as it is printed, black on white. A click on a bar or cell, or Enter on the one that the arrow keys
/// have reached, asks for the people behind it.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(std::shared_ptr<const Chart> chart);
    const ChartPicture& picture();            ///< As it is shown now.
    int current() const { return m_current; } ///< The mark that the keys have reached; -1 = none.

signals:
    void cellClicked(int row, int column);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void render();
    void fitHeight();
    int markAt(QPointF at);
    int markTowards(Qt::Key key);
    void setCurrent(int mark);
    void choose(int mark);

    std::shared_ptr<const Chart> m_chart{};
    ChartPicture m_picture{};
    QPixmap m_pixels{}; ///< What was painted last; null = to be painted anew.
    int m_current = -1;
};

} // namespace tidui
