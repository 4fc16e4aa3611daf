#pragma once

#include "core/promotion/round_facts.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"
#include "core/regulation/working_calendar.h"

namespace tidui {

/// The steps of a kind of round in the order of the regulation (第二十条; 选拔任用条例), by the rules in force on a
/// day.
std::vector<const Provision<RoundStepRule>*> roundSteps(const QString& kind, const RuleBook& rules, QDate on);

/// How a step of a round stands.
struct StepStanding {
    enum class State {
        Done,
        LeftOut, ///< By the simplified procedure, or as an exception with reason and reply.
        Current, ///< The first that is neither.
        Later,
    };
    const Provision<RoundStepRule>* rule = nullptr;
    const RoundStep* record = nullptr; ///< Into the facts; null when nothing was entered.
    State state = State::Later;
    /// What the step asks, one finding each; what it still lacks is NotMet or Unknown. Judgement doesn't hold it up:
    /// the person who closes it judges.
    Explanation asks{};

    bool mayClose() const { return state == State::Current && asks.outcome >= Outcome::Judgement; }
};

/// All steps of a round on a day (推进规则), by the rules of the day it was opened. `facts` must outlive the answer.
std::vector<StepStanding> roundStanding(const RoundFacts& facts, const RuleBook& rules, const WorkingCalendar& calendar,
                                        QDate on);

/// Whether the round may use the simplified procedure: none of its targets has a quota in such an organ (第二十条).
Explanation maySimplify(const RoundFacts& facts, const RuleBook& rules);

} // namespace tidui
