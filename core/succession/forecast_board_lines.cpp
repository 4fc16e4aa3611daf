#include "core/succession/forecast_board.h"

#include <numeric>

namespace tidui {

namespace {

using Quotas = ForecastQuotas;

/// Since when a plan's change holds, in a forecast that begins in `from`.
int monthOf(const QuotaChange& change, int from)
{
    return std::max(change.from, from);
}

} // namespace

std::vector<int> dividedPlaces(int places, const std::vector<int>& weights)
{
    const qint64 all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<int> parts(weights.size(), 0);
    if (all == 0)
        return parts;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    int left = places;
    for (const std::size_t index : order) {
        parts[index] = int(qint64(places) * weights[index] / all);
        left -= parts[index];
    }
    std::ranges::stable_sort(order, std::greater<>(),
                             [&](std::size_t index) { return qint64(places) * weights[index] % all; });
    for (int nth = 0; nth < left; ++nth)
        ++parts[order[std::size_t(nth)]];
    return parts;
}

/// The plan's own places replace those of the office from their month on.
void ForecastBoard::adjustPlaces(const ForecastQuotas& quotas)
{
    for (const QuotaChange& change : m_plan.quotas) {
        for (int index = 0; index < int(quotas.lines.size()); ++index) {
            Quotas::Line& line = m_quotas.lines[std::size_t(index)];
            if (quotas.scopes[std::size_t(line.scope)].id != change.scope || line.ranks != change.ranks)
                continue;
            const int month = monthOf(change, from());
            std::erase_if(m_quotas.changes,
                          [&](const Quotas::Change& other) { return other.line == index && other.month >= month; });
            if (month > from()) {
                m_quotas.changes.push_back({month, index, change.places});
            } else {
                line.places = change.places;
                line.kind = ForecastRow::Kind::Capped;
            }
        }
    }
    std::ranges::stable_sort(m_quotas.changes, {}, &Quotas::Change::month);
}

void ForecastBoard::addLines()
{
    const int ranks = m_staff.ranks().size();
    m_scopeLines.assign(m_quotas.scopes.size(), ScopeLines(std::size_t(ranks)));
    for (const Quotas::Line& line : m_quotas.lines) {
        m_placesNow.push_back(line.places);
        const int index = lineFor(line);
        m_lineOf.push_back(index);
        for (const QString& name : line.ranks) {
            const int rank = m_staff.ranks().indexOf(name);
            if (rank >= 0)
                m_scopeLines[std::size_t(line.scope)][std::size_t(rank)].add(index);
        }
    }
    for (int line = 0; line < int(m_lines.size()); ++line)
        m_lines[std::size_t(line)].places = placesOf(line);
}

/// Pooled, the same ranks of all organs of one level are one line.
int ForecastBoard::lineFor(const ForecastQuotas::Line& line)
{
    const QuotaScope& scope = m_quotas.scopes[std::size_t(line.scope)];
    Line added;
    added.row = {.kind = line.kind,
                 .name = line.name,
                 .scopeName = scope.name,
                 .scope = scope.id,
                 .ranks = line.ranks,
                 .depth = line.depth};
    if (m_plan.pooling == Pooling::Pooled) {
        const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                                .arg(scope.organ)
                                .arg(scope.team)
                                .arg(int(line.kind))
                                .arg(line.depth)
                                .arg(line.ranks.join(QLatin1Char('/')));
        const auto [known, isNew] = m_pooled.try_emplace(key, int(m_lines.size()));
        if (!isNew) {
            ForecastRow& row = m_lines[std::size_t(known->second)].row;
            row.scope = {};
            row.scopeName = scope.organ;
            return known->second;
        }
    }
    m_lines.push_back(std::move(added));
    return int(m_lines.size()) - 1;
}

/// Of all lines of the office that it stands for, now.
int ForecastBoard::placesOf(int line) const
{
    const ForecastRow::Kind kind = m_lines[std::size_t(line)].row.kind;
    const int otherwise = kind == ForecastRow::Kind::Unknown && m_plan.unknownPlaces == UnknownPlaces::Wait ? shut
                          : kind == ForecastRow::Kind::Forbidden                                            ? 0
                                                                                                            : noLimit;
    if (m_plan.pooling != Pooling::Pooled) // One line of the office is one line here.
        return m_placesNow[std::size_t(line)].value_or(otherwise);
    int sum = 0;
    for (std::size_t index = 0; index < m_lineOf.size(); ++index) {
        if (m_lineOf[index] == line && !m_placesNow[index])
            return otherwise;
        sum += m_lineOf[index] == line ? *m_placesNow[index] : 0;
    }
    return sum;
}

/// Divides the places of each capped line of several units among them, by establishment (行政编制), else by people.
void ForecastBoard::shareByUnit()
{
    std::vector<int> heads(m_units.size(), 0);
    for (const ForecastStaff::Person& person : m_staff.people())
        ++heads[std::size_t(person.unit)];
    std::vector<std::vector<std::pair<int, int>>> weights(m_quotas.scopes.size()); // (unit, weight)
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        const UnitScopes scopes = m_scopesOf[std::size_t(unit)];
        const Unit* found = m_unitFile.value(m_units[std::size_t(unit)]);
        const int people = heads[std::size_t(unit)];
        const int weight = found ? found->administrative.value_or(people) : people;
        for (const int scope : {scopes.team, scopes.scope}) {
            if (scope >= 0)
                weights[std::size_t(scope)].push_back({unit, weight});
        }
    }
    m_shares.resize(m_lines.size());
    m_weights.resize(m_lines.size());
    for (std::size_t index = 0; index < m_quotas.lines.size(); ++index) {
        const auto& units = weights[std::size_t(m_quotas.lines[index].scope)];
        if (m_quotas.lines[index].kind == ForecastRow::Kind::Capped && units.size() > 1)
            addShares(std::size_t(m_lineOf[index]), units);
    }
}

void ForecastBoard::addShares(std::size_t line, const std::vector<std::pair<int, int>>& weights)
{
    for (const auto& [unit, weight] : weights)
        m_weights[line].push_back(weight);
    const auto parts = dividedPlaces(m_lines[line].places, m_weights[line]);
    for (std::size_t nth = 0; nth < weights.size(); ++nth) {
        Line share{.row = m_lines[line].row, .places = parts[nth], .isRow = false};
        m_shareOf.emplace(std::pair(int(line), weights[nth].first), int(m_lines.size()));
        m_shares[line].push_back(int(m_lines.size()));
        m_lines.push_back(std::move(share));
    }
}

void ForecastBoard::addChanges()
{
    for (const Quotas::Change& change : m_quotas.changes) {
        m_placesNow[std::size_t(change.line)] = change.places;
        const int line = m_lineOf[std::size_t(change.line)];
        const int places = placesOf(line);
        m_changes.push_back({change.month, line, places});
        if (std::size_t(line) >= m_shares.size() || m_shares[std::size_t(line)].empty())
            continue;
        const auto parts = dividedPlaces(places, m_weights[std::size_t(line)]);
        for (std::size_t nth = 0; nth < parts.size(); ++nth)
            m_changes.push_back({change.month, m_shares[std::size_t(line)][nth], parts[nth]});
    }
}

} // namespace tidui
