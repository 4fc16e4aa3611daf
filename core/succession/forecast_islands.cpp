#include "core/succession/forecast_board.h"

#include <numeric>

namespace tidui {

namespace {

/// Sets of lines that grow together: each line names another of its set, the first of them itself.
class LineSets {
public:
    explicit LineSets(std::size_t lines) : m_other(lines) { std::iota(m_other.begin(), m_other.end(), 0); }

    int first(int line)
    {
        while (m_other[std::size_t(line)] != line) {
            int& other = m_other[std::size_t(line)];
            other = m_other[std::size_t(other)];
            line = other;
        }
        return line;
    }
    void join(int line, int other)
    {
        line = first(line);
        other = first(other);
        m_other[std::size_t(std::max(line, other))] = std::min(line, other);
    }

private:
    std::vector<int> m_other;
};

} // namespace

/// People of one pool may come to all lines of its ranks: these are on one island.
void ForecastBoard::findIslands()
{
    LineSets sets(m_lines.size());
    const auto ranks = std::size_t(m_staff.ranks().size());
    for (std::size_t pool = 0; pool < std::size_t(m_poolCount); ++pool) {
        const int first = *m_linesOf[pool * ranks].begin();
        for (std::size_t rank = 0; rank < ranks; ++rank) {
            for (const int line : m_linesOf[pool * ranks + rank])
                sets.join(first, line);
        }
    }
    std::vector<int> islandOf;
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const int first = sets.first(line);
        if (first == line)
            m_islands.emplace_back();
        islandOf.push_back(first == line ? int(m_islands.size()) - 1 : islandOf[std::size_t(first)]);
        m_islands[std::size_t(islandOf.back())].lines.push_back(line);
    }
    const auto islandWith = [&](const LineSet& lines) -> Island& {
        return m_islands[std::size_t(islandOf[std::size_t(*lines.begin())])];
    };
    for (int index = 0; index < size(); ++index)
        islandWith(linesOf(pool(index), 0)).people.push_back(index);
    for (int competition = 0; competition < int(m_competitions.size()); ++competition)
        islandWith(m_competitions[std::size_t(competition)].lines).competitions.push_back(competition);
    for (const Change& change : m_changes)
        m_islands[std::size_t(islandOf[std::size_t(change.line)])].changes.push_back(change);
    for (Island& island : m_islands) {
        const auto target = [this](int competition) { return m_competitions[std::size_t(competition)].target; };
        std::ranges::stable_sort(island.competitions, {}, target);
    }
}

} // namespace tidui
