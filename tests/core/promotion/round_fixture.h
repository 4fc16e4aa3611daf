#pragma once

#include "core/promotion/round_facts.h"
#include "tests/core/promotion/promotion_fixture.h"

namespace tidui::test {

/// A round with a target of three places' worth of candidates 1, 2, 3 named 甲, 乙, 丙.
inline RoundFacts roundOf(int places)
{
    RoundFacts facts;
    facts.round = {.id = {1},
                   .name = QStringLiteral("2026年第一批"),
                   .kind = round_kind::rank,
                   .organ = QStringLiteral("省级机关"),
                   .openedOn = QDate(2026, 3, 2)};
    facts.targets.push_back(
        {.id = {1}, .round = {1}, .target = QStringLiteral("三级调研员"), .planned = places, .vacant = places});
    const QStringList names{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")};
    for (int i = 0; i < int(names.size()); ++i)
        facts.candidates.push_back({.id = {i + 1},
                                    .round = {1},
                                    .cadre = {i + 1},
                                    .name = names.at(i),
                                    .from = QStringLiteral("四级调研员"),
                                    .target = QStringLiteral("三级调研员")});
    return facts;
}

/// One count: those who should attend, those present and as many ballots, and the votes for candidates 1, 2, 3.
inline void count(RoundFacts& facts, const QString& vote, QDate heldOn, int expected, int present,
                  const std::vector<int>& votes, const QString& category = {})
{
    const BallotTallyId id{qint64(facts.tallies.size()) + 1};
    facts.tallies.push_back({.id = id,
                             .round = {1},
                             .vote = vote,
                             .category = category,
                             .heldOn = heldOn,
                             .expected = expected,
                             .present = present,
                             .issued = present,
                             .returned = present,
                             .valid = present});
    for (std::size_t i = 0; i < votes.size(); ++i)
        facts.votes.push_back({.tally = id, .candidate = {qint64(i) + 1}, .votes = votes[i]});
}

} // namespace tidui::test
