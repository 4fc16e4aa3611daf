#pragma once

#include "core/organization/quota_ceiling.h"
#include "core/organization/quota_staff.h"

namespace tidui {

/// A promotion that a round has in hand (拟使用职数).
struct QuotaProposal {
    CadreId cadre{};
    QString rank{};
};

/// Somebody who holds a rank and takes no place for it (不占职数).
struct UncountedHolder {
    enum class Why {
        FirstRank,   ///< 军转干部首次确定职级
        LeadingPost, ///< 担任领导职务兼任职级, by the office's setting.
    };
    CadreId cadre{};
    Why why = Why::FirstRank;
    bool operator==(const UncountedHolder&) const = default;
};
QString whyNotCounted(UncountedHolder::Why why);

/// One group of ranks in one scope on a day: the places, and the people behind each figure by their ids.
struct QuotaLine {
    int scope = -1; ///< Index of the scope; -1 = a unit that is in none.
    UnitId unit{};  ///< Of a line without a scope; none = people who are placed in no unit.
    QuotaCeiling ceiling{};
    std::vector<CadreId> held{};
    std::vector<int> heldByRank{}; ///< Those by the ceiling's ranks, in their order.
    std::vector<UncountedHolder> uncounted{};
    std::vector<CadreId> proposed{};   ///< Come into the group.
    std::vector<CadreId> givesUp{};    ///< Hold a place of it and are proposed out of it.
    std::vector<CadreId> retired{};    ///< Hold a rank of it now and retire before the day (future days only).
    int retirementUnknown = 0;         ///< Counted as held, though nobody knows whether they retire before the day.
    std::optional<int> vacant() const; ///< Places without a holder, proposals left aside; none when there is no limit.
    int over() const;                  ///< Holders without a place.
    std::optional<int> left() const;   ///< Places once the proposals are through; below 0 = too many are proposed.
};

struct QuotaQuestion {
    QDate on{};
    QDate today{}; ///< Who reaches the age of retirement between today and a later day is gone by then.
    std::vector<QuotaProposal> proposals{};
};

/// What an office keeps about quotas.
struct QuotaRecords {
    std::vector<Unit> units{};
    std::vector<QuotaScope> scopes{};
    std::vector<QuotaApproval> approvals{};
    std::vector<DigestionStep> steps{};
};

/// Counts everybody on the day against the scopes in force on it (职数使用情况): by the records as they stood, on a
/// later day less those who retire before it. A person is counted where the file places them now. Units that are in
/// no scope have a line of their own when anybody in them holds a rank or they have an establishment.
std::vector<QuotaLine> countQuotas(const QuotaStaff& staff, const QuotaRecords& records, const QuotaQuestion& question,
                                   const RuleBook& rules);

} // namespace tidui
