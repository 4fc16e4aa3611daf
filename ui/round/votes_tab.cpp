#include "ui/round/votes_tab.h"

#include "core/promotion/evaluation.h"
#include "core/promotion/review_words.h"
#include "ui/components/list_look.h"
#include "ui/round/round_words.h"
#include "ui/round/tally_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The votes in each category of voters; of an evaluation the count of each grade, first in all.
QStringList partsInWords(const VoteResult& result, const VoteRule* grades)
{
    const bool graded = grades && !result.grades.isEmpty();
    QStringList words;
    if (graded)
        words += gradesInWords(result.grades, result.abstained, *grades);
    for (const VoteResult::Part& part : result.parts) {
        const QString votes =
            u"%1 %2/%3"_s.arg(part.category, QString::number(part.votes), QString::number(part.valid));
        if (!graded)
            words += votes;
        else if (result.parts.size() > 1)
            words += u"%1（%2）"_s.arg(votes, gradesInWords(part.grades, part.abstained, *grades));
    }
    return words;
}

} // namespace

VotesTab::VotesTab(RoundOffice& rounds)
    : RoundTab(rounds, u"tallies"_s,
               {tr("Vote"), tr("Category of voters"), tr("Held on"), tr("Should attend"), tr("Present"), tr("Issued"),
                tr("Returned"), tr("Valid"), tr("Tellers")},
               {6, 9, 6, 4, 4, 4, 4, 4}),
      m_results(new RowsModel({tr("Vote"), tr("Target"), tr("Place"), tr("Name"), tr("Votes"), tr("Valid"), tr("Share"),
                               tr("Passes"), tr("By category")},
                              this)),
      m_resultTable(new QTableView), m_ties(new QLabel)
{
    m_resultTable->setObjectName(u"results"_s);
    m_resultTable->setAccessibleName(tr("Results"));
    m_resultTable->setModel(m_results);
    setListLook(*m_resultTable);
    m_resultTable->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    const QList<int> widths{6, 8, 4, 6, 4, 4, 5, 6};
    for (int column = 0; column < widths.size(); ++column)
        m_resultTable->setColumnWidth(column, widths[column] * character);
    m_ties->setWordWrap(true);
    m_ties->setObjectName(u"ties"_s);
    auto* below = new QWidget;
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ties);
    layout->addWidget(m_resultTable, 1);
    addBelow(below);
    addButton(tr("Enter a &count…"), [this] { countNew(); })->setObjectName(u"count"_s);
    addRowButton(tr("C&hange…"), [this](qint64 id) {
        count(*std::ranges::find(m_facts->tallies, BallotTallyId{id}, &BallotTally::id));
    });
    whenOpened([this](qint64 id) { count(*std::ranges::find(m_facts->tallies, BallotTallyId{id}, &BallotTally::id)); });
}

std::vector<RowsModel::Row> VotesTab::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const BallotTally& tally : m_facts->tallies) {
        QStringList cells{tally.vote, tally.category, tally.heldOn.toString(Qt::ISODate)};
        for (const int number : {tally.expected, tally.present, tally.issued, tally.returned, tally.valid})
            cells += QString::number(number);
        cells += tally.tellers;
        rows.push_back({tally.id.value, cells});
    }
    return rows;
}

std::vector<RowsModel::Row> VotesTab::resultRows(const QString& vote) const
{
    std::vector<RowsModel::Row> rows;
    const auto* grades = gradeRule(vote, m_rounds.rules(), m_on);
    for (const RoundTarget& target : m_facts->targets) {
        for (const VoteResult& result : voteResults(*m_facts, vote, target.target)) {
            const QStringList parts = partsInWords(result, grades ? &grades->terms : nullptr);
            const QString place = result.tied ? tr("%1 (tied)").arg(result.place) : QString::number(result.place);
            const Explanation passes = candidatePasses(*m_facts, vote, result.candidate, m_rounds.rules(), m_on);
            rows.push_back(
                {result.candidate.value,
                 {vote, target.target, place, candidateWords(*m_facts, result.candidate), QString::number(result.votes),
                  QString::number(result.valid), shareWords(result.share()),
                  passes.outcome == Outcome::Unknown ? u"—"_s : outcomeWords(passes.outcome), parts.join(u"；"_s)},
                 (parts + QStringList{passes.actual}).join(u'\n')});
        }
    }
    return rows;
}

void VotesTab::refreshed()
{
    std::vector<RowsModel::Row> rows;
    QStringList ties;
    if (m_facts) {
        for (const QString& vote : {vote::recommendation, vote::evaluation, vote::discussion}) {
            std::ranges::move(resultRows(vote), std::back_inserter(rows));
            for (const QString& tie : decisiveTies(*m_facts, vote))
                ties += tr("%1: %2").arg(vote, tie);
        }
    }
    m_results->setRows(std::move(rows));
    m_ties->setText(ties.join(u'\n'));
    m_ties->setVisible(!ties.isEmpty());
}

void VotesTab::countNew()
{
    BallotTally tally;
    tally.round = m_facts->round.id;
    tally.vote = m_facts->tallies.empty() ? vote::recommendation : m_facts->tallies.back().vote;
    tally.heldOn = m_on;
    count(tally);
}

void VotesTab::count(const BallotTally& tally)
{
    TallyDialog dialog(m_rounds, *m_facts, tally, this);
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace tidui
