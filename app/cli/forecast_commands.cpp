#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/operation/forecast_office.h"
#include "core/succession/forecast_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// A plan beside the one that is forecast.
struct ComparedPlan {
    QString scenario{}; ///< Empty: the plan itself with promotions put first (--promote).
    ForecastPlan plan{};
};

/// What the options ask.
struct Asked {
    QDate from{};
    int years = 0;
    ForecastPlan plan{};
    std::vector<ComparedPlan> compared{};
    std::optional<MonteCarloQuestion> runs{};
};

Result<QDate> firstMonth(const QCommandLineParser& parser)
{
    const QString text = parser.value(u"from"_s);
    const QDate month = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        return invalid(QCoreApplication::translate("Cli", "--from takes a month as YYYY-MM, not “%1”.").arg(text));
    return month;
}

Result<ForecastPlan> scenarioNamed(Office& office, const QString& name)
{
    const auto all = scenarios(office);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, name, &Scenario::name);
    if (found != all->end())
        return planFromJson(found->plan);
    QStringList names;
    for (const Scenario& scenario : *all)
        names += scenario.name;
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("Cli", "There is no scenario %1. There are: %2.").arg(name, names.join(u'、')),
        {}};
}

Status setOrder(const QCommandLineParser& parser, ForecastPlan& plan)
{
    if (!parser.isSet(u"policy"_s))
        return {};
    const QString policy = parser.value(u"policy"_s);
    auto changed = planJson(plan);
    changed.insert(u"order"_s, policy);
    const auto read = planFromJson(changed);
    if (!read)
        return invalid(QCoreApplication::translate(
                           "Cli", "--policy takes longest-in-rank, oldest-first or ranking-list, not “%1”.")
                           .arg(policy));
    plan = *read;
    return {};
}

/// --promote ID:RANK, several times.
Result<std::vector<SingleMove>> promotions(const QCommandLineParser& parser)
{
    std::vector<SingleMove> moves;
    for (const QString& text : parser.values(u"promote"_s)) {
        const auto cadre = cadreNumber(text.section(u':', 0, 0));
        if (!cadre)
            return cadre.error();
        if (text.section(u':', 1).isEmpty())
            return invalid(QCoreApplication::translate(
                "Cli", "--promote takes the number of a cadre and a rank: 17:一级主任科员."));
        moves.push_back({*cadre, text.section(u':', 1)});
    }
    return moves;
}

/// --compare NAME, several times, and the promotions.
Result<std::vector<ComparedPlan>> comparedPlans(Office& office, const QCommandLineParser& parser,
                                                const ForecastPlan& base, const std::vector<SingleMove>& moves)
{
    std::vector<ComparedPlan> compared;
    for (const QString& name : parser.values(u"compare"_s)) {
        const auto plan = scenarioNamed(office, name);
        if (!plan)
            return plan.error();
        compared.push_back({name, *plan});
    }
    if (!moves.empty()) {
        compared.push_back({{}, base});
        auto& singles = compared.back().plan.singles;
        singles.insert(singles.end(), moves.begin(), moves.end());
    }
    return compared;
}

Result<Asked> asked(Office& office, const QCommandLineParser& parser)
{
    Asked asked;
    const auto from = firstMonth(parser);
    const auto years = numberOption(parser, u"years"_s, fewestForecastYears, mostForecastYears, 10);
    const auto runs = numberOption(parser, u"runs"_s, 1, mostRuns, 0);
    const auto seed = numberOption(parser, u"seed"_s, 0, std::numeric_limits<quint64>::max(), 1);
    const auto moves = promotions(parser);
    if (!from)
        return from.error();
    if (!years || !runs || !seed)
        return !years ? years.error() : !runs ? runs.error() : seed.error();
    if (!moves)
        return moves.error();
    asked.from = *from;
    asked.years = int(*years);
    if (*runs > 0)
        asked.runs = MonteCarloQuestion{.runs = int(*runs), .seed = *seed};
    if (parser.isSet(u"scenario"_s)) {
        const auto plan = scenarioNamed(office, parser.value(u"scenario"_s));
        if (!plan)
            return plan.error();
        asked.plan = *plan;
    }
    if (auto status = setOrder(parser, asked.plan); !status)
        return status.error();
    auto compared = comparedPlans(office, parser, asked.plan, *moves);
    if (!compared)
        return compared.error();
    asked.compared = std::move(*compared);
    return asked;
}

QString count(std::optional<int> figure)
{
    return figure ? QString::number(*figure) : u"-"_s;
}

/// The heads of columns, in the language of the officer.
QString heading(std::initializer_list<const char*> columns)
{
    QStringList words;
    for (const char* column : columns)
        words += QCoreApplication::translate("Cli", column);
    return words.join(u'\t');
}

void writeRows(const ForecastResult& result)
{
    writeOut(heading(
        {QT_TRANSLATE_NOOP("Cli", "Scope"), QT_TRANSLATE_NOOP("Cli", "Ranks"), QT_TRANSLATE_NOOP("Cli", "Year"),
         QT_TRANSLATE_NOOP("Cli", "Places"), QT_TRANSLATE_NOOP("Cli", "Used"), QT_TRANSLATE_NOOP("Cli", "Vacant"),
         QT_TRANSLATE_NOOP("Cli", "Over"), QT_TRANSLATE_NOOP("Cli", "Eligible, waiting"),
         QT_TRANSLATE_NOOP("Cli", "Longest wait (months)"), QT_TRANSLATE_NOOP("Cli", "Median wait (months)"),
         QT_TRANSLATE_NOOP("Cli", "Promoted"), QT_TRANSLATE_NOOP("Cli", "Left"), QT_TRANSLATE_NOOP("Cli", "Stalls")}));
    for (int row = 0; row < int(result.rows.size()); ++row) {
        const ForecastRow& of = result.rows[std::size_t(row)];
        const QString scope =
            of.kind == ForecastRow::Kind::Total ? QCoreApplication::translate("Cli", "Whole office") : of.scopeName;
        for (int year = result.firstYear(); year < result.firstYear() + result.yearCount(); ++year) {
            const ForecastFigure& figure = result.at(row, year);
            QStringList cells{scope,
                              of.name,
                              QString::number(year),
                              count(figure.quota),
                              QString::number(figure.used),
                              count(figure.vacant)};
            for (const int number :
                 {figure.over, figure.waiting, figure.longestWait, figure.medianWait, figure.promoted, figure.left})
                cells += QString::number(number);
            cells += figure.stalls ? QCoreApplication::translate("Cli", "stalls") : QString();
            writeOut(cells.join(u'\t'));
        }
    }
}

void writeSummary(const ForecastResult& result)
{
    writeOut(QCoreApplication::translate("Cli", "%1 to %2: %3 promotions, %4 leave, %5 come; %6 retire without a rank "
                                                "for which they had the years.")
                 .arg(forecastMonthText(result.from), forecastMonthText(result.until))
                 .arg(result.moves.size())
                 .arg(result.leavings.size())
                 .arg(result.arrivals.size())
                 .arg(retiredShort(result).size()));
    if (result.retirementUnknown > 0)
        writeOut(QCoreApplication::translate(
                     "Cli",
                     "Of %1 people the files don't tell when they retire: they stay. Enter the women's age limit "
                     "before the reform, or forecast a scenario with \"unknown_retirement\": \"former-55\".")
                     .arg(result.retirementUnknown));
}

void writeComparison(const QString& scenario, const ForecastComparison& comparison)
{
    const QString name =
        scenario.isEmpty() ? QCoreApplication::translate("Cli", "with these promotions now") : scenario;
    writeOut(QCoreApplication::translate("Cli", "Compared, %1: %2 steps come at another time; %3 people retire without "
                                                "the rank, before %4.")
                 .arg(name, QString::number(comparison.steps.size()), QString::number(comparison.retiredShortOther),
                      QString::number(comparison.retiredShortBase)));
    for (const StepDifference& step : comparison.steps) {
        const auto month = [](std::optional<int> of) { return of ? forecastMonthText(*of) : u"-"_s; };
        writeOut(
            u"%1\t%2\t%3\t%4"_s.arg(QString::number(step.cadre.value), step.rank, month(step.base), month(step.other)));
    }
}

void writeBands(const MonteCarloResult& result)
{
    writeOut(QCoreApplication::translate("Cli", "%1 runs, seed %2; of each figure P10/P50/P90:")
                 .arg(result.runs)
                 .arg(result.seed));
    writeOut(heading({"Ranks", "Year", "Used", "Vacant", "Eligible, waiting", "Promoted", "Left"}));
    for (std::size_t row = 0; row < result.rows.size(); ++row) {
        int year = result.from / 12;
        for (const MonteCarloFigure& figure : result.figures[row]) {
            QStringList cells{result.rows[row].name, QString::number(year++)};
            for (const Band& band : {figure.used, figure.vacant, figure.waiting, figure.promoted, figure.left})
                cells += u"%1/%2/%3"_s.arg(band.low).arg(band.middle).arg(band.high);
            writeOut(cells.join(u'\t'));
        }
    }
}

/// What was found: the forecast, and what else was asked for.
struct Found {
    ForecastResult forecast{};
    std::vector<ForecastComparison> comparisons{}; ///< Of each compared plan, in the order asked.
    std::optional<MonteCarloResult> bands{};
};

Result<Found> find(const ForecastBasis& basis, const Asked& asked)
{
    Found found;
    auto forecast = runForecast(basis, asked.plan, asked.years);
    if (!forecast)
        return forecast.error();
    found.forecast = std::move(*forecast);
    for (const ComparedPlan& compared : asked.compared) {
        const auto other = runForecast(basis, compared.plan, asked.years);
        if (!other)
            return other.error();
        found.comparisons.push_back(compareForecasts(found.forecast, *other));
    }
    if (asked.runs) {
        auto bands = runMonteCarlo(basis, asked.plan, asked.years, *asked.runs);
        if (!bands)
            return bands.error();
        found.bands = std::move(*bands);
    }
    return found;
}

QJsonArray comparisonsJson(const Found& found, const Asked& asked)
{
    QJsonArray comparisons;
    for (std::size_t i = 0; i < found.comparisons.size(); ++i) {
        const QString& scenario = asked.compared[i].scenario;
        QJsonObject json = comparisonJson(found.comparisons[i], found.forecast);
        json.insert(u"scenario"_s, scenario.isEmpty() ? QJsonValue() : QJsonValue(scenario));
        json.insert(u"plan"_s, planJson(asked.compared[i].plan));
        comparisons.append(json);
    }
    return comparisons;
}

/// How many people the answer names: as JSON all of them, as text those whose steps come at another time.
qint64 peopleShown(const Found& found, bool json)
{
    if (json)
        return qint64(found.forecast.people.size());
    QSet<CadreId> people;
    for (const ForecastComparison& comparison : found.comparisons) {
        for (const StepDifference& step : comparison.steps)
            people += step.cadre;
    }
    return people.size();
}

} // namespace

int runForecastCommand(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto question = asked(**office, parser);
    if (!question)
        return failed(question.error());
    const auto basis = forecastBasis(**office, question->from, QDate::currentDate());
    if (!basis)
        return failed(basis.error());
    const auto found = find(*basis, *question);
    if (!found)
        return failed(found.error());
    if (const auto noted = noteShown(**office, u"forecast"_s, peopleShown(*found, parser.isSet(u"json"_s))); !noted)
        return failed(noted.error());
    if (parser.isSet(u"json"_s)) {
        QJsonObject json = forecastJson(found->forecast);
        json.insert(u"plan"_s, planJson(question->plan));
        if (!found->comparisons.empty())
            json.insert(u"comparisons"_s, comparisonsJson(*found, *question));
        if (found->bands)
            json.insert(u"simulation"_s, monteCarloJson(*found->bands));
        writeOut(jsonText(json));
        return Done;
    }
    writeSummary(found->forecast);
    writeRows(found->forecast);
    for (std::size_t i = 0; i < found->comparisons.size(); ++i)
        writeComparison(question->compared[i].scenario, found->comparisons[i]);
    if (found->bands)
        writeBands(*found->bands);
    return Done;
}

} // namespace tidui::cli
