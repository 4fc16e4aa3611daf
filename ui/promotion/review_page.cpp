#include "ui/promotion/review_page.h"

#include "ui/components/job.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/promotion/review_model.h"
#include "ui/promotion/review_text.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct ReviewPage::Outcomes {
    std::unique_ptr<Office> office{};
    std::vector<Verdict> verdicts{};
    std::optional<Error> error{};
};

ReviewPage::ReviewPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_model(new ReviewModel(this)), m_job(new Job(this)),
      m_day(new QDateEdit(today)), m_title(new QLabel), m_reasons(new ReviewText)
{
    buildTable();
    m_title->setWordWrap(true);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_title);
    rightLayout->addWidget(m_reasons, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    const int unit = fontMetrics().height();
    splitter->setSizes({36 * unit, 36 * unit});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_job, &Job::finished, this, &ReviewPage::finish);
    fillRanks();
    fillOutcomes();
}

ReviewPage::~ReviewPage() = default;

QWidget* ReviewPage::buildBar()
{
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the question"));
    m_rank = new QComboBox;
    m_rank->setAccessibleName(tr("Rank asked about"));
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Verdicts to show"));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the review"));
    m_progress->hide();
    m_run = new QPushButton(tr("&Review"));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& [text, widget] : std::initializer_list<std::pair<QString, QWidget*>>{
             {tr("On &day:"), m_day}, {tr("To &rank:"), m_rank}, {tr("Ver&dict:"), m_outcome}}) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        layout->addWidget(label);
        layout->addWidget(widget);
    }
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, &ReviewPage::run);
    connect(m_day, &QDateEdit::dateChanged, this, &ReviewPage::fillRanks);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        const QVariant outcome = m_outcome->currentData();
        m_model->setOutcome(outcome.isValid() ? std::optional(Outcome(outcome.toInt())) : std::nullopt);
        m_table->setCurrentIndex(m_model->index(0, 0));
        showReasons(m_table->currentIndex().row());
    });
    return bar;
}

void ReviewPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"verdicts"_s);
    m_table->setAccessibleName(tr("Verdicts"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (const auto& [column, width] :
         {std::pair(ReviewModel::NameColumn, 6), std::pair(ReviewModel::RankColumn, 8),
          std::pair(ReviewModel::TargetColumn, 8), std::pair(ReviewModel::OutcomeColumn, 7)})
        m_table->setColumnWidth(column, width * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showReasons(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
    auto* enter = new QAction(m_table);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, this, [this] { open(m_table->currentIndex().row()); });
    m_table->addAction(enter);
}

/// The ranks there are on the chosen day; the choice stays where it can.
void ReviewPage::fillRanks()
{
    const QString chosen = m_rank->currentData().toString();
    m_rank->clear();
    m_rank->addItem(tr("Everybody's next rank"), QString());
    for (const auto& [key, timeline] : m_office.rules().all<RankLadder>()) {
        if (const auto* ladder = timeline.at(m_day->date())) {
            for (const QString& rank : ladder->terms.ranks)
                m_rank->addItem(rank, rank);
        }
    }
    m_rank->setCurrentIndex(std::max(0, m_rank->findData(chosen)));
}

void ReviewPage::fillOutcomes()
{
    const QSignalBlocker quiet(m_outcome);
    const int current = std::max(0, m_outcome->currentIndex());
    m_outcome->clear();
    m_outcome->addItem(tr("All (%1)").arg(m_model->count({})));
    using enum Outcome;
    for (const auto outcome : {Met, NotMet, Unknown, Judgement})
        m_outcome->addItem(tr("%1 (%2)").arg(outcomeWords(outcome)).arg(m_model->count(outcome)), int(outcome));
    m_outcome->setCurrentIndex(current);
}

ReviewQuestion ReviewPage::question() const
{
    return {.on = m_day->date(), .target = m_rank->currentData().toString()};
}

void ReviewPage::run()
{
    auto office = m_office.another();
    if (m_job->isRunning() || !office) {
        if (!office)
            showError(this, office.error());
        return;
    }
    m_outdated = false;
    m_asked = question();
    m_outcomes = std::make_shared<Outcomes>();
    m_outcomes->office = std::move(*office);
    m_run->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_job->start([outcomes = m_outcomes, question = m_asked](const Progress& progress) {
        const auto take = [&outcomes](const ReviewAnswer& answer) {
            outcomes->verdicts.push_back(
                {answer.cadre, answer.name, answer.rank, answer.target, answer.review.outcome, answer.review.earliest});
        };
        if (const auto status = reviewOffice(*outcomes->office, question, take, progress); !status)
            outcomes->error = status.error();
    });
}

void ReviewPage::finish()
{
    const auto outcomes = std::exchange(m_outcomes, nullptr);
    m_progress->hide();
    m_run->setEnabled(true);
    if (outcomes->error)
        return showError(this, *outcomes->error);
    m_model->setVerdicts(std::move(outcomes->verdicts));
    fillOutcomes();
    m_table->setCurrentIndex(m_model->index(0, 0));
    showReasons(m_table->currentIndex().row());
    emit reviewed();
}

void ReviewPage::showReasons(int row)
{
    m_reasons->clear();
    m_title->clear();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto file = m_office.cadre(m_model->verdict(row).cadre);
    if (!file)
        return m_title->setText(file.error().message);
    const ReviewAnswer answer = answerFor(*file, m_asked, m_office.rules());
    m_title->setText(answer.target.isEmpty() ? tr("%1: %2").arg(answer.name, answer.review.text)
                                             : tr("%1, promotion to %2 on %3: %4")
                                                   .arg(answer.name, answer.target, m_asked.on.toString(Qt::ISODate),
                                                        outcomeWords(answer.review.outcome)));
    m_reasons->showReview(answer.review);
}

void ReviewPage::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    QList<CadreId> order;
    for (int one = 0; one < m_model->rowCount(); ++one)
        order += m_model->verdict(one).cadre;
    emit openDossier(m_model->verdict(row).cadre, order);
}

void ReviewPage::markOutdated()
{
    m_outdated = true;
    if (isVisible())
        run();
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        run();
}

} // namespace tidui
