#include "ui/quota/digestion_panel.h"

#include "core/operation/reach.h"

#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/quota/step_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int quartersShown = 12;

QTableWidget* list(const QString& name, const QString& title, const QStringList& columns)
{
    auto* table = new QTableWidget(0, int(columns.size()));
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    setListLook(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setRow(QTableWidget& table, int row, const QStringList& cells)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table.setItem(row, column, item);
    }
}

} // namespace

DigestionPanel::DigestionPanel(Office& office, QWidget* parent)
    : QWidget(parent), m_office(office), m_state(new QLabel), m_add(new QPushButton(tr("Add a ste&p…"))),
      m_remove(new QPushButton(tr("Remove the s&tep")))
{
    m_quarters = list(u"quarters"_s, tr("By quarter"),
                      {tr("Quarter"), tr("Held"), tr("Over"), tr("Retire"), tr("Other ways out")});
    m_list = list(u"steps"_s, tr("Steps of the plan"), {tr("Person"), tr("Way out"), tr("Quarter"), tr("Note")});
    m_state->setWordWrap(true);
    m_add->setObjectName(u"addStep"_s);
    connect(m_add, &QPushButton::clicked, this, &DigestionPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &DigestionPanel::remove);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    if (!changesRecords(m_office)) {
        m_add->hide();
        m_remove->hide();
    }
    buttons->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_list, 1);
    right->addLayout(buttons);
    auto* lists = new QHBoxLayout;
    lists->addWidget(m_quarters, 3);
    lists->addLayout(right, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_state);
    layout->addLayout(lists, 1);
    clear();
}

void DigestionPanel::clear()
{
    m_scope = {};
    m_quarters->setRowCount(0);
    m_list->setRowCount(0);
    m_state->setText(tr("Choose a group of ranks in a scope."));
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
}

void DigestionPanel::showLine(const QuotaLine& line, const QuotaRecords& records,
                              std::shared_ptr<const QuotaStaff> staff, QDate from)
{
    clear();
    if (line.scope < 0)
        return;
    m_line = line;
    m_scope = records.scopes[std::size_t(line.scope)].id;
    m_staff = std::move(staff);
    m_from = from;
    m_steps.clear();
    for (const DigestionStep& step : records.steps) {
        if (step.scope == m_scope && step.ranks == line.ceiling.ranks)
            m_steps.push_back(step);
    }
    if (line.over() == 0 && m_steps.empty()) {
        m_state->setText(tr("%1 isn't over its quota: there is nothing to digest.").arg(line.ceiling.name));
        return;
    }
    const auto files = m_office.cadres(line.held);
    if (!files)
        return m_state->setText(files.error().message);
    m_names.clear();
    for (const CadreFile& file : *files)
        m_names.insert(file.id, file.person.name);
    m_add->setEnabled(true);
    m_remove->setEnabled(true);
    fillQuarters();
    fillSteps();
}

void DigestionPanel::fillQuarters()
{
    const auto plan = digestionPlan(m_line, m_scope, m_steps, *m_staff, m_office.rules(), m_from, quartersShown);
    const auto done = std::ranges::find(plan, 0, &DigestionQuarter::over);
    m_state->setText(done == plan.end() ? tr("%1 is over by %2 and doesn't come down to its places within %3 quarters.")
                                              .arg(m_line.ceiling.name)
                                              .arg(m_line.over())
                                              .arg(plan.size())
                                        : tr("%1 is over by %2 and is down to its places by the end of %3, quarter %4.")
                                              .arg(m_line.ceiling.name)
                                              .arg(m_line.over())
                                              .arg(done->year)
                                              .arg(done->quarter));
    m_quarters->setRowCount(int(plan.size()));
    for (int row = 0; row < int(plan.size()); ++row) {
        const DigestionQuarter& quarter = plan[std::size_t(row)];
        QStringList retiring;
        for (const CadreId cadre : quarter.retiring)
            retiring += nameOf(cadre);
        QStringList planned;
        for (const DigestionStep& step : quarter.planned)
            planned += tr("%1 (%2)").arg(nameOf(step.cadre), step.way);
        setRow(*m_quarters, row,
               {tr("%1 Q%2").arg(quarter.year).arg(quarter.quarter), QString::number(quarter.held),
                quarter.over > 0 ? tr("over by %1").arg(quarter.over) : tr("within"), retiring.join(u'、'),
                planned.join(u'、')});
    }
    for (int column = 0; column < 4; ++column)
        m_quarters->resizeColumnToContents(column);
}

void DigestionPanel::fillSteps()
{
    m_list->setRowCount(int(m_steps.size()));
    for (int row = 0; row < int(m_steps.size()); ++row) {
        const DigestionStep& step = m_steps[std::size_t(row)];
        setRow(*m_list, row, {nameOf(step.cadre), step.way, tr("%1 Q%2").arg(step.year).arg(step.quarter), step.note});
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
}

QString DigestionPanel::nameOf(CadreId cadre) const
{
    const bool held = std::ranges::find(m_line.held, cadre) != m_line.held.end(); // But not seen by the account.
    return m_names.value(cadre, (held ? tr("number %1") : tr("number %1, no longer in the group")).arg(cadre.value));
}

void DigestionPanel::add()
{
    std::vector<std::pair<CadreId, QString>> people;
    for (const CadreId cadre : m_line.held)
        people.emplace_back(cadre, nameOf(cadre));
    StepDialog dialog(people, m_from, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    DigestionStep step = dialog.step();
    step.scope = m_scope;
    step.ranks = m_line.ceiling.ranks;
    if (const auto saved = saveDigestionStep(m_office, step); !saved)
        return showError(this, saved.error());
    emit changed();
}

void DigestionPanel::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_steps.size()))
        return;
    if (const auto removed = removeDigestionStep(m_office, m_steps[std::size_t(row)]); !removed)
        return showError(this, removed.error());
    emit changed();
}

} // namespace tidui
