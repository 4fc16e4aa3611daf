#include "core/succession/forecast_structure.h"

#include "core/base/stored_date.h"
#include "core/succession/workforce.h"

namespace tidui {

namespace {

/// Lines that were counted by the records, with the promotions of a forecast as proposals.
class ForecastLines {
public:
    ForecastLines(std::vector<QuotaLine> lines, const StructureFuture& future, const Workforce& workforce, QDate on)
        : m_lines(std::move(lines)), m_future(future), m_workforce(workforce), m_day(dayNumber(on))
    {
        for (const QuotaLine& line : m_lines) {
            for (const UncountedHolder& holder : line.uncounted) {
                if (holder.why == UncountedHolder::Why::LeadingPost)
                    m_leaders.insert(holder.cadre, holder);
            }
        }
    }

    std::vector<QuotaLine> settled()
    {
        for (QuotaLine& line : m_lines)
            settle(line);
        return std::move(m_lines);
    }

private:
    const StructureFuture::Row* rowOf(CadreId cadre) const
    {
        const int row = m_workforce.rowOf(cadre);
        return row < 0 ? nullptr : &m_future.rows[std::size_t(row)];
    }
    /// A promotion inside a group is proposed for it as well.
    bool isElsewhere(CadreId cadre) const
    {
        const StructureFuture::Row* row = rowOf(cadre);
        return row && (row->gone || row->rank >= 0);
    }
    const QString& rankOf(CadreId cadre) const
    {
        const StructureFuture::Row* row = rowOf(cadre);
        if (row && row->rank >= 0)
            return m_future.ranks[row->rank];
        return m_workforce.word(m_workforce.rankOn(m_workforce.rowOf(cadre), m_day).name);
    }
    void settle(QuotaLine& line)
    {
        std::erase_if(line.held, [this](CadreId cadre) { return isElsewhere(cadre); });
        std::erase_if(line.uncounted, [this](const UncountedHolder& holder) { return isElsewhere(holder.cadre); });
        for (const CadreId cadre : std::exchange(line.proposed, {})) {
            if (const auto leads = m_leaders.constFind(cadre); leads != m_leaders.cend())
                line.uncounted.push_back(*leads);
            else
                line.held.push_back(cadre);
        }
        std::ranges::sort(line.held);
        line.givesUp.clear();
        std::ranges::fill(line.heldByRank, 0);
        for (const CadreId cadre : line.held) {
            if (const auto place = line.ceiling.ranks.indexOf(rankOf(cadre)); place >= 0)
                ++line.heldByRank[std::size_t(place)];
        }
    }

    std::vector<QuotaLine> m_lines{};
    const StructureFuture& m_future;
    const Workforce& m_workforce;
    int m_day = 0;
    QHash<CadreId, UncountedHolder> m_leaders{}; ///< Leaders take no place for any rank, by the office's setting.
};

} // namespace

StructureFuture structureFuture(const ForecastResult& result, const Workforce& workforce, QDate on)
{
    StructureFuture future;
    future.rows.resize(std::size_t(workforce.size()));
    const int month = forecastMonth(on);
    for (const ForecastLeaving& leaving : result.leavings) {
        if (leaving.month >= month) // The last month in service.
            break;
        if (const int row = workforce.rowOf(leaving.cadre); row >= 0)
            future.rows[std::size_t(row)].gone = true;
    }
    future.ranks = result.places.ranks;
    for (const ForecastMove& move : result.moves) {
        if (move.month > month)
            break;
        const int row = workforce.rowOf(move.cadre);
        if (row < 0)
            continue;
        StructureFuture::Row& changed = future.rows[std::size_t(row)];
        changed.rank = move.to;
        changed.since = dayNumber(firstDayOfMonth(move.month));
    }
    return future;
}

std::vector<QuotaLine> quotasByForecast(const QuotaStaff& staff, const QuotaRecords& records, const RuleBook& rules,
                                        QDate on, const StructureFuture& future, const Workforce& workforce)
{
    QuotaQuestion question{.on = on}; // Without today: the forecast alone says who is gone.
    for (int row = 0; row < workforce.size(); ++row) {
        const StructureFuture::Row& of = future.rows[std::size_t(row)];
        if (of.rank >= 0 && !of.gone)
            question.proposals.push_back({workforce.cadre(row), future.ranks[of.rank]});
    }
    return ForecastLines(countQuotas(staff, records, question, rules), future, workforce, on).settled();
}

} // namespace tidui
