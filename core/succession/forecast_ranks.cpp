#include "core/succession/forecast_ranks.h"

#include "core/promotion/review.h"

namespace tidui {

ForecastRanks::ForecastRanks(const RuleBook& rules, QDate on)
{
    for (const auto& [track, timeline] : rules.all<RankLadder>()) {
        const auto* ladder = timeline.at(on);
        if (!ladder)
            continue;
        const auto& ranks = ladder->terms.ranks;
        for (qsizetype place = 0; place < ranks.size(); ++place) {
            const int index = int(m_names.size());
            m_names += ranks.at(place);
            m_index.insert(ranks.at(place), index);
            Step step{.below = place + 1 < ranks.size() ? index + 1 : -1, .above = place > 0 ? index - 1 : -1};
            const auto* rule = stepTo(ranks.at(place), rules, on);
            if (rule && rule->head.certainty != Certainty::Unset) {
                step.months = rule->terms.months;
                step.byRank = rule->terms.rank == ranks.value(place + 1);
                if (!rule->terms.post.isEmpty() && !m_posts.contains(rule->terms.post))
                    m_posts += rule->terms.post;
                step.post = int(m_posts.indexOf(rule->terms.post));
            }
            m_steps.push_back(step);
        }
    }
}

int ForecastRanks::indexOf(const QString& rank) const
{
    return m_index.value(rank, -1);
}

} // namespace tidui
