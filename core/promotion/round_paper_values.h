#pragma once

#include "core/promotion/publicity.h"
#include "core/promotion/round_papers.h"

#include <QHash>

namespace tidui {

/// What the papers of one round are filled from. What isn't on record stays empty, so that the paper has a line for it.
struct RoundPaperSource {
    const RoundFacts& facts;
    const RuleBook& rules;
    QString organ{};                ///< Signs the papers.
    QHash<qint64, QString> units{}; ///< Names by id.
    QDate on{};                     ///< The day of the papers that the round doesn't date.
};

/// The rule of the step that must find this out (RoundStepRule::check); null when the kind of round has none.
const Provision<RoundStepRule>* stepRule(const RoundFacts& facts, const RuleBook& rules, const QString& check);

/// The record of the step that must find this out; null when nothing was entered for it.
const RoundStep* stepWithCheck(const RoundFacts& facts, const RuleBook& rules, const QString& check);

/// 单位及现任职务职级 of a candidate, by the file.
QString postOf(const RoundFacts& facts, const RoundCandidate& candidate);

/// One for each target and category of the voters. Without candidates it has empty lines, as many as places.
std::vector<BallotPaper> ballotPapers(const RoundPaperSource& source);

/// 干部民主测评表: one for each category of the voters, with all open candidates. Empty when no rule names its grades.
std::vector<EvaluationPaper> evaluationPapers(const RoundPaperSource& source);

/// The range of the round's voters, in their order.
ParticipantsPaper participantsPaper(const RoundPaperSource& source,
                                    std::vector<ParticipantsPaper::Participant> participants);

/// One for each target and each vote, 民主推荐 or 民主测评, that has a count; most votes first.
std::vector<TallyPaper> tallyPapers(const RoundPaperSource& source);

/// One for each open candidate whose file the office still has.
std::vector<InspectionPaper> inspectionPapers(const RoundPaperSource& source);

/// The candidates who are open or were voted on, with the count of the discussion as far as there is one.
DecisionPaper decisionPaper(const RoundPaperSource& source);

/// Those who were decided on. The period is that of the step's record, never shorter than the rule's; the last day
/// stays empty when the calendar lacks its holidays and none was entered.
NoticePaper noticePaper(const RoundPaperSource& source, const Publicity& publicity, const WorkingCalendar& calendar);

/// One for each candidate who is approved or registered.
std::vector<NotificationPaper> notificationPapers(const RoundPaperSource& source);

} // namespace tidui
