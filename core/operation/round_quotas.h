#pragma once

#include "core/operation/quota_overview.h"
#include "core/promotion/quota_left.h"
#include "core/promotion/round_facts.h"

namespace tidui {

/// The promotions in rank that rounds have in hand (拟使用职数): the candidates of those that aren't registered, but of
/// one round when it is named.
Result<std::vector<QuotaProposal>> openProposals(Office& office, RoundId except = {});

/// The targets of a round in rank with what is vacant for them on the day (空缺职数): in the scopes of its unit and
/// those below, or in all, less what other rounds have in hand. Where a rank stands in groups inside one another, the
/// smallest vacancy counts. None where nothing limits the rank, and where the places aren't known.
Result<std::vector<RoundTarget>> withVacancies(Office& office, const RoundFacts& facts, QDate on, QDate today);

/// What is left of each limited group of ranks on the day, as a committee sees it.
Result<std::vector<QuotaLeft>> quotasLeft(Office& office, QDate on, QDate today);

} // namespace tidui
