#pragma once

#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// The forms of Party organization that so many full members (正式党员) may have (党支部, 联合党支部, 党总支,
/// 党的基层委 员会); of 50, two. What is only for projects is left out.
std::vector<const Provision<PartyBody>*> partyBodiesFor(int members, const RuleBook& rules, QDate on);

/// Who leads a branch of so many full members (支部委员会, or a secretary alone); null where there is no branch.
const Provision<BranchLead>* branchLeadFor(int members, const RuleBook& rules, QDate on);

/// The last day of the term of a committee elected on a day (任期); invalid where no rule names the kind of unit.
QDate branchTermEnd(const QString& kindOfUnit, QDate elected, const RuleBook& rules);

/// A count of a Party meeting. None = not on record.
struct PartyCount {
    int expected = 0; ///< Those entitled who should attend.
    std::optional<int> present{};
    std::optional<int> votes{}; ///< In favour; only asked where the rule decides by them.
};

/// Whether a meeting is valid, and passes what it votes on where the rule says how (党员大会选举, 支部委员会会议).
Explanation reviewPartyVote(const QString& meeting, const PartyCount& count, const RuleBook& rules, QDate on);

} // namespace tidui
