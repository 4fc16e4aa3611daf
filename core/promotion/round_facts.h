#pragma once

#include "core/cadre/cadre.h"
#include "core/promotion/round.h"

#include <vector>

namespace tidui {

/// All that is on record about one round, and the files of its candidates.
struct RoundFacts {
    Round round{};
    std::vector<RoundTarget> targets{};
    std::vector<RoundStep> steps{};
    std::vector<RoundCandidate> candidates{}; ///< The returned ones too.
    std::vector<RoundVoter> voters{};
    std::vector<BallotTally> tallies{};
    std::vector<BallotVote> votes{};
    std::vector<Objection> objections{};
    std::vector<ReportItem> reports{};
    std::vector<InspectionHeading> headings{}; ///< Those of the office, in order.
    std::vector<InspectionEntry> entries{};
    std::vector<OfficeDay> days{}; ///< Of the office, beside the calendar.
    std::vector<CadreFile> files{};

    const RoundStep* step(const QString& key) const;            ///< Null when nothing was entered for it.
    const RoundCandidate* candidate(RoundCandidateId id) const; ///< Null when there is none.
    const CadreFile* file(CadreId id) const;                    ///< Null when it isn't a candidate's.
    std::vector<RoundCandidate> openCandidates() const;         ///< Without the returned ones.
};

/// The candidate taken out of the round (退回), with the state it had.
RoundCandidate returned(RoundCandidate candidate, const QString& reason, const QString& document);

} // namespace tidui
