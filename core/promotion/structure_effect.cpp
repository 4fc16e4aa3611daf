#include "core/promotion/structure_effect.h"

#include "core/cadre/facet_values.h"

#include <map>

namespace tidui {

namespace {

QString bandOf(const CandidateFacts& facts)
{
    return facts.age ? ageBand(*facts.age) : QString();
}

/// In the official table, which begins with the highest.
bool liesAbove(const QString& target, const QString& rank)
{
    return !target.isEmpty() && valueOrder(Facet::Rank, target) < valueOrder(Facet::Rank, rank);
}

QStringList sorted(const QSet<QString>& names, Facet facet)
{
    QStringList list(names.begin(), names.end());
    std::ranges::sort(list, {}, [facet](const QString& name) { return std::pair(valueOrder(facet, name), name); });
    return list;
}

} // namespace

StructureCell StructureEffect::total(std::size_t rank) const
{
    StructureCell sum;
    for (const StructureCell& cell : cells[rank])
        sum = {sum.now + cell.now, sum.then + cell.then};
    return sum;
}

StructureEffect structureEffect(const std::vector<Candidate>& people, const QSet<CadreId>& marked)
{
    QSet<QString> ranks;
    QSet<QString> bands;
    std::map<std::pair<QString, QString>, StructureCell> counts;
    int moved = 0;
    for (const Candidate& one : people) {
        const CandidateFacts& facts = one.facts;
        const bool moves = marked.contains(facts.cadre) && liesAbove(facts.target, facts.rank);
        moved += moves;
        const QString then = moves ? facts.target : facts.rank;
        ++counts[{facts.rank, bandOf(facts)}].now;
        ++counts[{then, bandOf(facts)}].then;
        ranks << facts.rank << then;
        bands << bandOf(facts);
    }
    StructureEffect effect{sorted(ranks, Facet::Rank), sorted(bands, Facet::AgeBand), {}, moved};
    for (const QString& rank : effect.ranks) {
        auto& line = effect.cells.emplace_back();
        for (const QString& band : effect.bands)
            line.push_back(counts[{rank, band}]);
    }
    return effect;
}

} // namespace tidui
