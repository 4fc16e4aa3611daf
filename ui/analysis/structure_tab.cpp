#include "ui/analysis/structure_tab.h"

#include "core/operation/reach.h"
#include "ui/analysis/future_desk.h"
#include "ui/analysis/gap_panel.h"
#include "ui/analysis/people_model.h"
#include "ui/chart/structure_report.h"
#include "ui/components/chart_panel.h"
#include "ui/components/labelled.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/components/unit_box.h"
#include "ui/print/print_preview.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QDate lastOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

} // namespace

StructureTab::StructureTab(AnalysisDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_future(new FutureDesk(desk, this)), m_stack(new QStackedWidget),
      m_panel(new ChartPanel), m_gaps(new GapPanel(desk)), m_people(new PeopleModel(desk, this))
{
    buildCharts();
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_gaps);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_stack);
    right->addWidget(buildPeople());
    right->setChildrenCollapsible(false);
    right->setSizes({fontMetrics().height() * 26, fontMetrics().height() * 9});
    right->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_charts);
    below->addWidget(right, 1);
    layout->addLayout(below, 1);
    connect(m_panel, &ChartPanel::cellClicked, this, &StructureTab::showPeople);
    connect(m_gaps, &GapPanel::gapChosen, this, [this](const Gap& gap) {
        QHash<CadreId, QString> notes;
        std::vector<CadreId> people = gap.people;
        for (const CadreId cadre : gap.successors) {
            if (!notes.contains(cadre) && std::ranges::find(gap.people, cadre) == gap.people.end())
                people.push_back(cadre);
            notes.insert(cadre, tr("may succeed"));
        }
        listPeople(gap.rule, people, notes);
    });
    connect(&m_desk, &AnalysisDesk::loaded, this, &StructureTab::materialChanged);
    connect(m_future, &FutureDesk::answered, this, &StructureTab::refresh);
    connect(m_future, &FutureDesk::running, m_progress, &QWidget::setVisible);
    connect(&m_desk, &AnalysisDesk::loading, m_progress, &QWidget::setVisible);
    const auto showProgress = [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    };
    connect(&m_desk, &AnalysisDesk::progressed, this, showProgress);
    connect(m_future, &FutureDesk::progressed, this, showProgress);
}

QWidget* StructureTab::buildBar()
{
    m_units = new UnitBox;
    m_units->setObjectName(u"structureUnit"_s);
    m_units->setMinimumContentsLength(16);
    m_below = new QCheckBox(tr("&with those below it"));
    m_below->setObjectName(u"withSubUnits"_s);
    m_below->setChecked(true);
    m_day = new QDateEdit(m_desk.today());
    m_day->setObjectName(u"structureDay"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the figures"));
    m_day->setToolTip(
        !seesEverybody(m_desk.office())
            ? QString()
            : tr("Past days by the records; later ones, up to 15 years ahead, by the forecast of the plain plan: "
                 "who retires by then and who is promoted."));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Reading the records"));
    m_progress->setMaximumWidth(fontMetrics().height() * 8);
    m_progress->hide();
    m_report = new QPushButton(tr("Re&port"));
    m_report->setObjectName(u"structureReport"_s);
    auto* menu = new QMenu(m_report);
    menu->addAction(tr("Of the &unit chosen…"), this, [this] { printReport(false); });
    menu->addAction(tr("With a part for &each unit below it…"), this, [this] { printReport(true); });
    m_report->setMenu(menu);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Unit:"), m_units);
    layout->addWidget(m_below);
    addLabelled(*layout, tr("On &day:"), m_day);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_report);
    connect(m_units, &QComboBox::activated, this, &StructureTab::refresh);
    connect(m_below, &QCheckBox::toggled, this, &StructureTab::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &StructureTab::refresh);
    return bar;
}

void StructureTab::buildCharts()
{
    m_charts = new QListWidget;
    m_charts->setObjectName(u"charts"_s);
    m_charts->setAccessibleName(tr("Charts"));
    for (const StructureChart& chart : structureCharts()) {
        auto* item = new QListWidgetItem(chart.title(), m_charts);
        item->setData(Qt::UserRole, chart.key);
    }
    m_charts->addItem(tr("Gaps in the echelon"));
    int widest = 0;
    for (int row = 0; row < m_charts->count(); ++row) {
        m_charts->item(row)->setSizeHint({0, fontMetrics().height() * 3 / 2});
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_charts->item(row)->text()));
    }
    m_charts->setFixedWidth(widest + fontMetrics().height());
    m_charts->setCurrentRow(0);
    connect(m_charts, &QListWidget::currentRowChanged, this, &StructureTab::refresh);
}

QWidget* StructureTab::buildPeople()
{
    m_title = new QLabel;
    m_title->setObjectName(u"peopleTitle"_s);
    m_table = new QTableView;
    m_table->setObjectName(u"structurePeople"_s);
    m_table->setAccessibleName(tr("People behind the figure"));
    m_table->setModel(m_people);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (const auto& [column, width] : {std::pair(PeopleModel::NameColumn, 6),
                                        {PeopleModel::UnitColumn, 16},
                                        {PeopleModel::RankColumn, 9},
                                        {PeopleModel::LevelColumn, 9},
                                        {PeopleModel::BirthColumn, 6}})
        m_table->setColumnWidth(column, width * character);
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

bool StructureTab::showsGaps() const
{
    return m_charts->currentRow() == m_charts->count() - 1;
}

QString StructureTab::chartKey() const
{
    return m_charts->currentItem() ? m_charts->currentItem()->data(Qt::UserRole).toString() : QString();
}

StructureQuestion StructureTab::question() const
{
    return structureQuestion(m_desk.material()->units(), m_units->unit(), m_below->isChecked(), m_day->date());
}

bool StructureTab::isReady() const
{
    return m_desk.material() && m_future->isOf(m_day->date());
}

StructureTable StructureTab::table() const
{
    return m_desk.material()->table(m_desk.office().rules(), question(), chartKey(), m_future->future().get());
}

void StructureTab::materialChanged()
{
    m_day->setMaximumDate(m_desk.material()->lastDay());
    if (!seesEverybody(m_desk.office()))
        m_day->setMaximumDate(lastOfMonth(m_desk.today())); // A forecast of some of the people would be wrong.
    m_future->markOutdated();
    m_units->fill(m_desk.material()->units());
    refresh();
}

void StructureTab::refresh()
{
    if (!m_desk.material())
        return;
    m_below->setEnabled(m_units->currentIndex() > 0);
    m_people->setPeople({}, m_day->date());
    m_stack->setCurrentWidget(showsGaps() ? static_cast<QWidget*>(m_gaps) : m_panel);
    m_report->setEnabled(isReady());
    if (!isReady()) {
        m_panel->setChart(nullptr);
        m_title->setText(tr("Playing the months up to that day…"));
        return m_future->ask(m_day->date());
    }
    m_title->setText(showsGaps() ? tr("Choose a gap to see whom it is about.")
                                 : tr("Click a bar, a cell or a figure to see the people behind it."));
    if (showsGaps())
        return m_gaps->find(question(), m_future->future());
    const StructureTable figures = table();
    m_panel->setExportName(figures.title);
    m_panel->setChart(chartOf(figures));
}

void StructureTab::showPeople(int row, int column)
{
    const StructureTable figures = table();
    QString title = tr("The files don't say");
    if (row >= 0 && column >= 0)
        title = figures.columns.size() < 2 ? figures.rows.at(row)
                                           : tr("%1, %2").arg(figures.rows.at(row), figures.columns.at(column));
    listPeople(title, m_desk.material()->people(m_desk.office().rules(), question(), chartKey(), row, column,
                                                m_future->future().get()));
}

void StructureTab::listPeople(const QString& title, const std::vector<CadreId>& people,
                              const QHash<CadreId, QString>& notes)
{
    m_people->setPeople(people, m_day->date(), m_future->future(), notes);
    m_title->setText(
        tr("%1: %2 people. Double click or Enter opens the dossier.").arg(title, QString::number(people.size())));
    if (!people.empty())
        m_table->setCurrentIndex(m_people->index(0, 0));
}

void StructureTab::openPerson(const QModelIndex& index)
{
    if (index.isValid())
        emit openDossier(m_people->cadre(index.row()), m_people->order());
}

void StructureTab::printReport(bool eachUnit)
{
    if (!isReady())
        return;
    const StructureReportQuestion wanted{.unit = m_units->unit(),
                                         .withSubUnits = m_below->isChecked(),
                                         .on = m_day->date(),
                                         .eachUnit = eachUnit,
                                         .future = m_future->future()};
    showPaperPreview(
        m_desk.office(), tr("Report on the structure"),
        [material = m_desk.material(), wanted](Office& office) { return structureReport(office, material, wanted); },
        this);
}

} // namespace tidui
