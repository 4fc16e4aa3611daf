#include "core/cadre/code_table.h"
#include "core/cadre/facet_values.h"
#include "core/cadre/roster_order.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::size_t codedIndex(RosterColumn column)
{
    return std::size_t(std::ranges::find(codedColumns, column) - codedColumns.begin());
}

/// The coded column of each facet; none for the bands, which are computed.
constexpr std::size_t noColumn = codedIndex(RosterColumn::Count);
constexpr std::array facetColumns{codedIndex(RosterColumn::Rank),
                                  noColumn,
                                  codedIndex(RosterColumn::Sex),
                                  codedIndex(RosterColumn::HighestEducation),
                                  codedIndex(RosterColumn::PoliticalStatus),
                                  codedIndex(RosterColumn::ManagementStatus),
                                  noColumn,
                                  codedIndex(RosterColumn::PostLevel)};
static_assert(facetColumns.size() == facetCount);

/// Per name of a coded column: whether it counts.
std::vector<bool> flags(const QStringList& names, const std::function<bool(const QString&)>& counts)
{
    std::vector<bool> flagged;
    for (const QString& name : names)
        flagged.push_back(counts(name));
    return flagged;
}

} // namespace

RosterView::RosterView(const Roster& roster, const std::vector<Unit>& units, QDate today)
    : m_roster(&roster), m_today(today)
{
    countUnits(units);
    codeFacets();
    setOrder(RosterOrder::Official);
}

void RosterView::countUnits(const std::vector<Unit>& units)
{
    for (const Unit& unit : units) { // Parents come before their children.
        m_unitIndex.insert(unit.id, int(m_unitIds.size()));
        m_unitIds.push_back(unit.id);
        m_unitParents.push_back(m_unitIndex.value(unit.parent, -1));
    }
    m_unitPeople.assign(m_unitIds.size(), 0);
    m_lines.resize(std::size_t(m_roster->size()));
    for (int row = 0; row < m_roster->size(); ++row) {
        const int unit = m_unitIndex.value(m_roster->unit(row), -1);
        m_lines[std::size_t(row)].row = row;
        m_lines[std::size_t(row)].unit = unit;
        for (int up = unit; up >= 0; up = m_unitParents[std::size_t(up)])
            ++m_unitPeople[std::size_t(up)];
    }
}

void RosterView::codeFacets()
{
    const int now = m_today.year() * 12 + m_today.month() - 1;
    BandCodes ages(now, ageBand);
    BandCodes ranks(now, rankBand);
    for (Line& line : m_lines) {
        const RosterCodes& codes = m_roster->codes(line.row);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            if (facetColumns[facet] != noColumn)
                line.codes[facet] = codes[facetColumns[facet]];
        }
        line.codes[std::size_t(Facet::AgeBand)] = ages.code(m_roster->birthMonth(line.row));
        line.codes[std::size_t(Facet::YearsInRank)] = ranks.code(m_roster->rankMonth(line.row));
    }
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        if (facetColumns[facet] != noColumn)
            m_names[facet] = m_roster->names(facetColumns[facet]);
    }
    m_names[std::size_t(Facet::AgeBand)] = ages.names();
    m_names[std::size_t(Facet::YearsInRank)] = ranks.names();
}

void RosterView::setFilter(const RosterFilter& filter)
{
    m_filter = filter;
    findWords();
    narrow();
}

void RosterView::setOrder(RosterOrder order, bool descending, RosterColumn column)
{
    const auto last = [](int value, int unknown) { return value == unknown ? std::numeric_limits<int>::max() : value; };
    const auto key = [&](const Line& line) -> std::pair<int, std::string_view> {
        switch (order) {
        case RosterOrder::Official:
            return {last(line.unit, -1), m_roster->officialKey(line.row)};
        case RosterOrder::Stroke:
            return {0, m_roster->strokeKey(line.row)};
        case RosterOrder::Pinyin:
            return {0, m_roster->pinyinKey(line.row)};
        case RosterOrder::Age: // Oldest first.
            return {last(m_roster->birthMonth(line.row), 0), {}};
        case RosterOrder::TimeInRank: // Longest first.
            return {last(m_roster->rankMonth(line.row), 0), {}};
        case RosterOrder::Column:
            return {0, m_roster->bytes(line.row, column)};
        }
        return {};
    };
    std::vector<Line> lines(m_lines.size());
    for (const Line& line : m_lines) // What is equal stays in the order of the roster, whatever the order was before.
        lines[std::size_t(line.row)] = line;
    std::vector<OrderKey> keys;
    keys.reserve(lines.size());
    for (const Line& line : lines) {
        const auto [number, bytes] = key(line);
        keys.emplace_back(number, bytes, line.row);
    }
    OrderKey::sort(keys, descending);
    std::ranges::transform(keys, m_lines.begin(),
                           [&lines](const OrderKey& k) { return lines[std::size_t(k.place())]; });
    narrow();
}

std::vector<bool> RosterView::unitScope() const
{
    std::vector<bool> scope(m_unitIds.size(), false);
    const int chosen = m_unitIndex.value(*m_filter.unit, -1);
    for (std::size_t unit = 0; unit < scope.size(); ++unit) {
        const int parent = m_unitParents[unit];
        scope[unit] = int(unit) == chosen || (m_filter.withSubunits && parent >= 0 && scope[std::size_t(parent)]);
    }
    return scope;
}

void RosterView::findWords()
{
    auto before = std::exchange(m_hits, {});
    m_found.clear();
    for (const QString& word : m_filter.search.toLower().split(u' ', Qt::SkipEmptyParts)) {
        auto known = before.find(word);
        auto& hits = m_hits[word];
        if (hits.empty())
            hits = known != before.end() ? std::move(known->second) : m_roster->rowsWith(word.toStdString());
        if (m_found.empty())
            m_found = hits;
        else
            std::transform(m_found.begin(), m_found.end(), hits.begin(), m_found.begin(), std::logical_and());
    }
}

void RosterView::narrow()
{
    const auto scope = m_filter.unit ? unitScope() : std::vector<bool>();
    std::array<std::vector<bool>, facetCount> chosen;
    std::vector<std::size_t> narrowing; // The facets in which something is chosen.
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        const QStringList& values = m_filter.values[facet];
        m_counts[facet].assign(std::size_t(m_names[facet].size()), 0);
        if (values.isEmpty())
            continue;
        narrowing.push_back(facet);
        chosen[facet] = flags(m_names[facet], [&values](const QString& name) { return values.contains(name); });
    }
    m_rows.clear();
    for (const Line& line : m_lines) {
        if (m_filter.unit && (line.unit < 0 ? bool(*m_filter.unit) : !scope[std::size_t(line.unit)]))
            continue;
        if (!m_found.empty() && !m_found[std::size_t(line.row)])
            continue;
        int failures = 0;
        std::size_t failed = 0;
        for (const std::size_t facet : narrowing) {
            if (!chosen[facet][line.codes[facet]]) {
                ++failures;
                failed = facet;
            }
        }
        // A facet counts the people who pass all the *other* facets.
        if (failures == 1)
            ++m_counts[failed][line.codes[failed]];
        if (failures > 0)
            continue;
        m_rows.push_back(line.row);
        for (std::size_t facet = 0; facet < facetCount; ++facet)
            ++m_counts[facet][line.codes[facet]];
    }
}

std::vector<FacetValue> RosterView::facet(Facet facet) const
{
    const auto index = std::size_t(facet);
    std::vector<FacetValue> values;
    for (qsizetype code = 0; code < m_names[index].size(); ++code) {
        const QString& name = m_names[index].at(code);
        values.push_back({name, m_counts[index][std::size_t(code)], m_filter.values[index].contains(name)});
    }
    std::ranges::stable_sort(values, {}, [facet](const FacetValue& value) { return valueOrder(facet, value.name); });
    return values;
}

int RosterView::peopleIn(UnitId unit) const
{
    const int index = m_unitIndex.value(unit, -1);
    return index < 0 ? 0 : m_unitPeople[std::size_t(index)];
}

RosterSummary RosterView::summary(const std::vector<int>& rows) const
{
    constexpr std::size_t sexColumn = codedIndex(RosterColumn::Sex);
    constexpr std::size_t partyColumn = codedIndex(RosterColumn::PoliticalStatus);
    constexpr std::size_t educationColumn = codedIndex(RosterColumn::HighestEducation);
    const CodeTable* education = codeTable(u"education"_s);
    const CodeEntry* university = education ? education->find(u"大学"_s) : nullptr;
    const auto woman = flags(m_roster->names(sexColumn), [](const QString& name) { return name == u"女"; });
    const auto party = flags(m_roster->names(partyColumn),
                             [](const QString& name) { return name == u"中共党员" || name == u"预备党员"; });
    const auto bachelor = flags(m_roster->names(educationColumn), [&](const QString& name) {
        const CodeEntry* level = education ? education->find(name) : nullptr;
        return level && university && level->weight >= university->weight;
    });
    const int now = m_today.year() * 12 + m_today.month() - 1;
    RosterSummary summary;
    summary.people = int(rows.size());
    qint64 years = 0;
    for (const int row : rows) {
        const RosterCodes& codes = m_roster->codes(row);
        summary.women += woman[codes[sexColumn]];
        summary.party += party[codes[partyColumn]];
        summary.bachelor += bachelor[codes[educationColumn]];
        if (const int birth = m_roster->birthMonth(row); birth > 0 && birth <= now) {
            ++summary.aged;
            years += (now - birth) / 12;
        }
    }
    summary.meanAge = summary.aged > 0 ? double(years) / summary.aged : 0;
    return summary;
}

} // namespace tidui
