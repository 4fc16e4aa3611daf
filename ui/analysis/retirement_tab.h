#pragma once

#include "core/succession/retirement_calendar.h"
#include "ui/analysis/analysis_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tidui {

class ChartPanel;
class RowsModel;
class UnitBox;

/// The retirement calendar (退休日历): how many retire in each month of the next years, who they are, from when they
/// may at will, and on which article; who is overdue, and of whom nobody knows the month.
class RetirementTab : public QWidget {
    Q_OBJECT

public:
    explicit RetirementTab(AnalysisDesk& desk, QWidget* parent = nullptr);

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

private:
    QWidget* buildBar();
    QWidget* buildPeople();
    void materialChanged();
    void refresh();
    void showCell(int row, int column);
    void list(const QString& title, const std::vector<RetirementCalendar::Entry>& entries);
    void openPerson(const QModelIndex& index);

    AnalysisDesk& m_desk;
    std::shared_ptr<const StructureMaterial> m_material{}; ///< That the calendar is of.
    RetirementCalendar m_calendar{};
    UnitBox* m_units = nullptr;
    QCheckBox* m_below = nullptr;
    QSpinBox* m_years = nullptr;
    QPushButton* m_overdue = nullptr;
    ChartPanel* m_panel = nullptr;
    QLabel* m_title = nullptr;
    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tidui
