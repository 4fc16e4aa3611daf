#include "core/succession/workforce.h"

#include <algorithm>

namespace tidui {

namespace {

PartialDate dateOf(int day)
{
    return day == 0 || day == neverDay ? PartialDate() : PartialDate(day / 10000, day / 100 % 100, day % 100);
}

} // namespace

Workforce::Workforce(QDate today) : m_today(today)
{
    m_words.code({}); // Word 0.
}

void Workforce::append(const Raw& person)
{
    m_starts.push_back({quint32(m_ranks.size()), quint32(m_levels.size()), quint32(m_educations.size()),
                        quint32(m_grades.size()), quint32(m_names.size())});
    m_names += QString::fromUtf8(person.name.data(), qsizetype(person.name.size()));
    m_people.push_back({.cadre = person.cadre,
                        .unit = person.unit,
                        .birth = storedMonth(person.birth),
                        .workStart = storedDay(person.workStart),
                        .partyJoined = storedDay(person.partyJoined),
                        .retirement = storedMonth(person.retirement),
                        .sex = m_words.code(person.sex),
                        .ethnicity = m_words.code(person.ethnicity),
                        .politics = m_words.code(person.politics),
                        .grassroots = m_words.code(person.grassroots),
                        .category = retirementCategory(person.sex, person.ageLimit)});
}

void Workforce::addRank(std::string_view name, std::string_view since, std::string_view until)
{
    m_ranks.push_back({m_words.code(name), storedDay(since), storedEnd(until)});
}

void Workforce::addPostLevel(std::string_view name, std::string_view since, std::string_view until)
{
    m_levels.push_back({m_words.code(name), storedDay(since), storedEnd(until)});
}

void Workforce::addEducation(std::string_view mode, std::string_view level, std::string_view levelSchool,
                             std::string_view degree, std::string_view graduated)
{
    m_educations.push_back({m_words.code(mode), m_words.code(level), m_words.code(levelSchool), m_words.code(degree),
                            storedDay(graduated)});
}

void Workforce::addAppraisal(int year, std::string_view grade)
{
    m_grades.push_back({qint16(year), m_words.code(grade)});
}

void Workforce::addEntry(std::string_view date, std::string_view method, std::string_view serviceSince)
{
    Person& person = m_people.back();
    const int entered = storedDay(date);
    const bool first = person.entry == 0 || (entered != 0 && (person.entered == 0 || entered < person.entered));
    if (first) {
        person.entered = entered;
        person.entry = m_words.code(method);
    }
    const int since = storedMonth(serviceSince);
    if (since != 0 && (person.serviceSince == 0 || since < person.serviceSince))
        person.serviceSince = since;
}

void Workforce::addLeaving(std::string_view date)
{
    m_people.back().left = std::min(m_people.back().left, storedDay(date));
}

void Workforce::append(const CadreFile& file)
{
    const auto utf8 = [](const QString& text) { return text.toStdString(); };
    const auto date = [](const PartialDate& partial) { return partial.stored().toStdString(); };
    const tidui::Person& from = file.person;
    const std::array texts{utf8(from.name),
                           utf8(from.sex),
                           date(from.birth),
                           utf8(from.ethnicity),
                           utf8(from.politicalStatus),
                           date(from.partyJoined),
                           date(from.workStart),
                           utf8(from.grassroots),
                           date(from.retirement),
                           utf8(from.ageLimit)};
    append(Raw{file.id, file.unit, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7],
               texts[8], texts[9]});
    for (const Rank& rank : file.ranks)
        addRank(utf8(rank.name), date(rank.since), date(rank.until));
    for (const PostLevel& level : file.postLevels)
        addPostLevel(utf8(level.name), date(level.since), date(level.until));
    for (const tidui::Education& stage : file.educations)
        addEducation(utf8(stage.mode), utf8(stage.level), utf8(stage.levelSchool), utf8(stage.degree),
                     date(stage.graduated));
    for (const Appraisal& appraisal : file.appraisals) {
        if (appraisal.year)
            addAppraisal(*appraisal.year, utf8(appraisal.grade));
    }
    for (const Entry& entry : file.entries)
        addEntry(date(entry.date), utf8(entry.method), date(entry.serviceSince));
    for (const Leaving& leaving : file.leavings)
        addLeaving(date(leaving.date));
}

QString Workforce::name(int row) const
{
    const auto index = std::size_t(row);
    const qsizetype first = m_starts[index].firstLetter;
    const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1].firstLetter : m_names.size();
    return m_names.mid(first, end - first);
}

int Workforce::rowOf(CadreId cadre) const
{
    const auto found = std::ranges::lower_bound(m_people, cadre, {}, &Person::cadre);
    return found == m_people.end() || found->cadre != cadre ? -1 : int(found - m_people.begin());
}

Workforce::Held Workforce::heldOn(std::span<const Span> spans, int day)
{
    std::size_t index = spans.size();
    while (index > 0 && !(spans[index - 1].since <= day && spans[index - 1].until > day))
        --index;
    if (index == 0)
        return {};
    const Word name = spans[index - 1].name;
    // As firstOfRun (core/cadre/held.h): several of one name that follow each other are one time.
    while (index > 1 && spans[index - 2].name == name && spans[index - 2].until == spans[index - 1].since)
        --index;
    return {name, spans[index - 1].since};
}

CadreFile Workforce::careerOf(int row) const
{
    CadreFile file{.id = cadre(row), .unit = unit(row)};
    for (const Span& span : of(m_ranks, &Starts::firstRank, row))
        file.ranks.push_back({.name = word(span.name), .since = dateOf(span.since), .until = dateOf(span.until)});
    for (const Span& span : of(m_levels, &Starts::firstLevel, row))
        file.postLevels.push_back({.name = word(span.name), .since = dateOf(span.since), .until = dateOf(span.until)});
    for (const Grade& grade : grades(row))
        file.appraisals.push_back({.year = grade.year, .grade = word(grade.grade)});
    return file;
}

Workforce::Held Workforce::rankOn(int row, int day) const
{
    return heldOn(of(m_ranks, &Starts::firstRank, row), day);
}

Workforce::Held Workforce::levelOn(int row, int day) const
{
    return heldOn(of(m_levels, &Starts::firstLevel, row), day);
}

} // namespace tidui
