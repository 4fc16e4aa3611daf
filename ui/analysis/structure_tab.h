#pragma once

#include "core/succession/structure.h"
#include "ui/analysis/analysis_desk.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tidui {

class ChartPanel;
class FutureDesk;
class GapPanel;
class PeopleModel;
class UnitBox;

/// The structure (队伍结构) of a unit on any day: charts whose bars and cells open the people behind them, and the gaps
/// (断层) by name.
class StructureTab : public QWidget {
    Q_OBJECT

public:
    explicit StructureTab(AnalysisDesk& desk, QWidget* parent = nullptr);

    StructureQuestion question() const; ///< Unit and day that are chosen.

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

private:
    QWidget* buildBar();
    QWidget* buildPeople();
    void buildCharts();
    void materialChanged();
    void refresh();
    void showPeople(int row, int column);
    void listPeople(const QString& title, const std::vector<CadreId>& people,
                    const QHash<CadreId, QString>& notes = {});
    void openPerson(const QModelIndex& index);
    void printReport(bool eachUnit);
    bool showsGaps() const;
    bool isReady() const; ///< Whether the forecast of the day is there, when it needs one.
    StructureTable table() const;
    QString chartKey() const;

    AnalysisDesk& m_desk;
    FutureDesk* m_future = nullptr;
    UnitBox* m_units = nullptr;
    QCheckBox* m_below = nullptr;
    QDateEdit* m_day = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_report = nullptr;
    QListWidget* m_charts = nullptr;
    QStackedWidget* m_stack = nullptr;
    ChartPanel* m_panel = nullptr;
    GapPanel* m_gaps = nullptr;
    QLabel* m_title = nullptr;
    PeopleModel* m_people = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tidui
