#pragma once

#include "core/cadre/held.h"
#include "core/promotion/rank_time.h"
#include "core/regulation/explanation.h"
#include "core/regulation/ladder.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// The record with which the time in the rank held on that day begins: several of the same rank that follow each other
/// are one time.
const Rank* rankBegunOn(const CadreFile& file, QDate on);
/// The record with which the time in the level of leading post begins, in the same way.
const PostLevel* postLevelBegunOn(const CadreFile& file, QDate on);

/// The next rank up; without a rank, the one above the lowest that corresponds to the leading post. Empty when there
/// is none.
QString nextRank(const CadreFile& file, const RuleBook& rules, QDate on);

/// Whether the records allow the promotion to a rank (晋升职级资格审查), on a day and by the rules in force on it. What
/// is on file with a later date is passed over. A missing record counts as neither met nor not met. The basic
/// conditions of art. 17 and the discipline check are found out in the round, and are not part of the answer.
Explanation reviewPromotion(const CadreFile& file, const QString& target, const RuleBook& rules, QDate on);

/// The years that the step to a rank asks for.
const Provision<RankStep>* stepTo(const QString& target, const RuleBook& rules, QDate on);

/// The time in the rank or leading post from which the step to `target` leads, counted up to that day. None when
/// neither is held, its month isn't on file, or the rules have no figure.
std::optional<RankTime> timeTowards(const CadreFile& file, const QString& target, const RuleBook& rules, QDate on);

/// The answer for a person whom no step leads further: the highest rank is held, or the rank isn't on file.
Explanation reviewWithoutTarget(const CadreFile& file, const RuleBook& rules, QDate on);

} // namespace tidui
