#include "core/organization/quota.h"

#include "core/organization/unit_tree.h"

namespace tidui {

std::vector<UnitId> QuotaScope::unitIds() const
{
    return unitIdsOf(units);
}

void QuotaScope::setUnits(const std::vector<UnitId>& ids)
{
    units = unitIdTexts(ids);
}

} // namespace tidui
