#include "ui/round/round_print_menu.h"

#include "ui/print/print_preview.h"

namespace tidui {

RoundPrintMenu::RoundPrintMenu(Office& office, QWidget* parent) : QMenu(parent), m_office(office)
{
    using enum RoundPaper;
    const auto add = [this](const QString& title, RoundPaper paper) {
        addAction(title, this, [this, title, paper] { print(paper, title); });
    };
    add(tr("Participants in the recommendation"), Participants);
    add(tr("Ballots"), Ballot);
    add(tr("Ballots of the evaluation"), EvaluationBallot);
    add(tr("Results of the votes"), Tally);
    add(tr("Inspection material"), Inspection);
    add(tr("Record of the decision"), Decision);
    add(tr("Publicity notice"), Notice);
    add(tr("Letters of promotion"), Notification);
    addSeparator();
    add(tr("Eligibility certificates"), EligibilityCertificate);
    add(tr("Promotion roster"), Roster);
    add(tr("Approval forms"), ApprovalForm);
    add(tr("Comparison of candidates"), Comparison);
}

void RoundPrintMenu::setRound(RoundId round, QDate on)
{
    m_round = round;
    m_on = on;
}

void RoundPrintMenu::print(RoundPaper paper, const QString& title)
{
    showPaperPreview(
        m_office, title,
        [round = m_round, paper, on = m_on](Office& from) { return roundPaper(from, round, paper, on); },
        parentWidget()->window());
}

} // namespace tidui
