#include "ui/analysis/promotion_cost_dialog.h"

#include "core/operation/forecast_office.h"
#include "ui/analysis/forecast_words.h"
#include "ui/components/list_look.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/components/unit_names.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int yearsAhead = 10;

/// The rows of the whole office whose figures change, by year.
ForecastList figureList(const PromotionCost& cost)
{
    ForecastList list{{PromotionCostDialog::tr("Rank"), PromotionCostDialog::tr("Year"),
                       PromotionCostDialog::tr("Vacant"), PromotionCostDialog::tr("Eligible and waiting"),
                       PromotionCostDialog::tr("Longest wait, months"),
                       PromotionCostDialog::tr("Promoted in the year")},
                      {}};
    const auto change = [](int before, int after) {
        return before == after ? QString::number(after) : u"%1 → %2"_s.arg(before).arg(after);
    };
    for (const FigureDifference& one : cost.comparison.figures) {
        const ForecastRow& row = cost.base.rows[std::size_t(one.row)];
        if (row.kind != ForecastRow::Kind::Total)
            continue;
        list.rows.push_back(
            {0,
             {rowText(row).trimmed(), QString::number(one.year),
              one.base.vacant && one.other.vacant ? change(*one.base.vacant, *one.other.vacant) : u"—"_s,
              change(one.base.waiting, one.other.waiting), change(one.base.longestWait, one.other.longestWait),
              change(one.base.promoted, one.other.promoted)}});
    }
    return list;
}

QTableView* tableOf(ForecastList list, const QString& name, QWidget* parent)
{
    auto* model = new RowsModel(list.header, parent);
    model->setRows(std::move(list.rows));
    auto* table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(model);
    setListLook(*table);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    const int character = table->fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (int column = 0; column < model->columnCount(); ++column)
        table->setColumnWidth(column, 9 * character);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QString summary(const PromotionCost& cost, const QString& whom)
{
    int loses = 0;
    int gains = 0;
    for (const StepDifference& step : cost.comparison.steps) {
        loses += step.loses() ? 1 : 0;
        gains += step.gains() ? 1 : 0;
    }
    QString text =
        PromotionCostDialog::tr("Promoted now: %1. Within %2 years %3 steps come later or not at all, %4 "
                                "come earlier; without a rank they had the years for retire %5 people "
                                "instead of %6.")
            .arg(whom, QString::number(yearsAhead), QString::number(loses), QString::number(gains),
                 QString::number(cost.comparison.retiredShortOther), QString::number(cost.comparison.retiredShortBase));
    if (cost.comparison.steps.empty() && cost.promoted.unmet.empty())
        text += u'\n' + PromotionCostDialog::tr("They would be promoted now by the plain plan as well: nobody's turn "
                                                "changes.");
    for (const UnmetSingle& unmet : cost.promoted.unmet)
        text += u'\n' + (unmet.eligible ? PromotionCostDialog::tr("No place for the step to %1 of number %2; eligible "
                                                                  "from %3.")
                                              .arg(unmet.rank)
                                              .arg(unmet.cadre.value)
                                              .arg(forecastMonthWords(*unmet.eligible))
                                        : PromotionCostDialog::tr("The step to %1 of number %2 isn't allowed by the "
                                                                  "rules within these years.")
                                              .arg(unmet.rank)
                                              .arg(unmet.cadre.value));
    return text;
}

} // namespace

PromotionCostDialog::PromotionCostDialog(const PromotionCost& cost, const QString& whom, const ForecastNames& names,
                                         QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What promoting now costs"));
    auto* text = new QLabel(summary(cost, whom));
    text->setObjectName(u"summary"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* figures = tableOf(figureList(cost), tr("Figures that change"), this);
    figures->setObjectName(u"costFigures"_s);
    auto* people = tableOf(differenceList(cost.comparison, names), tr("Steps that change"), this);
    people->setObjectName(u"costSteps"_s);
    auto* lists = new QSplitter(Qt::Vertical);
    lists->addWidget(people);
    lists->addWidget(figures);
    lists->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(lists, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 50, fontMetrics().height() * 34);
    connect(people, &QTableView::doubleClicked, this, [this, people](const QModelIndex& index) {
        const auto* model = static_cast<const RowsModel*>(people->model());
        if (const CadreId cadre{model->row(index.row()).id}) {
            emit openDossier(cadre, {cadre});
            reject();
        }
    });
}

void showPromotionCost(Office& office, QDate today, const std::vector<SingleMove>& now, QWidget* parent)
{
    const auto roster = office.roster();
    const auto units = office.units();
    auto other = office.another();
    if (!roster || !units || !other)
        return showError(parent, !roster ? roster.error() : !units ? units.error() : other.error());
    std::optional<Result<PromotionCost>> cost;
    runWithProgress(parent, PromotionCostDialog::tr("Playing the years with and without these promotions…"),
                    [&](const Progress& progress) {
                        const auto basis = forecastBasis(**other, today, today, progress);
                        if (basis)
                            cost = comparePromotions(basis->staff, basis->quotas, {}, yearsAhead, now);
                        else
                            cost = basis.error();
                    });
    if (!*cost)
        return showError(parent, cost->error());
    QHash<UnitId, QString> unitNames;
    for (const auto& [unit, path] : unitPaths(*units))
        unitNames.insert(unit, path);
    const ForecastNames names{[&roster](CadreId cadre) {
                                  const int row = roster->rowOf(cadre);
                                  return row < 0 ? QString::number(cadre.value)
                                                 : QString(roster->text(row, RosterColumn::Name));
                              },
                              [&unitNames](UnitId unit) { return unitNames.value(unit); }};
    QStringList whom;
    for (const SingleMove& move : now)
        whom += PromotionCostDialog::tr("%1 to %2").arg(names.of(move.cadre), move.rank);
    PromotionCostDialog(**cost, whom.join(PromotionCostDialog::tr(", ")), names, parent).exec();
}

} // namespace tidui
