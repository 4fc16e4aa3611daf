#include "ui/promotion/review_page.h"

#include "core/operation/reach.h"
#include "core/operation/round_quotas.h"
#include "core/promotion/review_words.h"
#include "ui/analysis/promotion_cost_dialog.h"
#include "ui/committee/committee_view.h"
#include "ui/components/job.h"
#include "ui/components/labelled.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/print/print_preview.h"
#include "ui/promotion/candidate_model.h"
#include "ui/promotion/review_question.h"
#include "ui/promotion/review_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct ReviewPage::Outcomes {
    std::unique_ptr<Office> office{};
    Result<std::vector<Candidate>> candidates = std::vector<Candidate>();
};

ReviewPage::ReviewPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_today(today),
      m_model(new CandidateModel({CandidateColumn::Name, CandidateColumn::Unit, CandidateColumn::Rank,
                                  CandidateColumn::Target, CandidateColumn::Months, CandidateColumn::Verdict,
                                  CandidateColumn::Earliest},
                                 this)),
      m_job(new Job(this)), m_question(new ReviewQuestionBar(office, today)), m_title(new QLabel),
      m_reasons(new ReviewText)
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
    splitter->setSizes({44 * unit, 28 * unit});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addWidget(buildView());
    layout->addWidget(splitter, 1);
    connect(m_question, &ReviewQuestionBar::asked, this, &ReviewPage::run);
    connect(m_job, &Job::progressed, m_question, &ReviewQuestionBar::showProgress);
    connect(m_job, &Job::finished, this, &ReviewPage::finish);
    fillOutcomes();
}

ReviewPage::~ReviewPage() = default;

/// How the answers are looked at.
QWidget* ReviewPage::buildView()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"candidateSearch"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, initials, identity number or post"));
    m_search->setAccessibleName(tr("Search the people reviewed"));
    m_search->setClearButtonEnabled(true);
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Verdicts to show"));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order = new QComboBox;
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order"));
    for (const CandidateOrder order : candidateOrders) {
        m_order->addItem(orderName(order), int(order));
        m_order->setItemData(m_order->count() - 1, orderWords(order), Qt::ToolTipRole);
    }
    m_order->setCurrentIndex(m_order->findData(int(m_model->list().order())));
    m_committee = new QPushButton(tr("&Committee's view (F8)"));
    m_committee->setObjectName(u"committee"_s);
    m_print = new QPushButton(tr("&Print"));
    m_print->setObjectName(u"print"_s);
    m_print->setMenu(buildPrintMenu());
    m_print->setEnabled(false);
    m_cost = new QPushButton(tr("Cost of promoting &now…"));
    m_cost->setObjectName(u"cost"_s);
    m_cost->setToolTip(tr("What promoting the selected people now does to the years after"));
    m_cost->setEnabled(false);
    if (!seesEverybody(m_office)) // A forecast needs everybody.
        m_cost->hide();
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Search:"), m_search);
    addLabelled(*layout, tr("Ver&dict:"), m_outcome);
    addLabelled(*layout, tr("&Order:"), m_order);
    layout->setStretchFactor(m_search, 1);
    layout->addWidget(m_cost);
    layout->addWidget(m_print);
    layout->addWidget(m_committee);
    connect(m_cost, &QPushButton::clicked, this, &ReviewPage::showCost);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        keepCurrent([&] { m_model->setSearch(words); });
        fillOutcomes();
    });
    connect(m_outcome, &QComboBox::activated, this, [this] {
        const QVariant outcome = m_outcome->currentData();
        keepCurrent(
            [&] { m_model->setOutcome(outcome.isValid() ? std::optional(Outcome(outcome.toInt())) : std::nullopt); });
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        keepCurrent([&] { m_model->setOrder(CandidateOrder(m_order->currentData().toInt())); });
        m_order->setToolTip(orderWords(m_model->list().order()));
    });
    connect(m_committee, &QPushButton::clicked, this, &ReviewPage::showCommittee);
    return bar;
}

QMenu* ReviewPage::buildPrintMenu()
{
    using enum PromotionPaper;
    auto* menu = new QMenu(this);
    for (const auto& [title, paper] : std::initializer_list<std::pair<QString, PromotionPaper>>{
             {tr("Eligibility certificate"), EligibilityCertificate},
             {tr("Growth sheet"), GrowthSheet},
             {tr("Rank approval form"), ApprovalForm},
             {tr("Comparison of candidates"), Comparison},
             {tr("Promotion roster"), Roster},
             {tr("List of those not eligible"), NotEligible}})
        menu->addAction(title, this, [this, title, paper] { print(paper, title); });
    return menu;
}

/// The people whose rows are selected, in the order of the rows.
std::vector<CadreId> ReviewPage::chosen() const
{
    std::vector<CadreId> people;
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows);
    for (const int row : rows)
        people.push_back(m_model->facts(row).cadre);
    return people;
}

/// The selected people who have a rank to step up to.
void ReviewPage::showCost()
{
    std::vector<SingleMove> now;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const CandidateFacts& facts = m_model->facts(index.row());
        if (!facts.target.isEmpty())
            now.push_back({.cadre = facts.cadre, .rank = facts.target});
    }
    if (now.empty())
        return showError(this, {Error::Kind::NotFound, tr("Select people who have a rank to step up to."), {}});
    showPromotionCost(m_office, m_today, now, this);
}

/// A list is about everybody shown whom it concerns, unless several rows are selected.
void ReviewPage::print(PromotionPaper paper, const QString& title)
{
    std::vector<CadreId> people = chosen();
    const bool isList = paper == PromotionPaper::Roster || paper == PromotionPaper::NotEligible;
    if (isList && people.size() < 2) {
        people.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const CandidateFacts& facts = m_model->facts(row);
            if ((facts.outcome == Outcome::Met) == (paper == PromotionPaper::Roster))
                people.push_back(facts.cadre);
        }
    }
    if (people.empty())
        return showError(this, {Error::Kind::NotFound, tr("The list shows nobody whom the paper would be about."), {}});
    const PromotionPrint wanted{paper, m_asked, std::move(people)};
    showPaperPreview(
        m_office, title, [wanted](Office& from) { return promotionPaper(from, wanted); }, this);
}

/// The person stays the current one where the change leaves them in the list.
void ReviewPage::keepCurrent(const std::function<void()>& change)
{
    const int before = m_table->currentIndex().row();
    const CadreId current = before >= 0 ? m_model->facts(before).cadre : CadreId{};
    change();
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->list().rowOf(current)), 0));
    showReasons(m_table->currentIndex().row());
}

void ReviewPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"verdicts"_s);
    m_table->setAccessibleName(tr("Verdicts"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // For printing and comparing several.
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    constexpr std::array widths{6, 12, 7, 7, 6, 6}; // In characters.
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), widths[column] * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showReasons(index.row()); });
    onOpen(*m_table, [this](const QModelIndex& index) { open(index.row()); });
}

void ReviewPage::fillOutcomes()
{
    const QSignalBlocker quiet(m_outcome);
    const int current = std::max(0, m_outcome->currentIndex());
    m_outcome->clear();
    m_outcome->addItem(tr("All (%1)").arg(m_model->list().count({})));
    using enum Outcome;
    for (const auto outcome : {Met, NotMet, Unknown, Judgement})
        m_outcome->addItem(tr("%1 (%2)").arg(outcomeWords(outcome)).arg(m_model->list().count(outcome)), int(outcome));
    m_outcome->setCurrentIndex(current);
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
    m_asked = m_question->question();
    m_outcomes = std::make_shared<Outcomes>();
    m_outcomes->office = std::move(*office);
    m_question->setRunning(true);
    m_job->start([outcomes = m_outcomes, question = m_asked](const Progress& progress) {
        outcomes->candidates = reviewCandidates(*outcomes->office, question, progress);
    });
}

void ReviewPage::finish()
{
    const auto outcomes = std::exchange(m_outcomes, nullptr);
    m_question->setRunning(false);
    const bool committeeWanted = std::exchange(m_committeeWanted, false);
    if (!outcomes->candidates)
        return showError(this, outcomes->candidates.error());
    m_candidates = std::make_shared<const std::vector<Candidate>>(std::move(*outcomes->candidates));
    keepCurrent([this] { m_model->setCandidates(m_candidates); });
    fillOutcomes();
    m_print->setEnabled(m_model->rowCount() > 0);
    m_cost->setEnabled(m_model->rowCount() > 0);
    emit reviewed();
    if (committeeWanted)
        showCommittee();
}

void ReviewPage::showCommittee()
{
    if (m_outdated || m_job->isRunning() || !m_candidates) {
        m_committeeWanted = true;
        return run();
    }
    auto quotas = quotasLeft(m_office, m_asked.on, m_today);
    if (!quotas)
        return showError(this, quotas.error());
    auto* view =
        new CommitteeView({m_candidates, m_asked, std::move(*quotas),
                           [this](const std::vector<CadreId>& ids) { return m_office.cadres(ids); }, m_office.rules()},
                          this);
    view->showMaximized();
}

void ReviewPage::showReasons(int row)
{
    m_reasons->clear();
    m_title->clear();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto file = m_office.cadre(m_model->facts(row).cadre);
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
        order += m_model->facts(one).cadre;
    emit openDossier(m_model->facts(row).cadre, order);
}

void ReviewPage::markOutdated()
{
    m_outdated = true;
    m_question->fillUnits();
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
