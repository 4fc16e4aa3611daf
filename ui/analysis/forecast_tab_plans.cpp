// The plans of the forecast: chosen, edited, simulated.
#include "ui/analysis/forecast_tab.h"

#include "core/operation/quota_overview.h"
#include "ui/analysis/analysis_desk.h"
#include "ui/analysis/plan_dialog.h"
#include "ui/chart/chart.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// How many runs, and from which seed; none when it is cancelled.
std::optional<MonteCarloQuestion> askForRuns(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(ForecastTab::tr("Simulate"));
    auto* runs = new QSpinBox;
    runs->setObjectName(u"runs"_s);
    runs->setRange(10, mostRuns);
    runs->setValue(1000);
    auto* seed = new QSpinBox;
    seed->setObjectName(u"seed"_s);
    seed->setRange(1, 1'000'000);
    auto* note = new QLabel(ForecastTab::tr("Leavings, transfers and grades are drawn by the rates of the plan. Of ten "
                                            "runs one lies below the band that is shown and one above. The same seed "
                                            "gives the same bands."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* form = new QFormLayout(&dialog);
    form->addRow(note);
    form->addRow(ForecastTab::tr("&Runs:"), runs);
    form->addRow(ForecastTab::tr("&Seed:"), seed);
    form->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return MonteCarloQuestion{.runs = runs->value(), .seed = quint64(seed->value())};
}

} // namespace

void ForecastTab::fillScenarios(const QString& chosen)
{
    auto kept = scenarios(m_desk.office());
    if (!kept)
        return emit m_desk.failed(kept.error());
    m_scenarios = std::move(*kept);
    for (QComboBox* box : {m_plan, m_second, m_third}) {
        const QSignalBlocker quiet(box);
        const QString current = box == m_plan && !chosen.isEmpty() ? chosen : box->currentText();
        box->clear();
        box->addItem(box == m_plan ? tr("plain plan") : tr("none"), -1);
        if (box != m_plan)
            box->addItem(tr("plain plan"), -2);
        for (std::size_t i = 0; i < m_scenarios.size(); ++i)
            box->addItem(m_scenarios[i].name, int(i));
        box->setCurrentIndex(std::max(0, box->findText(current)));
    }
}

const Scenario* ForecastTab::scenario(const QComboBox& box) const
{
    const int index = box.currentData().toInt();
    return index >= 0 && std::size_t(index) < m_scenarios.size() ? &m_scenarios[std::size_t(index)] : nullptr;
}

std::vector<ForecastPlan> ForecastTab::plans() const
{
    std::vector<ForecastPlan> plans;
    for (const QComboBox* box : {m_plan, m_second, m_third}) {
        if (box != m_plan && box->currentData().toInt() == -1)
            continue;
        const Scenario* chosen = scenario(*box);
        const auto plan = chosen ? planFromJson(chosen->plan) : Result<ForecastPlan>(ForecastPlan{});
        plans.push_back(plan ? *plan : ForecastPlan{}); // What was stored was checked when it was.
    }
    return plans;
}

QStringList ForecastTab::planNames() const
{
    QStringList names;
    for (const QComboBox* box : {m_plan, m_second, m_third}) {
        if (box == m_plan || box->currentData().toInt() != -1)
            names += box->currentText();
    }
    return names;
}

void ForecastTab::showDifferences(bool ofFigures)
{
    const std::vector<ForecastResult>& results = m_forecasts->answer()->results;
    if (results.size() < 2)
        return m_list->setList(tr("Choose a second plan to compare with."), {});
    const QStringList plans = planNames();
    const PlanTable table = comparePlans(results);
    ForecastList rows =
        ofFigures ? planFigureList(table, results, plans, m_scopes->isChecked()) : planStepList(table, plans, names());
    QStringList retired;
    for (std::size_t plan = 0; plan < results.size(); ++plan)
        retired += tr("%1: %2 people").arg(plans[qsizetype(plan)], QString::number(retiredShort(results[plan]).size()));
    const QString title = tr("%1 differences; retired without a rank they had the years for: %2")
                              .arg(rows.rows.size())
                              .arg(retired.join(tr(", ")));
    m_list->setList(title, std::move(rows));
}

ForecastNames ForecastTab::names() const
{
    const auto material = m_desk.material();
    return {[material](CadreId cadre) {
                const int row = material ? material->workforce().rowOf(cadre) : -1;
                return row < 0 ? QString::number(cadre.value) : material->workforce().name(row);
            },
            [this](UnitId unit) { return m_desk.unitName(unit); }};
}

void ForecastTab::editPlan(Scenario scenario)
{
    const auto quotas = quotaRecords(m_desk.office());
    if (!quotas || !m_forecasts->answer())
        return;
    const auto material = m_desk.material();
    const ForecastNames known = names();
    const auto named = [material](const QString& text) {
        std::vector<CadreId> found;
        for (int row = 0; material && row < material->workforce().size(); ++row) {
            const CadreId cadre = material->workforce().cadre(row);
            if (material->workforce().name(row) == text || QString::number(cadre.value) == text)
                found.push_back(cadre);
        }
        return found;
    };
    const auto plan = scenario.id ? planFromJson(scenario.plan) : Result<ForecastPlan>(ForecastPlan{});
    PlanDialog dialog(scenario, plan ? *plan : ForecastPlan{},
                      {quotas->units, quotas->scopes, m_forecasts->answer()->basis->ranks, known.person, named}, this);
    QString saved;
    dialog.setSave([&](const Scenario& wanted) -> Status {
        const auto id = saveScenario(m_desk.office(), wanted, m_desk.today());
        saved = wanted.name;
        return id ? Status() : Status(id.error());
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    fillScenarios(saved);
    ask();
}

void ForecastTab::copyPlan()
{
    const Scenario* chosen = scenario(*m_plan);
    const Scenario plain{.name = m_plan->currentText(), .plan = planJson({})};
    if (const auto id = copyScenario(m_desk.office(), chosen ? *chosen : plain, m_desk.today()); !id)
        return emit m_desk.failed(id.error());
    else
        fillScenarios();
    m_plan->setCurrentIndex(m_plan->count() - 1);
    ask();
}

void ForecastTab::removePlan()
{
    const Scenario* chosen = scenario(*m_plan);
    if (!chosen ||
        QMessageBox::question(this, tr("Remove the scenario"),
                              tr("Remove the scenario %1? No record of the office depends on it.").arg(chosen->name)) !=
            QMessageBox::Yes)
        return;
    if (const Status status = removeScenario(m_desk.office(), *chosen); !status)
        return emit m_desk.failed(status.error());
    fillScenarios();
    ask();
}

void ForecastTab::simulate()
{
    const ForecastDesk::Answer* answer = m_forecasts->answer();
    if (!answer)
        return;
    auto question = askForRuns(this);
    if (!question)
        return;
    for (int row = 0; row < int(answer->results.front().rows.size()); ++row)
        question->rows.push_back(row);
    ask(std::move(question));
}

/// What the runs bring for used and waiting: of ten runs eight lie within.
void ForecastTab::addBands(LineFigures& figures, int row) const
{
    const auto& simulation = m_forecasts->answer()->simulation;
    if (!simulation || std::size_t(row) >= simulation->figures.size())
        return;
    figures.note = tr("Bands: 8 of 10 of %1 runs, seed %2").arg(simulation->runs).arg(simulation->seed);
    const auto addBand = [&](ForecastMeasure measure, Band MonteCarloFigure::*band) {
        const auto line = std::ranges::find(figures.series, measureName(measure), &ChartSeries::name);
        if (line == figures.series.end())
            return;
        for (const MonteCarloFigure& figure : simulation->figures[std::size_t(row)]) {
            line->low.push_back((figure.*band).low);
            line->high.push_back((figure.*band).high);
        }
    };
    addBand(ForecastMeasure::Used, &MonteCarloFigure::used);
    addBand(ForecastMeasure::Waiting, &MonteCarloFigure::waiting);
}

} // namespace tidui
