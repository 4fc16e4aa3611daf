#include "core/operation/structure_material.h"

#include "core/operation/forecast_office.h"
#include "core/operation/workforce_office.h"
#include "core/organization/unit_tree.h"
#include "core/succession/forecast_structure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

} // namespace

struct StructureMaterial::Planned {
    QMutex mutex{};
    std::optional<ForecastBasis> basis{};
    QDate on{};
    std::shared_ptr<const StructureFuture> future{};

    Status play(Office& office, const Workforce& workforce, QDate day, const Progress& progress)
    {
        const QDate today = workforce.today();
        if (!basis) {
            auto read = forecastBasis(office, today, today, progress);
            if (!read)
                return read.error();
            basis = std::move(*read);
        }
        const int months = forecastMonth(day) - forecastMonth(today);
        const auto result = runForecast(*basis, ForecastPlan{}, months / 12 + 1);
        if (!result)
            return result.error();
        StructureFuture played = structureFuture(*result, workforce, day);
        played.plan = Tr::tr("plain plan");
        future = std::make_shared<const StructureFuture>(std::move(played));
        on = day;
        return {};
    }
};

StructureMaterial::StructureMaterial(Workforce workforce)
    : m_workforce(std::move(workforce)), m_planned(std::make_shared<Planned>())
{
}

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
        return Error{Error::Kind::Cancelled, Tr::tr("Reading the records was cancelled."), {}};
    auto quotas = quotaRecords(office);
    auto staff = office.quotaStaff();
    if (!quotas || !staff)
        return quotas ? staff.error() : quotas.error();
    StructureMaterial material(std::move(*workforce));
    material.m_quotas = std::move(*quotas);
    material.m_staff = std::move(*staff);
    return material;
}

QDate StructureMaterial::lastDay() const
{
    const QDate today = m_workforce.today();
    return QDate(today.year(), today.month(), 1).addYears(mostForecastYears).addDays(-1);
}

Result<std::shared_ptr<const StructureFuture>> StructureMaterial::future(Office& office, QDate on,
                                                                         const Progress& progress) const
{
    if (on > lastDay())
        return Error{Error::Kind::Invalid,
                     Tr::tr("The structure of %1 can't be forecast: a forecast reaches %2 years ahead. Choose a day up "
                            "to %3.")
                         .arg(on.toString(Qt::ISODate))
                         .arg(mostForecastYears)
                         .arg(lastDay().toString(Qt::ISODate)),
                     {}};
    if (forecastMonth(on) <= forecastMonth(m_workforce.today()))
        return std::shared_ptr<const StructureFuture>();
    const QMutexLocker lock(&m_planned->mutex);
    if (m_planned->on != on) {
        if (const Status status = m_planned->play(office, m_workforce, on, progress); !status)
            return status.error();
    }
    return m_planned->future;
}

std::vector<QuotaLine> StructureMaterial::quotasOn(const RuleBook& rules, const StructureQuestion& question,
                                                   const StructureFuture* future) const
{
    const QMutexLocker lock(&m_counted->mutex);
    if (m_counted->on != question.on || m_counted->forecast != (future != nullptr)) {
        m_counted->lines = future ? quotasByForecast(m_staff, m_quotas, rules, question.on, *future, m_workforce)
                                  : countQuotas(m_staff, m_quotas, {question.on, m_workforce.today()}, rules);
        m_counted->on = question.on;
        m_counted->forecast = future != nullptr;
    }
    return linesOfUnits(m_counted->lines, m_quotas, question.units);
}

std::vector<QuotaLine> StructureMaterial::quotasFor(const RuleBook& rules, const StructureQuestion& question,
                                                    const QString& chart, const StructureFuture* future) const
{
    return chart == u"rank-ladder" ? quotasOn(rules, question, future) : std::vector<QuotaLine>();
}

StructureTable StructureMaterial::table(const RuleBook& rules, const StructureQuestion& question, const QString& chart,
                                        const StructureFuture* future) const
{
    const auto quotas = quotasFor(rules, question, chart, future);
    return structureTable({m_workforce, rules, units(), quotas.empty() ? nullptr : &quotas, future}, question, chart);
}

std::vector<CadreId> StructureMaterial::people(const RuleBook& rules, const StructureQuestion& question,
                                               const QString& chart, int row, int column,
                                               const StructureFuture* future) const
{
    const auto quotas = quotasFor(rules, question, chart, future);
    const StructureSources sources{m_workforce, rules, units(), quotas.empty() ? nullptr : &quotas, future};
    return row < 0 && column < 0 ? peopleUnknownIn(sources, question, chart)
                                 : peopleIn(sources, question, chart, row, column);
}

std::vector<Gap> StructureMaterial::gaps(const RuleBook& rules, const StructureQuestion& question,
                                         const StructureFuture* future) const
{
    const auto quotas = quotasOn(rules, question, future);
    return findGaps({m_workforce, rules, units(), &quotas, future}, question);
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
