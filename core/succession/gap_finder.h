#pragma once

#include "core/regulation/succession_terms.h"
#include "core/succession/gaps.h"
#include "core/succession/structure_grid.h"
#include "core/succession/successors.h"

#include <QCoreApplication>

namespace tidui {

/// Looks for the gaps of one rule after the other: inside core/succession only.
class GapFinder {
    Q_DECLARE_TR_FUNCTIONS(Gap)

public:
    GapFinder(const StructureSources& sources, const StructureQuestion& question);
    std::vector<Gap> find(const Provision<EchelonGap>& rule);

private:
    void findAgeBand();
    void findWaves();
    void addWave(int year, std::vector<int> retiring, std::size_t holders, const std::vector<Successor>& ready);
    void findYoungShare();
    void findAverageAge();
    void findEmptyRanks();
    void findSingleSuccessor();
    void findOneSex();

    const EchelonGap& terms() const { return m_rule->terms; }
    int age(int row) const;           ///< Completed years; -1 = not known.
    int retirementOf(int row) const;  ///< Month; 0 = not known.
    int standing(int row) const;      ///< Place on the ladder, the highest first, by rank or leading post; -1 = none.
    std::vector<int> holders() const; ///< Rows of those who hold one of the levels or ranks of the rule.
    QString holdersName() const;
    std::vector<Successor> successors() const; ///< To the levels, or to the lowest of the ranks of the rule.
    std::vector<CadreId> idsOf(const std::vector<int>& rows) const;
    Gap& add(const QString& text, const std::vector<int>& people);

    const StructureSources& m_sources;
    StructureView m_view;
    RetirementMonths m_retirement;
    QHash<QString, int> m_places{}; ///< Of ranks, and of levels by their lowest rank.
    const Provision<EchelonGap>* m_rule = nullptr;
    std::vector<Gap> m_gaps{};
};

} // namespace tidui
