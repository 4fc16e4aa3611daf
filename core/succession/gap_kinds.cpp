#include "core/succession/gap_finder.h"

namespace tidui {

void GapFinder::findAgeBand()
{
    std::vector<int> ofAge;
    for (const int row : m_view.members()) {
        if (age(row) >= terms().fromAge && age(row) <= terms().toAge)
            ofAge.push_back(row);
    }
    const int lowest = m_places.value(terms().lowest, -1);
    const bool held =
        std::ranges::any_of(ofAge, [&](int row) { return standing(row) >= 0 && standing(row) <= lowest; });
    if (held || m_view.members().empty())
        return;
    add(tr("Between %1 and %2 nobody holds %3 or above; %n people are of that age.", nullptr, int(ofAge.size()))
            .arg(terms().fromAge)
            .arg(terms().toAge)
            .arg(terms().lowest),
        ofAge);
}

void GapFinder::findWaves()
{
    const int first = m_view.on().year();
    const std::vector<int> all = holders();
    std::map<int, std::vector<int>> byYear;
    for (const int row : all) {
        const int month = retirementOf(row);
        if (month >= monthNumber(m_view.on()) && month / 12 < first + terms().years)
            byYear[month / 12].push_back(row);
    }
    std::optional<std::vector<Successor>> ready; // Asked for when a year has a wave at all.
    for (auto& [year, retiring] : byYear) {
        if (int(retiring.size()) < terms().atLeast)
            continue;
        if (!ready)
            ready = successors();
        addWave(year, std::move(retiring), all.size(), *ready);
    }
}

void GapFinder::addWave(int year, std::vector<int> retiring, std::size_t holders, const std::vector<Successor>& ready)
{
    std::vector<int> inTime;
    for (const Successor& one : ready) {
        const int month = retirementOf(one.row);
        const bool stays = month == 0 || month / 12 > year;
        if (stays && one.since <= QDate(year, 12, 31))
            inTime.push_back(one.row);
    }
    if (int(inTime.size()) >= terms().fewerThan)
        return;
    const int month =
        retirementOf(*std::ranges::min_element(retiring, {}, [this](int row) { return retirementOf(row); }));
    Gap& gap = add(tr("In %1, %2 of the %3 holders of %4 retire, and %n people have the years to succeed them.",
                      nullptr, int(inTime.size()))
                       .arg(year)
                       .arg(retiring.size())
                       .arg(holders)
                       .arg(holdersName()),
                   retiring);
    gap.on = QDate(month / 12, month % 12 + 1, 1);
    gap.successors = idsOf(inTime);
}

void GapFinder::findYoungShare()
{
    std::vector<int> young;
    int known = 0;
    for (const int row : m_view.members()) {
        known += age(row) >= 0 ? 1 : 0;
        if (age(row) >= 0 && age(row) <= terms().toAge)
            young.push_back(row);
    }
    const int size = int(young.size());
    if (known == 0 || size * 100 >= terms().percent * known)
        return;
    add(tr("%1 of %2 people are %3 or younger: %4 %, less than %5 %.")
            .arg(size)
            .arg(known)
            .arg(terms().toAge)
            .arg(100.0 * size / known, 0, 'f', 1)
            .arg(terms().percent),
        young);
}

void GapFinder::findAverageAge()
{
    std::vector<int> aged;
    qint64 months = 0;
    for (const int row : holders()) {
        if (age(row) < 0)
            continue;
        aged.push_back(row);
        months += m_view.monthsSince(m_view.workforce().person(row).birth);
    }
    if (aged.empty() || months <= qint64(terms().fromAge) * 12 * qint64(aged.size()))
        return;
    add(tr("The %1 holders of %2 are %3 years old on average, more than %4.")
            .arg(aged.size())
            .arg(holdersName())
            .arg(double(months) / 12.0 / double(aged.size()), 0, 'f', 1)
            .arg(terms().fromAge),
        aged);
}

void GapFinder::findEmptyRanks()
{
    if (!m_sources.quotas)
        return;
    struct Free {
        int scopes = 0;
        int places = 0;
        QStringList ranks{};
    };
    std::map<QString, Free> byGroup;
    for (const QuotaLine& line : *m_sources.quotas) {
        const int vacant = line.vacant().value_or(0);
        if (vacant <= 0 || !line.held.empty())
            continue;
        Free& free = byGroup[line.ceiling.name];
        free.places += vacant;
        free.ranks = line.ceiling.ranks;
        ++free.scopes;
    }
    for (const auto& [name, free] : byGroup) {
        Gap& gap =
            add(tr("%1: %2 places are free in %n quota scope(s), and nobody there holds one.", nullptr, free.scopes)
                    .arg(name, QString::number(free.places)),
                {});
        std::vector<int> ready;
        for (const Successor& one :
             free.ranks.isEmpty() ? std::vector<Successor>() : successorsTo(free.ranks.last(), m_view)) {
            if (one.since <= m_view.on())
                ready.push_back(one.row);
        }
        gap.successors = idsOf(ready);
    }
}

void GapFinder::findSingleSuccessor()
{
    const std::vector<int> held = holders();
    if (held.empty())
        return;
    std::vector<int> ready;
    for (const Successor& one : successors()) {
        if (one.since <= m_view.on())
            ready.push_back(one.row);
    }
    if (int(ready.size()) >= terms().fewerThan)
        return;
    Gap& gap = add(tr("%1 is held by %2, and %n people have the years to succeed them.", nullptr, int(ready.size()))
                       .arg(holdersName())
                       .arg(held.size()),
                   held);
    gap.successors = idsOf(ready);
}

void GapFinder::findOneSex()
{
    std::map<UnitId, std::vector<int>> byUnit;
    for (const int row : m_view.members()) {
        if (m_view.workforce().unit(row))
            byUnit[m_view.workforce().unit(row)].push_back(row);
    }
    for (const Unit& unit : m_sources.units) {
        const auto found = byUnit.find(unit.id);
        if (found == byUnit.end() || int(found->second.size()) < terms().atLeast)
            continue;
        const auto sexOf = [this](int row) { return m_view.workforce().person(row).sex; };
        const Workforce::Word sex = sexOf(found->second.front());
        if (sex == 0 || std::ranges::any_of(found->second, [&](int row) { return sexOf(row) != sex; }))
            continue;
        Gap& gap = add(tr("All %1 people of %2 are of one sex: %3.")
                           .arg(found->second.size())
                           .arg(unit.name, m_view.workforce().word(sex)),
                       found->second);
        gap.unit = unit.id;
    }
}

} // namespace tidui
