#include "core/succession/retirement_calendar.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RetirementCalendar)
};

constexpr int monthsOfYear = 12;

} // namespace

std::vector<RetirementCalendar::Entry> RetirementCalendar::in(int month) const
{
    const auto found = std::ranges::equal_range(entries, month, {}, &Entry::month);
    return {found.begin(), found.end()};
}

RetirementCalendar retirementCalendar(const Workforce& workforce, const StructureQuestion& question, int years,
                                      const RuleBook& rules)
{
    RetirementCalendar calendar{.firstMonth = monthNumber(question.on), .months = years * monthsOfYear};
    const RetirementMonths months(rules, question.on);
    const QSet<UnitId> units(question.units.begin(), question.units.end());
    for (int row = 0; row < workforce.size(); ++row) {
        const Workforce::Person& person = workforce.person(row);
        if (!workforce.isThere(row, dayNumber(question.on)) || (!units.isEmpty() && !units.contains(person.unit)))
            continue;
        const int month = months.month(person.category, person.birth, person.retirement);
        if (month >= calendar.firstMonth + calendar.months)
            continue;
        auto& list = month == 0 ? calendar.unknown : month < calendar.firstMonth ? calendar.overdue : calendar.entries;
        list.push_back({row, month, {person.birth, person.category, person.retirement, u"公务员"_s}});
    }
    std::ranges::stable_sort(calendar.entries, {}, &RetirementCalendar::Entry::month);
    std::ranges::stable_sort(calendar.overdue, {}, &RetirementCalendar::Entry::month);
    return calendar;
}

StructureTable retirementTable(const RetirementCalendar& calendar)
{
    StructureTable table{.chart = u"retirement"_s,
                         .title = Tr::tr("Retirements by month"),
                         .rowTitle = Tr::tr("Year"),
                         .columnTitle = Tr::tr("Month")};
    const int firstYear = calendar.firstMonth / monthsOfYear;
    const int lastYear = (calendar.firstMonth + std::max(1, calendar.months) - 1) / monthsOfYear;
    for (int year = firstYear; year <= lastYear; ++year)
        table.rows += Tr::tr("Year %1").arg(year);
    for (int month = 1; month <= monthsOfYear; ++month)
        table.columns += Tr::tr("Month %1").arg(month);
    table.cells.assign(std::size_t(table.rows.size()), std::vector<int>(monthsOfYear));
    for (const RetirementCalendar::Entry& entry : calendar.entries)
        ++table.cells[std::size_t(entry.month / monthsOfYear - firstYear)][std::size_t(entry.month % monthsOfYear)];
    table.unknown = int(calendar.unknown.size());
    table.people = int(calendar.entries.size()) + table.unknown;
    return table;
}

int monthOfCell(const RetirementCalendar& calendar, int row, int column)
{
    return (calendar.firstMonth / monthsOfYear + row) * monthsOfYear + column;
}

} // namespace tidui
