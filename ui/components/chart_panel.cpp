#include "ui/components/chart_panel.h"

#include "ui/chart/chart_export.h"
#include "ui/components/chart_view.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/components/rows_model.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_scroll(new QScrollArea), m_view(new ChartView),
      m_model(new RowsModel({}, this)), m_table(new QTableView)
{
    m_view->setObjectName(u"chart"_s);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setAccessibleName(tr("Figures of the chart"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // Each figure opens its people.
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    onEnter(*m_table, [this] { openCell(m_table->currentIndex()); });
    connect(m_table, &QTableView::clicked, this, &ChartPanel::openCell);
    connect(m_view, &ChartView::cellClicked, this, &ChartPanel::cellClicked);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    setChart({});
}

QWidget* ChartPanel::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_asTable = new QPushButton(tr("As a &table"));
    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, &ChartPanel::showTable);
    layout->addWidget(m_asTable);
    layout->addStretch();
    m_buttons = {m_asTable};
    const auto add = [&](const QString& name, const QString& text, auto run) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        layout->addWidget(button);
        m_buttons += button;
    };
    add(u"copyPicture"_s, tr("Copy the pictu&re"), &ChartPanel::copyPicture);
    add(u"copyTable"_s, tr("Copy the ta&ble"), &ChartPanel::copyTable);
    add(u"exportChart"_s, tr("E&xport the chart…"), &ChartPanel::exportFile);
    add(u"printChart"_s, tr("Pri&nt the chart…"), &ChartPanel::print);
    return bar;
}

void ChartPanel::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    m_view->setChart(m_chart);
    if (m_asTable->isChecked())
        fillTable();
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(m_chart != nullptr);
}

void ChartPanel::showTable(bool table)
{
    if (table)
        fillTable();
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_scroll);
}

void ChartPanel::fillTable()
{
    const ChartTable figures = m_chart ? m_chart->table() : ChartTable();
    std::vector<RowsModel::Row> rows;
    for (const QStringList& cells : figures.rows)
        rows.push_back({.id = qint64(rows.size()), .cells = cells});
    m_model->setHeader(figures.header);
    m_model->setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_model->index(0, 1));
}

void ChartPanel::openCell(const QModelIndex& index)
{
    const int column = index.column() - 1;
    if (m_chart && column >= 0 && column < m_chart->table().columns)
        emit cellClicked(index.row(), column);
}

void ChartPanel::copyPicture() const
{
    if (m_chart)
        QApplication::clipboard()->setImage(chartImage(*m_chart));
}

void ChartPanel::copyTable() const
{
    if (m_chart)
        QApplication::clipboard()->setText(m_chart->table().text());
}

void ChartPanel::exportFile()
{
    const QString vector = tr("SVG picture (*.svg)");
    const QString pixels = tr("PNG picture (*.png)");
    const QString paper = tr("PDF paper (*.pdf)");
    QString chosen = paper;
    QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"), m_exportName,
                                                QStringList{paper, pixels, vector}.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == vector ? u".svg"_s : chosen == pixels ? u".png"_s : u".pdf"_s;
    if (const Status status = exportChart(*m_chart, path); !status)
        showError(this, status.error());
}

void ChartPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printChart(*m_chart, printer);
}

} // namespace tidui
