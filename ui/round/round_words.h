#pragma once

#include "core/promotion/round_steps.h"

namespace tidui {

/// The words for the states of a round's records, as every page of it shows them.
QString roundStateWords(const QString& state);
QString candidateStateWords(const QString& state);
QString objectionOutcomeWords(const QString& outcome); ///< Also for one that is open (empty).
QString stepStateWords(StepStanding::State state);
QString shareWords(int hundredthsOfPercent); ///< 6667: "66.67%"
/// The candidate's name, "张三（拟晋升三级调研员）" when there are several of the name in the round.
QString candidateWords(const RoundFacts& facts, RoundCandidateId id);

} // namespace tidui
