#include "core/operation/workforce_office.h"

namespace tidui {

Result<Workforce> loadWorkforce(Office& office, QDate today, const Progress& progress)
{
    Workforce workforce(today);
    return workforce;
}

} // namespace tidui
