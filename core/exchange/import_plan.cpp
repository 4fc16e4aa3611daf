#include "core/exchange/import_plan.h"

#include "core/cadre/current.h"
#include "core/cadre/fields.h"
#include "core/exchange/lrmx.h"
#include "core/exchange/record_merge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isEmptyValue(const QString& value)
{
    return value.isEmpty();
}
bool isEmptyValue(const PartialDate& value)
{
    return value.isEmpty();
}
bool isEmptyValue(const std::optional<int>& value)
{
    return !value;
}

bool contradicts(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// A month that the office knows to the day is not changed by a form that only has the month.
bool isCoarser(const PartialDate& theirs, const PartialDate& mine)
{
    return theirs.isDate() && mine.stored().startsWith(theirs.stored());
}
bool isCoarser(const auto&, const auto&)
{
    return false;
}

void overlayPerson(const Person& theirs, Person& person)
{
    forEachField<Person>([&](const auto& field) {
        const auto& value = theirs.*field.member;
        if (!isEmptyValue(value) && !isCoarser(value, person.*field.member))
            person.*field.member = value;
    });
}

/// The stage that is meant: of the same level and degree as far as both say; else, where a form has one of its mode,
/// the office's that stands on the form.
Education* knownStage(const Education& education, const std::vector<Education>& theirs, CadreFile& file)
{
    const auto same = std::ranges::find_if(file.educations, [&education](const Education& other) {
        return (education.mode.isEmpty() || other.mode == education.mode) && !education.level.isEmpty() &&
               other.level == education.level && !contradicts(other.degree, education.degree);
    });
    if (same != file.educations.end())
        return &*same;
    if (education.mode.isEmpty() || std::ranges::count(theirs, education.mode, &Education::mode) > 1)
        return nullptr;
    const Education* onForm = formEducation(file, education.mode);
    return onForm ? &file.educations[std::size_t(onForm - file.educations.data())] : nullptr;
}

void overlayEducation(const std::vector<Education>& theirs, CadreFile& file)
{
    for (const Education& education : theirs) {
        Education* mine = knownStage(education, theirs, file);
        if (!mine) {
            file.educations.push_back(education);
            continue;
        }
        for (auto member : {&Education::level, &Education::degree, &Education::levelSchool, &Education::degreeSchool}) {
            if (!(education.*member).isEmpty())
                mine->*member = education.*member;
        }
        for (auto member : {&Education::enrolled, &Education::graduated, &Education::degreeDate}) {
            if (!isEmptyValue(education.*member) && !isCoarser(education.*member, mine->*member))
                mine->*member = education.*member;
        }
    }
}

void overlayAppraisals(const std::vector<Appraisal>& theirs, std::vector<Appraisal>& mine)
{
    for (const Appraisal& appraisal : theirs) {
        const auto known = std::ranges::find(mine, appraisal.year, &Appraisal::year);
        if (known == mine.end())
            mine.push_back(appraisal);
        else
            known->grade = appraisal.grade;
    }
}

template <class Record>
void addRecords(const std::vector<Record>& theirs, std::vector<Record>& mine)
{
    for (const Record& record : theirs)
        addRecord(record, mine);
}

} // namespace

PersonIndex::PersonIndex(std::vector<KnownPerson> people) : m_people(std::move(people))
{
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (!m_people[i].identityNumber.isEmpty())
            m_byIdentity.insert(m_people[i].identityNumber, int(i));
        m_byName.insert(m_people[i].name, int(i));
    }
}

PersonIndex::Match PersonIndex::find(const Person& person) const
{
    if (const QList<int> holders = m_byIdentity.values(person.identityNumber); holders.size() > 1)
        return amongDoubles(person, holders);
    else if (holders.size() == 1)
        return {m_people[std::size_t(holders.front())].id, {}};
    Match match;
    std::vector<CadreId> sameMonth;
    for (auto [place, end] = m_byName.equal_range(person.name); place != end; ++place) {
        const KnownPerson& other = m_people[std::size_t(*place)];
        const bool born = person.birth.hasMonth() && other.birth.hasMonth();
        if (contradicts(person.identityNumber, other.identityNumber)) {
            if (born && monthsBetween(person.birth, other.birth) == 0)
                match.alternatives.push_back(other.id); // Same name and month, two numbers: one may be mistyped.
            continue;
        }
        if (born && monthsBetween(person.birth, other.birth) == 0)
            sameMonth.push_back(other.id);
        else if (!born)
            match.alternatives.push_back(other.id);
    }
    if (sameMonth.size() == 1)
        return {sameMonth.front(), {}};
    match.alternatives.insert(match.alternatives.begin(), sameMonth.begin(), sameMonth.end());
    std::ranges::sort(match.alternatives);
    return match;
}

/// The office has the number more than once, by mistake: name and month of birth tell who is meant, or nobody decides.
PersonIndex::Match PersonIndex::amongDoubles(const Person& person, const QList<int>& places) const
{
    std::vector<CadreId> meant;
    std::vector<CadreId> all;
    for (const int place : places) {
        const KnownPerson& holder = m_people[std::size_t(place)];
        all.push_back(holder.id);
        if (holder.name == person.name && monthsBetween(person.birth, holder.birth) == 0)
            meant.push_back(holder.id);
    }
    if (meant.size() == 1)
        return {meant.front(), {}};
    std::ranges::sort(all);
    return {{}, all};
}

CadreFile overlay(const CadreFile& mine, const FormFile& form)
{
    CadreFile theirs = form.file;
    if (form.whole) {
        theirs.id = mine.id;
        if (!theirs.unit)
            theirs.unit = mine.unit;
        return theirs;
    }
    CadreFile file = mine;
    // A text that says just what the records say is no news.
    if (mine.person.appraisalText.isEmpty() && theirs.person.appraisalText == appraisalTextOf(mine))
        theirs.person.appraisalText.clear();
    if (mine.person.rewardText.isEmpty() && theirs.person.rewardText == rewardTextOf(mine))
        theirs.person.rewardText.clear();
    if (mine.person.partyText.isEmpty() && theirs.person.partyText == partyFieldOf(mine.person))
        theirs.person.partyText.clear();
    if (mine.person.formVersion.isEmpty())
        theirs.person.formVersion.clear();
    overlayPerson(theirs.person, file.person);
    overlayEducation(theirs.educations, file);
    overlayAppraisals(theirs.appraisals, file.appraisals);
    addRecords(theirs.posts, file.posts);
    addRecords(theirs.postLevels, file.postLevels);
    addRecords(theirs.ranks, file.ranks);
    addRecords(theirs.titles, file.titles);
    addRecords(theirs.rewards, file.rewards);
    addRecords(theirs.sanctions, file.sanctions);
    if (!theirs.family.empty())
        file.family = theirs.family;
    return file;
}

} // namespace tidui
