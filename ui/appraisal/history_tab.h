#pragma once

#include "ui/appraisal/appraisal_desk.h"

#include <QAbstractTableModel>
#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QTableView;

namespace tidui {

class UnitBox;

/// People by years, with their grades.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { All, ThreeExcellent, Gap, BelowCompetent };

    explicit HistoryModel(AppraisalDesk& desk, QObject* parent = nullptr);
    void setHistories(std::vector<GradeHistory> histories, int from, int to);
    void setFilter(Show show, const QSet<UnitId>& units); ///< No units = all.
    const GradeHistory& history(int row) const { return m_all[std::size_t(m_rows[std::size_t(row)])]; }
    const std::vector<int>& rows() const { return m_rows; }
    int from() const { return m_from; }
    int to() const { return m_to; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    bool shows(const GradeHistory& history) const;

    AppraisalDesk& m_desk;
    std::vector<GradeHistory> m_all{};
    std::vector<int> m_rows{};
    int m_from = 0;
    int m_to = -1;
    Show m_show = Show::All;
    QSet<UnitId> m_units{};
};

/// The grades of several years side by side, and their distribution by year or by unit as a chart.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(AppraisalDesk& desk, QWidget* parent = nullptr);
    void refresh();

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

private:
    void filter();
    void draw();

    AppraisalDesk& m_desk;
    HistoryModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    UnitBox* m_units = nullptr;
    QComboBox* m_show = nullptr;
    QComboBox* m_by = nullptr;
    QLabel* m_count = nullptr;
    QChartView* m_chart = nullptr;
};

} // namespace tidui
