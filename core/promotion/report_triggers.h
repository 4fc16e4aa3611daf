#pragma once

#include "core/promotion/kinship.h"
#include "core/promotion/round_facts.h"

namespace tidui {

/// Something that a superior must approve or be told (报批报备), found in the facts.
struct FoundTrigger {
    const Provision<ReportTrigger>* rule = nullptr;
    RoundCandidateId candidate{}; ///< None: of the whole round.
    QString name{};               ///< The candidate's.
    /// Outcome: NotMet = must be reported; Judgement = a person judges whether it is such a case; Unknown = the file
    /// doesn't tell.
    Explanation finding{};
};

/// What the round's facts call for on a day, by the rules in force on it: 破格 (a target whose conditions aren't met),
/// 越级, 近亲属, 问责后重新任用, 超职数, ranks whose approval lies with a higher organ, near retirement, 配偶子女移居,
/// and so on. Only what applies. `pairs`: the candidates' near relatives in the office.
std::vector<FoundTrigger> findTriggers(const RoundFacts& facts, const std::vector<KinPair>& pairs,
                                       const RuleBook& rules, QDate on);

/// The item on record for a trigger; null when it was not recorded yet.
const ReportItem* reportOf(const RoundFacts& facts, const FoundTrigger& trigger);

} // namespace tidui
