#include "ui/components/difference_table.h"

#include <QHeaderView>

namespace tidui {

namespace {

enum Column { FieldColumn, LeftColumn, RightColumn, ColumnCount };
constexpr int keyRole = Qt::UserRole;

} // namespace

DifferenceTable::DifferenceTable(const QString& left, const QString& right, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent), m_right(right)
{
    setHorizontalHeaderLabels({tr("Field"), left, right});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setAccessibleName(tr("Differences"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // Few rows, each as high as its text.
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(LeftColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(RightColumn, QHeaderView::Stretch);
    setColumnWidth(FieldColumn, fontMetrics().horizontalAdvance(QString(8, QChar(0x5E74))));
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (m_filling || item->column() != RightColumn)
            return;
        mark(item->row());
        emit keepMineChanged(keptKeys());
    });
}

void DifferenceTable::showDifferences(const std::vector<Difference>& differences)
{
    fill(differences, nullptr);
}

void DifferenceTable::showDifferences(const std::vector<Difference>& differences, const QSet<QString>& keepMine)
{
    fill(differences, &keepMine);
}

void DifferenceTable::fill(const std::vector<Difference>& differences, const QSet<QString>* keepMine)
{
    m_filling = true;
    horizontalHeaderItem(RightColumn)->setText(keepMine ? tr("%1 (tick = take over)").arg(m_right) : m_right);
    setRowCount(int(differences.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Difference& difference = differences[std::size_t(row)];
        const std::array texts{difference.caption, difference.mine, difference.theirs};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[std::size_t(column)]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(item->text());
            setItem(row, column, item);
        }
        item(row, FieldColumn)->setData(keyRole, difference.key);
        if (keepMine) {
            item(row, RightColumn)->setFlags(item(row, RightColumn)->flags() | Qt::ItemIsUserCheckable);
            item(row, RightColumn)->setCheckState(keepMine->contains(difference.key) ? Qt::Unchecked : Qt::Checked);
            mark(row);
        }
    }
    m_filling = false;
}

/// The side that is taken stands out; the other is struck through.
void DifferenceTable::mark(int row)
{
    const bool right = item(row, RightColumn)->checkState() == Qt::Checked;
    const bool filling = std::exchange(m_filling, true);
    for (const int column : {LeftColumn, RightColumn}) {
        QFont font = this->font();
        font.setStrikeOut((column == RightColumn) != right);
        item(row, column)->setFont(font);
    }
    m_filling = filling;
}

QSet<QString> DifferenceTable::keptKeys() const
{
    QSet<QString> keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, RightColumn)->checkState() == Qt::Unchecked)
            keys.insert(item(row, FieldColumn)->data(keyRole).toString());
    }
    return keys;
}

} // namespace tidui
