#pragma once

#include "core/operation/promotion_print.h"
#include "core/operation/structure_material.h"

namespace tidui {

/// What the report on the structure is about.
struct StructureReportQuestion {
    UnitId unit{}; ///< None = the whole office.
    bool withSubUnits = true;
    QDate on{};
    bool eachUnit = false;                           ///< A page for each unit below it, after the report.
    std::shared_ptr<const StructureFuture> future{}; ///< What StructureMaterial::future() says about the day.
};

/// The report on the structure of the cadres (干部队伍结构分析报告): figures in words, every chart, and the gaps with
/// people and date; further forms are the pages of single units. The office must outlive the run.
Result<PaperRun> structureReport(Office& office, const std::shared_ptr<const StructureMaterial>& material,
                                 const StructureReportQuestion& question);

/// A table in words: 26—30岁53人（9.6%）、… Rows without people are left out.
QString figuresInWords(const StructureTable& table);

/// Pieces of at most so many rows, for pages.
std::vector<StructureTable> splitRows(const StructureTable& table, int most);

} // namespace tidui
