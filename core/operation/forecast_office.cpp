#include "core/operation/forecast_office.h"

#include "core/operation/changes.h"
#include "core/operation/quota_overview.h"
#include "core/operation/reach.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// Figures from some of the people would pass for those of the office.
Status needEverybody(const Office& office)
{
    if (seesEverybody(office))
        return {};
    return Error{Error::Kind::Forbidden,
                 Tr::tr("A forecast needs the files of the whole office, and the account %1 (%2) sees only some. Ask "
                        "an HR officer of the whole office.")
                     .arg(office.account(), roleName(office.role())),
                 {}};
}

Result<ForecastStaff> loadStaff(Office& office, QDate from, QDate today, const Progress& progress)
{
    if (auto status = needEverybody(office); !status)
        return status.error();
    const auto people = office.people();
    if (!people)
        return people.error();
    ForecastStaff staff(office.rules(), from, today);
    qint64 done = 0;
    bool stopped = false;
    const auto status = office.forEachCadre([&](const CadreFile& file) {
        stopped = !goOn(progress, done++, *people);
        if (!stopped)
            staff.append(file);
        return !stopped;
    });
    if (!status)
        return status.error();
    if (stopped)
        return Error{Error::Kind::Cancelled, Tr::tr("The forecast was cancelled."), {}};
    return staff;
}

Status checkRun(const ForecastBasis& basis, const ForecastPlan& plan, int years)
{
    if (years < fewestForecastYears || years > mostForecastYears)
        return invalid(Tr::tr("A forecast runs over %1 to %2 years, not %3.")
                           .arg(fewestForecastYears)
                           .arg(mostForecastYears)
                           .arg(years));
    const QStringList problems = planProblems(plan, basis.ranks);
    return problems.isEmpty() ? Status() : invalid(problems.join(u'\n'));
}

/// By name, without regard to case.
bool isNamed(const Scenario& scenario, const QString& name)
{
    return scenario.name.compare(name, Qt::CaseInsensitive) == 0;
}

Status checkScenario(Office& office, const Scenario& scenario, QDate today)
{
    if (scenario.name.trimmed().isEmpty())
        return invalid(Tr::tr("Give the scenario a name."));
    const auto plan = planFromJson(scenario.plan);
    if (!plan)
        return plan.error();
    const QStringList problems = planProblems(*plan, ForecastRanks(office.rules(), today).names());
    if (!problems.isEmpty())
        return invalid(problems.join(u'\n'));
    const auto others = office.records<Scenario>();
    if (!others)
        return others.error();
    for (const Scenario& other : *others) {
        if (other.id != scenario.id && isNamed(other, scenario.name.trimmed()))
            return Error{Error::Kind::Conflict,
                         Tr::tr("There is a scenario with the name %1 already. Choose another name.").arg(other.name),
                         {}};
    }
    return {};
}

} // namespace

Result<ForecastBasis> forecastBasis(Office& office, QDate from, QDate today, const Progress& progress)
{
    if (!from.isValid() || forecastMonth(from) > forecastMonth(today) + 12)
        return invalid(
            Tr::tr("A forecast begins at most twelve months from now: the grades of the years between aren't "
                   "known. Choose an earlier first month."));
    const auto records = quotaRecords(office);
    if (!records)
        return records.error();
    auto staff = loadStaff(office, from, today, progress);
    if (!staff)
        return staff.error();
    ForecastBasis basis{.staff = std::move(*staff), .quotas = forecastQuotas(*records, office.rules(), from)};
    basis.ranks = basis.staff.ranks().names();
    return basis;
}

Result<ForecastResult> runForecast(const ForecastBasis& basis, const ForecastPlan& plan, int years)
{
    if (auto status = checkRun(basis, plan, years); !status)
        return status.error();
    return forecast(basis.staff, basis.quotas, plan, years);
}

Result<MonteCarloResult> runMonteCarlo(const ForecastBasis& basis, const ForecastPlan& plan, int years,
                                       const MonteCarloQuestion& question, const Progress& progress)
{
    if (auto status = checkRun(basis, plan, years); !status)
        return status.error();
    return simulate(basis.staff, basis.quotas, plan, years, question, progress);
}

Result<std::vector<Scenario>> scenarios(Office& office)
{
    auto found = office.records<Scenario>();
    if (found)
        std::ranges::sort(*found, {}, &Scenario::name);
    return found;
}

Result<ScenarioId> saveScenario(Office& office, const Scenario& scenario, QDate today)
{
    if (auto status = checkScenario(office, scenario, today); !status)
        return status.error();
    Scenario stored = scenario;
    stored.name = scenario.name.trimmed();
    stored.changedBy = office.account();
    stored.changedOn = today;
    const auto event = office.change(u"scenario"_s, stored.name, [&stored](Changes& changes) -> Status {
        const auto id = changes.save(stored);
        if (!id)
            return id.error();
        stored.id = *id;
        return {};
    });
    if (!event)
        return event.error();
    return stored.id;
}

Result<ScenarioId> copyScenario(Office& office, const Scenario& scenario, QDate today)
{
    const auto others = office.records<Scenario>();
    if (!others)
        return others.error();
    Scenario copy = scenario;
    copy.id = {};
    copy.name = Tr::tr("%1 (copy)").arg(scenario.name);
    const auto taken = [&](const Scenario& other) { return isNamed(other, copy.name); };
    for (int nth = 2; std::ranges::any_of(*others, taken); ++nth)
        copy.name = Tr::tr("%1 (copy %2)").arg(scenario.name, QString::number(nth));
    return saveScenario(office, copy, today);
}

Status removeScenario(Office& office, const Scenario& scenario)
{
    const auto event =
        office.change(u"scenario"_s, scenario.name, [&scenario](Changes& changes) { return changes.remove(scenario); });
    return event ? Status() : Status(event.error());
}

} // namespace tidui
