#pragma once

#include "core/cadre/cadre.h"
#include "core/promotion/rank_time.h"
#include "core/regulation/explanation.h"

namespace tidui {

/// One way to the years that a step asks (任职年限): a rank or a level of leading post held since then.
struct HeldSince {
    QString name{}; ///< 三级调研员, 县处级正职
    PartialDate since{};
    Evidence record{};
    bool converted = false; ///< 套转: the years in the old post count too, and the file doesn't have them.
};

/// Compares the time held with what the step asks, and spells the counting out so that it can be redone by hand.
Explanation reviewTime(const HeldSince& held, const Provision<RankStep>& step, const CadreFile& file,
                       const CountingRules& rules, QDate on);

} // namespace tidui
