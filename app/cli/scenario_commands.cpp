#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/operation/forecast_office.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// How many people the plans name: on the ranking list, or with a step decided by hand.
qint64 peopleIn(const std::vector<Scenario>& scenarios)
{
    QSet<CadreId> people;
    for (const Scenario& scenario : scenarios) {
        const auto plan = planFromJson(scenario.plan);
        if (!plan)
            continue;
        people.unite(QSet<CadreId>(plan->ranking.begin(), plan->ranking.end()));
        for (const SingleMove& move : plan->singles)
            people += move.cadre;
    }
    return people.size();
}

int listScenarios(Office& office)
{
    const auto all = scenarios(office);
    if (!all)
        return failed(all.error());
    QJsonArray list;
    for (const Scenario& scenario : *all)
        list.append(QJsonObject{{u"id"_s, scenario.id.value},
                                {u"name"_s, scenario.name},
                                {u"plan"_s, scenario.plan},
                                {u"note"_s, scenario.note},
                                {u"changed-by"_s, scenario.changedBy},
                                {u"changed-on"_s, scenario.changedOn.toString(Qt::ISODate)}});
    if (const auto noted = noteShown(office, u"scenario"_s, peopleIn(*all)); !noted)
        return failed(noted.error());
    writeOut(jsonText(list));
    return Done;
}

Result<QJsonObject> planFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, QCoreApplication::translate("Cli", "%1 can't be read.").arg(path),
                     file.errorString()};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "%1 is no plan in JSON.").arg(path),
                     problem.errorString()};
    return document.object();
}

int storeScenario(Office& office, const QString& name, const QString& path)
{
    const auto plan = planFile(path);
    const auto all = scenarios(office);
    if (!plan || !all)
        return failed(plan ? all.error() : plan.error());
    const auto present = std::ranges::find(*all, name, &Scenario::name);
    Scenario scenario = present == all->end() ? Scenario{.name = name} : *present;
    scenario.plan = *plan;
    const auto id = saveScenario(office, scenario, QDate::currentDate());
    return id ? int(Done) : failed(id.error());
}

} // namespace

int runScenario(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool stores = parser.isSet(u"name"_s) && parser.isSet(u"plan"_s);
    if (!stores && (parser.isSet(u"name"_s) || parser.isSet(u"plan"_s)))
        return failed({Error::Kind::Invalid,
                       QCoreApplication::translate("Cli", "A scenario is stored with --name and --plan."),
                       {}});
    auto office = openOffice(arguments, stores ? Office::Mode::ReadWrite : Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    return stores ? storeScenario(**office, parser.value(u"name"_s), parser.value(u"plan"_s)) : listScenarios(**office);
}

} // namespace tidui::cli
