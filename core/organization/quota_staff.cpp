#include "core/organization/quota_staff.h"

#include "core/organization/retirement_category.h"

#include <algorithm>
#include <limits>

namespace tidui {

namespace {

constexpr int never = std::numeric_limits<int>::max();

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return 0;
        value = value * 10 + (c - '0');
    }
    return value;
}

int dayNumber(QDate day)
{
    return (day.year() * 100 + day.month()) * 100 + day.day();
}

/// yyyymmdd of the first day that a stored date (1975, 1975-03, 1975-03-07) may mean; 0 for words and for no date.
int firstDayNumber(std::string_view stored)
{
    if (stored.size() != 4 && stored.size() != 7 && stored.size() != 10)
        return 0;
    const int year = digits(stored.substr(0, 4));
    const int month = stored.size() >= 7 && stored[4] == '-' ? digits(stored.substr(5, 2)) : 1;
    const int day = stored.size() == 10 ? digits(stored.substr(8, 2)) : 1;
    return year * month * day == 0 ? 0 : (year * 100 + month) * 100 + day;
}

/// year * 12 + month - 1; 0 without a month.
int monthNumber(std::string_view stored)
{
    const int day = stored.size() >= 7 ? firstDayNumber(stored) : 0;
    return day == 0 ? 0 : day / 10000 * 12 + day / 100 % 100 - 1;
}

int endNumber(std::string_view until)
{
    return until.empty() ? never : firstDayNumber(until); // Words: over, nobody knows since when.
}

} // namespace

void QuotaStaff::append(const Raw& person)
{
    m_people.push_back({.cadre = person.cadre,
                        .unit = person.unit,
                        .firstRank = quint32(m_ranks.size()),
                        .firstLevel = quint32(m_levels.size()),
                        .left = never,
                        .birthMonth = monthNumber(person.birth),
                        .retirementMonth = monthNumber(person.retirement),
                        .category = qint8(retirementCategory(person.sex, person.ageLimit))});
}

void QuotaStaff::addRank(std::string_view name, std::string_view reason, std::string_view since, std::string_view until)
{
    m_ranks.push_back({m_names.code(name), m_reasons.code(reason), firstDayNumber(since), endNumber(until)});
}

void QuotaStaff::addPostLevel(std::string_view since, std::string_view until)
{
    m_levels.push_back({.since = firstDayNumber(since), .until = endNumber(until)});
}

void QuotaStaff::addLeaving(std::string_view date)
{
    m_people.back().left = std::min(m_people.back().left, firstDayNumber(date));
}

void QuotaStaff::append(const CadreFile& file)
{
    const auto text = [](const PartialDate& date) { return date.stored().toStdString(); };
    const std::string sex = file.person.sex.toStdString();
    const std::string limit = file.person.ageLimit.toStdString();
    const std::string birth = text(file.person.birth);
    const std::string retirement = text(file.person.retirement);
    append(Raw{file.id, file.unit, sex, birth, limit, retirement});
    for (const Rank& rank : file.ranks)
        addRank(rank.name.toStdString(), rank.reason.toStdString(), text(rank.since), text(rank.until));
    for (const PostLevel& level : file.postLevels)
        addPostLevel(text(level.since), text(level.until));
    for (const Leaving& leaving : file.leavings)
        addLeaving(text(leaving.date));
}

int QuotaStaff::rowOf(CadreId cadre) const
{
    const auto found = std::ranges::lower_bound(m_people, cadre, {}, &Person::cadre);
    return found == m_people.end() || found->cadre != cadre ? -1 : int(found - m_people.begin());
}

const QuotaStaff::Span* QuotaStaff::heldOn(const std::vector<Span>& spans, std::size_t first, std::size_t end,
                                           QDate on) const
{
    const int day = dayNumber(on);
    for (std::size_t index = end; index > first; --index) {
        const Span& span = spans[index - 1];
        if (span.since <= day && span.until > day)
            return &span;
    }
    return nullptr;
}

QuotaStaff::HeldRank QuotaStaff::rankOn(int row, QDate on) const
{
    const auto index = std::size_t(row);
    const std::size_t end = index + 1 < m_people.size() ? m_people[index + 1].firstRank : m_ranks.size();
    const Span* held = heldOn(m_ranks, m_people[index].firstRank, end, on);
    return held ? HeldRank{int(held->name), int(held->reason)} : HeldRank{};
}

bool QuotaStaff::leadsOn(int row, QDate on) const
{
    const auto index = std::size_t(row);
    const std::size_t end = index + 1 < m_people.size() ? m_people[index + 1].firstLevel : m_levels.size();
    return heldOn(m_levels, m_people[index].firstLevel, end, on) != nullptr;
}

bool QuotaStaff::hasLeft(int row, QDate on) const
{
    return m_people[std::size_t(row)].left <= dayNumber(on);
}

int QuotaStaff::retirementMonth(int row, const RuleBook& rules, QDate on) const
{
    const Person& person = m_people[std::size_t(row)];
    if (person.birthMonth > 0) {
        if (const auto retirement = retirementIn(person.category, person.birthMonth, rules, on))
            return retirement->month;
    }
    return person.retirementMonth;
}

} // namespace tidui
