#include "ui/analysis/plan_dialog.h"

#include "ui/analysis/forecast_words.h"
#include "ui/analysis/row_editor.h"
#include "ui/components/unit_names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

template <class Choice>
QComboBox* choiceBox(const QString& name, Choice current, std::initializer_list<Choice> choices,
                     QString (*words)(Choice))
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const Choice choice : choices)
        box->addItem(words(choice), int(choice));
    box->setCurrentIndex(box->findData(int(current)));
    return box;
}

template <class Choice>
Choice chosen(const QComboBox& box)
{
    return Choice(box.currentData().toInt());
}

/// A month as it is typed, 2027.03; 0 for an empty text; none for anything else.
std::optional<int> monthOf(const QString& text)
{
    if (text.isEmpty())
        return 0;
    return PartialDate::parse(text).monthIndex();
}

Error wrong(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

} // namespace

PlanDialog::PlanDialog(const Scenario& scenario, const ForecastPlan& plan, PlanChoices choices, QWidget* parent)
    : QDialog(parent), m_scenario(scenario), m_choices(std::move(choices)), m_name(new QLineEdit(scenario.name)),
      m_note(new QLineEdit(scenario.note)), m_problem(new QLabel)
{
    setWindowTitle(scenario.id ? tr("Scenario %1").arg(scenario.name) : tr("New scenario"));
    m_name->setObjectName(u"name"_s);
    m_note->setObjectName(u"note"_s);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    buildRows(plan);
    auto* tabs = new QTabWidget;
    tabs->addTab(buildPolicy(plan), tr("Policy"));
    tabs->addTab(buildRates(plan.rates), tr("Rates"));
    tabs->addTab(buildRanking(plan), tr("Ranking list"));
    tabs->addTab(m_recruits, tr("Recruiting"));
    tabs->addTab(m_quotas, tr("Changed quotas"));
    tabs->addTab(m_singles, tr("Steps by hand"));
    auto* head = new QFormLayout;
    head->addRow(tr("&Name:"), m_name);
    head->addRow(tr("No&te:"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 28);
}

QWidget* PlanDialog::buildPolicy(const ForecastPlan& plan)
{
    using enum FillOrder;
    m_order = choiceBox(u"order"_s, plan.order, {LongestInRank, OldestFirst, RankingList}, orderText);
    m_pooling =
        choiceBox(u"pooling"_s, plan.pooling, {Pooling::AsFixed, Pooling::ByUnit, Pooling::Pooled}, poolingText);
    m_grades =
        choiceBox(u"grades"_s, plan.grades, {GradeAssumption::AllCompetent, GradeAssumption::OwnShare}, gradesText);
    m_retirement = choiceBox(u"retirement"_s, plan.retirement,
                             {RetirementAssumption::Statutory, RetirementAssumption::Earliest}, retirementText);
    m_unknownRetirement = choiceBox(u"unknownRetirement"_s, plan.unknownRetirement,
                                    {UnknownRetirement::Stays, UnknownRetirement::Former55}, unknownRetirementText);
    m_unknown =
        choiceBox(u"unknown"_s, plan.unknownPlaces, {UnknownPlaces::Wait, UnknownPlaces::Ample}, unknownPlacesText);
    m_reserve = new QSpinBox;
    m_reserve->setObjectName(u"reserve"_s);
    m_reserve->setRange(0, 1000);
    m_reserve->setValue(plan.reserve);
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Vacancies go to:"), m_order);
    form->addRow(tr("&Places are used:"), m_pooling);
    form->addRow(tr("Held in &reserve, of each group:"), m_reserve);
    form->addRow(tr("Coming &appraisals:"), m_grades);
    form->addRow(tr("R&etirement:"), m_retirement);
    form->addRow(tr("&Women without an age limit on file:"), m_unknownRetirement);
    form->addRow(tr("Where places aren't &fixed:"), m_unknown);
    return page;
}

QWidget* PlanDialog::buildRates(const ForecastRates& rates)
{
    const auto rateBox = [](const QString& name, std::optional<int> rate, const QString& otherwise) {
        auto* box = new QSpinBox;
        box->setObjectName(name);
        box->setRange(-1, 10'000);
        box->setSpecialValueText(otherwise);
        box->setSuffix(tr(" ‱ a year"));
        box->setValue(rate.value_or(-1));
        return box;
    };
    const QString history = tr("as in the last five years");
    m_leaving = rateBox(u"leaving"_s, rates.leaving, history);
    m_transfer = rateBox(u"transfer"_s, rates.transfer, history);
    m_excellent = rateBox(u"excellent"_s, rates.excellent, tr("each person's own share"));
    m_uncounted = rateBox(u"uncounted"_s, rates.uncounted, history);
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Leave the service:"), m_leaving);
    form->addRow(tr("Are &transferred out:"), m_transfer);
    form->addRow(tr("Graded e&xcellent, in a simulation:"), m_excellent);
    form->addRow(tr("Years that don't &count, in a simulation:"), m_uncounted);
    return page;
}

QWidget* PlanDialog::buildRanking(const ForecastPlan& plan)
{
    QStringList lines;
    for (const CadreId cadre : plan.ranking)
        lines += u"%1 %2"_s.arg(cadre.value).arg(m_choices.nameOf(cadre));
    m_ranking = new QPlainTextEdit(lines.join(u'\n'));
    m_ranking->setObjectName(u"ranking"_s);
    m_ranking->setAccessibleName(tr("Ranking list"));
    m_ranking->setTabChangesFocus(true);
    auto* note =
        new QLabel(tr("One person a line, the first first: the name, or the number in the roster where several "
                      "have the name. It counts when vacancies go by the committee's ranking list; who isn't "
                      "on it comes after, the longest in the rank first."));
    note->setWordWrap(true);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(note);
    layout->addWidget(m_ranking, 1);
    return page;
}

void PlanDialog::buildRows(const ForecastPlan& plan)
{
    RowEditor::Choices units{{u"0"_s, tr("spread over the units")}};
    for (const auto& [unit, path] : unitPaths(m_choices.units))
        units.emplace_back(QString::number(unit.value), path);
    RowEditor::Choices ranks;
    for (const QString& rank : m_choices.ranks)
        ranks.emplace_back(rank, rank);
    RowEditor::Choices scopes;
    for (const QuotaScope& scope : m_choices.scopes)
        scopes.emplace_back(QString::number(scope.id.value), scope.name);
    m_recruits = new RowEditor(tr("Recruiting"), {{tr("Year, empty = every year"), {}, {}, 11},
                                                  {tr("Month"), {}, u"7"_s, 5},
                                                  {tr("People"), {}, u"1"_s, 5},
                                                  {tr("First rank"), ranks, u"一级科员"_s, 10},
                                                  {tr("Unit"), units, u"0"_s, 16}});
    for (const Recruits& each : plan.recruits)
        m_recruits->addRow({each.year > 0 ? QString::number(each.year) : QString(), QString::number(each.month),
                            QString::number(each.people), each.rank, QString::number(each.unit.value)});
    m_quotas = new RowEditor(tr("Changed quotas"), {{tr("Scope"), scopes, {}, 14},
                                                    {tr("Ranks, as the group has them"), {}, {}, 16},
                                                    {tr("Places"), {}, u"0"_s, 5},
                                                    {tr("From month, empty = at once"), {}, {}, 12}});
    for (const QuotaChange& each : plan.quotas)
        m_quotas->addRow({QString::number(each.scope.value), each.ranks.join(u'、'), QString::number(each.places),
                          each.from > 0 ? forecastMonthWords(each.from) : QString()});
    m_singles = new RowEditor(tr("Steps by hand"),
                              {{tr("Person, name or number"), {}, {}, 12},
                               {tr("To rank"), ranks, {}, 10},
                               {tr("From month, empty = at once"), {}, {}, 12},
                               {tr("What"),
                                {{u"promote"_s, tr("is promoted first")}, {u"never"_s, tr("isn't promoted")}},
                                u"promote"_s,
                                12}});
    for (const SingleMove& each : plan.singles)
        m_singles->addRow({u"%1 %2"_s.arg(each.cadre.value).arg(m_choices.nameOf(each.cadre)), each.rank,
                           each.month > 0 ? forecastMonthWords(each.month) : QString(),
                           each.never ? u"never"_s : u"promote"_s});
    m_recruits->setObjectName(u"recruits"_s);
    m_quotas->setObjectName(u"quotas"_s);
    m_singles->setObjectName(u"singles"_s);
}

/// The person whom a line means: "12 张三", "12" or "张三".
Result<CadreId> PlanDialog::person(const QString& text) const
{
    const auto found = m_choices.peopleNamed(text.section(u' ', 0, 0));
    if (found.size() == 1)
        return found.front();
    return wrong(found.empty()
                     ? tr("Nobody in the office has the name or number %1.").arg(text)
                     : tr("%1 people are called %2: give the number in the roster.").arg(found.size()).arg(text));
}

Status PlanDialog::readRows(ForecastPlan& plan) const
{
    for (int row = 0; row < m_recruits->rows(); ++row)
        plan.recruits.push_back({.year = m_recruits->value(row, 0).toInt(),
                                 .month = m_recruits->value(row, 1).toInt(),
                                 .people = m_recruits->value(row, 2).toInt(),
                                 .unit = UnitId{m_recruits->value(row, 4).toLongLong()},
                                 .rank = m_recruits->value(row, 3)});
    for (int row = 0; row < m_quotas->rows(); ++row) {
        const auto from = monthOf(m_quotas->value(row, 3));
        if (!from)
            return wrong(tr("%1 is no month: write it as 2027.03.").arg(m_quotas->value(row, 3)));
        plan.quotas.push_back({.scope = QuotaScopeId{m_quotas->value(row, 0).toLongLong()},
                               .ranks = m_quotas->value(row, 1).split(u'、', Qt::SkipEmptyParts),
                               .places = m_quotas->value(row, 2).toInt(),
                               .from = *from});
    }
    for (int row = 0; row < m_singles->rows(); ++row) {
        const auto cadre = person(m_singles->value(row, 0));
        const auto month = monthOf(m_singles->value(row, 2));
        if (!cadre)
            return cadre.error();
        if (!month)
            return wrong(tr("%1 is no month: write it as 2027.03.").arg(m_singles->value(row, 2)));
        plan.singles.push_back({.cadre = *cadre,
                                .rank = m_singles->value(row, 1),
                                .month = *month,
                                .never = m_singles->value(row, 3) == u"never"});
    }
    return {};
}

Result<ForecastPlan> PlanDialog::read() const
{
    const auto rate = [](const QSpinBox& box) { return box.value() < 0 ? std::nullopt : std::optional(box.value()); };
    ForecastPlan plan{.order = chosen<FillOrder>(*m_order),
                      .reserve = m_reserve->value(),
                      .pooling = chosen<Pooling>(*m_pooling),
                      .grades = chosen<GradeAssumption>(*m_grades),
                      .retirement = chosen<RetirementAssumption>(*m_retirement),
                      .unknownRetirement = chosen<UnknownRetirement>(*m_unknownRetirement),
                      .unknownPlaces = chosen<UnknownPlaces>(*m_unknown),
                      .rates = {rate(*m_leaving), rate(*m_transfer), rate(*m_excellent), rate(*m_uncounted)}};
    for (const QString& line : m_ranking->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto cadre = person(line.trimmed());
        if (!cadre)
            return cadre.error();
        plan.ranking.push_back(*cadre);
    }
    if (auto status = readRows(plan); !status)
        return status.error();
    return plan;
}

void PlanDialog::accept()
{
    const auto plan = read();
    Status status = plan ? Status() : Status(plan.error());
    if (status) {
        m_scenario.name = m_name->text().trimmed();
        m_scenario.note = m_note->text().trimmed();
        m_scenario.plan = planJson(*plan);
        status = m_save(m_scenario);
    }
    if (status)
        return QDialog::accept();
    m_problem->setText(status.error().message);
    m_problem->show();
}

} // namespace tidui
