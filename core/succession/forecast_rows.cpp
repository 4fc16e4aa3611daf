#include "core/succession/forecast_rows.h"

#include "core/organization/quota_ceiling.h"

#include <set>

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

} // namespace

void ForecastRows::fillPlaces(ForecastFigure& figure, int row, const ForecastRun& run) const
{
    figure.quota.reset();
    figure.vacant.reset();
    figure.over = 0;
    for (const int line : lines[std::size_t(row)]) {
        const int limit = run.places(line);
        if (limit == ForecastBoard::shut || limit == ForecastBoard::noLimit)
            continue;
        figure.quota = figure.quota.value_or(0) + limit;
        figure.vacant = figure.vacant.value_or(0) + std::max(0, limit - run.used(line));
        figure.over += std::max(0, run.used(line) - limit);
    }
}

ForecastRows forecastRows(const ForecastBoard& board)
{
    const ForecastRanks& ranks = board.staff().ranks();
    ForecastRows rows;
    for (const QStringList& group : totalGroups(board)) {
        ForecastRow row{.kind = ForecastRow::Kind::Total, .name = rankGroupName(group), .ranks = group};
        rows.rows.push_back(std::move(row));
    }
    rows.totals = int(rows.rows.size());
    rows.lines.resize(rows.rows.size());
    std::vector<int> rowOfLine;
    for (int line = 0; line < int(board.lines().size()); ++line) {
        const ForecastBoard::Line& of = board.lines()[std::size_t(line)];
        rowOfLine.push_back(of.isRow ? int(rows.rows.size()) : -1);
        if (!of.isRow)
            continue;
        rows.rows.push_back(of.row);
        rows.lines.push_back({line});
        for (int total = 0; of.row.kind == ForecastRow::Kind::Capped && total < rows.totals; ++total) {
            if (rows.rows[std::size_t(total)].ranks == of.row.ranks)
                rows.lines[std::size_t(total)].push_back(line);
        }
    }
    rows.places.ranks = ranks.names();
    rows.places.rows.assign(std::size_t(board.poolCount()), {});
    for (int pool = 0; pool < board.poolCount(); ++pool) {
        auto& ofPool = rows.places.rows[std::size_t(pool)];
        ofPool.resize(std::size_t(ranks.size()));
        for (int rank = 0; rank < ranks.size(); ++rank) {
            for (const int line : board.linesOf(pool, rank)) {
                if (rowOfLine[std::size_t(line)] >= 0)
                    ofPool[std::size_t(rank)].push_back(rowOfLine[std::size_t(line)]);
            }
        }
    }
    for (int total = 0; total < rows.totals; ++total) {
        for (const QString& name : rows.rows[std::size_t(total)].ranks) {
            for (auto& ofPool : rows.places.rows)
                ofPool[std::size_t(ranks.indexOf(name))].push_back(total);
        }
    }
    return rows;
}

} // namespace tidui
