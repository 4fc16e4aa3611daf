#include "core/operation/workforce_office.h"

#include "core/operation/quota_overview.h"

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

Result<std::vector<QuotaLine>> structureQuotas(Office& office, const StructureQuestion& question, QDate today)
{
    const auto records = quotaRecords(office);
    const auto staff = office.quotaStaff();
    if (!records || !staff)
        return records ? staff.error() : records.error();
    auto lines = countQuotas(*staff, *records, {.on = question.on, .today = today}, office.rules());
    return linesOfUnits(std::move(lines), *records, question.units);
}

} // namespace tidui
