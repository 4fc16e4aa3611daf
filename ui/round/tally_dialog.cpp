#include "ui/round/tally_dialog.h"

#include "core/promotion/evaluation.h"
#include "ui/components/record_dialog.h"
#include "ui/round/round_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int firstCount = 2; ///< The first column that is typed; the name and the target stand before it.

} // namespace

TallyDialog::TallyDialog(RoundOffice& rounds, const RoundFacts& facts, const BallotTally& tally, QWidget* parent)
    : QDialog(parent), m_rounds(rounds), m_facts(facts), m_tally(tally), m_table(new QTableWidget),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Count of the votes"));
    for (const RoundCandidate& candidate : facts.openCandidates()) {
        const auto known = std::ranges::find_if(facts.votes, [&](const BallotVote& vote) {
            return tally.id && vote.tally == tally.id && vote.candidate == candidate.id;
        });
        m_votes.push_back(known != facts.votes.end() ? *known : BallotVote{.candidate = candidate.id});
    }
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &TallyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(buildNumbers());
    layout->addWidget(new QLabel(tr("Votes by candidate:")));
    m_table->setObjectName(u"votes"_s);
    m_table->setAccessibleName(tr("Votes by candidate"));
    m_table->verticalHeader()->hide();
    connect(m_table, &QTableWidget::itemChanged, this, &TallyDialog::check);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(48 * unit, 30 * unit);
    fillVotes();
    check();
}

/// The categories of the fixed range; any other may be typed.
QStringList TallyDialog::categories() const
{
    QStringList names;
    for (const RoundVoter& voter : m_facts.voters) {
        if (!names.contains(voter.category))
            names += voter.category;
    }
    return names;
}

QWidget* TallyDialog::buildHead()
{
    m_vote = new QComboBox;
    m_vote->setObjectName(u"vote"_s);
    m_vote->setAccessibleName(tr("Vote"));
    m_vote->addItems({vote::recommendation, vote::evaluation, vote::discussion});
    m_vote->setCurrentText(m_tally.vote);
    m_category = new QComboBox;
    m_category->setAccessibleName(tr("Category of voters"));
    m_category->setEditable(true);
    m_category->addItems(categories());
    m_category->setCurrentText(m_tally.category);
    m_day = new QLineEdit(m_tally.heldOn.toString(Qt::ISODate));
    m_day->setAccessibleName(tr("Held on"));
    m_tellers = new QLineEdit(m_tally.tellers);
    m_tellers->setAccessibleName(tr("Tellers"));
    auto* head = new QWidget;
    auto* form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Vote:"), m_vote);
    form->addRow(tr("Cate&gory of voters:"), m_category);
    form->addRow(tr("&Held on:"), m_day);
    form->addRow(tr("&Tellers:"), m_tellers);
    for (QLineEdit* line : {m_day, m_tellers})
        connect(line, &QLineEdit::textEdited, this, &TallyDialog::check);
    connect(m_vote, &QComboBox::currentTextChanged, this, [this] {
        fillVotes();
        check();
    });
    return head;
}

QWidget* TallyDialog::buildNumbers()
{
    auto* numbers = new QWidget;
    auto* layout = new QHBoxLayout(numbers);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::array fields{
        std::pair(&BallotTally::expected, tr("Should attend")), std::pair(&BallotTally::present, tr("Present")),
        std::pair(&BallotTally::issued, tr("Issued")), std::pair(&BallotTally::returned, tr("Returned")),
        std::pair(&BallotTally::valid, tr("Valid"))};
    for (const auto& [member, words] : fields) {
        auto* box = new QSpinBox;
        box->setRange(0, 99'999);
        box->setAccessibleName(words);
        box->setValue(m_tally.*member);
        connect(box, &QSpinBox::valueChanged, this, &TallyDialog::check);
        layout->addWidget(new QLabel(words));
        layout->addWidget(box, 1);
        m_numbers.emplace_back(member, box);
    }
    return numbers;
}

/// What is typed for each candidate.
QStringList TallyDialog::countColumns() const
{
    return m_grades ? m_grades->terms.grades : QStringList{tr("Votes"), tr("Against"), tr("Abstained")};
}

/// The columns of the vote that is chosen: votes for, against and abstained, or each grade and what follows from them.
void TallyDialog::fillVotes()
{
    const QSignalBlocker quiet(m_table);
    const QDate day = m_tally.heldOn.isValid() ? m_tally.heldOn : m_facts.round.openedOn;
    m_grades = gradeRule(m_vote->currentText(), m_rounds.rules(), day);
    QStringList header = QStringList{tr("Name"), tr("Proposed")} + countColumns();
    if (m_grades)
        header += {tr("Abstained"), tr("%1 rate").arg(favourableInWords(m_grades->terms))};
    m_table->clear();
    m_table->setColumnCount(int(header.size()));
    m_table->setRowCount(int(m_votes.size()));
    m_table->setHorizontalHeaderLabels(header);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BallotVote& vote = m_votes[std::size_t(row)];
        QStringList counts;
        if (m_grades) {
            for (const QString& grade : m_grades->terms.grades)
                counts += QString::number(gradeCount(vote.grades, grade));
        } else {
            counts = {QString::number(vote.votes), QString::number(vote.against), QString::number(vote.abstained)};
        }
        fillCells(row, counts);
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // The focus stays where it is.
    m_table->setCurrentCell(0, firstCount);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
}

/// Only the counts can be reached: with Tab from one to the next.
void TallyDialog::fillCells(int row, const QStringList& counts)
{
    const RoundCandidate& candidate = *m_facts.candidate(m_votes[std::size_t(row)].candidate);
    const QStringList cells = QStringList{candidateWords(m_facts, candidate.id), candidate.target} + counts;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        if (column < firstCount || column >= cells.size()) {
            item->setFlags(Qt::NoItemFlags);
            item->setForeground(palette().text());
        }
        m_table->setItem(row, column, item);
    }
}

void TallyDialog::read()
{
    m_tally.vote = m_vote->currentText();
    m_tally.category = m_category->currentText().trimmed();
    m_tally.heldOn = RecordDialog::dayOf(m_day->text());
    m_tally.tellers = m_tellers->text().trimmed();
    for (const auto& [member, box] : m_numbers)
        m_tally.*member = box->value();
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        const auto number = [&](int at) { return m_table->item(int(i), firstCount + at)->text().trimmed().toInt(); };
        BallotVote& vote = m_votes[i];
        if (m_grades) {
            for (int at = 0; at < m_grades->terms.grades.size(); ++at)
                vote.grades.insert(m_grades->terms.grades[at], number(at));
            vote = addedUp(vote, m_tally.valid, m_grades->terms);
        } else {
            vote.votes = number(0);
            vote.against = number(1);
            vote.abstained = number(2);
            vote.grades = {};
        }
    }
}

/// What follows from the grades.
void TallyDialog::showSums()
{
    if (!m_grades)
        return;
    const QSignalBlocker quiet(m_table);
    const int behind = firstCount + int(m_grades->terms.grades.size());
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        const VoteResult sums{.votes = m_votes[i].votes, .valid = m_tally.valid};
        m_table->item(int(i), behind)->setText(QString::number(m_votes[i].abstained));
        m_table->item(int(i), behind + 1)->setText(shareWords(sums.share()));
    }
}

void TallyDialog::check()
{
    read();
    showSums();
    QStringList problems;
    if (!m_tally.heldOn.isValid())
        problems += tr("The day of the vote can't be read.");
    const Explanation balance = checkTally(m_tally, m_votes, m_facts);
    for (const Explanation& each : balance.children) {
        if (each.outcome == Outcome::NotMet)
            problems += tr("%1: %2").arg(each.text, each.actual);
    }
    m_problem->setText(problems.isEmpty() ? tr("The count balances.") : problems.join(u'\n'));
}

void TallyDialog::accept()
{
    read();
    if (!m_tally.heldOn.isValid())
        return m_day->setFocus();
    if (const Status status = m_rounds.saveTally(m_tally, m_votes); !status)
        return m_problem->setText(status.error().message);
    QDialog::accept();
}

} // namespace tidui
