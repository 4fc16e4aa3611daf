#pragma once

#include <numeric>
#include <vector>

namespace tidui {

/// Puts places of things into the order of a number from 0 to below `numbers`; things of one number stay as they were.
/// Takes time for the things and the numbers once, however many there are.
/// @param number  Asked for each of `places`.
template <class Number>
std::vector<int> countingOrder(const std::vector<int>& places, int numbers, Number number)
{
    std::vector<int> starts(std::size_t(numbers) + 1, 0);
    for (const int place : places)
        ++starts[std::size_t(number(place)) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<int> ordered(places.size());
    for (const int place : places)
        ordered[std::size_t(starts[std::size_t(number(place))]++)] = place;
    return ordered;
}

/// The places of so many things as they stand.
inline std::vector<int> placesOf(std::size_t things)
{
    std::vector<int> places(things);
    std::iota(places.begin(), places.end(), 0);
    return places;
}

template <class Thing>
std::vector<Thing> inOrder(const std::vector<Thing>& things, const std::vector<int>& places)
{
    std::vector<Thing> ordered;
    ordered.reserve(places.size());
    for (const int place : places)
        ordered.push_back(things[std::size_t(place)]);
    return ordered;
}

} // namespace tidui
