#include "core/succession/forecast_structure.h"

#include "core/base/stored_date.h"
#include "core/succession/workforce.h"

namespace tidui {

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
    QHash<QString, int> ranks;
    for (const ForecastMove& move : result.moves) {
        if (move.month > month)
            break;
        const int row = workforce.rowOf(move.cadre);
        if (row < 0)
            continue;
        const auto rank = ranks.constFind(move.to);
        if (rank == ranks.cend()) {
            ranks.insert(move.to, int(future.ranks.size()));
            future.ranks += move.to;
        }
        StructureFuture::Row& changed = future.rows[std::size_t(row)];
        changed.rank = ranks.value(move.to);
        changed.since = dayNumber(firstDayOfMonth(move.month));
    }
    return future;
}

} // namespace tidui
