#include "core/cadre/code_table.h"
#include "core/cadre/roster.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::array facetColumns{RosterColumn::Rank,
                                  RosterColumn::Count,
                                  RosterColumn::Sex,
                                  RosterColumn::HighestEducation,
                                  RosterColumn::PoliticalStatus,
                                  RosterColumn::ManagementStatus,
                                  RosterColumn::Count,
                                  RosterColumn::PostLevel};
static_assert(facetColumns.size() == facetCount);

QString tableOf(Facet facet)
{
    switch (facet) {
    case Facet::Rank:
        return u"rank"_s;
    case Facet::Sex:
        return u"sex"_s;
    case Facet::Education:
        return u"education"_s;
    case Facet::Political:
        return u"political_status"_s;
    case Facet::ManagementStatus:
        return u"management_status"_s;
    case Facet::PostLevel:
        return u"post_level"_s;
    case Facet::AgeBand:
    case Facet::YearsInRank:
    case Facet::Count:
        break;
    }
    return {};
}

/// The bands of the usual age statistics, by completed years.
QString ageBand(int years)
{
    if (years <= 25)
        return u"25岁及以下"_s;
    if (years > 60)
        return u"61岁及以上"_s;
    const int low = (years - 1) / 5 * 5 + 1;
    return u"%1—%2岁"_s.arg(low).arg(low + 4);
}

QString rankBand(int years)
{
    if (years >= 10)
        return u"10年及以上"_s;
    return years < 1 ? u"不满1年"_s : u"满%1年"_s.arg(years, 1);
}

/// Order of a facet's values: that of the official table, bands by their number, what is not on file last.
int valueOrder(Facet facet, const QString& name)
{
    if (name.isEmpty())
        return 1'000'000;
    if (const CodeTable* table = codeTable(tableOf(facet))) {
        const CodeEntry* entry = table->find(name);
        return entry ? entry->order : 100'000;
    }
    if (name.startsWith(u"不满"))
        return 0;
    QString digits;
    for (const QChar c : name) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    return digits.toInt();
}

/// Lets a table of texts be asked with a view, without making a text.
struct ViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// Gives each distinct text of a column a small number.
class Interner {
public:
    explicit Interner(QStringList& names) : m_names(names) {}
    quint16 code(std::string_view text)
    {
        if (const auto known = m_codes.find(text); known != m_codes.end())
            return known->second;
        const auto code = quint16(m_names.size());
        m_codes.emplace(text, code);
        m_names += QString::fromUtf8(text.data(), qsizetype(text.size()));
        return code;
    }

private:
    QStringList& m_names;
    std::unordered_map<std::string, quint16, ViewHash, std::equal_to<>> m_codes{};
};

/// Completed years of each month up to now, as codes: a band is named once, not for every person.
class BandCodes {
public:
    BandCodes(Interner& names, int now, QString (*band)(int)) : m_names(names), m_now(now), m_band(band) {}
    quint16 code(int since)
    {
        if (since <= 0 || since > m_now)
            return m_names.code({});
        const auto years = std::size_t(m_now - since) / 12;
        if (years >= m_codes.size())
            m_codes.resize(years + 1, -1);
        if (m_codes[years] < 0)
            m_codes[years] = m_names.code(m_band(int(years)).toStdString());
        return quint16(m_codes[years]);
    }

private:
    Interner& m_names;
    int m_now;
    QString (*m_band)(int);
    std::vector<int> m_codes{};
};

/// The rows that hold every word of the search; empty when nothing is searched.
std::vector<bool> searchHits(const Roster& roster, const QString& search)
{
    std::vector<bool> hits;
    for (const QString& word : search.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const std::string bytes = word.toStdString();
        if (hits.empty()) {
            hits = roster.rowsWith(bytes);
            continue;
        }
        for (int row = 0; row < roster.size(); ++row) {
            if (hits[std::size_t(row)])
                hits[std::size_t(row)] = roster.searchText(row).find(bytes) != std::string_view::npos;
        }
    }
    return hits;
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
    m_rowUnits.resize(std::size_t(m_roster->size()));
    for (int row = 0; row < m_roster->size(); ++row) {
        const int unit = m_unitIndex.value(m_roster->unit(row), -1);
        m_rowUnits[std::size_t(row)] = unit;
        for (int up = unit; up >= 0; up = m_unitParents[std::size_t(up)])
            ++m_unitPeople[std::size_t(up)];
    }
}

void RosterView::codeFacets()
{
    const int now = m_today.year() * 12 + m_today.month() - 1;
    for (int facet = 0; facet < facetCount; ++facet) {
        const auto index = std::size_t(facet);
        Interner names(m_names[index]);
        auto& codes = m_codes[index];
        codes.resize(std::size_t(m_roster->size()));
        const RosterColumn column = facetColumns[index];
        const bool age = Facet(facet) == Facet::AgeBand;
        BandCodes bands(names, now, age ? ageBand : rankBand);
        for (int row = 0; row < m_roster->size(); ++row)
            codes[std::size_t(row)] = column != RosterColumn::Count ? names.code(m_roster->bytes(row, column))
                                      : bands.code(age ? m_roster->birthMonth(row) : m_roster->rankMonth(row));
    }
}

void RosterView::setFilter(const RosterFilter& filter)
{
    m_filter = filter;
    narrow();
}

void RosterView::setOrder(RosterOrder order, bool descending, RosterColumn column)
{
    const auto count = std::size_t(m_roster->size());
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto by = [this, descending](auto&& key) {
        std::ranges::stable_sort(
            m_order, [&](int left, int right) { return descending ? key(right) < key(left) : key(left) < key(right); });
    };
    const auto month = [](int value) { return value == 0 ? std::numeric_limits<int>::max() : value; };
    switch (order) {
    case RosterOrder::Official:
        by([this](int row) {
            const int unit = m_rowUnits[std::size_t(row)];
            return std::pair(unit < 0 ? std::numeric_limits<int>::max() : unit, m_roster->officialKey(row));
        });
        break;
    case RosterOrder::Stroke:
        by([this](int row) { return m_roster->strokeKey(row); });
        break;
    case RosterOrder::Pinyin:
        by([this](int row) { return m_roster->pinyinKey(row); });
        break;
    case RosterOrder::Age: // Oldest first.
        by([this, month](int row) { return month(m_roster->birthMonth(row)); });
        break;
    case RosterOrder::TimeInRank: // Longest first.
        by([this, month](int row) { return month(m_roster->rankMonth(row)); });
        break;
    case RosterOrder::Column:
        by([this, column](int row) { return m_roster->bytes(row, column); });
        break;
    }
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

void RosterView::narrow()
{
    const auto found = searchHits(*m_roster, m_filter.search);
    const auto scope = m_filter.unit ? unitScope() : std::vector<bool>();
    std::array<std::vector<bool>, facetCount> chosen;
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        m_counts[facet].assign(std::size_t(m_names[facet].size()), 0);
        for (const QString& name : m_names[facet])
            chosen[facet].push_back(m_filter.values[facet].isEmpty() || m_filter.values[facet].contains(name));
    }
    m_rows.clear();
    for (const int row : m_order) {
        const int unit = m_rowUnits[std::size_t(row)];
        if (m_filter.unit && (unit < 0 ? bool(*m_filter.unit) : !scope[std::size_t(unit)]))
            continue;
        if (!found.empty() && !found[std::size_t(row)])
            continue;
        // A facet counts the people who pass all the *other* facets.
        unsigned failed = 0;
        for (std::size_t facet = 0; facet < facetCount; ++facet)
            failed |= unsigned(!chosen[facet][m_codes[facet][std::size_t(row)]]) << facet;
        if (failed == 0)
            m_rows.push_back(row);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            if ((failed & ~(1U << facet)) == 0)
                ++m_counts[facet][m_codes[facet][std::size_t(row)]];
        }
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
    const CodeTable* education = codeTable(u"education"_s);
    const CodeEntry* university = education ? education->find(u"大学"_s) : nullptr;
    const int now = m_today.year() * 12 + m_today.month() - 1;
    RosterSummary summary;
    summary.people = int(rows.size());
    qint64 years = 0;
    for (const int row : rows) {
        summary.women += m_roster->text(row, RosterColumn::Sex) == u"女";
        const QString political = m_roster->text(row, RosterColumn::PoliticalStatus);
        summary.party += political == u"中共党员" || political == u"预备党员";
        const CodeEntry* level =
            education ? education->find(m_roster->text(row, RosterColumn::HighestEducation)) : nullptr;
        summary.bachelor += level && university && level->weight >= university->weight;
        if (const int birth = m_roster->birthMonth(row); birth > 0 && birth <= now) {
            ++summary.aged;
            years += (now - birth) / 12;
        }
    }
    summary.meanAge = summary.aged > 0 ? double(years) / summary.aged : 0;
    return summary;
}

} // namespace tidui
