#include "ui/roster/column_dialog.h"

#include "ui/roster/list_columns.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace tidui {

ColumnDialog::ColumnDialog(const QStringList& shown, QWidget* parent) : QDialog(parent), m_list(new QListWidget)
{
    setWindowTitle(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(tr("Columns of the roster"));
    fill(shown);
    auto* up = new QPushButton(tr("Move &up"));
    auto* down = new QPushButton(tr("Move &down"));
    auto* usual = new QPushButton(tr("&Usual columns"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(usual, &QPushButton::clicked, this, [this] { fill({}); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {up, down, usual})
        side->addWidget(button);
    side->addStretch();
    auto* top = new QHBoxLayout;
    top->addWidget(m_list);
    top->addLayout(side);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 24, fontMetrics().height() * 28);
}

void ColumnDialog::fill(const QStringList& shown)
{
    m_list->clear();
    const QStringList chosen = keysOf(columnsFor(shown));
    QStringList all = chosen;
    for (const ListColumn& column : listColumns()) {
        if (!chosen.contains(QLatin1StringView(column.key)))
            all += QString::fromLatin1(column.key);
    }
    for (const QString& key : all) {
        auto* item = new QListWidgetItem(captionOf(*listColumn(key)), m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

QStringList ColumnDialog::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

} // namespace tidui
