#pragma once

#include "core/succession/structure.h"

namespace tidui {

/// A gap in the echelon (断层) that one of the office's rules found.
struct Gap {
    QString rule{};                    ///< The name of the rule: 处级年龄断层.
    QString kind{};                    ///< EchelonGap::kind: age-band, wave ...
    QString text{};                    ///< What is missing, in a sentence with the figures.
    QDate on{};                        ///< The day from which it is open: the day asked about, or the first of a year.
    UnitId unit{};                     ///< The unit that it is about; none = all that were asked for.
    QString source{};                  ///< Where the threshold is set.
    std::vector<CadreId> people{};     ///< Whom it is about: who retires, who is of the age, who is in the unit. By id.
    std::vector<CadreId> successors{}; ///< Who has the years to step up, where the rule asks for it. By id.
};

/// The gaps among the people of the question (with the sub-units named in it), by the rules of the kind echelon_gap in
/// force on the day, in the order of their names; the gaps of one rule by their day. The years of service in rank and
/// post are counted by the rules of promotion: later grades are taken as 称职. On a day to come, give the sources the
/// forecast of it: who is promoted till then has the rank, and the years till then count.
std::vector<Gap> findGaps(const StructureSources& sources, const StructureQuestion& question);

} // namespace tidui
