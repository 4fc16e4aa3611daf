#pragma once

#include "core/promotion/round_facts.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// Whether a count can be right: no number below 0, 实到 ≤ 应到, 发出 ≤ 实到, 收回 ≤ 发出, 有效 ≤ 收回, and the votes
/// for a candidate, those against and abstentions ≤ 有效; no count of a grade below 0. One finding for each; NotMet
/// where it doesn't balance.
Explanation checkTally(const BallotTally& tally, const std::vector<BallotVote>& votes, const RoundFacts& facts);

/// Whether a vote counts (有效) under its rules, all categories together: quorum, and on that day not too old. By the
/// rules of the day it was held. Unknown without a count.
Explanation voteValid(const RoundFacts& facts, const QString& vote, const RuleBook& rules, QDate on);

/// Whether a candidate passed (通过): more than the part of those who should attend, over all categories together.
/// NotMet too when the vote isn't valid. Unknown without a count.
Explanation candidatePasses(const RoundFacts& facts, const QString& vote, RoundCandidateId candidate,
                            const RuleBook& rules, QDate on);

/// One candidate's result: by category and in all.
struct VoteResult {
    RoundCandidateId candidate{};
    struct Part {
        QString category{};
        int votes = 0;
        int valid = 0; ///< 有效票 of that category.
        int abstained = 0;
        QJsonObject grades{}; ///< Of an evaluation by grades, as BallotVote has them.
    };
    std::vector<Part> parts{}; ///< In the order of the tallies.
    int votes = 0;
    int valid = 0;
    int abstained = 0;
    QJsonObject grades{};
    int place = 0;     ///< From 1; equal votes have the same.
    bool tied = false; ///< Another one for the same target has as many votes (得票相同).

    /// 得票率 in hundredths of a percent, rounded half up; 0 without valid ballots.
    int share() const { return valid > 0 ? (votes * 20'000 / valid + 1) / 2 : 0; }
};

/// The results of a vote for those candidates of a target who have a count, by votes, most first.
std::vector<VoteResult> voteResults(const RoundFacts& facts, const QString& vote, const QString& target);

/// Ties that matter: the last planned place of a target lies between equal votes. One text for each, with the names.
std::vector<QString> decisiveTies(const RoundFacts& facts, const QString& vote);

} // namespace tidui
