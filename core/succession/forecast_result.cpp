#include "core/succession/forecast_result.h"

#include <algorithm>

namespace tidui {

namespace {

/// One person's ranks over the months.
struct Held {
    CadreId cadre{};
    int pool = -1;
    int rank = -1; ///< -1: none yet, or not on file.
    bool here = true;
};

class PeopleOfFigure {
public:
    PeopleOfFigure(const ForecastResult& result, int row, int year)
        : m_result(result), m_row(row), m_lastMonth(std::min(year * 12 + 11, result.until)), m_year(year)
    {
        for (const ForecastPerson& person : result.people)
            m_held.push_back({person.cadre, person.pool, person.rank});
        for (const ForecastArrival& arrival : result.arrivals)
            m_held.push_back({arrival.cadre, arrival.pool, -1, arrival.month <= m_lastMonth});
    }

    std::vector<CadreId> used()
    {
        playTo(m_lastMonth, m_lastMonth - 1);
        std::vector<CadreId> people;
        for (const Held& held : m_held) {
            if (held.here && isOfRow(held, held.rank))
                people.push_back(held.cadre);
        }
        return people;
    }

    /// Eligible by the last month, and neither promoted nor gone by then.
    std::vector<CadreId> waiting() const
    {
        std::vector<CadreId> people;
        for (const ForecastBlock& block : m_result.blocks) {
            const bool waits = block.why != ForecastBlock::Why::ByHand && block.eligible <= m_lastMonth &&
                               (!block.until || waitsUntil(block));
            if (waits && isOfRow(*heldBy(block.cadre), block.target))
                people.push_back(block.cadre);
        }
        return people;
    }

    std::vector<CadreId> promoted() const
    {
        std::vector<CadreId> people;
        for (const ForecastMove& move : m_result.moves) {
            if (move.month / 12 == m_year && isOfRow(*heldBy(move.cadre), move.to))
                people.push_back(move.cadre);
        }
        return people;
    }

    std::vector<CadreId> left() const
    {
        std::vector<CadreId> people;
        for (const ForecastLeaving& leaving : m_result.leavings) {
            if (leaving.month / 12 == m_year && isOfRow(*heldBy(leaving.cadre), leaving.rank))
                people.push_back(leaving.cadre);
        }
        return people;
    }

    std::vector<CadreId> retiredShort() const
    {
        std::vector<CadreId> people;
        for (const ForecastBlock& block : tidui::retiredShort(m_result)) {
            if (*block.until / 12 == m_year && isOfRow(*heldBy(block.cadre), block.target))
                people.push_back(block.cadre);
        }
        return people;
    }

private:
    /// Who leaves at the end of the month is still there in it; who is promoted in it isn't waiting any more.
    bool waitsUntil(const ForecastBlock& block) const
    {
        return block.end == ForecastBlock::Until::Gone ? *block.until >= m_lastMonth : *block.until > m_lastMonth;
    }

    void playTo(int movesUntil, int leavingsUntil)
    {
        for (const ForecastMove& move : m_result.moves) {
            if (move.month <= movesUntil)
                heldBy(move.cadre)->rank = move.to;
        }
        for (const ForecastLeaving& leaving : m_result.leavings) {
            if (leaving.month <= leavingsUntil)
                heldBy(leaving.cadre)->here = false;
        }
    }

    /// People by id, then the newcomers by falling id.
    const Held* heldBy(CadreId cadre) const
    {
        const auto people = m_held.begin() + std::ptrdiff_t(m_result.people.size());
        if (cadre.value < 0)
            return &*(people - 1 - cadre.value);
        return &*std::ranges::lower_bound(m_held.begin(), people, cadre, {}, &Held::cadre);
    }
    Held* heldBy(CadreId cadre) { return const_cast<Held*>(std::as_const(*this).heldBy(cadre)); }

    bool isOfRow(const Held& held, int rank) const
    {
        if (rank < 0)
            return false;
        const auto rows = m_result.places.of(held.pool, rank);
        return std::ranges::find(rows, m_row) != rows.end();
    }

    const ForecastResult& m_result;
    int m_row = 0;
    int m_lastMonth = 0;
    int m_year = 0;
    std::vector<Held> m_held{};
};

} // namespace

std::vector<CadreId> peopleOf(const ForecastResult& result, int row, int year, ForecastPeople which)
{
    PeopleOfFigure figure(result, row, year);
    std::vector<CadreId> people;
    switch (which) {
    case ForecastPeople::Used:
        people = figure.used();
        break;
    case ForecastPeople::Waiting:
        people = figure.waiting();
        break;
    case ForecastPeople::Promoted:
        people = figure.promoted();
        break;
    case ForecastPeople::Left:
        people = figure.left();
        break;
    case ForecastPeople::RetiredShort:
        people = figure.retiredShort();
        break;
    }
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

std::vector<ForecastMove> movesOf(const ForecastResult& result, CadreId cadre)
{
    std::vector<ForecastMove> moves;
    std::ranges::copy_if(result.moves, std::back_inserter(moves),
                         [cadre](const ForecastMove& move) { return move.cadre == cadre; });
    return moves;
}

std::vector<ForecastBlock> retiredShort(const ForecastResult& result)
{
    std::vector<std::pair<CadreId, int>> retired;
    for (const ForecastLeaving& leaving : result.leavings) {
        if (leaving.why == ForecastLeaving::Why::Retires)
            retired.emplace_back(leaving.cadre, leaving.month);
    }
    std::ranges::sort(retired);
    std::vector<ForecastBlock> blocks;
    for (const ForecastBlock& block : result.blocks) {
        if (block.end == ForecastBlock::Until::Gone &&
            std::ranges::binary_search(retired, std::pair(block.cadre, *block.until)))
            blocks.push_back(block);
    }
    return blocks;
}

} // namespace tidui
