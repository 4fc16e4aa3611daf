#pragma once

#include "core/promotion/round_facts.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"
#include "core/regulation/working_calendar.h"

namespace tidui {

/// What a step is asked about.
struct StepQuestion {
    const RoundFacts& facts;
    const Provision<RoundStepRule>& rule;
    const RoundStep* record = nullptr;
    const RuleBook& rules;
    const WorkingCalendar& calendar;
    QDate on{};
};

/// What the step must find out besides papers, participants and dates (RoundStepRule::check).
std::vector<Explanation> stepChecks(const StepQuestion& question);

/// Whether a rank has a quota in such an organ (限定职数比例的职级, 第十一条). Unknown when the organ isn't stated or
/// the rules have no ratios for it.
Explanation hasNoQuota(const QString& rank, const QString& organ, const RuleBook& rules, QDate on);

/// The review of a candidate by the kind of the round: reviewPromotion or reviewLeadingPost.
Explanation reviewCandidate(const RoundFacts& facts, const RoundCandidate& candidate, const RuleBook& rules, QDate on);

} // namespace tidui
