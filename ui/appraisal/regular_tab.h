#pragma once

#include "ui/appraisal/appraisal_desk.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tidui {

class UnitBox;

/// The regular appraisals of a year: people by periods.
class RegularModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int firstPeriod = 3; ///< Column; before it name, unit, post.

    explicit RegularModel(AppraisalDesk& desk, QObject* parent = nullptr);
    void setUnits(const QSet<UnitId>& units); ///< None = all.
    const std::vector<int>& rows() const { return m_rows; }
    int periods() const { return m_periods; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();

    AppraisalDesk& m_desk;
    QSet<UnitId> m_units{};
    int m_periods = 0;
    std::vector<int> m_rows{};
};

/// The grid of the regular appraisal (平时考核): keys 1 to 4 fill the selected cells, Ctrl+V takes cells from a table
/// program; the share of 好 is counted along.
class RegularTab : public QWidget {
    Q_OBJECT

public:
    explicit RegularTab(AppraisalDesk& desk, QWidget* parent = nullptr);

    int period() const; ///< Of the current cell; 0 when it is none.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void give(const QString& grade);
    void editForm();
    void showCurrent();
    void paste();
    void copy();
    void showShare();

    AppraisalDesk& m_desk;
    RegularModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    UnitBox* m_units = nullptr;
    QPushButton* m_form = nullptr;
    QLabel* m_share = nullptr;
};

} // namespace tidui
