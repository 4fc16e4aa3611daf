#include "core/succession/structure_grid.h"

namespace tidui {

StructureView::StructureView(const StructureSources& sources, const StructureQuestion& question)
    : m_sources(sources), m_question(question), m_day(dayNumber(question.on)), m_month(monthNumber(question.on))
{
    const Workforce& workforce = sources.workforce;
    std::optional<RetirementMonths> retirement;
    if (question.on > workforce.today() && !sources.future)
        retirement.emplace(sources.rules, question.on);
    const QSet<UnitId> units(question.units.begin(), question.units.end());
    for (int row = 0; row < workforce.size(); ++row) {
        const bool asked = units.isEmpty() || units.contains(workforce.unit(row));
        if (asked && isMember(row, retirement ? &*retirement : nullptr))
            m_members.push_back(row);
    }
}

bool StructureView::isMember(int row, const RetirementMonths* retirement) const
{
    if (!workforce().isThere(row, m_day))
        return false;
    if (m_sources.future)
        return !m_sources.future->rows[std::size_t(row)].gone;
    if (!retirement)
        return true;
    const Workforce::Person& person = workforce().person(row);
    const int month = retirement->month(person.category, person.birth, person.retirement);
    return month == 0 || month >= m_month; // Leaves at the month's end, as countQuotas() has it.
}

Workforce::Held StructureView::rankOn(int row) const
{
    if (m_sources.future) {
        const StructureFuture::Row& changed = m_sources.future->rows[std::size_t(row)];
        if (changed.rank >= 0)
            return {fromFuture | quint32(changed.rank), changed.since};
    }
    return workforce().rankOn(row, m_day);
}

const QString& StructureView::rankName(Workforce::Word name) const
{
    if (name & fromFuture)
        return m_sources.future->ranks[qsizetype(name & ~fromFuture)];
    return workforce().word(name);
}

} // namespace tidui
