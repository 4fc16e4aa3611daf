#include "ui/round/tally_dialog.h"

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

TallyDialog::TallyDialog(RoundOffice& rounds, const RoundFacts& facts, const BallotTally& tally, QWidget* parent)
    : QDialog(parent), m_rounds(rounds), m_facts(facts), m_tally(tally), m_table(new QTableWidget),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Count of the votes"));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &TallyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(buildNumbers());
    layout->addWidget(new QLabel(tr("Votes by candidate:")));
    buildVotes();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(40 * unit, 30 * unit);
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
    connect(m_vote, &QComboBox::currentTextChanged, this, &TallyDialog::check);
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

void TallyDialog::buildVotes()
{
    const auto candidates = m_facts.openCandidates();
    m_table->setObjectName(u"votes"_s);
    m_table->setAccessibleName(tr("Votes by candidate"));
    m_table->setColumnCount(5);
    m_table->setRowCount(int(candidates.size()));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Proposed"), tr("Votes"), tr("Against"), tr("Abstained")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RoundCandidate& candidate = candidates[std::size_t(row)];
        BallotVote votes{.tally = m_tally.id, .candidate = candidate.id};
        for (const BallotVote& each : m_facts.votes) {
            if (m_tally.id && each.tally == m_tally.id && each.candidate == candidate.id)
                votes = each;
        }
        m_votes.push_back(votes);
        const QStringList cells{candidateWords(m_facts, candidate.id), candidate.target, QString::number(votes.votes),
                                QString::number(votes.against), QString::number(votes.abstained)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column < 2)
                item->setFlags(Qt::ItemIsEnabled);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    connect(m_table, &QTableWidget::itemChanged, this, &TallyDialog::check);
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
        const auto number = [&](int column) { return m_table->item(int(i), column)->text().trimmed().toInt(); };
        m_votes[i].votes = number(2);
        m_votes[i].against = number(3);
        m_votes[i].abstained = number(4);
    }
}

void TallyDialog::check()
{
    read();
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
