#include "core/appraisal/appraisal_book.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Part = AppraisalStanding::Part;

} // namespace

const AppraisalAct* AppraisedPerson::act(const QString& kind) const
{
    const auto taken = std::ranges::find(acts, kind, &AppraisalAct::act);
    return taken == acts.end() ? nullptr : &*taken;
}

RegularGrade AppraisedPerson::regularIn(int period) const
{
    const auto kept = std::ranges::find(regular, period, &RegularGrade::period);
    return kept == regular.end() ? RegularGrade{.cadre = entry.cadre, .period = period} : *kept;
}

Part AppraisedPerson::part() const
{
    return entry.ruling.isEmpty() ? found.part : appraisalPart(entry.ruling).value_or(found.part);
}

bool AppraisedPerson::isCounted() const
{
    return AppraisalStanding{.part = part()}.counted();
}

QString AppraisedPerson::verdict() const
{
    return part() == found.part ? found.verdict : QString();
}

const AppraisalAct* AppraisedPerson::governing() const
{
    for (const QString& kind : {appraisal_act::supplied, appraisal_act::reviewed, appraisal_act::decided}) {
        const AppraisalAct* taken = act(kind);
        if (taken && !taken->grade.isEmpty())
            return taken;
    }
    return nullptr;
}

QString AppraisedPerson::grade() const
{
    const AppraisalAct* taken = governing();
    return taken ? taken->grade : QString();
}

QString AppraisedPerson::result() const
{
    switch (part()) {
    case Part::None:
        return appraisal_grade::none;
    case Part::CommentsOnly:
    case Part::Open: {
        const AppraisalAct* supplied = act(appraisal_act::supplied);
        return supplied && !supplied->grade.isEmpty() ? supplied->grade : appraisal_grade::ungraded;
    }
    case Part::Graded:
    case Part::Elsewhere:
    case Part::Outside:
        break;
    }
    return grade();
}

bool AppraisedPerson::isObjected() const
{
    return act(appraisal_act::objected) && !act(appraisal_act::reviewed);
}

bool AppraisedPerson::isOpen() const
{
    return std::ranges::any_of(matters, holdsUp);
}

AppraisedPerson* AppraisalBook::person(CadreId cadre)
{
    const auto found = std::ranges::find(people, cadre, [](const AppraisedPerson& each) { return each.entry.cadre; });
    return found == people.end() ? nullptr : &*found;
}

const AppraisedPerson* AppraisalBook::person(CadreId cadre) const
{
    return const_cast<AppraisalBook*>(this)->person(cadre);
}

const AppraisedPerson* AppraisalBook::person(AppraisalEntryId entry) const
{
    const auto found = std::ranges::find(people, entry, [](const AppraisedPerson& each) { return each.entry.id; });
    return found == people.end() ? nullptr : &*found;
}

void placeInScopes(AppraisalBook& book, const std::vector<Unit>& units)
{
    QHash<UnitId, int> scopes;
    for (std::size_t i = 0; i < book.scopes.size(); ++i) {
        for (const UnitId unit : book.scopes[i].unitIds())
            scopes.insert(unit, int(i));
    }
    for (const Unit& unit : units) { // Parents before their children.
        if (unit.parent && !scopes.contains(unit.id) && scopes.contains(unit.parent))
            scopes.insert(unit.id, scopes.value(unit.parent));
    }
    for (AppraisedPerson& person : book.people)
        person.scope = scopes.value(person.entry.unit, -1);
}

int ScopeStanding::excellent() const
{
    const auto found = grades.find(appraisal_grade::excellent);
    return found == grades.end() ? 0 : found->second;
}

std::vector<ScopeStanding> scopeStandings(const AppraisalBook& book, const RuleBook& rules)
{
    std::vector<ScopeStanding> standings(book.scopes.size());
    for (const AppraisedPerson& person : book.people) {
        if (person.scope < 0)
            continue;
        ScopeStanding& scope = standings[std::size_t(person.scope)];
        scope.open += person.isOpen() ? 1 : 0;
        if (!person.isCounted())
            continue;
        ++scope.taking;
        scope.ungraded += person.part() == Part::Graded ? 0 : 1;
        if (const QString result = person.result(); !result.isEmpty())
            ++scope.grades[result];
    }
    for (std::size_t i = 0; i < standings.size(); ++i)
        standings[i].cap =
            excellentCap(standings[i].taking, standings[i].ungraded, book.scopes[i].withConsent, book.year.year, rules);
    return standings;
}

} // namespace tidui
