#include "ui/analysis/retirement_tab.h"

#include "ui/chart/chart.h"
#include "ui/components/chart_panel.h"
#include "ui/components/labelled.h"
#include "ui/components/list_look.h"
#include "ui/components/rows_model.h"
#include "ui/components/unit_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

RetirementTab::RetirementTab(AnalysisDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_panel(new ChartPanel),
      m_model(new RowsModel({tr("Name"), tr("Unit"), tr("Rank"), tr("Born"), tr("Retires"), tr("Aged"),
                             tr("Earliest at will"), tr("Basis")},
                            this))
{
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_panel);
    parts->addWidget(buildPeople());
    parts->setChildrenCollapsible(false);
    parts->setSizes({fontMetrics().height() * 24, fontMetrics().height() * 11});
    parts->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(parts, 1);
    connect(m_panel, &ChartPanel::cellClicked, this, &RetirementTab::showCell);
    connect(&m_desk, &AnalysisDesk::loaded, this, &RetirementTab::materialChanged);
}

QWidget* RetirementTab::buildBar()
{
    m_units = new UnitBox;
    m_units->setObjectName(u"retirementUnit"_s);
    m_units->setMinimumContentsLength(16);
    m_below = new QCheckBox(tr("&with those below it"));
    m_below->setChecked(true);
    m_years = new QSpinBox;
    m_years->setObjectName(u"retirementYears"_s);
    m_years->setAccessibleName(tr("Years of the calendar"));
    m_years->setRange(1, 15);
    m_years->setValue(10);
    m_overdue = new QPushButton(tr("O&verdue: %1").arg(0));
    m_overdue->setObjectName(u"overdue"_s);
    m_overdue->setToolTip(tr("They reached the statutory month and their files have no leaving."));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Unit:"), m_units);
    layout->addWidget(m_below);
    addLabelled(*layout, tr("&Years:"), m_years);
    layout->addStretch();
    layout->addWidget(m_overdue);
    connect(m_units, &QComboBox::activated, this, &RetirementTab::refresh);
    connect(m_below, &QCheckBox::toggled, this, &RetirementTab::refresh);
    connect(m_years, &QSpinBox::valueChanged, this, &RetirementTab::refresh);
    connect(m_overdue, &QPushButton::clicked, this, [this] { list(tr("Overdue for retirement"), m_calendar.overdue); });
    return bar;
}

QWidget* RetirementTab::buildPeople()
{
    m_title = new QLabel;
    m_title->setObjectName(u"retirementTitle"_s);
    m_table = new QTableView;
    m_table->setObjectName(u"retirementPeople"_s);
    m_table->setAccessibleName(tr("Who retires"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    int column = 0;
    for (const int width : {6, 14, 8, 6, 8, 8, 8})
        m_table->setColumnWidth(column++, width * character);
    m_table->horizontalHeader()->setStretchLastSection(true);
    onOpen(*m_table, [this](const QModelIndex& index) { openPerson(index); });
    auto* people = new QWidget;
    auto* layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    return people;
}

void RetirementTab::materialChanged()
{
    m_units->fill(m_desk.material()->units());
    refresh();
}

void RetirementTab::refresh()
{
    m_material = m_desk.material();
    if (!m_material)
        return;
    m_below->setEnabled(m_units->currentIndex() > 0);
    const StructureQuestion question =
        structureQuestion(m_material->units(), m_units->unit(), m_below->isChecked(), m_desk.today());
    m_calendar = retirementCalendar(m_material->workforce(), question, m_years->value(), m_desk.office().rules());
    const StructureTable figures = retirementTable(m_calendar);
    m_panel->setExportName(figures.title);
    m_panel->setChart(chartOf(figures));
    m_overdue->setText(tr("O&verdue: %1").arg(m_calendar.overdue.size()));
    m_overdue->setEnabled(!m_calendar.overdue.empty());
    m_model->setRows({});
    m_title->setText(tr("Click a month to see who retires in it."));
}

void RetirementTab::showCell(int row, int column)
{
    if (row < 0 || column < 0)
        return list(tr("Month of retirement not known"), m_calendar.unknown);
    const int month = monthOfCell(m_calendar, row, column);
    list(monthText(month), m_calendar.in(month));
}

void RetirementTab::list(const QString& title, const std::vector<RetirementCalendar::Entry>& entries)
{
    const Workforce& workforce = m_material->workforce();
    const RuleBook& rules = m_desk.office().rules();
    std::vector<RowsModel::Row> rows;
    for (const auto& [row, month, facts] : entries) {
        const RetirementOutlook outlook = retirementOutlook(facts, rules, m_desk.today());
        const QString rank = workforce.word(workforce.rankOn(row, dayNumber(m_desk.today())).name);
        rows.push_back(
            {.id = workforce.cadre(row).value,
             .cells = {workforce.name(row), m_desk.unitName(workforce.unit(row)), rank, monthText(facts.birth),
                       monthText(month), outlook.statutory ? ageText(outlook.statutory->ageMonths) : QString(),
                       outlook.earliest ? monthText(*outlook.earliest) : QString(),
                       (outlook.missing + outlook.articles).join(u'；')},
             .note = (outlook.steps + outlook.missing).join(u'\n')});
    }
    m_model->setRows(std::move(rows));
    m_title->setText(
        tr("%1: %2 people. Double click or Enter opens the dossier.").arg(title, QString::number(entries.size())));
    if (!entries.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void RetirementTab::openPerson(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    QList<CadreId> order;
    for (int row = 0; row < m_model->rowCount(); ++row)
        order += CadreId{m_model->row(row).id};
    emit openDossier(order.at(index.row()), order);
}

} // namespace tidui
