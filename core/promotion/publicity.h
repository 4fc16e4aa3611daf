#pragma once

#include "core/promotion/round_facts.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"
#include "core/regulation/working_calendar.h"

namespace tidui {

/// A publicity (公示): from the day after the notice was published, so many working days.
struct Publicity {
    QDate published{};
    QDate first{};
    QDate last{};                             ///< The last of the working days, included.
    std::vector<WorkingCalendar::Day> days{}; ///< First to last, those off included.
    bool known = false;                       ///< Whether the calendar has the holidays of all its years.
    const Provision<Procedure>* rule = nullptr;
};

/// None before the rule. Kind: of the round.
std::optional<Publicity> publicityOf(const QString& kind, QDate published, const RuleBook& rules,
                                     const WorkingCalendar& calendar);

/// What a publicity step asks: the notice, its last day passed, `until` not before it, every objection settled and no
/// open candidate under an upheld one.
std::vector<Explanation> publicityAsks(const RoundFacts& facts, const RoundStep* step, const RuleBook& rules,
                                       const WorkingCalendar& calendar, QDate on);

} // namespace tidui
