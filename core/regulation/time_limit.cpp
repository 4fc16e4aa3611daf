#include "core/regulation/time_limit.h"

#include "core/regulation/month_count.h"

namespace tidui {

namespace {

QDate endOf(const TimeLimit& limit, QDate event, int days, int months)
{
    if (limit.before)
        return event.addMonths(-months).addDays(-days);
    return months > 0 ? lastDayOfMonths(event, months) : event.addDays(days);
}

} // namespace

std::optional<LimitEnd> timeLimit(const QString& name, QDate event, const RuleBook& rules)
{
    const auto* rule = rules.at<TimeLimit>(name, event);
    if (!rule || rule->head.certainty == Certainty::Unset)
        return std::nullopt;
    const TimeLimit& limit = rule->terms;
    LimitEnd end{.last = endOf(limit, event, limit.days, limit.months), .provision = &rule->head};
    const bool extended = limit.longestDays > 0 || limit.longestMonths > 0;
    end.latest = extended ? endOf(limit, event, limit.longestDays, limit.longestMonths) : end.last;
    return end;
}

} // namespace tidui
