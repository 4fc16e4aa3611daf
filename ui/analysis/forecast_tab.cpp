#include "ui/analysis/forecast_tab.h"

#include "core/operation/reach.h"

#include "ui/analysis/analysis_desk.h"
#include "ui/components/chart_panel.h"
#include "ui/components/labelled.h"
#include "ui/components/list_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QComboBox* boxNamed(const QString& objectName, const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(11);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

ForecastTab::ForecastTab(AnalysisDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_forecasts(new ForecastDesk(desk.office(), desk.today(), this)),
      m_grid(new ForecastGrid(this)), m_list(new ForecastListPanel)
{
    auto* above = new QSplitter(Qt::Horizontal);
    above->addWidget(buildGrid());
    above->addWidget(m_chart = new ChartPanel);
    above->setChildrenCollapsible(false);
    above->setStretchFactor(0, 1);
    above->setSizes({fontMetrics().height() * 42, fontMetrics().height() * 26});
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(above);
    splitter->addWidget(m_list);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().height() * 20, fontMetrics().height() * 10});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildQuestion());
    layout->addWidget(buildPlans());
    layout->addWidget(splitter, 1);
    connect(m_chart, &ChartPanel::cellClicked, this,
            [this](int x, int) { showYear(m_grid->yearOf(x + 1), currentRow()); });
    connect(m_forecasts, &ForecastDesk::running, m_progress, &QWidget::setVisible);
    connect(m_forecasts, &ForecastDesk::running, m_cancel, &QWidget::setVisible);
    connect(m_forecasts, &ForecastDesk::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(m_list, &ForecastListPanel::kindChosen, this, &ForecastTab::showList);
    connect(m_list, &ForecastListPanel::openDossier, this, &ForecastTab::openDossier);
    connect(m_forecasts, &ForecastDesk::answered, this, &ForecastTab::showAnswer);
    connect(m_forecasts, &ForecastDesk::failed, this, [this](const Error& error) { emit m_desk.failed(error); });
}

QWidget* ForecastTab::buildQuestion()
{
    m_from = new QDateEdit(QDate(m_desk.today().year(), m_desk.today().month(), 1));
    m_from->setObjectName(u"forecastFrom"_s);
    m_from->setDisplayFormat(u"yyyy-MM"_s);
    m_from->setAccessibleName(tr("First month"));
    m_years = new QSpinBox;
    m_years->setObjectName(u"forecastYears"_s);
    m_years->setRange(fewestForecastYears, mostForecastYears);
    m_years->setValue(10);
    m_years->setAccessibleName(tr("Years"));
    m_measure = boxNamed(u"measure"_s, tr("What the grid shows"));
    for (const ForecastMeasure measure : forecastMeasures)
        m_measure->addItem(measureName(measure), int(measure));
    m_scopes = new QCheckBox(tr("by s&cope"));
    m_scopes->setObjectName(u"byScope"_s);
    m_simulate = new QPushButton(tr("&Simulate…"));
    m_simulate->setObjectName(u"simulate"_s);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Playing the months"));
    m_progress->setMaximumWidth(fontMetrics().height() * 8);
    m_progress->hide();
    m_cancel = new QPushButton(tr("Cance&l"));
    m_cancel->setObjectName(u"cancelForecast"_s);
    m_cancel->hide();
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&From:"), m_from);
    addLabelled(*layout, tr("&Years:"), m_years);
    addLabelled(*layout, tr("S&how:"), m_measure);
    layout->addWidget(m_scopes);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_simulate);
    connect(m_from, &QDateEdit::dateChanged, this, [this] { ask(); });
    connect(m_years, &QSpinBox::valueChanged, this, [this] { ask(); });
    connect(m_measure, &QComboBox::activated, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_grid->setMeasure(ForecastMeasure(m_measure->currentData().toInt()));
        fitColumns();
        m_table->setCurrentIndex(m_grid->index(current.row(), current.column()));
        drawRow();
    });
    connect(m_scopes, &QCheckBox::toggled, this, [this](bool scopes) {
        m_grid->setShowsScopes(scopes);
        fitColumns();
        m_table->setCurrentIndex(m_grid->index(0, 1));
        drawRow();
    });
    connect(m_simulate, &QPushButton::clicked, this, &ForecastTab::simulate);
    connect(m_cancel, &QPushButton::clicked, m_forecasts, &ForecastDesk::cancel);
    return bar;
}

QWidget* ForecastTab::buildPlans()
{
    m_plan = boxNamed(u"plan"_s, tr("Plan"));
    m_second = boxNamed(u"secondPlan"_s, tr("Second plan"));
    m_third = boxNamed(u"thirdPlan"_s, tr("Third plan"));
    auto* make = new QPushButton(tr("&New…"));
    make->setObjectName(u"newPlan"_s);
    m_edit = new QPushButton(tr("&Edit…"));
    m_edit->setObjectName(u"editPlan"_s);
    auto* copy = new QPushButton(tr("Cop&y"));
    copy->setObjectName(u"copyPlan"_s);
    m_remove = new QPushButton(tr("Remo&ve"));
    m_remove->setObjectName(u"removePlan"_s);
    m_assumes = new QLabel;
    m_assumes->setObjectName(u"assumes"_s);
    m_assumes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Plan:"), m_plan);
    for (QPushButton* button : {make, m_edit, copy, m_remove}) {
        button->setEnabled(changesRecords(m_desk.office()));
        layout->addWidget(button);
    }
    addLabelled(*layout, tr("beside &it:"), m_second);
    layout->addWidget(m_third);
    layout->addWidget(m_assumes, 1);
    for (QComboBox* box : {m_plan, m_second, m_third})
        connect(box, &QComboBox::activated, this, [this] { ask(); });
    connect(make, &QPushButton::clicked, this, [this] { editPlan({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Scenario* chosen = scenario(*m_plan))
            editPlan(*chosen);
    });
    connect(copy, &QPushButton::clicked, this, &ForecastTab::copyPlan);
    connect(m_remove, &QPushButton::clicked, this, &ForecastTab::removePlan);
    return bar;
}

QWidget* ForecastTab::buildGrid()
{
    m_table = new QTableView;
    m_table->setObjectName(u"forecast"_s);
    m_table->setAccessibleName(tr("Forecast by rank and year"));
    m_table->setModel(m_grid);
    setListLook(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setMinimumWidth(fontMetrics().height() * 24);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current, const QModelIndex& before) {
                if (current.row() != before.row())
                    drawRow();
                showFigure(current);
            });
    return m_table;
}

void ForecastTab::markOutdated()
{
    m_outdated = true;
    m_forecasts->markOutdated();
}

void ForecastTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false)) {
        fillScenarios(m_plan->currentText());
        ask();
    }
}

void ForecastTab::ask(std::optional<MonteCarloQuestion> simulation)
{
    m_edit->setEnabled(changesRecords(m_desk.office()) && scenario(*m_plan));
    m_remove->setEnabled(m_edit->isEnabled());
    m_forecasts->ask({m_from->date(), m_years->value(), plans(), std::move(simulation)});
}

int ForecastTab::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_grid->rowCount() ? m_grid->resultRow(row) : -1;
}

void ForecastTab::fitColumns()
{
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    m_table->setColumnWidth(0, (m_scopes->isChecked() ? 22 : 15) * character);
    for (int column = 1; column < m_grid->columnCount(); ++column) {
        int widest = 3 * character;
        for (int row = 0; row < m_grid->rowCount(); ++row) {
            const QString text = m_grid->index(row, column).data().toString();
            widest = std::max(widest, metrics.horizontalAdvance(text));
        }
        m_table->setColumnWidth(column, widest + character);
    }
}

void ForecastTab::showAnswer()
{
    const ForecastDesk::Answer& answer = *m_forecasts->answer();
    const QModelIndex current = m_table->currentIndex();
    m_grid->setResults(&answer.results);
    fitColumns();
    m_table->setCurrentIndex(m_grid->index(std::max(0, current.row()), std::max(1, current.column())));
    QString assumes = planText(plans().front());
    const ForecastResult& base = answer.results.front();
    if (base.retirementUnknown > 0)
        assumes += tr("; of %1 people the month of retirement isn't known: they stay").arg(base.retirementUnknown);
    if (base.withoutRank > 0)
        assumes += tr("; of %1 no rank is on file: they only leave").arg(base.withoutRank);
    m_assumes->setText(fontMetrics().elidedText(assumes, Qt::ElideRight, m_assumes->width()));
    m_assumes->setToolTip(assumes);
    drawRow();
    showList();
}

/// The current row over the years: places, used and waiting of one plan; of several, or simulated, the measure shown.
void ForecastTab::drawRow()
{
    const ForecastDesk::Answer* answer = m_forecasts->answer();
    const int row = currentRow();
    if (!answer || row < 0)
        return m_chart->setChart(nullptr);
    const ForecastResult& base = answer->results.front();
    LineFigures figures{.title = rowText(base.rows[std::size_t(row)]).trimmed(), .xTitle = tr("Year")};
    for (int year = base.firstYear(); year < base.firstYear() + base.yearCount(); ++year)
        figures.x += QString::number(year);
    const auto series = [&](const QString& name, auto&& valueIn) {
        ChartSeries line{.name = name};
        for (int year = base.firstYear(); year < base.firstYear() + base.yearCount(); ++year) {
            const std::optional<int> value = valueIn(year);
            line.values.push_back(value ? std::optional<double>(*value) : std::nullopt);
        }
        figures.series.push_back(std::move(line));
    };
    if (answer->results.size() > 1) {
        figures.note = m_measure->currentText();
        const QStringList plans = planNames();
        for (int plan = 0; plan < int(answer->results.size()); ++plan)
            series(plans.at(plan), [&](int year) { return m_grid->value(plan, row, year); });
    } else {
        for (const ForecastMeasure measure : {ForecastMeasure::Quota, ForecastMeasure::Used, ForecastMeasure::Waiting})
            series(measureName(measure), [&](int year) { return measured(base, row, year, measure); });
        addBands(figures, row);
    }
    m_chart->setExportName(figures.title);
    m_chart->setChart(chartOf(figures));
}

void ForecastTab::showFigure(const QModelIndex& index)
{
    if (m_forecasts->answer() && index.isValid() && index.column() > 0)
        showYear(m_grid->yearOf(index.column()), m_grid->resultRow(index.row()));
}

void ForecastTab::showYear(int year, int row)
{
    const ForecastDesk::Answer* answer = m_forecasts->answer();
    if (!answer || row < 0 || year == 0)
        return;
    m_list->setKind(ForecastListPanel::Kind::Figure);
    const ForecastResult& result = answer->results.front();
    const auto people = peopleOf(result, row, year, peopleBehind(m_grid->measure()));
    m_list->setList(tr("%1, %2, %3: %4 people")
                        .arg(rowText(result.rows[std::size_t(row)]).trimmed(), QString::number(year),
                             measureName(m_grid->measure()), QString::number(people.size())),
                    personList(result, people, names()));
}

void ForecastTab::showList()
{
    const ForecastDesk::Answer* answer = m_forecasts->answer();
    if (!answer)
        return;
    const ForecastResult& result = answer->results.front();
    using enum ForecastListPanel::Kind;
    switch (m_list->kind()) {
    case Figure:
        return showFigure(m_table->currentIndex());
    case Moves:
        return m_list->setList(tr("%1 promotions").arg(result.moves.size()), moveList(result, names()));
    case Blocks:
        return m_list->setList(tr("%1 times somebody had to wait").arg(result.blocks.size()),
                               blockList(result, names()));
    case Stalls:
        return m_list->setList({}, stallList(result));
    case RetiredShort:
        return m_list->setList({}, retiredShortList(result, names()));
    case Leavings:
        return m_list->setList(tr("%1 people leave").arg(result.leavings.size()), leavingList(result, names()));
    case FigureDifferences:
        return showDifferences(true);
    case StepDifferences:
        return showDifferences(false);
    }
}

} // namespace tidui
