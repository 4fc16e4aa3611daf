#include "core/succession/structure_grid.h"

#include "core/promotion/rank_time.h"

namespace tidui {

namespace {

/// A grade whose year counts and doesn't shorten; empty before there is a rule.
QString plainGrade(const RuleBook& rules, QDate on)
{
    const auto* provision = CountingRules(rules, on).provision;
    if (!provision)
        return {};
    const RankCounting& terms = provision->terms;
    const auto plain =
        std::ranges::find_if(terms.counted, [&terms](const QString& grade) { return grade != terms.shortening; });
    return plain == terms.counted.end() ? QString() : *plain;
}

} // namespace

StructureView::StructureView(const StructureSources& sources, const StructureQuestion& question)
    : m_sources(sources), m_question(question), m_day(dayNumber(question.on)), m_month(monthNumber(question.on))
{
    const Workforce& workforce = sources.workforce;
    std::optional<RetirementMonths> retirement;
    if (question.on > workforce.today() && !sources.future)
        retirement.emplace(sources.rules, question.on);
    if (sources.future)
        m_assumedGrade = plainGrade(sources.rules, question.on);
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

CadreFile StructureView::careerOf(int row) const
{
    CadreFile file = workforce().careerOf(row);
    if (!m_sources.future)
        return file;
    const StructureFuture::Row& changed = m_sources.future->rows[std::size_t(row)];
    if (changed.rank >= 0)
        file.ranks.push_back(
            {.name = m_sources.future->ranks[changed.rank],
             .since = PartialDate(changed.since / 10000, changed.since / 100 % 100, changed.since % 100)});
    for (int year = workforce().today().year() - 1; year < on().year() && !m_assumedGrade.isEmpty(); ++year) {
        if (std::ranges::find(file.appraisals, std::optional(year), &Appraisal::year) == file.appraisals.end())
            file.appraisals.push_back({.year = year, .grade = m_assumedGrade});
    }
    return file;
}

} // namespace tidui
