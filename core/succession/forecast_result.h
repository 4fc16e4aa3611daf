#pragma once

#include "core/succession/forecast_plan.h"

#include <span>

/// What a forecast finds (推演结果). Months are year * 12 + month - 1. People who come by the recruiting plan have
/// negative ids: -1 is the first of them. Ranks of what happens to people are numbers, since there are many of them:
/// ForecastResult::rankName() has the name; -1 = none.
namespace tidui {

/// One group of ranks whose places are counted: of a quota scope, or of the whole office.
struct ForecastRow {
    enum class Kind {
        Capped,    ///< So many places.
        Unlimited, ///< 未限定职数比例的职级
        Unknown,   ///< 职数未核定: the places aren't known, or the unit is in no scope.
        Forbidden, ///< 不得设置
        Total,     ///< One rank, or one group, of the whole office: the sum of the scopes.
    };
    Kind kind = Kind::Capped;
    QString name{};       ///< 一级、二级巡视员
    QString scopeName{};  ///< Of the scope, the pooled scopes or the unit; empty = whole office.
    QuotaScopeId scope{}; ///< None: whole office, pooled scopes, or a unit without scope.
    QStringList ranks{};  ///< Highest first.
    int depth = 0;        ///< 0 = outermost; 1 = inside the group above it; and so on.
};

/// One row at the end of one year (or of the last month of the forecast).
struct ForecastFigure {
    std::optional<int> quota{};  ///< 职数; none = no limit or not known.
    int used = 0;                ///< 占用
    int uncounted = 0;           ///< Hold a rank of the row and take no place (不占职数).
    std::optional<int> vacant{}; ///< 空缺
    int over = 0;                ///< 超职数
    int waiting = 0;             ///< Eligible for a rank of the row and not promoted (符合条件待晋升).
    int longestWait = 0;         ///< Months since the eligible month.
    int medianWait = 0;          ///< Of an even number the shorter of the two in the middle.
    int promoted = 0;            ///< Into a rank of the row during the year.
    int left = 0;                ///< Out of it by retirement or leaving during the year.
    bool stalls = false; ///< 停滞: somebody waited through the whole year and nobody was promoted into the row.
    bool operator==(const ForecastFigure&) const = default;
};

/// A promotion of the forecast.
struct ForecastMove {
    CadreId cadre{};
    int month = 0;
    int eligible = 0; ///< The month from which the review says met; `month - eligible` is the wait.
    qint16 from = -1; ///< -1: no rank before.
    qint16 to = -1;
    bool freed = false;  ///< Took a place that somebody had freed since the first month; else one vacant before.
    bool byHand = false; ///< A SingleMove put it first.
    bool operator==(const ForecastMove&) const = default;
};

/// Somebody who leaves, or comes.
struct ForecastLeaving {
    enum class Why : qint8 {
        Retires,   ///< 到龄退休: through the end of that month.
        OnRecord,  ///< The file has the date.
        Leaves,    ///< Assumed by the rate of leaving.
        Transfers, ///< Assumed by the rate of transfers.
    };
    CadreId cadre{};
    int month = 0;    ///< The last month in service.
    qint16 rank = -1; ///< Held then.
    Why why = Why::Retires;
    bool operator==(const ForecastLeaving&) const = default;
};
struct ForecastArrival {
    CadreId cadre{}; ///< Negative.
    UnitId unit{};
    int pool = -1;
    int month = 0;     ///< 录用
    int rankMonth = 0; ///< 首次确定职级
    QString rank{};
    bool operator==(const ForecastArrival&) const = default;
};

/// Somebody who was eligible and had to wait (受阻).
struct ForecastBlock {
    enum class Until : qint8 {
        Promoted, ///< `until` is the month of it.
        Gone,     ///< Left first; `until` is the last month.
        Open,     ///< Still waits at the end.
    };
    enum class Why : qint8 {
        NoVacancy,   ///< 无空缺职数
        PlacesUnset, ///< 职数未核定
        Forbidden,   ///< 不得设置
        ByHand,      ///< 不予晋升
    };
    CadreId cadre{};
    int eligible = 0;
    std::optional<int> until{}; ///< None: still waits at the end.
    qint16 target = -1;
    Until end = Until::Open;
    Why why = Why::NoVacancy;
    bool operator==(const ForecastBlock&) const = default;
};

/// A SingleMove that didn't come about, and why.
struct UnmetSingle {
    CadreId cadre{};
    QString rank{};
    std::optional<int> eligible{}; ///< The month from which only the place is missing; none = never eligible.
};

/// One person over the years.
struct ForecastPerson {
    CadreId cadre{};
    UnitId unit{};
    int pool = -1;                 ///< Of ForecastPlaces.
    qint16 rank = -1;              ///< Held at the start.
    qint16 next = -1;              ///< The next rank; -1 = none.
    std::optional<int> eligible{}; ///< From which month on for it; none = not within what is known.
    bool judged = false;           ///< A finding is for a person to judge (待人工判断); taken as cleared.
    std::optional<int> retires{};  ///< By the plan's assumptions; none = nothing tells.
};

/// Which rows a rank belongs to, for the people of a pool: those of one unit's scope, or its leaders.
struct ForecastPlaces {
    QStringList ranks{};
    std::vector<int> rows{};           ///< Indexes of ForecastResult::rows, those of one pool and rank together.
    std::vector<std::size_t> firsts{}; ///< Where those of a pool and rank begin, and where the last ones end.

    std::span<const int> of(int pool, int rank) const
    {
        const auto index = std::size_t(pool) * std::size_t(ranks.size()) + std::size_t(rank);
        return {rows.data() + firsts[index], firsts[index + 1] - firsts[index]};
    }
};

/// The forecast of an office.
struct ForecastResult {
    int from = 0;  ///< The first month.
    int years = 0; ///< Whole calendar years or parts: the first figure is of the year of `from`.
    int until = 0; ///< The last month, included.
    std::vector<ForecastRow> rows{};
    std::vector<ForecastFigure> figures{};   ///< Row by row, of each row its years.
    std::vector<ForecastPerson> people{};    ///< In service in the first month; by id.
    std::vector<ForecastMove> moves{};       ///< By month; within it, the highest rank first.
    std::vector<ForecastLeaving> leavings{}; ///< By month.
    std::vector<ForecastArrival> arrivals{};
    std::vector<ForecastBlock> blocks{}; ///< By cadre and month.
    std::vector<UnmetSingle> unmet{};
    ForecastPlaces places{};
    int retirementUnknown = 0; ///< People who stay to the end because the file doesn't tell when they retire.
    int withoutRank = 0;       ///< People whose rank isn't on file: they only leave.
    qint64 looks = 0;          ///< How often a person, a queue or a row was looked at: the work, without the machine.

    int firstYear() const { return from / 12; }
    int yearCount() const { return until / 12 - from / 12 + 1; }
    QString rankName(int rank) const { return places.ranks.value(rank); } ///< Empty for -1.
    std::size_t cell(int row, int year) const                             ///< Of figures.
    {
        return std::size_t(row) * std::size_t(yearCount()) + std::size_t(year - firstYear());
    }
    const ForecastFigure& at(int row, int year) const { return figures[cell(row, year)]; }
};

/// The people of a figure (穿透到人).
enum class ForecastPeople {
    Used,         ///< Hold a rank of the row at the end of the year, those who take no place included.
    Waiting,      ///< Eligible for a rank of it then.
    Promoted,     ///< Into it during the year.
    Left,         ///< Retired or left out of it during the year.
    RetiredShort, ///< Of those who retired in the year: had the years for a rank of the row and didn't get it.
};

/// The people behind a figure, by id; each counts once.
std::vector<CadreId> peopleOf(const ForecastResult& result, int row, int year, ForecastPeople which);

/// What a person is promoted to and when, in the order of time (可达职级).
std::vector<ForecastMove> movesOf(const ForecastResult& result, CadreId cadre);

/// Those who retire without a rank for which they had the years (够年限未晋升退休), by cadre.
std::vector<ForecastBlock> retiredShort(const ForecastResult& result);

} // namespace tidui
