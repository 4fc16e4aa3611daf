#include "core/regulation/ladder.h"

namespace tidui {

const Provision<RankLadder>* ladderOf(const QString& rank, const RuleBook& rules, QDate on)
{
    for (const auto& [track, timeline] : rules.all<RankLadder>()) {
        const auto* ladder = timeline.at(on);
        if (ladder && ladder->terms.ranks.contains(rank))
            return ladder;
    }
    return nullptr;
}

} // namespace tidui
