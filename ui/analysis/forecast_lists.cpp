#include "ui/analysis/forecast_lists.h"

#include "ui/analysis/forecast_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

qint64 rowId(CadreId cadre)
{
    return std::max<qint64>(0, cadre.value); // Newcomers have no dossier.
}

QString monthOr(const std::optional<int>& month, const QString& otherwise)
{
    return month ? forecastMonthWords(*month) : otherwise;
}

/// People by number, without going through all of them for each.
QHash<CadreId, const ForecastPerson*> peopleById(const ForecastResult& result)
{
    QHash<CadreId, const ForecastPerson*> people;
    people.reserve(qsizetype(result.people.size()));
    for (const ForecastPerson& person : result.people)
        people.insert(person.cadre, &person);
    return people;
}

QHash<CadreId, QStringList> stepsById(const ForecastResult& result)
{
    QHash<CadreId, QStringList> steps;
    for (const ForecastMove& move : result.moves)
        steps[move.cadre] += Tr::tr("%1 %2").arg(forecastMonthWords(move.month), result.rankName(move.to));
    return steps;
}

QString changeOf(const StepDifference& step)
{
    if (step.base == step.other)
        return u"—"_s;
    if (const auto later = step.later())
        return *later > 0 ? Tr::tr("%1 months later").arg(*later) : Tr::tr("%1 months earlier").arg(-*later);
    return step.base ? Tr::tr("loses the step") : Tr::tr("gains the step");
}

/// With a sign: +2, -1; empty when one of them isn't known.
QString changeOf(const std::optional<int>& base, const std::optional<int>& other)
{
    if (!base || !other)
        return {};
    return *base == *other ? u"—"_s : u"%1%2"_s.arg(*other > *base ? u"+"_s : QString()).arg(*other - *base);
}

/// The columns of plans, after those that say what is compared.
QStringList planHeader(QStringList header, const QStringList& planNames)
{
    header += planNames;
    for (qsizetype plan = 1; plan < planNames.size(); ++plan)
        header += Tr::tr("Difference: %1").arg(planNames[plan]);
    return header;
}

} // namespace

QString ForecastNames::of(CadreId cadre) const
{
    return cadre.value < 0 ? Tr::tr("newcomer %1").arg(-cadre.value) : person(cadre);
}

ForecastList personList(const ForecastResult& result, const std::vector<CadreId>& people, const ForecastNames& names)
{
    ForecastList list{{Tr::tr("Name"), Tr::tr("Unit"), Tr::tr("Rank now"), Tr::tr("Next rank"), Tr::tr("Eligible from"),
                       Tr::tr("Retires"), Tr::tr("Promoted by the forecast")},
                      {}};
    const auto known = peopleById(result);
    const auto steps = stepsById(result);
    for (const CadreId cadre : people) {
        const ForecastPerson* person = known.value(cadre);
        const QString reached = steps.value(cadre).join(Tr::tr(", "));
        if (person)
            list.rows.push_back(
                {rowId(cadre),
                 {names.of(cadre), names.unit(person->unit), result.rankName(person->rank),
                  result.rankName(person->next),
                  person->next < 0 ? QString() : monthOr(person->eligible, Tr::tr("not by what is known")),
                  monthOr(person->retires, Tr::tr("not known")), reached},
                 person->judged ? Tr::tr("A sanction waits for a person's judgement; it was taken as "
                                         "cleared.")
                                : QString()});
        else
            list.rows.push_back({0, {names.of(cadre), {}, {}, {}, {}, {}, reached}});
    }
    return list;
}

ForecastList moveList(const ForecastResult& result, const ForecastNames& names)
{
    ForecastList list{{Tr::tr("Month"), Tr::tr("Name"), Tr::tr("From"), Tr::tr("To"), Tr::tr("Eligible since"),
                       Tr::tr("Waited, months"), Tr::tr("The place")},
                      {}};
    for (const ForecastMove& move : result.moves)
        list.rows.push_back(
            {rowId(move.cadre),
             {forecastMonthWords(move.month), names.of(move.cadre), result.rankName(move.from),
              result.rankName(move.to), forecastMonthWords(move.eligible), QString::number(move.month - move.eligible),
              move.byHand  ? Tr::tr("put first by the plan")
              : move.freed ? Tr::tr("freed by somebody who left or went up")
                           : Tr::tr("vacant from the start")}});
    return list;
}

ForecastList leavingList(const ForecastResult& result, const ForecastNames& names)
{
    ForecastList list{{Tr::tr("Month"), Tr::tr("Name"), Tr::tr("Rank"), Tr::tr("Why")}, {}};
    for (const ForecastLeaving& leaving : result.leavings)
        list.rows.push_back({rowId(leaving.cadre),
                             {forecastMonthWords(leaving.month), names.of(leaving.cadre), result.rankName(leaving.rank),
                              whyLeft(leaving.why)}});
    return list;
}

ForecastList blockList(const ForecastResult& result, const ForecastNames& names)
{
    ForecastList list{{Tr::tr("Name"), Tr::tr("To"), Tr::tr("Eligible since"), Tr::tr("Until"),
                       Tr::tr("Waited, months"), Tr::tr("Why")},
                      {}};
    for (const ForecastBlock& block : result.blocks) {
        QString until = Tr::tr("still waits at the end");
        if (block.until && block.end == ForecastBlock::Until::Promoted)
            until = Tr::tr("promoted %1").arg(forecastMonthWords(*block.until));
        else if (block.until)
            until = Tr::tr("left %1").arg(forecastMonthWords(*block.until));
        list.rows.push_back(
            {rowId(block.cadre),
             {names.of(block.cadre), result.rankName(block.target), forecastMonthWords(block.eligible), until,
              QString::number(block.until.value_or(result.until) - block.eligible), whyBlocked(block.why)}});
    }
    return list;
}

ForecastList retiredShortList(const ForecastResult& result, const ForecastNames& names)
{
    ForecastList list{{Tr::tr("Name"), Tr::tr("Had the years for"), Tr::tr("Eligible since"), Tr::tr("Retired"),
                       Tr::tr("Waited, months")},
                      {}};
    for (const ForecastBlock& block : retiredShort(result))
        list.rows.push_back(
            {rowId(block.cadre),
             {names.of(block.cadre), result.rankName(block.target), forecastMonthWords(block.eligible),
              monthOr(block.until, QString()), QString::number(block.until.value_or(result.until) - block.eligible)}});
    return list;
}

ForecastList stallList(const ForecastResult& result)
{
    ForecastList list{
        {Tr::tr("Rank"), Tr::tr("Year"), Tr::tr("Waiting"), Tr::tr("Longest wait, months"), Tr::tr("Vacant")}, {}};
    for (std::size_t row = 0; row < result.rows.size(); ++row) {
        for (int year = result.firstYear(); year < result.firstYear() + result.yearCount(); ++year) {
            const ForecastFigure& figure = result.at(int(row), year);
            if (figure.stalls && result.rows[row].kind != ForecastRow::Kind::Total)
                list.rows.push_back(
                    {0,
                     {rowText(result.rows[row]).trimmed(), QString::number(year), QString::number(figure.waiting),
                      QString::number(figure.longestWait), figure.vacant ? QString::number(*figure.vacant) : u"—"_s}});
        }
    }
    return list;
}

ForecastList differenceList(const ForecastComparison& comparison, const ForecastNames& names)
{
    ForecastList list{
        {Tr::tr("Name"), Tr::tr("To"), Tr::tr("By the base"), Tr::tr("By the other plan"), Tr::tr("Difference")}, {}};
    const QString never = Tr::tr("not within these years");
    for (const StepDifference& step : comparison.steps) {
        list.rows.push_back(
            {rowId(step.cadre),
             {names.of(step.cadre), step.rank, monthOr(step.base, never), monthOr(step.other, never), changeOf(step)}});
    }
    return list;
}

ForecastList planStepList(const PlanTable& table, const QStringList& planNames, const ForecastNames& names)
{
    ForecastList list{planHeader({Tr::tr("Name"), Tr::tr("To")}, planNames), {}};
    const QString never = Tr::tr("not within these years");
    for (const PlanSteps& step : table.steps) {
        QStringList cells{names.of(step.cadre), step.rank};
        for (const std::optional<int>& month : step.months)
            cells += monthOr(month, never);
        for (int plan = 1; plan < int(step.months.size()); ++plan)
            cells += changeOf(step.beside(plan));
        list.rows.push_back({rowId(step.cadre), cells});
    }
    return list;
}

ForecastList planFigureList(const PlanTable& table, const std::vector<ForecastResult>& plans,
                            const QStringList& planNames, bool byScope)
{
    ForecastList list{planHeader({Tr::tr("Ranks"), Tr::tr("Year"), Tr::tr("Figure")}, planNames), {}};
    for (const PlanFigures& figure : table.figures) {
        const ForecastRow& row = plans.front().rows[std::size_t(figure.rows.front())];
        if ((row.kind == ForecastRow::Kind::Total) == byScope)
            continue;
        for (const ForecastMeasure measure : forecastMeasures) {
            std::vector<std::optional<int>> values;
            for (std::size_t plan = 0; plan < plans.size(); ++plan)
                values.push_back(figure.rows[plan] < 0
                                     ? std::nullopt
                                     : measured(plans[plan], figure.rows[plan], figure.year, measure));
            if (std::ranges::count(values, values.front()) == std::ranges::ssize(values))
                continue;
            QStringList cells{rowText(row).trimmed(), QString::number(figure.year), measureName(measure)};
            for (const std::optional<int>& value : values)
                cells += value ? QString::number(*value) : u"—"_s;
            for (std::size_t plan = 1; plan < plans.size(); ++plan)
                cells += changeOf(values.front(), values[plan]);
            list.rows.push_back({0, cells});
        }
    }
    return list;
}

} // namespace tidui
