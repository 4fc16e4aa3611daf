#pragma once

#include "core/succession/structure.h"
#include "core/succession/structure_groups.h"
#include "core/succession/workforce.h"

#include "core/organization/quota_count.h"
#include "core/organization/unit_tree.h"

#include <functional>

/// How the charts are counted: inside core/succession only.
namespace tidui {

/// Where a person falls in a chart; -1 = the file doesn't say.
struct StructureCell {
    int row = -1;
    int column = 0;
};

/// A chart before anybody is counted.
struct StructureGrid {
    QString rowTitle{};
    QString columnTitle{};
    QStringList rows{};
    QStringList columns{};
    std::vector<std::optional<int>> quota{};
    std::function<StructureCell(int)> cellOf{}; ///< Of a row of the workforce.
};

/// The sources with what every chart asks of them.
class StructureView {
public:
    StructureView(const StructureSources& sources, const StructureQuestion& question);

    const StructureSources& sources() const { return m_sources; }
    const StructureQuestion& question() const { return m_question; }
    const Workforce& workforce() const { return m_sources.workforce; }
    const RuleBook& rules() const { return m_sources.rules; }
    QDate on() const { return m_question.on; }
    int day() const { return m_day; }
    const std::vector<int>& members() const { return m_members; } ///< Rows of those who are counted.

    int monthsSince(int month) const { return m_month - month; } ///< Whole months, at the precision of months.
    Workforce::Held rankOn(int row) const;                       ///< By the future where it says so.
    const QString& rankName(Workforce::Word name) const;         ///< Of what rankOn answered.
    /// Ranks, levels and grades up to the day, to be asked the rules of promotion about. By a future: with the rank it
    /// gives, and with grades that count for the years that have none yet, as it takes them.
    CadreFile careerOf(int row) const;

private:
    bool isMember(int row, const RetirementMonths* retirement) const;
    static constexpr Workforce::Word fromFuture = 0x80000000U; ///< Marks an index into the future's ranks.

    const StructureSources& m_sources;
    const StructureQuestion& m_question;
    int m_day = 0;
    int m_month = 0;
    QString m_assumedGrade{}; ///< 称职, by the rule; of a future only.
    std::vector<int> m_members{};
};

StructureGrid agePyramid(const StructureView& view);
StructureGrid rankByAge(const StructureView& view);
StructureGrid levelByAge(const StructureView& view);
StructureGrid rankLadder(const StructureView& view);
StructureGrid educationChart(const StructureView& view);
StructureGrid majorChart(const StructureView& view);
StructureGrid serviceChart(const StructureView& view);
StructureGrid timeInRankChart(const StructureView& view);
StructureGrid partyChart(const StructureView& view);
StructureGrid originChart(const StructureView& view);
StructureGrid grassrootsChart(const StructureView& view);
StructureGrid womenAndMinorities(const StructureView& view);
StructureGrid unitsChart(const StructureView& view);

} // namespace tidui
