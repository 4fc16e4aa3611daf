#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// The basic qualification for leading posts (基本资格, 选拔任用条例第八条) besides the time in the level below: years
/// of work, grass-roots work, posts held before. Only the conditions that concern the level.
std::vector<Explanation> serviceConditions(const CadreFile& file, const QString& level, const RuleBook& rules,
                                           QDate on);

/// Education, training and health of the same article.
std::vector<Explanation> personConditions(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on);

/// What the records tell of the circumstances in which nobody may be named as candidate (第二十四条). Political
/// conduct, acceptance by others and canvassing are found out in the round.
std::vector<Explanation> candidateBars(const CadreFile& file, const RuleBook& rules, QDate on);

/// The family members abroad, by the words of the rule: rows of the file's family.
std::vector<int> relativesAbroad(const CadreFile& file, const QStringList& words);

} // namespace tidui
