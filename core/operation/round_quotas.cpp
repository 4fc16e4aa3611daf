#include "core/operation/round_quotas.h"

#include "core/organization/unit_tree.h"

#include <algorithm>

namespace tidui {

namespace {

struct Counted {
    QuotaRecords records{};
    std::vector<QuotaLine> lines{};
};

Result<Counted> countOn(Office& office, QDate on, QDate today, RoundId except)
{
    auto records = quotaRecords(office);
    if (!records)
        return records.error();
    const auto staff = office.quotaStaff();
    if (!staff)
        return staff.error();
    auto proposals = openProposals(office, except);
    if (!proposals)
        return proposals.error();
    auto lines = countQuotas(*staff, *records, {on, today, std::move(*proposals)}, office.rules());
    return Counted{std::move(*records), std::move(lines)};
}

bool isLimited(const QuotaLine& line)
{
    return line.scope >= 0 && line.ceiling.kind != QuotaCeiling::Kind::Unlimited &&
           line.ceiling.kind != QuotaCeiling::Kind::OtherTrack;
}

std::optional<int> vacancyOf(const QString& rank, const QSet<UnitId>& units, const Counted& counted)
{
    std::map<int, std::optional<int>> byScope;
    for (const QuotaLine& line : counted.lines) {
        if (!isLimited(line) || !line.ceiling.ranks.contains(rank))
            continue;
        const auto members = counted.records.scopes[std::size_t(line.scope)].unitIds();
        if (!units.isEmpty() && std::ranges::none_of(members, [&](UnitId unit) { return units.contains(unit); }))
            continue;
        const std::optional<int> left = line.left();
        const auto [at, added] = byScope.try_emplace(line.scope, left);
        if (!added)
            at->second = at->second && left ? std::optional(std::min(*at->second, *left)) : std::nullopt;
    }
    if (byScope.empty())
        return std::nullopt;
    int sum = 0;
    for (const auto& [scope, left] : byScope) {
        if (!left)
            return std::nullopt;
        sum += std::max(0, *left);
    }
    return sum;
}

} // namespace

Result<std::vector<QuotaProposal>> openProposals(Office& office, RoundId except)
{
    const auto rounds = office.records<Round>();
    if (!rounds)
        return rounds.error();
    const auto candidates = office.records<RoundCandidate>();
    if (!candidates)
        return candidates.error();
    std::vector<QuotaProposal> proposals;
    for (const RoundCandidate& candidate : *candidates) {
        const auto round = std::ranges::find(*rounds, candidate.round, &Round::id);
        if (round != rounds->end() && round->id != except && round->kind == round_kind::rank &&
            round->state == round_state::open && candidate.isOpen())
            proposals.push_back({candidate.cadre, candidate.target});
    }
    return proposals;
}

Result<std::vector<RoundTarget>> withVacancies(Office& office, const RoundFacts& facts, QDate on, QDate today)
{
    std::vector<RoundTarget> targets = facts.targets;
    if (facts.round.kind != round_kind::rank)
        return targets;
    const auto counted = countOn(office, on, today, facts.round.id);
    if (!counted)
        return counted.error();
    const QSet<UnitId> units = unitsBelow(facts.round.unit, counted->records.units);
    for (RoundTarget& target : targets)
        target.vacant = vacancyOf(target.target, units, *counted);
    return targets;
}

Result<std::vector<QuotaLeft>> quotasLeft(Office& office, QDate on, QDate today)
{
    const auto counted = countOn(office, on, today, {});
    if (!counted)
        return counted.error();
    std::vector<QuotaLeft> quotas;
    for (const QuotaLine& line : counted->lines) {
        if (!isLimited(line))
            continue;
        const auto units = counted->records.scopes[std::size_t(line.scope)].unitIds();
        quotas.push_back({.ranks = line.ceiling.ranks,
                          .units = QSet<UnitId>(units.begin(), units.end()),
                          .approved = line.ceiling.places(),
                          .held = int(line.held.size())});
    }
    return quotas;
}

} // namespace tidui
