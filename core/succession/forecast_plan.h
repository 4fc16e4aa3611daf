#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

/// What an office assumes about the years to come (职数推演的设定). Months are year * 12 + month - 1.
namespace tidui {

/// The month of a day.
inline int forecastMonth(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}
/// The day on which a month's decisions fall: its first.
inline QDate firstDayOfMonth(int month)
{
    return {month / 12, month % 12 + 1, 1};
}

/// Who of several eligible people gets the vacancy (晋升排序).
enum class FillOrder {
    LongestInRank, ///< 任现职级时间长者优先; then the older.
    OldestFirst,   ///< 年长者优先; then the longer in the rank.
    RankingList,   ///< 按党委（党组）排序名单; who isn't on it comes after, the longest in rank first.
};

/// Among whom places are used (职数使用范围).
enum class Pooling {
    AsFixed, ///< 按核定范围: each scope for itself.
    ByUnit,  ///< 按单位: a scope's places are divided among its units by establishment.
    Pooled,  ///< 统筹使用: the scopes of one level of organ share the places for the same ranks.
};

/// What grades the coming appraisals bring (年度考核假设).
enum class GradeAssumption {
    AllCompetent, ///< 均为称职
    OwnShare,     ///< 优秀 as often as in the person's own past years.
};

/// When people retire (退休假设).
enum class RetirementAssumption {
    Statutory, ///< 法定退休年月
    Earliest,  ///< 最早自愿提前退休年月, where the rule gives such a choice.
};

/// When women retire whose file doesn't say by which age (改革前任职年龄界限未填).
enum class UnknownRetirement {
    Stays,    ///< They stay; the result tells how many.
    Former55, ///< Assumed: 原法定退休年龄五十五周岁.
};

/// What becomes of ranks whose places nobody has fixed (职数未核定).
enum class UnknownPlaces {
    Wait,  ///< Nobody is promoted to them until they are fixed.
    Ample, ///< As if there were no limit.
};

/// Yearly rates in per ten thousand people (万分之). None = as in the office's own history.
struct ForecastRates {
    std::optional<int> leaving{};   ///< 辞去公职、辞退 and other ways out before retirement.
    std::optional<int> transfer{};  ///< 调出、转出
    std::optional<int> excellent{}; ///< 优秀, of a simulation: none = each person's own share.
    std::optional<int> uncounted{}; ///< 基本称职以下或不定等次, of a simulation.
    bool operator==(const ForecastRates&) const = default;
};

/// Newcomers (录用计划): they come at the start of a month, and get their rank when the probation is over.
struct Recruits {
    int year = 0;  ///< 0 = every year.
    int month = 7; ///< 1 to 12
    int people = 0;
    UnitId unit{};  ///< None = spread over the units by the people in them.
    QString rank{}; ///< 首次确定的职级: 一级科员
    bool operator==(const Recruits&) const = default;
};

/// Other places than today's rules and documents give, from a month on (职数调整).
struct QuotaChange {
    QuotaScopeId scope{};
    QStringList ranks{}; ///< As the group of the scope has them.
    int places = 0;
    int from = 0; ///< Month; 0 = from the first.
    bool operator==(const QuotaChange&) const = default;
};

/// One person's step, decided by hand (指定晋升). It jumps the queue; it neither makes a place nor shortens the years.
struct SingleMove {
    CadreId cadre{};
    QString rank{};     ///< The next rank up, or a later one.
    int month = 0;      ///< From then on; 0 = from the first.
    bool never = false; ///< 不予晋升 instead.
    bool operator==(const SingleMove&) const = default;
};

/// The policy and the assumptions of a forecast (推演方案). The defaults are a plain forecast: no newcomers, today's
/// places, the longest in rank first.
struct ForecastPlan {
    FillOrder order = FillOrder::LongestInRank;
    std::vector<CadreId> ranking{}; ///< 党委（党组）排序名单, the first first.
    int reserve = 0;                ///< 预留职数: so many places of each outermost group stay vacant.
    Pooling pooling = Pooling::AsFixed;
    GradeAssumption grades = GradeAssumption::AllCompetent;
    RetirementAssumption retirement = RetirementAssumption::Statutory;
    UnknownRetirement unknownRetirement = UnknownRetirement::Stays;
    UnknownPlaces unknownPlaces = UnknownPlaces::Wait;
    ForecastRates rates{};
    std::vector<Recruits> recruits{};
    std::vector<QuotaChange> quotas{};
    std::vector<SingleMove> singles{};
    bool operator==(const ForecastPlan&) const = default;
};

inline constexpr int fewestForecastYears = 1;
inline constexpr int mostForecastYears = 15;

} // namespace tidui
