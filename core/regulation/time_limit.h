#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// When the time for something runs out (办理期限).
struct LimitEnd {
    QDate last{};   ///< The last day on which it is still in time.
    QDate latest{}; ///< The same with a lawful extension; as `last` where there is none.
    const ProvisionHead* provision = nullptr;
};

/// By the rule in force on the day of the event; none where there is no figure. Days are counted from the day after the
/// event; of so many months the last day is the one before the same day (from 2024-05-01, one year: 2025-04-30). Where
/// the rule counts backwards, it is the last day that is still so long before the event.
std::optional<LimitEnd> timeLimit(const QString& name, QDate event, const RuleBook& rules);

} // namespace tidui
