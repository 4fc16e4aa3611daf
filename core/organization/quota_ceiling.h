#pragma once

#include "core/organization/quota.h"
#include "core/organization/unit.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// What the rules and documents say about some ranks of a scope on a day (职数上限), with the reasons.
struct QuotaCeiling {
    enum class Kind {
        Capped,     ///< The regulation states a ratio; or a document grants places.
        Unlimited,  ///< 未限定职数比例的职级 (第二十条末款)
        Unset,      ///< The figure can't be known: the ratio, the base or the rank of the body is missing.
        Forbidden,  ///< The organ may not have these ranks (第十条): no place, whatever the arithmetic says.
        OtherTrack, ///< Ranks of 行政执法类 or 专业技术类, for which the rule book has no ratios.
    };
    Kind kind = Kind::Unset;
    QStringList ranks{};          ///< In the order of the ladder, highest first.
    QString name{};               ///< 一级、二级巡视员
    int depth = 0;                ///< 0 = of the base; 1 = inside the group above it; and so on.
    std::optional<int> ceiling{}; ///< By the arithmetic; people.
    std::optional<QuotaApproval> approval{};
    QString article{};
    Certainty certainty = Certainty::InForce; ///< Of the provision.
    QString arithmetic{};                     ///< In words, so that a reader can do it again by hand.
    QStringList findings{};                   ///< What is wrong with the approval.

    /// What counts: the approved places, else the ceiling. None when nothing limits the ranks or nobody knows.
    std::optional<int> places() const { return approval ? std::optional(approval->places) : ceiling; }
};

/// The ceilings of a scope on that day, by the rules in force on it: the groups with a ratio from the highest down,
/// each followed by the ranks inside it, then the ranks without a ratio, those that a document alone is about, those of
/// other tracks, and those that the organ may not have. Ranks that an inner cap leaves over are a group of their own
/// unless the office lets lower ranks use unused places of higher ones (高级职数的使用). `units` are all of the
/// office's; `approvals` may be of any scope.
std::vector<QuotaCeiling> quotaCeilings(const QuotaScope& scope, const std::vector<Unit>& units,
                                        const std::vector<QuotaApproval>& approvals, const RuleBook& rules, QDate on);

/// The choice of a local setting on quotas (rank_quota_setting) on that day; empty before the first.
QString quotaChoice(const RuleBook& rules, const QString& key, QDate on);

/// 一级、二级巡视员 as 一级巡视员、二级巡视员; more than two as 一级调研员至四级调研员.
QString rankGroupName(const QStringList& ranks);

} // namespace tidui
