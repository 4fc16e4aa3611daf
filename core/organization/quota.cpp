#include "core/organization/quota.h"

namespace tidui {

std::vector<UnitId> QuotaScope::unitIds() const
{
    std::vector<UnitId> ids;
    for (const QString& unit : units)
        ids.push_back(UnitId{unit.toLongLong()});
    return ids;
}

void QuotaScope::setUnits(const std::vector<UnitId>& ids)
{
    units.clear();
    for (const UnitId unit : ids)
        units += QString::number(unit.value);
}

} // namespace tidui
