#include "core/service/award.h"

#include "core/base/date_span.h"

using namespace Qt::StringLiterals;

namespace tidui {

std::optional<int> awardAmount(const Reward& reward, const RuleBook& rules)
{
    if (!reward.date.isDate())
        return std::nullopt;
    for (const QString& key : {reward.name, u"记"_s + reward.name}) {
        const auto* first = rules.at<Award>(key, firstDayOf(reward.date));
        const auto* last = rules.at<Award>(key, lastDayOf(reward.date));
        if (first && last && first->terms.amount == last->terms.amount)
            return first->terms.amount;
    }
    return std::nullopt;
}

} // namespace tidui
