#include "core/promotion/recommendation_range.h"

#include "core/promotion/review.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool contains(const std::vector<UnitId>& units, UnitId unit)
{
    return std::ranges::find(units, unit) != units.end();
}

/// The unit and all below it.
std::vector<UnitId> withThoseBelow(UnitId top, const std::vector<Unit>& units)
{
    std::vector<UnitId> chosen;
    for (const Unit& unit : units) { // Parents come before children.
        if (unit.id == top || contains(chosen, unit.parent))
            chosen.push_back(unit.id);
    }
    return chosen;
}

} // namespace

RecommendationScope::RecommendationScope(const Round& round, const std::vector<RoundTarget>& targets,
                                         const std::vector<Unit>& units, const RuleBook& rules, QDate on)
    : m_rule(rules.at<RecommendationRange>(round.kind, on)), m_on(on)
{
    for (const Unit& unit : units) {
        if (round.unit ? unit.id == round.unit : !unit.parent)
            m_leading.push_back(unit.id);
        if (!round.unit)
            m_units.push_back(unit.id);
    }
    if (round.unit)
        m_units = withThoseBelow(round.unit, units);
    for (const RoundTarget& target : targets) {
        for (const UnitId unit : withThoseBelow(target.unit, units))
            m_bodies.push_back(unit);
    }
}

bool RecommendationScope::isIn(const QString& group, const CadreFile& file) const
{
    const bool leads = leadsOn(file, m_on) || postLevelOn(file, m_on);
    if (group == u"team")
        return leads && contains(m_leading, file.unit);
    if (group == u"heads")
        return leads && !contains(m_leading, file.unit);
    if (group == u"body")
        return contains(m_bodies, file.unit);
    return group == u"others";
}

std::optional<RangeMember> RecommendationScope::member(const CadreFile& file) const
{
    if (!m_rule || hasLeft(file, m_on) || !contains(m_units, file.unit))
        return std::nullopt;
    const RecommendationRange& range = m_rule->terms;
    for (qsizetype i = 0; i < range.groups.size() && i < range.categories.size(); ++i) {
        if (isIn(range.groups.at(i), file))
            return RangeMember{file.id, file.person.name, range.categories.at(i), file.person.currentPost};
    }
    return std::nullopt;
}

} // namespace tidui
