#include "ui/checks/checks_page.h"

#include "ui/checks/findings_model.h"
#include "ui/checks/rule_names.h"
#include "ui/components/job.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct ChecksPage::Outcome {
    std::unique_ptr<Office> office{};
    std::vector<Finding> findings{};
    QHash<CadreId, QString> names{};
    std::optional<Error> error{};

    void work(QDate today, const Progress& progress)
    {
        auto found = office->findings(today, progress);
        auto roster = office->roster();
        if (!found || !roster) {
            error = found ? roster.error() : found.error();
            return;
        }
        findings = std::move(*found);
        for (int row = 0; row < roster->size(); ++row)
            names.insert(roster->id(row), roster->text(row, RosterColumn::Name));
    }
};

ChecksPage::ChecksPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_today(today), m_model(new FindingsModel(this)), m_table(new QTableView),
      m_state(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    buildTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    m_job = new Job(this);
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(m_job, &Job::finished, this, &ChecksPage::finish);
    connect(m_run, &QPushButton::clicked, this, &ChecksPage::run);
    connect(m_cancel, &QPushButton::clicked, m_job, &Job::cancel);
    connect(m_severity, &QComboBox::activated, this, [this] {
        applyFilter();
        fillRules();
    });
    connect(m_rule, &QComboBox::activated, this, &ChecksPage::applyFilter);
}

ChecksPage::~ChecksPage() = default;

QWidget* ChecksPage::buildBar()
{
    m_severity = new QComboBox;
    m_severity->setObjectName(u"severity"_s);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rule = new QComboBox;
    m_rule->setObjectName(u"rule"_s);
    m_rule->setAccessibleName(tr("Kind of finding"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the checks"));
    m_progress->hide();
    m_run = new QPushButton(tr("Check a&gain"));
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->hide();
    auto* severityLabel = new QLabel(tr("&Severity:"));
    severityLabel->setBuddy(m_severity);
    auto* ruleLabel = new QLabel(tr("&Kind:"));
    ruleLabel->setBuddy(m_rule);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{severityLabel, m_severity, ruleLabel, m_rule})
        layout->addWidget(widget);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_cancel, m_run})
        layout->addWidget(widget);
    refreshFilters();
    return bar;
}

void ChecksPage::buildTable()
{
    m_table->setObjectName(u"findings"_s);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    m_table->setColumnWidth(FindingsModel::SeverityColumn, 4 * character);
    m_table->setColumnWidth(FindingsModel::NameColumn, 6 * character);
    m_table->setColumnWidth(FindingsModel::SourceColumn, 18 * character);
    onOpen(*m_table, [this](const QModelIndex& index) {
        if (index.isValid())
            emit openFinding(m_model->finding(index.row()));
    });
}

void ChecksPage::run()
{
    auto office = m_office.another();
    if (m_job->isRunning() || !office) {
        if (!office)
            showError(this, office.error());
        return;
    }
    m_outdated = false;
    m_outcome = std::make_shared<Outcome>();
    m_outcome->office = std::move(*office);
    m_run->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_state->setText(tr("Checking every file…"));
    m_job->start([outcome = m_outcome, today = m_today](const Progress& progress) { outcome->work(today, progress); });
}

void ChecksPage::finish()
{
    m_progress->hide();
    m_cancel->hide();
    m_run->setEnabled(true);
    const auto outcome = std::exchange(m_outcome, nullptr);
    if (outcome->error) {
        m_outdated = true;
        m_state->setText(outcome->error->kind == Error::Kind::Cancelled ? tr("Cancelled.") : outcome->error->message);
        return showError(this, *outcome->error);
    }
    m_model->setFindings(std::move(outcome->findings), std::move(outcome->names));
    refreshFilters();
    applyFilter();
    emit countsChanged(m_model->count(Finding::Severity::Error) + m_model->count(Finding::Severity::Warning));
}

void ChecksPage::refreshFilters()
{
    const QSignalBlocker quiet(m_severity);
    const int current = std::max(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItem(tr("All (%1)").arg(m_model->count({})));
    using enum Finding::Severity;
    for (const auto severity : {Error, Warning, Note})
        m_severity->addItem(tr("%1 (%2)").arg(severityName(severity)).arg(m_model->count(severity)), int(severity));
    m_severity->setCurrentIndex(current);
    fillRules();
}

void ChecksPage::fillRules()
{
    const QSignalBlocker quiet(m_rule);
    const QString current = m_rule->currentData().toString();
    m_rule->clear();
    m_rule->addItem(tr("All"), QString());
    for (const auto& [rule, count] : m_model->rules())
        m_rule->addItem(tr("%1 (%2)").arg(ruleName(rule)).arg(count), rule);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(current)));
}

void ChecksPage::applyFilter()
{
    const QVariant severity = m_severity->currentData();
    m_model->setFilter(severity.isValid() ? std::optional(Finding::Severity(severity.toInt())) : std::nullopt,
                       m_rule->currentData().toString());
    m_state->setText(tr("%1 findings, %2 shown. Double click opens the dossier at the field.")
                         .arg(m_model->count({}))
                         .arg(m_model->rowCount()));
}

void ChecksPage::markOutdated()
{
    m_outdated = true;
    if (isVisible())
        run();
}

bool ChecksPage::isRunning() const
{
    return m_job->isRunning();
}

void ChecksPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        run();
}

} // namespace tidui
