#include "core/succession/retirement_calendar.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

std::vector<const RetirementCalendar::Entry*> RetirementCalendar::in(int month) const
{
    const auto monthOf = [](const Entry& entry) { return entry.outlook.month; };
    std::vector<const Entry*> found;
    for (const Entry& entry : std::ranges::equal_range(entries, month, {}, monthOf))
        found.push_back(&entry);
    return found;
}

RetirementCalendar retirementCalendar(const Workforce& workforce, const StructureQuestion& question, int years,
                                      const RuleBook& rules)
{
    RetirementCalendar calendar{.firstMonth = monthNumber(question.on), .months = years * 12};
    const RetirementMonths months(rules, question.on);
    const QSet<UnitId> units(question.units.begin(), question.units.end());
    for (int row = 0; row < workforce.size(); ++row) {
        const Workforce::Person& person = workforce.person(row);
        if (!workforce.isThere(row, dayNumber(question.on)) || (!units.isEmpty() && !units.contains(person.unit)))
            continue;
        const int month = months.month(person.category, person.birth, person.retirement);
        if (month >= calendar.firstMonth + calendar.months)
            continue; // Most people: their grounds aren't worked out.
        auto& list = month == 0 ? calendar.unknown : month < calendar.firstMonth ? calendar.overdue : calendar.entries;
        const RetirementFacts facts{person.birth, person.category, person.retirement, u"公务员"_s};
        list.push_back({person.cadre, person.unit, workforce.name(row), retirementOutlook(facts, rules, question.on)});
    }
    const auto byMonth = [](const RetirementCalendar::Entry& entry) { return entry.outlook.month; };
    std::ranges::stable_sort(calendar.entries, {}, byMonth);
    std::ranges::stable_sort(calendar.overdue, {}, byMonth);
    return calendar;
}

} // namespace tidui
