#include "core/succession/forecast_rows.h"

#include "core/organization/quota_ceiling.h"

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

/// The lines whose places are those of a group in the whole office: of each scope the outermost that lie inside the
/// group. None when they leave a rank of the group open in some scope: then nobody can say how many places it has.
std::vector<int> linesOfTotal(const ForecastBoard& board, const QStringList& group)
{
    using Scope = std::pair<qint64, QString>;
    std::map<Scope, QStringList> covered;
    std::vector<int> lines;
    for (const bool capped : {true, false}) { // What lies outside of the group is looked at last.
        for (int line = 0; line < int(board.lines().size()); ++line) {
            const ForecastRow& row = board.lines()[std::size_t(line)].row;
            if (!board.lines()[std::size_t(line)].isRow || row.ranks.isEmpty())
                continue;
            QStringList& ranks = covered[{row.scope.value, row.scopeName}];
            const auto inGroup = [&group](const QString& rank) { return group.contains(rank); };
            const auto open = [&](const QString& rank) { return group.contains(rank) && !ranks.contains(rank); };
            const bool limits = row.kind == ForecastRow::Kind::Capped || row.kind == ForecastRow::Kind::Forbidden;
            const bool inside =
                limits && (std::ranges::all_of(row.ranks, inGroup) || row.kind == ForecastRow::Kind::Forbidden);
            if (!capped && std::ranges::any_of(row.ranks, open))
                return {};
            if (!capped || !inside || !std::ranges::any_of(row.ranks, open))
                continue;
            ranks += row.ranks;
            if (row.kind == ForecastRow::Kind::Capped)
                lines.push_back(line);
        }
    }
    return lines;
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
        rows.lines.push_back(linesOfTotal(board, group));
    }
    rows.totals = int(rows.rows.size());
    std::vector<int> rowOfLine;
    for (int line = 0; line < int(board.lines().size()); ++line) {
        const ForecastBoard::Line& of = board.lines()[std::size_t(line)];
        rowOfLine.push_back(of.isRow ? int(rows.rows.size()) : -1);
        if (!of.isRow)
            continue;
        rows.rows.push_back(of.row);
        rows.lines.push_back({line});
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
    for (const auto& ofPool : rows.places.rows) {
        for (const std::vector<int>& ofRank : ofPool) {
            rows.firsts.push_back(rows.flat.size());
            rows.flat.insert(rows.flat.end(), ofRank.begin(), ofRank.end());
        }
    }
    rows.firsts.push_back(rows.flat.size());
    return rows;
}

} // namespace tidui
