#pragma once

#include "core/cadre/cadre.h"
#include "core/organization/unit.h"
#include "core/promotion/round.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// A person in the range of a recommendation (民主推荐范围).
struct RangeMember {
    CadreId cadre{};
    QString name{};
    QString category{}; ///< 领导班子成员
    QString post{};     ///< Why: the post or the unit that puts the person there.
};

/// Decides person by person, so that the files can be read in one pass.
class RecommendationScope {
public:
    /// The range of a round on a day: of its unit and those below it; the whole office without one.
    RecommendationScope(const Round& round, const std::vector<RoundTarget>& targets, const std::vector<Unit>& units,
                        const RuleBook& rules, QDate on);

    /// The rule it rests on; null before the first one.
    const Provision<RecommendationRange>* rule() const { return m_rule; }
    /// None for those outside the range: not in service on that day, of another organ, or in no group.
    std::optional<RangeMember> member(const CadreFile& file) const;

private:
    bool isIn(const QString& group, const CadreFile& file) const;

    const Provision<RecommendationRange>* m_rule = nullptr;
    std::vector<UnitId> m_units{};   ///< Of the organ.
    std::vector<UnitId> m_leading{}; ///< Where the leading team is counted.
    std::vector<UnitId> m_bodies{};  ///< Where the posts of the round are.
    QDate m_on{};
};

} // namespace tidui
