#include "ui/analysis/gap_panel.h"

#include "ui/components/job.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/components/rows_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct GapPanel::Outcome {
    std::unique_ptr<Office> office{}; ///< Its rules are the worker's own.
    std::shared_ptr<const StructureMaterial> material{};
    Asked asked{};
    std::vector<Gap> gaps{};
};

GapPanel::GapPanel(AnalysisDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_job(new Job(this)),
      m_model(new RowsModel({tr("Gap"), tr("What is missing"), tr("Unit"), tr("From"), tr("People"), tr("Successors")},
                            this)),
      m_table(new QTableView), m_state(new QLabel)
{
    m_table->setObjectName(u"gaps"_s);
    m_table->setAccessibleName(tr("Gaps in the echelon"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (const auto& [column, width] : {std::pair(0, 11), {2, 9}, {3, 7}, {4, 5}, {5, 7}})
        m_table->setColumnWidth(column, width * character);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_state->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && row.row() < int(m_gaps.size()))
            emit gapChosen(m_gaps[std::size_t(row.row())]);
    });
    connect(m_job, &Job::finished, this, &GapPanel::finish);
}

GapPanel::~GapPanel() = default;

void GapPanel::find(const StructureQuestion& question, std::shared_ptr<const StructureFuture> future)
{
    Asked asked{question, std::move(future)};
    if (m_job->isRunning()) {
        m_next = std::move(asked);
        return;
    }
    auto office = m_desk.office().another();
    if (!office)
        return showError(this, office.error());
    m_outcome = std::make_shared<Outcome>(Outcome{std::move(*office), m_desk.material(), std::move(asked), {}});
    m_state->setText(tr("Looking for gaps…"));
    m_job->start([outcome = m_outcome](const Progress&) {
        const Asked& of = outcome->asked;
        outcome->gaps = outcome->material->gaps(outcome->office->rules(), of.question, of.future.get());
    });
}

void GapPanel::finish()
{
    const auto outcome = std::exchange(m_outcome, nullptr);
    if (const auto next = std::exchange(m_next, std::nullopt))
        return find(next->question, next->future);
    m_gaps = std::move(outcome->gaps);
    fill();
    emit found();
}

void GapPanel::fill()
{
    std::vector<RowsModel::Row> rows;
    for (const Gap& gap : m_gaps)
        rows.push_back({.id = qint64(rows.size()),
                        .cells = {gap.rule, gap.text, m_desk.unitName(gap.unit), gap.on.toString(Qt::ISODate),
                                  QString::number(gap.people.size()),
                                  gap.successors.empty() ? QString() : QString::number(gap.successors.size())},
                        .note = tr("%1\n%2").arg(gap.text, gap.source)});
    m_model->setRows(std::move(rows));
    m_state->setText(m_gaps.empty() ? tr("The office's rules find no gap. The rules page has the thresholds.")
                                    : tr("%1 gaps. The thresholds are those of the rules page.").arg(m_gaps.size()));
    if (!m_gaps.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace tidui
