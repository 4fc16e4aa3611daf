#include "core/promotion/candidate_list.h"

#include <QCoreApplication>

#include <limits>
#include <numeric>
#include <tuple>

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

/// Numbers first, then bytes. What the file doesn't say comes last.
struct OrderOf {
    std::array<int, 3> numbers{};
    std::string_view bytes{};
    std::string_view strokes{};
    auto operator<=>(const OrderOf&) const = default;
};

int monthOrLast(const PartialDate& date)
{
    return date.monthIndex().value_or(std::numeric_limits<int>::max());
}

int dayOrLast(const std::optional<QDate>& day)
{
    return day ? int(day->toJulianDay()) : std::numeric_limits<int>::max();
}

OrderOf keyOf(const Candidate& one, CandidateOrder order)
{
    const int inRank = monthOrLast(one.facts.rankSince);
    const int birth = monthOrLast(one.facts.birth);
    switch (order) {
    case CandidateOrder::InRank:
        return {{inRank, birth, 0}, {}, one.strokeKey};
    case CandidateOrder::Age:
        return {{birth, inRank, 0}, {}, one.strokeKey};
    case CandidateOrder::Waited:
        return {{dayOrLast(one.facts.earliest), inRank, birth}, {}, one.strokeKey};
    case CandidateOrder::Official:
        return {{one.unitPlace, 0, 0}, one.officialKey, {}};
    case CandidateOrder::Stroke:
        break;
    }
    return {{}, {}, one.strokeKey};
}

} // namespace

QString orderName(CandidateOrder order)
{
    switch (order) {
    case CandidateOrder::InRank:
        return Tr::tr("Longest in rank first");
    case CandidateOrder::Age:
        return Tr::tr("Oldest first");
    case CandidateOrder::Waited:
        return Tr::tr("Longest waiting first");
    case CandidateOrder::Official:
        return Tr::tr("Official order");
    case CandidateOrder::Stroke:
        break;
    }
    return Tr::tr("Strokes of the surname");
}

QString orderWords(CandidateOrder order)
{
    switch (order) {
    case CandidateOrder::InRank:
        return Tr::tr("Ordered by: 1. the month since which the present rank is held, the earlier first; 2. the month "
                      "of birth, the earlier first; 3. the strokes of the name. What isn't on file comes last.");
    case CandidateOrder::Age:
        return Tr::tr("Ordered by: 1. the month of birth, the earlier first; 2. the month since which the present rank "
                      "is held, the earlier first; 3. the strokes of the name. What isn't on file comes last.");
    case CandidateOrder::Waited:
        return Tr::tr("Ordered by: 1. the first day on which the conditions were or will be met, the earlier first; 2. "
                      "the month since which the present rank is held, the earlier first; 3. the month of birth, the "
                      "earlier first; 4. the strokes of the name. What isn't on file comes last.");
    case CandidateOrder::Official:
        return Tr::tr("Ordered by: 1. the unit's place in the tree of units; 2. in office before the others; 3. the "
                      "place set by hand in the unit; 4. the level of the leading post; 5. chiefs before deputies; 6. "
                      "the rank; 7. the month since which that level or rank is held; 8. the strokes of the name.");
    case CandidateOrder::Stroke:
        break;
    }
    return Tr::tr(
        "Ordered by the strokes of the name: their number, then their kinds in the order 横竖撇点折, character "
        "by character.");
}

void CandidateList::setCandidates(Candidates candidates)
{
    m_candidates = std::move(candidates);
    setOrder(m_order);
}

void CandidateList::setOrder(CandidateOrder order)
{
    m_order = order;
    std::vector<OrderOf> keys;
    keys.reserve(m_candidates->size());
    for (const Candidate& one : *m_candidates)
        keys.push_back(keyOf(one, order));
    m_ordered.resize(m_candidates->size());
    std::iota(m_ordered.begin(), m_ordered.end(), 0);
    std::ranges::stable_sort(m_ordered, {}, [&keys](std::size_t index) -> const OrderOf& { return keys[index]; });
    narrow();
}

void CandidateList::setOutcome(std::optional<Outcome> outcome)
{
    m_outcome = outcome;
    narrow();
}

void CandidateList::setSearch(const QString& words)
{
    m_words.clear();
    for (const QString& word : words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
    narrow();
}

void CandidateList::narrow()
{
    m_counts = {};
    m_rows.clear();
    for (const std::size_t index : m_ordered) {
        const Candidate& one = (*m_candidates)[index];
        const bool found = std::ranges::all_of(
            m_words, [&one](const std::string& word) { return one.searchText.find(word) != std::string::npos; });
        if (!found)
            continue;
        ++m_counts[std::size_t(one.facts.outcome)];
        if (!m_outcome || *m_outcome == one.facts.outcome)
            m_rows.push_back(index);
    }
}

int CandidateList::rowOf(CadreId cadre) const
{
    const auto row = std::ranges::find_if(
        m_rows, [this, cadre](std::size_t index) { return (*m_candidates)[index].facts.cadre == cadre; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int CandidateList::count(std::optional<Outcome> outcome) const
{
    return outcome ? m_counts[std::size_t(*outcome)] : std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

} // namespace tidui
