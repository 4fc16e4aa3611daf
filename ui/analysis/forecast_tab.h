#pragma once

#include "ui/analysis/forecast_desk.h"
#include "ui/analysis/forecast_grid.h"
#include "ui/analysis/forecast_list_panel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tidui {

class AnalysisDesk;
class ChartPanel;

/// The forecast (职数推演): how places are freed and filled in the years to come under one plan, or under two or three
/// side by side; each figure opens to its people.
class ForecastTab : public QWidget {
    Q_OBJECT

public:
    explicit ForecastTab(AnalysisDesk& desk, QWidget* parent = nullptr);

    ForecastDesk& forecasts() { return *m_forecasts; }
    void markOutdated();

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildQuestion();
    QWidget* buildPlans();
    QWidget* buildGrid();
    void fillScenarios(const QString& chosen = {});
    void ask(std::optional<MonteCarloQuestion> simulation = {});
    void showAnswer();
    void fitColumns();
    void drawRow();
    void addBands(struct LineFigures& figures, int row) const;
    void showFigure(const QModelIndex& index);
    void showYear(int year, int row);
    void showList();
    void showDifferences(bool ofFigures); ///< Else of steps.
    void editPlan(Scenario scenario);
    void copyPlan();
    void removePlan();
    void simulate();
    const Scenario* scenario(const QComboBox& box) const; ///< Null: the plain plan, or none.
    std::vector<ForecastPlan> plans() const;
    QStringList planNames() const;
    ForecastNames names() const;
    int currentRow() const;

    AnalysisDesk& m_desk;
    ForecastDesk* m_forecasts = nullptr;
    std::vector<Scenario> m_scenarios{};
    ForecastGrid* m_grid = nullptr;
    ForecastListPanel* m_list = nullptr;
    QDateEdit* m_from = nullptr;
    QSpinBox* m_years = nullptr;
    QComboBox* m_plan = nullptr;
    QComboBox* m_second = nullptr;
    QComboBox* m_third = nullptr;
    QComboBox* m_measure = nullptr;
    QCheckBox* m_scopes = nullptr;
    QLabel* m_assumes = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_simulate = nullptr;
    QTableView* m_table = nullptr;
    ChartPanel* m_chart = nullptr;
    bool m_outdated = true;
};

} // namespace tidui
