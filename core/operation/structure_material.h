#pragma once

#include "core/operation/office.h"
#include "core/operation/quota_overview.h"
#include "core/succession/gaps.h"
#include "core/succession/workforce.h"

#include <QMutex>

#include <memory>

namespace tidui {

/// What an office's structure (队伍结构) is made from, read once; all questions are answered from it without a query.
class StructureMaterial {
public:
    /// Reads everybody. Cancelled when the progress was.
    static Result<StructureMaterial> load(Office& office, QDate today, const Progress& progress = {});

    const Workforce& workforce() const { return m_workforce; }
    const std::vector<Unit>& units() const { return m_quotas.units; }

    /// The last day that a question may be about: a forecast reaches so far.
    QDate lastDay() const;
    /// What the forecast of the plain plan (基本方案) says about a day of a later month; null for a day before: the
    /// records answer it. Every question about such a day must bring it, so that page, report, commands and gaps answer
    /// the same. Invalid after lastDay(); Cancelled. What the forecast starts from is read at the first such day;
    /// others who ask wait for it.
    Result<std::shared_ptr<const StructureFuture>> future(Office& office, QDate on,
                                                          const Progress& progress = {}) const;

    /// `future`: of the question's day.
    StructureTable table(const RuleBook& rules, const StructureQuestion& question, const QString& chart,
                         const StructureFuture* future = nullptr) const;
    /// The people behind a cell; row and column -1 = those whose files don't say.
    std::vector<CadreId> people(const RuleBook& rules, const StructureQuestion& question, const QString& chart, int row,
                                int column, const StructureFuture* future = nullptr) const;
    std::vector<Gap> gaps(const RuleBook& rules, const StructureQuestion& question,
                          const StructureFuture* future = nullptr) const;

private:
    explicit StructureMaterial(Workforce workforce);
    std::vector<QuotaLine> quotasOn(const RuleBook& rules, const StructureQuestion& question,
                                    const StructureFuture* future) const;
    /// Only the rank ladder is compared with quotas: others needn't wait for their count.
    std::vector<QuotaLine> quotasFor(const RuleBook& rules, const StructureQuestion& question, const QString& chart,
                                     const StructureFuture* future) const;

    /// The count of one day, kept for the next question: most are about another unit on the same day. The window and a
    /// printing thread ask the same material.
    struct Counted {
        QMutex mutex{};
        QDate on{};
        bool forecast = false;
        std::vector<QuotaLine> lines{};
    };
    struct Planned; ///< The forecast: what it starts from, and the last day asked about.

    Workforce m_workforce;
    QuotaRecords m_quotas{};
    QuotaStaff m_staff{};
    std::shared_ptr<Counted> m_counted = std::make_shared<Counted>();
    std::shared_ptr<Planned> m_planned;
};

/// The question about a unit, with those below it or alone; no unit = everybody.
StructureQuestion structureQuestion(const std::vector<Unit>& units, UnitId unit, bool withSubUnits, QDate on);

} // namespace tidui
