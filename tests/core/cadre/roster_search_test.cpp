#include "core/cadre/roster.h"
#include "core/cadre/roster_order.h"

#include <catch2/catch.hpp>

using namespace tidui;

namespace {

const std::vector<std::string> searchTexts{
    "王明 wangming wm 990101197503070012 办公室主任", "", "李明 liming lm", "办", "王王明 wangwangming wwm 9", "明"};

Roster rosterOf(const std::vector<std::string>& texts)
{
    Roster roster;
    for (const std::string& text : texts) {
        Roster::RawRow row;
        row.cadre.value = roster.size() + 1;
        row.searchText = text;
        roster.append(row);
    }
    return roster;
}

std::vector<int> placesOf(std::vector<OrderKey> keys, bool descending)
{
    OrderKey::sort(keys, descending);
    std::vector<int> places;
    for (const OrderKey& key : keys)
        places.push_back(key.place());
    return places;
}

} // namespace

TEST_CASE("a word finds exactly the people whose text holds it, wherever it stands", "[roster][search]")
{
    const Roster roster = rosterOf(searchTexts);
    for (const std::string& source : searchTexts) {
        for (std::size_t begin = 0; begin < source.size(); ++begin) {
            for (std::size_t length = 1; begin + length <= source.size(); ++length) {
                const std::string word = source.substr(begin, length);
                std::vector<bool> expected;
                for (const std::string& text : searchTexts)
                    expected.push_back(text.find(word) != std::string::npos);
                INFO(word);
                REQUIRE(roster.rowsWith(word) == expected);
            }
        }
    }
}

TEST_CASE("a word that nobody has finds nobody, and no word everybody", "[roster][search]")
{
    const Roster roster = rosterOf(searchTexts);
    CHECK(roster.rowsWith("赵") == std::vector<bool>(searchTexts.size(), false));
    CHECK(roster.rowsWith("明李") == std::vector<bool>(searchTexts.size(), false)); // Not from one person to the next.
    CHECK(roster.rowsWith("") == std::vector<bool>(searchTexts.size(), true));
    CHECK(rosterOf({}).rowsWith("王").empty());
}

TEST_CASE("lines are ordered by number, then by all their bytes, and what is equal keeps its place", "[roster][order]")
{
    using namespace std::string_view_literals;
    const std::vector<OrderKey> keys{{1, "a", 0},
                                     {0, "same-beginning-b", 1},
                                     {0, "same-beginning-a", 2},
                                     {0, "\xE5\x8A", 3},
                                     {0, "", 4},
                                     {0, "\0"sv, 5},
                                     {-1, "z", 6},
                                     {0, "", 7},
                                     {0, "same-beginning-a", 8}};
    CHECK(placesOf(keys, false) == std::vector<int>{6, 4, 7, 5, 2, 8, 1, 3, 0});
    CHECK(placesOf(keys, true) == std::vector<int>{0, 3, 1, 2, 8, 5, 4, 7, 6});
}
