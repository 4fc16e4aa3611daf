#pragma once

#include "core/succession/forecast_quotas.h"
#include "core/succession/forecast_result.h"
#include "core/succession/forecast_staff.h"

#include <array>
#include <map>

namespace tidui {

/// A few lines of places: the group of a rank, those around it, and a unit's share of them.
struct LineSet {
    std::array<int, 12> lines{};
    int count = 0;

    void add(int line)
    {
        Q_ASSERT(count < int(lines.size()));
        lines[std::size_t(count++)] = line;
    }
    const int* begin() const { return lines.data(); }
    const int* end() const { return lines.data() + count; }
    int last() const { return lines[std::size_t(count - 1)]; }
    bool operator==(const LineSet& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }
    bool contains(int line) const { return std::find(begin(), end(), line) != end(); }
};

/// How somebody takes places.
enum class Seat : qint8 {
    Counted, ///< Takes one in each line of the rank held.
    None,    ///< Takes none before the next promotion: no rank yet, or 军转干部首次确定职级.
    Never,   ///< Takes none at all: 领导职务兼任职级, by the office's setting.
};

/// What a plan makes of an office's places and people, once for all of its runs: the lines with their places, and for
/// each step that somebody may take the lines that it needs and frees. Plain numbers, so that a run only adds and
/// compares.
class ForecastBoard {
public:
    ForecastBoard(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan, int years);

    static constexpr int noLimit = 1 << 30;
    static constexpr int shut = -1; ///< Nobody has fixed the places: nobody is promoted to them.

    struct Line {
        ForecastRow row{};
        int places = noLimit; ///< In the first month; people.
        bool isRow = true;    ///< Else a unit's share, told in the row of its scope.
    };
    struct Change {
        int month = 0;
        int line = -1;
        int places = 0;
    };
    /// People who take the same step with the same lines. `checks` must have room, `takes` and `frees` change.
    struct Queue {
        int competition = -1;
        LineSet checks{};
        LineSet takes{};
        LineSet frees{};
        bool operator==(const Queue&) const = default;
    };
    /// The queues that compete for the same places of one rank.
    struct Competition {
        int target = -1;
        LineSet lines{};
        std::vector<int> queues{};
    };
    struct Newcomer {
        int unit = -1; ///< Index of units().
        int month = 0; ///< 录用
        int rank = -1; ///< 首次确定的职级
    };
    /// Lines whose places nobody else's promotion touches, and who may come to them. What happens on one island changes
    /// nothing on another, so that a run plays one after the other, each with its few people close at hand.
    struct Island {
        std::vector<int> people{};       ///< Indexes, ascending.
        std::vector<int> lines{};        ///< Ascending.
        std::vector<int> competitions{}; ///< The highest rank first.
        std::vector<Change> changes{};   ///< By month.
    };

    const ForecastStaff& staff() const { return m_staff; }
    const ForecastPlan& plan() const { return m_plan; }
    int from() const { return m_staff.from(); }
    int until() const { return m_until; }            ///< The last month, included.
    int size() const { return int(m_pools.size()); } ///< People and newcomers, in this order.
    int pool(int index) const { return m_pools[std::size_t(index)]; }
    int poolCount() const { return m_poolCount; }
    const std::vector<Line>& lines() const { return m_lines; }
    const std::vector<Queue>& queues() const { return m_queues; }
    const std::vector<Competition>& competitions() const { return m_competitions; }
    /// Those in whose way the line may stand.
    const std::vector<int>& competitionsOf(int line) const { return m_competitionsOf[std::size_t(line)]; }
    const std::vector<Newcomer>& newcomers() const { return m_newcomers; }
    const std::vector<UnitId>& units() const { return m_units; }
    const std::vector<Island>& islands() const { return m_islands; } ///< Each line is on one.
    const LineSet& linesOf(int pool, int rank) const
    {
        return m_linesOf[std::size_t(pool * m_staff.ranks().size() + rank)];
    }
    int queue(int pool, int target, Seat seat) const
    {
        return m_queueOf[std::size_t((pool * m_staff.ranks().size() + target) * 3 + int(seat))];
    }
    Seat seatOf(const ForecastStaff::Person& person) const;

private:
    using ScopeLines = std::vector<LineSet>; ///< By rank.
    struct UnitScopes {
        int team = -1;
        int scope = -1;
    };

    void adjustPlaces(const ForecastQuotas& quotas);
    void addLines();
    int lineFor(const ForecastQuotas::Line& line);
    void shareByUnit();
    void addShares(std::size_t line, const std::vector<std::pair<int, int>>& weights);
    void addChanges();
    int placesOf(int line) const;
    void spreadNewcomers(int years);
    void placePeople();
    int poolFor(int unit, bool leads);
    int findPool(int unit, bool leads);
    void fillPool(int pool, UnitScopes scopes, int unit);
    int lineWithoutScope(int unit);
    void addQueues();
    int queueFor(const LineSet& before, const LineSet& after, int target, Seat seat);
    int competitionFor(const LineSet& lines, int target);
    void findIslands();

    const ForecastStaff& m_staff;
    const ForecastPlan& m_plan;
    int m_until = 0;
    ForecastQuotas m_quotas; ///< With the plan's changes.
    std::vector<Line> m_lines{};
    std::vector<int> m_lineOf{};                    ///< Of m_quotas.lines; several share one where places are pooled.
    std::vector<std::optional<int>> m_placesNow{};  ///< Of m_quotas.lines, while the changes are gone through.
    std::vector<std::vector<int>> m_shares{};       ///< By line: the lines of the units' shares.
    std::vector<std::vector<int>> m_weights{};      ///< By line: the establishment of those units.
    std::map<std::pair<int, int>, int> m_shareOf{}; ///< (line, unit) to the unit's share.
    std::map<QString, int> m_pooled{};
    std::vector<Change> m_changes{};
    std::vector<UnitId> m_units{};
    QHash<UnitId, int> m_unitIndex{};        ///< Of m_units.
    QHash<UnitId, const Unit*> m_unitFile{}; ///< Of m_quotas.units.
    std::vector<UnitScopes> m_scopesOf{};    ///< By unit.
    std::vector<int> m_withoutScope{};       ///< By unit: its line, -1 = none yet.
    std::vector<ScopeLines> m_scopeLines{};
    std::vector<Newcomer> m_newcomers{};
    std::map<std::array<int, 3>, int> m_poolIndex{};
    std::vector<int> m_poolOf{}; ///< By unit, of its leaders and of others; -1 = not asked yet.
    int m_poolCount = 0;
    std::vector<int> m_pools{};
    std::vector<LineSet> m_linesOf{};
    std::vector<Queue> m_queues{};
    std::vector<Competition> m_competitions{};
    std::vector<std::vector<int>> m_competitionsLast{}; ///< By line: those whose last line it is.
    std::vector<std::vector<int>> m_competitionsOf{};   ///< By line.
    std::vector<int> m_queueOf{};
    std::vector<Island> m_islands{};
};

/// Splits places by weights (最大余数法): each gets its whole part, then the largest remainders one more.
std::vector<int> dividedPlaces(int places, const std::vector<int>& weights);

} // namespace tidui
