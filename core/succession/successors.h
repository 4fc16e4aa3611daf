#pragma once

#include "core/succession/structure_grid.h"

namespace tidui {

/// People who have, or will have, the years in rank or post to step up: inside core/succession only.
struct Successor {
    int row = 0;
    QDate since{}; ///< The first day on which the time is long enough; later grades are taken as 称职.
};

/// The years for a rank (晋升年限, 并行规定第十八条), of those who hold what the step to it leads from.
std::vector<Successor> successorsTo(const QString& rank, const StructureView& view);

/// The years for a level of leading post (任职年限, 选拔任用工作条例第八条第三项), of those who stand below it.
std::vector<Successor> successorsToLevel(const QString& level, const StructureView& view);

} // namespace tidui
