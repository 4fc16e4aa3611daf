#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// How long a sanction or measure of a file bars promotion (影响期). Dates that the file gives only by month leave the
/// last day open between two days.
struct InfluencePeriod {
    int row = -1;                                         ///< Of the file's sanctions.
    const Provision<SanctionPeriod>* provision = nullptr; ///< In force when it was decided; null = the rules have none.
    const ProvisionHead* cumulation = nullptr;            ///< When it was joined with an earlier one.
    QDate begins{};      ///< The first day that its date may mean; invalid without a date.
    QDate lastAtLeast{}; ///< The last barred day, at the earliest.
    QDate lastAtMost{};  ///< The same at the latest; invalid when nothing tells.
};

/// The name as the rule book has it: 政务记过 is 记过, 诫勉谈话 is 诫勉.
QString sanctionKey(const QString& name);

/// For each sanction decided by that day, in the order of the file.
std::vector<InfluencePeriod> influencePeriods(const std::vector<Sanction>& sanctions, const RuleBook& rules, QDate on);

} // namespace tidui
