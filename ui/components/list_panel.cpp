#include "ui/components/list_panel.h"

#include "ui/components/list_look.h"
#include "ui/components/report.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

ListPanel::ListPanel(const QString& name, const QStringList& header, const QList<int>& widths, QWidget* parent)
    : QWidget(parent), m_model(new RowsModel(header, this)), m_table(new QTableView), m_bar(new QHBoxLayout),
      m_layout(new QVBoxLayout(this))
{
    m_table->setObjectName(name);
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * character);
    m_bar->addStretch();
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_table, 1);
    m_layout->addLayout(m_bar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPanel::refreshButtons);
}

void ListPanel::setListName(const QString& name)
{
    m_table->setAccessibleName(name);
}

void ListPanel::setChangeable(bool changeable)
{
    m_changeable = changeable;
    for (QPushButton* button : std::as_const(m_changeButtons))
        button->setVisible(changeable);
}

void ListPanel::setRows(std::vector<RowsModel::Row> rows, bool usable)
{
    const qint64 current = currentId();
    m_usable = usable;
    m_model->setRows(std::move(rows));
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(current)), 0));
    refreshButtons();
}

qint64 ListPanel::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).id : 0;
}

QPushButton* ListPanel::addButton(const QString& text, std::function<void()> run, Does does)
{
    auto* button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_bar->insertWidget(m_bar->count() - 1, button);
    m_buttons += button;
    if (does == Does::Change)
        m_changeButtons += button;
    return button;
}

QPushButton* ListPanel::addRowButton(const QString& text, std::function<void(qint64)> run, Does does)
{
    const auto runForRow = [this, run = std::move(run)] {
        if (const qint64 id = currentId())
            run(id);
    };
    QPushButton* button = addButton(text, runForRow, does);
    m_rowButtons += button;
    return button;
}

void ListPanel::whenOpened(std::function<void(qint64)> run, Does does)
{
    const auto open = [this, run = std::move(run), does] {
        if (does == Does::Change && !(m_usable && m_changeable))
            return;
        if (const qint64 id = currentId())
            run(id);
    };
    onOpen(*m_table, [open](const QModelIndex&) { open(); });
}

void ListPanel::whenCurrent(std::function<void(qint64)> run)
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, run = std::move(run)] { run(currentId()); });
}

void ListPanel::addAbove(QWidget* widget)
{
    m_layout->insertWidget(0, widget);
}

void ListPanel::addBelow(QWidget* widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_table) + 1, widget, 1);
}

void ListPanel::finish(const Status& status)
{
    if (status)
        emit changed();
    else
        showError(this, status.error());
}

void ListPanel::refreshButtons()
{
    for (QPushButton* button : m_buttons)
        button->setEnabled(m_usable && (!m_rowButtons.contains(button) || currentId() != 0));
}

} // namespace tidui
