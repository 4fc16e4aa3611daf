#pragma once

#include "core/promotion/candidate_list.h"

#include <QSet>

namespace tidui {

/// How many there are of a rank and an age band, now and if the marked were promoted.
struct StructureCell {
    int now = 0;
    int then = 0;
    bool operator==(const StructureCell&) const = default;
};

/// The structure by rank and age (职级结构、年龄结构) of the people under review.
struct StructureEffect {
    QStringList ranks{};                             ///< The highest first; empty = no rank on file, last.
    QStringList bands{};                             ///< The youngest first; empty = age not known, last.
    std::vector<std::vector<StructureCell>> cells{}; ///< cells[rank][band]
    int moved = 0;                                   ///< The marked who would hold a higher rank.

    StructureCell total(std::size_t rank) const;
};

/// The effect of promoting the marked to the ranks they are reviewed for; a mark whose target isn't above the
/// present rank changes nothing.
StructureEffect structureEffect(const std::vector<Candidate>& people, const QSet<CadreId>& marked);

} // namespace tidui
