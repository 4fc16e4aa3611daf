#include "core/organization/quota_staff.h"

#include "core/base/stored_date.h"
#include "core/regulation/retirement_months.h"

#include <algorithm>

namespace tidui {

void QuotaStaff::append(const Raw& person)
{
    m_people.push_back({.cadre = person.cadre,
                        .unit = person.unit,
                        .firstRank = quint32(m_ranks.size()),
                        .firstLevel = quint32(m_levels.size()),
                        .left = neverDay,
                        .birthMonth = storedMonth(person.birth),
                        .retirementMonth = storedMonth(person.retirement),
                        .category = qint8(retirementCategory(person.sex, person.ageLimit))});
}

void QuotaStaff::addRank(std::string_view name, std::string_view reason, std::string_view since, std::string_view until)
{
    m_ranks.push_back({m_names.code(name), m_reasons.code(reason), storedDay(since), storedEnd(until)});
}

void QuotaStaff::addPostLevel(std::string_view since, std::string_view until)
{
    m_levels.push_back({.since = storedDay(since), .until = storedEnd(until)});
}

void QuotaStaff::addLeaving(std::string_view date)
{
    m_people.back().left = std::min(m_people.back().left, storedDay(date));
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
    const auto category = RetirementCategory(person.category);
    const auto retirement = person.birthMonth > 0 && category != RetirementCategory::Unknown
                                ? retirementOf(person.birthMonth, retirementKey(category), rules, on)
                                : std::nullopt;
    return retirement ? retirement->month : person.retirementMonth;
}

} // namespace tidui
