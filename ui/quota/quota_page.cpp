#include "ui/quota/quota_page.h"

#include "core/operation/reach.h"
#include "core/operation/round_quotas.h"
#include "ui/components/job.h"
#include "ui/components/labelled.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/quota/digestion_panel.h"
#include "ui/quota/people_dialog.h"
#include "ui/quota/quota_model.h"
#include "ui/quota/quota_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct QuotaPage::Outcome {
    std::unique_ptr<Office> office{};
    std::shared_ptr<const QuotaStaff> staff{}; ///< Kept from the last count when nothing was written since.
    QuotaRecords records{};
    std::vector<QuotaLine> lines{};
    std::vector<QString> names{};
    std::optional<Error> error{};

    void work(QuotaQuestion question)
    {
        auto proposals = openProposals(*office);
        if (!proposals) {
            error = proposals.error();
            return;
        }
        question.proposals = std::move(*proposals);
        auto read = quotaRecords(*office);
        if (!read) {
            error = read.error();
            return;
        }
        records = std::move(*read);
        if (!staff) {
            auto people = office->quotaStaff();
            if (!people) {
                error = people.error();
                return;
            }
            staff = std::make_shared<const QuotaStaff>(std::move(*people));
        }
        lines = countQuotas(*staff, records, question, office->rules());
        for (const QuotaLine& line : lines)
            names.push_back(lineName(line, records));
    }
};

QuotaPage::QuotaPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_today(today), m_model(new QuotaModel(this)), m_job(new Job(this)),
      m_day(new QDateEdit(today)), m_show(new QComboBox)
{
    buildTable();
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(buildBelow());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().height() * 22, fontMetrics().height() * 12});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    connect(m_job, &Job::finished, this, &QuotaPage::finish);
    fillShow();
    showCurrent();
}

QuotaPage::~QuotaPage() = default;

QPushButton* QuotaPage::button(const QString& text, void (QuotaPage::*pressed)())
{
    auto* made = new QPushButton(text);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

QWidget* QuotaPage::buildBar()
{
    m_day->setObjectName(u"day"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the figures"));
    m_show->setObjectName(u"show"_s);
    m_show->setAccessibleName(tr("Lines to show"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Counting"));
    m_progress->setMaximumWidth(fontMetrics().height() * 8);
    m_progress->hide();
    auto* fresh = button(tr("&New scope…"), &QuotaPage::newScope);
    m_scopeButtons = {button(tr("E&dit scope…"), &QuotaPage::editScope),
                      button(tr("&Approvals…"), &QuotaPage::editApprovals),
                      button(tr("Remove s&cope"), &QuotaPage::removeScope)};
    if (!changesRecords(m_office)) {
        fresh->hide();
        for (QPushButton* one : std::as_const(m_scopeButtons))
            one->hide();
    }
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&On day:"), m_day);
    addLabelled(*layout, tr("&Show:"), m_show);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(fresh);
    for (QPushButton* one : m_scopeButtons)
        layout->addWidget(one);
    connect(m_day, &QDateEdit::dateChanged, this, &QuotaPage::run);
    connect(m_show, &QComboBox::activated, this, [this] {
        m_model->setShow(QuotaModel::Show(m_show->currentData().toInt()));
        m_table->setCurrentIndex(m_model->index(0, QuotaModel::HeldColumn));
        showCurrent();
    });
    return bar;
}

void QuotaPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"quotas"_s);
    m_table->setAccessibleName(tr("Quotas"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // Each figure opens its people.
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    header->setSectionResizeMode(QuotaModel::ScopeColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(QuotaModel::GroupColumn, 19 * character);
    for (int column = QuotaModel::ApprovedColumn; column < QuotaModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, 6 * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuotaPage::showCurrent);
    onOpen(*m_table, [this](const QModelIndex& index) { openPeople(index); });
}

QWidget* QuotaPage::buildBelow()
{
    m_reasons = new QTextBrowser;
    m_reasons->setObjectName(u"arithmetic"_s);
    m_reasons->setAccessibleName(tr("Arithmetic and article"));
    m_reasons->setTabChangesFocus(true);
    m_digestion = new DigestionPanel(m_office);
    connect(m_digestion, &DigestionPanel::changed, this, &QuotaPage::written);
    m_below = new QTabWidget;
    m_below->setAccessibleName(tr("About the line chosen"));
    m_below->addTab(m_reasons, tr("Arithmetic and article"));
    m_below->addTab(m_digestion, tr("Digestion plan"));
    connect(m_below, &QTabWidget::currentChanged, this, &QuotaPage::showCurrent);
    return m_below;
}

void QuotaPage::run()
{
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    m_again = false;
    if (m_outdated)
        m_staff.reset();
    m_outdated = false;
    m_outcome = std::make_shared<Outcome>();
    m_outcome->office = std::move(*office);
    m_outcome->staff = m_staff;
    m_shown = m_day->date();
    m_progress->show();
    const QuotaQuestion question{.on = m_shown, .today = m_today};
    m_job->start([outcome = m_outcome, question](const Progress&) { outcome->work(question); });
}

void QuotaPage::finish()
{
    const auto outcome = std::exchange(m_outcome, nullptr);
    m_progress->hide();
    if (!outcome->error && !m_outdated)
        m_staff = outcome->staff;
    if (m_again || m_outdated)
        return run();
    if (outcome->error) {
        m_outdated = true;
        return showError(this, *outcome->error);
    }
    const QModelIndex before = m_table->currentIndex();
    m_records = std::move(outcome->records);
    m_model->setLines(std::move(outcome->lines), std::move(outcome->names));
    fillShow();
    const int row = std::clamp(before.row(), 0, std::max(0, m_model->rowCount() - 1));
    m_table->setCurrentIndex(m_model->index(row, std::max(before.column(), int(QuotaModel::HeldColumn))));
    showCurrent();
    emit counted();
}

void QuotaPage::fillShow()
{
    const QSignalBlocker quiet(m_show);
    const int current = std::max(0, m_show->currentIndex());
    m_show->clear();
    using enum QuotaModel::Show;
    const std::initializer_list<std::pair<QString, QuotaModel::Show>> choices{
        {tr("all lines (%1)"), All},
        {tr("over the quota (%1)"), Over},
        {tr("with a finding (%1)"), Findings},
        {tr("without a scope (%1)"), WithoutScope}};
    for (const auto& [text, show] : choices)
        m_show->addItem(text.arg(m_model->count(show)), int(show));
    m_show->setCurrentIndex(current);
}

void QuotaPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const QuotaScope* scope = currentScope();
    for (QPushButton* one : m_scopeButtons)
        one->setEnabled(scope);
    if (!index.isValid()) {
        QString words = tr("Nothing to show for this choice.");
        if (!m_staff)
            words.clear();
        else if (m_records.scopes.empty())
            words = changesRecords(m_office) ? tr("There is no quota scope yet. Make one with New scope.")
                                             : tr("There is no quota scope yet.");
        m_reasons->setPlainText(words);
        return m_digestion->clear();
    }
    m_reasons->setHtml(quotaHtml(m_model->line(index.row()), m_model->name(index.row()), scope, m_shown));
    if (m_below->currentWidget() == m_digestion)
        m_digestion->showLine(m_model->line(index.row()), m_records, m_staff, m_shown);
}

void QuotaPage::openPeople(const QModelIndex& index)
{
    const auto people = m_model->people(index);
    if (people.empty())
        return;
    const auto files = m_office.cadres(people);
    if (!files)
        return showError(this, files.error());
    const QuotaLine& line = m_model->line(index.row());
    QHash<CadreId, QString> notes;
    for (const UncountedHolder& holder : line.uncounted)
        notes.insert(holder.cadre, whyNotCounted(holder.why));
    for (const CadreId cadre : line.retired)
        notes.insert(cadre, tr("retires before %1").arg(m_shown.toString(Qt::ISODate)));
    QString title = tr("%1, %2, %3")
                        .arg(m_model->name(index.row()), line.ceiling.name,
                             m_model
                                 ->headerData(index.column() < QuotaModel::UncountedColumn ? int(QuotaModel::HeldColumn)
                                                                                           : index.column(),
                                              Qt::Horizontal, Qt::DisplayRole)
                                 .toString());
    const auto unseen = people.size() - files->size();
    if (unseen > 0)
        title = tr("%1; %2 more are of units that this account doesn't see").arg(title, QString::number(unseen));
    PeopleDialog dialog(title, *files, m_records.units, notes, m_shown, this);
    connect(&dialog, &PeopleDialog::openDossier, this, &QuotaPage::openDossier, Qt::QueuedConnection);
    dialog.exec();
}

const QuotaScope* QuotaPage::currentScope() const
{
    const QModelIndex index = m_table->currentIndex();
    const int scope = index.isValid() ? m_model->line(index.row()).scope : -1;
    return scope < 0 ? nullptr : &m_records.scopes[std::size_t(scope)];
}

void QuotaPage::markOutdated()
{
    m_outdated = true;
    if (isVisible())
        run();
}

void QuotaPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        run();
}

} // namespace tidui
