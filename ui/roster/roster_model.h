#pragma once

#include "core/cadre/roster.h"
#include "ui/roster/list_columns.h"

#include <QAbstractTableModel>

#include <optional>

namespace tidui {

/// The rows of the roster under a filter and an order, in the chosen columns. It owns roster and view.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RosterModel(QDate today, QObject* parent = nullptr);

    void setRoster(Roster roster, const std::vector<Unit>& units); ///< Filter and order stay.
    void setFilter(const RosterFilter& filter);
    void setOrder(RosterOrder order, bool descending = false, const ListColumn* column = nullptr);
    void setColumns(const QStringList& keys);

    const Roster& roster() const { return m_roster; }
    const RosterView& view() const { return *m_view; }
    const std::vector<const ListColumn*>& columns() const { return m_columns; }
    RosterOrder order() const { return m_order; }
    bool isDescending() const { return m_descending; }
    const ListColumn* orderColumn() const { return m_orderColumn; } ///< Null when the order is not a column's.
    CadreId cadre(int row) const;
    int rowOf(CadreId cadre) const; ///< Row of the model; -1 when the filter hides the person.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void orderChanged();

private:
    QString cell(int rosterRow, const ListColumn& column) const;
    void applyOrder();

    QDate m_today{};
    Roster m_roster{};
    std::optional<RosterView> m_view{};
    RosterFilter m_filter{};
    RosterOrder m_order = RosterOrder::Official;
    bool m_descending = false;
    const ListColumn* m_orderColumn = nullptr;
    std::vector<const ListColumn*> m_columns = columnsFor({});
};

} // namespace tidui
