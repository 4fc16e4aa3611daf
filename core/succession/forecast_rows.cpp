#include "core/succession/forecast_rows.h"

#include "core/organization/quota_ceiling.h"

#include <bit>
#include <map>

namespace tidui {

namespace {

/// The ranks that somebody has or may get, or that a line is about.
std::vector<bool> ranksInUse(const ForecastBoard& board)
{
    const ForecastRanks& ranks = board.staff().ranks();
    std::vector<bool> used(std::size_t(ranks.size()), false);
    for (const ForecastStaff::Person& person : board.staff().people()) {
        for (const int rank : {int(person.rank), int(person.target)}) {
            if (rank >= 0)
                used[std::size_t(rank)] = true;
        }
    }
    for (const ForecastBoard::Newcomer& newcomer : board.newcomers())
        used[std::size_t(newcomer.rank)] = true;
    for (const ForecastBoard::Line& line : board.lines()) {
        for (const QString& rank : line.row.ranks) {
            if (line.row.kind == ForecastRow::Kind::Capped && ranks.indexOf(rank) >= 0)
                used[std::size_t(ranks.indexOf(rank))] = true;
        }
    }
    return used;
}

/// In the order of the ladder: a group before the ranks in it.
std::vector<QStringList> totalGroups(const ForecastBoard& board)
{
    const ForecastRanks& ranks = board.staff().ranks();
    const auto used = ranksInUse(board);
    std::vector<QStringList> groups;
    for (const ForecastBoard::Line& line : board.lines()) {
        const bool isGroup = line.row.kind == ForecastRow::Kind::Capped && line.row.ranks.size() > 1;
        if (isGroup && std::ranges::find(groups, line.row.ranks) == groups.end())
            groups.push_back(line.row.ranks);
    }
    for (int rank = 0; rank < ranks.size(); ++rank) {
        if (used[std::size_t(rank)])
            groups.push_back({ranks.name(rank)});
    }
    std::ranges::stable_sort(groups, [&ranks](const QStringList& one, const QStringList& other) {
        const int place = ranks.indexOf(one.first());
        const int otherPlace = ranks.indexOf(other.first());
        return place != otherPlace ? place < otherPlace : one.size() > other.size();
    });
    return groups;
}

/// What the totals ask of a line that is told in a row.
struct ScopeLine {
    int line = -1;
    int scope = -1; ///< Lines of one scope have the same.
    ForecastRow::Kind kind = ForecastRow::Kind::Capped;
    std::vector<int> ranks{};
};

std::vector<ScopeLine> scopeLines(const ForecastBoard& board)
{
    std::map<std::pair<qint64, QString>, int> scopes;
    std::vector<ScopeLine> lines;
    for (int line = 0; line < int(board.lines().size()); ++line) {
        const ForecastRow& row = board.lines()[std::size_t(line)].row;
        if (!board.lines()[std::size_t(line)].isRow || row.ranks.isEmpty())
            continue;
        const auto scope = scopes.try_emplace({row.scope.value, row.scopeName}, int(scopes.size())).first->second;
        ScopeLine& added = lines.emplace_back(ScopeLine{line, scope, row.kind});
        for (const QString& rank : row.ranks)
            added.ranks.push_back(board.staff().ranks().indexOf(rank));
    }
    return lines;
}

/// The lines whose places are those of a group in the whole office: of each scope the outermost that lie inside the
/// group. None when they leave a rank of the group open in some scope: then nobody can say how many places it has.
std::vector<int> linesOfTotal(const std::vector<ScopeLine>& lines, const std::vector<int>& group)
{
    const auto inGroup = [&group](const ScopeLine& line) { // A bit for each rank of the group.
        quint64 ranks = 0;
        for (std::size_t nth = 0; nth < group.size(); ++nth)
            ranks |= std::ranges::find(line.ranks, group[nth]) != line.ranks.end() ? quint64(1) << nth : 0;
        return ranks;
    };
    std::vector<quint64> covered(lines.size(), 0); // By scope.
    std::vector<int> found;
    for (const ScopeLine& line : lines) {
        const quint64 ranks = inGroup(line);
        const bool capped = line.kind == ForecastRow::Kind::Capped;
        const bool inside = capped && std::size_t(std::popcount(ranks)) == line.ranks.size();
        quint64& ofScope = covered[std::size_t(line.scope)];
        if ((!inside && line.kind != ForecastRow::Kind::Forbidden) || (ranks & ~ofScope) == 0)
            continue;
        ofScope |= ranks;
        if (capped)
            found.push_back(line.line);
    }
    const auto isOpen = [&](const ScopeLine& line) { return (inGroup(line) & ~covered[std::size_t(line.scope)]) != 0; };
    return std::ranges::any_of(lines, isOpen) ? std::vector<int>() : found;
}

/// The rows of each pool and rank: of their lines, then of the whole office.
ForecastPlaces placesIn(const ForecastBoard& board, const ForecastRows& rows)
{
    const ForecastRanks& ranks = board.staff().ranks();
    std::vector<std::vector<int>> totals(std::size_t(ranks.size())); // By rank.
    for (int total = 0; total < rows.totals; ++total) {
        for (const QString& name : rows.rows[std::size_t(total)].ranks)
            totals[std::size_t(ranks.indexOf(name))].push_back(total);
    }
    ForecastPlaces places{.ranks = ranks.names()};
    for (int pool = 0; pool < board.poolCount(); ++pool) {
        for (int rank = 0; rank < ranks.size(); ++rank) {
            places.firsts.push_back(places.rows.size());
            for (const int line : board.linesOf(pool, rank)) {
                if (rows.ownRow[std::size_t(line)] >= 0)
                    places.rows.push_back(rows.ownRow[std::size_t(line)]);
            }
            const std::vector<int>& ofRank = totals[std::size_t(rank)];
            places.rows.insert(places.rows.end(), ofRank.begin(), ofRank.end());
        }
    }
    places.firsts.push_back(places.rows.size());
    return places;
}

} // namespace

void addPlaces(ForecastFigure& figure, int line, const ForecastRun& run)
{
    const int limit = run.places(line);
    if (limit == ForecastBoard::shut || limit == ForecastBoard::noLimit)
        return;
    figure.quota = figure.quota.value_or(0) + limit;
    figure.vacant = figure.vacant.value_or(0) + std::max(0, limit - run.used(line));
    figure.over += std::max(0, run.used(line) - limit);
}

ForecastRows forecastRows(const ForecastBoard& board)
{
    ForecastRows rows;
    rows.totalsOf.resize(board.lines().size());
    const auto lines = scopeLines(board);
    for (const QStringList& group : totalGroups(board)) {
        std::vector<int> ranks;
        for (const QString& rank : group)
            ranks.push_back(board.staff().ranks().indexOf(rank));
        for (const int line : linesOfTotal(lines, ranks))
            rows.totalsOf[std::size_t(line)].push_back(int(rows.rows.size()));
        ForecastRow row{.kind = ForecastRow::Kind::Total, .name = rankGroupName(group), .ranks = group};
        rows.rows.push_back(std::move(row));
    }
    rows.totals = int(rows.rows.size());
    for (const ForecastBoard::Line& line : board.lines()) {
        rows.ownRow.push_back(line.isRow ? int(rows.rows.size()) : -1);
        if (line.isRow)
            rows.rows.push_back(line.row);
    }
    rows.places = placesIn(board, rows);
    return rows;
}

} // namespace tidui
