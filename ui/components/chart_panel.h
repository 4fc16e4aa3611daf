#pragma once

#include "ui/chart/chart.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tidui {

class ChartView;
class RowsModel;

/// A chart with all that can be done with it: shown as a table, copied as picture or table, written to a file, printed.
/// Its bars and cells, and those of the table, answer a click or Enter.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setChart(std::shared_ptr<const Chart> chart); ///< Null empties it.
    const Chart* chart() const { return m_chart.get(); }
    void copyPicture() const;                                        ///< To the clipboard, as it is exported.
    void copyTable() const;                                          ///< Tab between columns: a spreadsheet takes it.
    void setExportName(const QString& name) { m_exportName = name; } ///< Proposed, without ending.

signals:
    void cellClicked(int row, int column); ///< Both -1: those whose files don't say.

private:
    QWidget* buildBar();
    void showTable(bool table);
    void fillTable();
    void openCell(const QModelIndex& index);
    void exportFile();
    void print();

    std::shared_ptr<const Chart> m_chart{};
    QString m_exportName{};
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    ChartView* m_view = nullptr;
    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_asTable = nullptr;
    QList<QPushButton*> m_buttons{}; ///< Need a chart.
};

} // namespace tidui
