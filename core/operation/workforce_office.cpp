#include "core/operation/workforce_office.h"

namespace tidui {

Result<Workforce> loadWorkforce(Office& office, QDate today, const Progress& progress)
{
    const auto people = office.people();
    if (!people)
        return people.error();
    Workforce workforce(today);
    const auto status = office.forEachCadre([&](const CadreFile& file) {
        workforce.append(file);
        constexpr int step = 256;
        return workforce.size() % step != 0 || goOn(progress, workforce.size(), *people);
    });
    if (!status)
        return status.error();
    return workforce;
}

} // namespace tidui
