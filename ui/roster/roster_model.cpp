#include "ui/roster/roster_model.h"

#include <algorithm>

namespace tidui {

RosterModel::RosterModel(QDate today, QObject* parent) : QAbstractTableModel(parent), m_today(today)
{
    m_view.emplace(m_roster, std::vector<Unit>(), m_today);
}

void RosterModel::setRoster(Roster roster, const std::vector<Unit>& units)
{
    beginResetModel();
    m_view.reset(); // It looks into the roster that goes.
    m_roster = std::move(roster);
    m_view.emplace(m_roster, units, m_today);
    applyOrder();
    m_view->setFilter(m_filter);
    endResetModel();
}

void RosterModel::setFilter(const RosterFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_view->setFilter(filter);
    endResetModel();
}

void RosterModel::setOrder(RosterOrder order, bool descending, const ListColumn* column)
{
    beginResetModel();
    m_order = order;
    m_descending = descending;
    m_orderColumn = column;
    applyOrder();
    endResetModel();
    emit orderChanged();
}

void RosterModel::applyOrder()
{
    // Ascending age begins with the latest birth.
    const bool byAge = m_orderColumn && m_orderColumn->kind == ListColumn::Kind::Age;
    m_view->setOrder(m_order, m_descending != byAge, m_orderColumn ? m_orderColumn->column : RosterColumn::Name);
}

void RosterModel::setColumns(const QStringList& keys)
{
    beginResetModel();
    m_columns = columnsFor(keys);
    endResetModel();
}

CadreId RosterModel::cadre(int row) const
{
    const auto& rows = m_view->rows();
    return row >= 0 && row < int(rows.size()) ? m_roster.id(rows[std::size_t(row)]) : CadreId{};
}

int RosterModel::rowOf(CadreId cadre) const
{
    const auto& rows = m_view->rows();
    const auto found = std::ranges::find(rows, m_roster.rowOf(cadre));
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_view->rows().size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RosterModel::cell(int rosterRow, const ListColumn& column) const
{
    const QString text = m_roster.text(rosterRow, column.column);
    if (column.kind == ListColumn::Kind::Text)
        return text;
    const PartialDate date = PartialDate::parse(text);
    if (column.kind == ListColumn::Kind::Date)
        return date.display();
    const auto age = ageAt(date, PartialDate(m_today));
    return age ? QString::number(*age) : QString();
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ListColumn& column = *m_columns[std::size_t(index.column())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        QString text = cell(m_view->rows()[std::size_t(index.row())], column);
        if (role == Qt::DisplayRole)
            text.replace(QLatin1Char('\n'), QLatin1Char(' ')); // A row is one line high.
        return text;
    }
    if (role == Qt::TextAlignmentRole && column.kind == ListColumn::Kind::Age)
        return int(Qt::AlignCenter);
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return captionOf(*m_columns[std::size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void RosterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(m_columns.size()))
        return;
    const ListColumn* chosen = m_columns[std::size_t(column)];
    RosterOrder kind = RosterOrder::Column;
    if (chosen->column == RosterColumn::Name)
        kind = RosterOrder::Pinyin;
    else if (chosen->column == RosterColumn::Birth)
        kind = RosterOrder::Age;
    else if (chosen->column == RosterColumn::RankSince)
        kind = RosterOrder::TimeInRank;
    setOrder(kind, order == Qt::DescendingOrder, chosen);
}

} // namespace tidui
