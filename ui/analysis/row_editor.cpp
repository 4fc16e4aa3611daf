#include "ui/analysis/row_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tidui {

RowEditor::RowEditor(const QString& name, std::vector<Column> columns, QWidget* parent)
    : QWidget(parent), m_columns(std::move(columns)), m_table(new QTableWidget(0, int(m_columns.size())))
{
    QStringList header;
    for (const Column& column : m_columns)
        header += column.caption;
    m_table->setAccessibleName(name);
    m_table->setHorizontalHeaderLabels(header);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_table->setColumnWidth(int(i), m_columns[i].width * character);
    auto* add = new QPushButton(tr("&Add a row"));
    add->setObjectName(QStringLiteral("add"));
    auto* remove = new QPushButton(tr("&Remove the row"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(add);
    bar->addWidget(remove);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    connect(add, &QPushButton::clicked, this, [this] {
        QStringList values;
        for (const Column& column : m_columns)
            values += column.start;
        addRow(values);
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_table->removeRow(m_table->currentRow());
    });
}

void RowEditor::addRow(const QStringList& values)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString value = values.value(qsizetype(i));
        if (m_columns[i].choices.empty()) {
            m_table->setItem(row, int(i), new QTableWidgetItem(value));
            continue;
        }
        auto* box = new QComboBox;
        box->setAccessibleName(m_columns[i].caption);
        for (const auto& [key, words] : m_columns[i].choices)
            box->addItem(words, key);
        box->setCurrentIndex(std::max(0, box->findData(value)));
        m_table->setCellWidget(row, int(i), box);
    }
}

int RowEditor::rows() const
{
    return m_table->rowCount();
}

QString RowEditor::value(int row, int column) const
{
    if (const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, column)))
        return box->currentData().toString();
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace tidui
