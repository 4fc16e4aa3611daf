#include "core/succession/forecast_rows.h"

#include <limits>
#include <numeric>

namespace tidui {

namespace {

/// Mixes the bits of an id, so that neighbours on the roll aren't neighbours here (SplitMix64).
quint64 mixed(quint64 id)
{
    id = (id ^ (id >> 30)) * 0xbf58476d1ce4e5b9U;
    id = (id ^ (id >> 27)) * 0x94d049bb133111ebU;
    return id ^ (id >> 31);
}

/// The people rank by rank, in a mixed order within each.
std::vector<int> mixedByRank(const ForecastBoard& board)
{
    const auto& people = board.staff().people();
    std::vector<std::tuple<int, quint64, int>> keys;
    keys.reserve(people.size());
    for (int index = 0; index < int(people.size()); ++index)
        keys.emplace_back(people[std::size_t(index)].rank, mixed(quint64(people[std::size_t(index)].cadre.value)),
                          index);
    std::ranges::sort(keys);
    std::vector<int> order;
    order.reserve(keys.size());
    for (const auto& key : keys)
        order.push_back(std::get<2>(key));
    return order;
}

} // namespace

std::vector<quint64> goneWithin(int ratePerTenThousand, int months)
{
    constexpr double all = 18446744073709549568.0; // The largest double below 2^64.
    const double stays = 1.0 - double(ratePerTenThousand) / (12 * 10'000.0);
    std::vector<quint64> gone;
    double left = 1.0;
    for (int month = 0; month < months; ++month) {
        left *= stays;
        gone.push_back(quint64((1.0 - left) * all));
    }
    return gone;
}

int retirementBy(const ForecastStaff::Person& person, const ForecastPlan& plan)
{
    if (plan.retirement == RetirementAssumption::Earliest && person.earliest > 0)
        return person.earliest;
    if (person.retires == 0 && plan.unknownRetirement == UnknownRetirement::Former55)
        return person.retiresBy55;
    return person.retires;
}

ForecastDraw knownDraw(const ForecastBoard& board)
{
    ForecastDraw draw;
    for (const ForecastStaff::Person& person : board.staff().people()) {
        const int retires = retirementBy(person, board.plan());
        int exit = retires > 0 ? std::max(retires, board.from()) : neverMonth;
        auto why = ForecastLeaving::Why::Retires;
        if (person.leaves > 0 && person.leaves < exit) {
            exit = person.leaves;
            why = ForecastLeaving::Why::OnRecord;
        }
        draw.exits.push_back(exit);
        draw.reasons.push_back(why);
        draw.grades.push_back(board.staff().assumedGrades(person, board.plan().grades, board.until()));
    }
    draw.exits.resize(std::size_t(board.size()), neverMonth);
    draw.reasons.resize(std::size_t(board.size()), ForecastLeaving::Why::Retires);
    draw.grades.resize(std::size_t(board.size()));
    return draw;
}

ForecastDraw plainDraw(const ForecastBoard& board)
{
    ForecastDraw draw = knownDraw(board);
    const ForecastRates& rates = board.plan().rates;
    const int leaving = rates.leaving.value_or(board.staff().leavingRate());
    const int transfer = rates.transfer.value_or(board.staff().transferRate());
    if (leaving + transfer <= 0)
        return draw;
    const auto gone = goneWithin(leaving + transfer, board.until() - board.from() + 1);
    // Multiples of the golden section lie evenly in a circle, however many there are.
    constexpr quint64 goldenSection = 0x9e3779b97f4a7c15U;
    quint64 place = goldenSection / 2;
    qint64 nth = 0;
    for (const int index : mixedByRank(board)) {
        place += goldenSection;
        const auto month = std::ranges::upper_bound(gone, place);
        const int exit = board.from() + int(month - gone.begin());
        if (month == gone.end() || exit >= draw.exits[std::size_t(index)])
            continue;
        draw.exits[std::size_t(index)] = exit;
        const qint64 all = leaving + transfer;
        const bool transfers = (nth + 1) * transfer / all > nth * transfer / all;
        ++nth;
        draw.reasons[std::size_t(index)] = transfers ? ForecastLeaving::Why::Transfers : ForecastLeaving::Why::Leaves;
    }
    return draw;
}

} // namespace tidui
