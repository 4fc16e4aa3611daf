#include "core/operation/structure_material.h"

#include "core/operation/workforce_office.h"
#include "core/organization/unit_tree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

Result<StructureMaterial> StructureMaterial::load(Office& office, QDate today, const Progress& progress)
{
    bool cancelled = false;
    auto workforce = loadWorkforce(office, today, [&](qint64 done, qint64 total) {
        cancelled = cancelled || !goOn(progress, done, total);
        return !cancelled;
    });
    if (!workforce)
        return workforce.error();
    if (cancelled)
        return Error{
            Error::Kind::Cancelled, QCoreApplication::translate("Structure", "Reading the records was cancelled."), {}};
    auto quotas = quotaRecords(office);
    auto staff = office.quotaStaff();
    if (!quotas || !staff)
        return quotas ? staff.error() : quotas.error();
    StructureMaterial material(std::move(*workforce));
    material.m_quotas = std::move(*quotas);
    material.m_staff = std::move(*staff);
    return material;
}

std::vector<QuotaLine> StructureMaterial::quotasOn(const RuleBook& rules, const StructureQuestion& question) const
{
    const QMutexLocker lock(&m_counted->mutex);
    if (m_counted->on != question.on) {
        m_counted->lines = countQuotas(m_staff, m_quotas, {question.on, m_workforce.today()}, rules);
        m_counted->on = question.on;
    }
    return linesOfUnits(m_counted->lines, m_quotas, question.units);
}

std::vector<QuotaLine> StructureMaterial::quotasFor(const RuleBook& rules, const StructureQuestion& question,
                                                    const QString& chart) const
{
    return chart == u"rank-ladder" ? quotasOn(rules, question) : std::vector<QuotaLine>();
}

StructureTable StructureMaterial::table(const RuleBook& rules, const StructureQuestion& question, const QString& chart,
                                        const StructureFuture* future) const
{
    const auto quotas = quotasFor(rules, question, chart);
    return structureTable({m_workforce, rules, units(), quotas.empty() ? nullptr : &quotas, future}, question, chart);
}

std::vector<CadreId> StructureMaterial::people(const RuleBook& rules, const StructureQuestion& question,
                                               const QString& chart, int row, int column,
                                               const StructureFuture* future) const
{
    const auto quotas = quotasFor(rules, question, chart);
    const StructureSources sources{m_workforce, rules, units(), quotas.empty() ? nullptr : &quotas, future};
    return row < 0 && column < 0 ? peopleUnknownIn(sources, question, chart)
                                 : peopleIn(sources, question, chart, row, column);
}

std::vector<Gap> StructureMaterial::gaps(const RuleBook& rules, const StructureQuestion& question) const
{
    const auto quotas = quotasOn(rules, question);
    return findGaps({m_workforce, rules, units(), &quotas}, question);
}

StructureQuestion structureQuestion(const std::vector<Unit>& units, UnitId unit, bool withSubUnits, QDate on)
{
    StructureQuestion question{.on = on};
    if (!unit)
        return question;
    if (!withSubUnits) {
        question.units = {unit};
        return question;
    }
    const QSet<UnitId> chosen = unitsBelow(unit, units);
    for (const Unit& one : units) { // In the order of the tree.
        if (chosen.contains(one.id))
            question.units.push_back(one.id);
    }
    return question;
}

} // namespace tidui
