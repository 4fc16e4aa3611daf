#include "core/sample/sample_quota.h"

#include "core/cadre/current.h"
#include "core/organization/quota_ceiling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::size_t pooledBranches = 2;
constexpr int approvedShare = 60; // Percent of the ceiling: less than the branch holds.

bool isBranch(const Unit& unit)
{
    return unit.kind == u"法人单位" && unit.parent;
}

void addScope(SampleQuotas& quotas, const QString& name, const QString& organ, const std::vector<UnitId>& units)
{
    QuotaScope scope{.id = QuotaScopeId{qint64(quotas.scopes.size()) + 1}, .name = name, .organ = organ};
    scope.setUnits(units);
    scope.pooled = units.size() > 1 && organ == u"县级机关";
    scope.document = u"虚构编〔2020〕%1号"_s.arg(scope.id.value);
    scope.from = QDate(2020, 1, 1);
    quotas.scopes.push_back(std::move(scope));
}

void addScopes(SampleQuotas& quotas, const std::vector<Unit>& units)
{
    std::vector<UnitId> organ;
    std::vector<const Unit*> branches;
    for (const Unit& unit : units) {
        if (isBranch(unit))
            branches.push_back(&unit);
        else if (unit.administrative)
            organ.push_back(unit.id);
    }
    addScope(quotas, u"%1机关"_s.arg(units.front().name), u"省级机关"_s, organ);
    const std::size_t pooled = branches.size() > pooledBranches ? pooledBranches : 0;
    if (pooled > 0)
        addScope(quotas, u"%1等%2个分局"_s.arg(branches.front()->name).arg(pooled), u"县级机关"_s,
                 {branches[0]->id, branches[1]->id});
    for (std::size_t index = pooled; index < branches.size(); ++index)
        addScope(quotas, branches[index]->name, u"县级机关"_s, {branches[index]->id});
}

/// Places of the largest group of 主任科员, as the rules of that day name it.
void approveTooFew(SampleQuotas& quotas, const QuotaScope& scope, const std::vector<Unit>& units, QDate today)
{
    const auto ceilings = quotaCeilings(scope, units, {}, builtInRules(), today);
    const auto group =
        std::ranges::max_element(ceilings, {}, [](const QuotaCeiling& ceiling) { return ceiling.ceiling.value_or(0); });
    if (group == ceilings.end() || !group->ceiling)
        return;
    quotas.approvals.push_back({.id = QuotaApprovalId{1},
                                .scope = scope.id,
                                .ranks = group->ranks,
                                .places = *group->ceiling * approvedShare / 100,
                                .document = u"虚构组〔2024〕12号"_s,
                                .from = QDate(2024, 1, 1)});
}

/// One of those who hold a rank of the approved group moves away next year.
void planOneStep(SampleQuotas& quotas, const SampleOffice& sample, UnitId unit, QDate today)
{
    const QuotaApproval& approval = quotas.approvals.front();
    for (int index = 0; index < sample.people(); ++index) {
        const CadreFile file = sample.person(index);
        const Rank* rank = currentRank(file);
        if (file.unit != unit || !file.leavings.empty() || !rank || !approval.ranks.contains(rank->name))
            continue;
        quotas.steps.push_back({.id = DigestionStepId{1},
                                .scope = approval.scope,
                                .ranks = approval.ranks,
                                .cadre = CadreId{index + 1},
                                .way = u"调出"_s,
                                .year = today.year() + 1,
                                .quarter = 1,
                                .note = u"拟调往虚构省示例厅"_s});
        return;
    }
}

} // namespace

SampleQuotas sampleQuotas(const SampleOffice& sample, QDate today)
{
    SampleQuotas quotas;
    addScopes(quotas, sample.units());
    constexpr std::size_t tight = 2; // After the bureau and the pooled branches.
    if (quotas.scopes.size() <= tight)
        return quotas;
    const QuotaScope& scope = quotas.scopes[tight];
    approveTooFew(quotas, scope, sample.units(), today);
    if (!quotas.approvals.empty())
        planOneStep(quotas, sample, scope.unitIds().front(), today);
    return quotas;
}

} // namespace tidui
