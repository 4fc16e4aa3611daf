#include "ui/analysis/forecast_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

} // namespace

QString measureName(ForecastMeasure measure)
{
    switch (measure) {
    case ForecastMeasure::Quota:
        return Tr::tr("Places");
    case ForecastMeasure::Used:
        return Tr::tr("Used");
    case ForecastMeasure::Vacant:
        return Tr::tr("Vacant");
    case ForecastMeasure::Over:
        return Tr::tr("Over the places");
    case ForecastMeasure::Waiting:
        return Tr::tr("Eligible and waiting");
    case ForecastMeasure::LongestWait:
        return Tr::tr("Longest wait, months");
    case ForecastMeasure::MedianWait:
        return Tr::tr("Median wait, months");
    case ForecastMeasure::Promoted:
        return Tr::tr("Promoted in the year");
    case ForecastMeasure::Left:
        return Tr::tr("Left in the year");
    case ForecastMeasure::RetiredShort:
        return Tr::tr("Retired without a rank they had the years for");
    }
    return {};
}

ForecastPeople peopleBehind(ForecastMeasure measure)
{
    switch (measure) {
    case ForecastMeasure::Waiting:
    case ForecastMeasure::LongestWait:
    case ForecastMeasure::MedianWait:
        return ForecastPeople::Waiting;
    case ForecastMeasure::Promoted:
        return ForecastPeople::Promoted;
    case ForecastMeasure::Left:
        return ForecastPeople::Left;
    case ForecastMeasure::RetiredShort:
        return ForecastPeople::RetiredShort;
    case ForecastMeasure::Quota:
    case ForecastMeasure::Used:
    case ForecastMeasure::Vacant:
    case ForecastMeasure::Over:
        break;
    }
    return ForecastPeople::Used;
}

std::optional<int> measured(const ForecastResult& result, int row, int year, ForecastMeasure measure)
{
    const ForecastFigure& figure = result.at(row, year);
    switch (measure) {
    case ForecastMeasure::Quota:
        return figure.quota;
    case ForecastMeasure::Used:
        return figure.used;
    case ForecastMeasure::Vacant:
        return figure.vacant;
    case ForecastMeasure::Over:
        return figure.over;
    case ForecastMeasure::Waiting:
        return figure.waiting;
    case ForecastMeasure::LongestWait:
        return figure.longestWait;
    case ForecastMeasure::MedianWait:
        return figure.medianWait;
    case ForecastMeasure::Promoted:
        return figure.promoted;
    case ForecastMeasure::Left:
        return figure.left;
    case ForecastMeasure::RetiredShort:
        return int(peopleOf(result, row, year, ForecastPeople::RetiredShort).size());
    }
    return std::nullopt;
}

QString forecastMonthWords(int month)
{
    return u"%1.%2"_s.arg(month / 12).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

QString rowKindText(ForecastRow::Kind kind)
{
    switch (kind) {
    case ForecastRow::Kind::Unlimited:
        return Tr::tr("no limit on the places");
    case ForecastRow::Kind::Unknown:
        return Tr::tr("places not fixed");
    case ForecastRow::Kind::Forbidden:
        return Tr::tr("not allowed here");
    case ForecastRow::Kind::Capped:
    case ForecastRow::Kind::Total:
        break;
    }
    return {};
}

QString rowText(const ForecastRow& row)
{
    const QString name = QString(row.depth * 2, QChar(0x3000)) + row.name;
    return row.scopeName.isEmpty() ? name : Tr::tr("%1: %2").arg(row.scopeName, name);
}

QString whyLeft(ForecastLeaving::Why why)
{
    switch (why) {
    case ForecastLeaving::Why::Retires:
        return Tr::tr("retires");
    case ForecastLeaving::Why::OnRecord:
        return Tr::tr("leaves by the file");
    case ForecastLeaving::Why::Leaves:
        return Tr::tr("leaves by the rate");
    case ForecastLeaving::Why::Transfers:
        return Tr::tr("is transferred by the rate");
    }
    return {};
}

QString whyBlocked(ForecastBlock::Why why)
{
    switch (why) {
    case ForecastBlock::Why::NoVacancy:
        return Tr::tr("no vacancy");
    case ForecastBlock::Why::PlacesUnset:
        return Tr::tr("places not fixed");
    case ForecastBlock::Why::Forbidden:
        return Tr::tr("not allowed here");
    case ForecastBlock::Why::ByHand:
        return Tr::tr("held back by the plan");
    }
    return {};
}

QString orderText(FillOrder order)
{
    switch (order) {
    case FillOrder::LongestInRank:
        return Tr::tr("longest in the rank first");
    case FillOrder::OldestFirst:
        return Tr::tr("oldest first");
    case FillOrder::RankingList:
        return Tr::tr("by the committee's ranking list");
    }
    return {};
}

QString poolingText(Pooling pooling)
{
    switch (pooling) {
    case Pooling::AsFixed:
        return Tr::tr("each scope for itself");
    case Pooling::ByUnit:
        return Tr::tr("divided among the units");
    case Pooling::Pooled:
        return Tr::tr("all scopes together");
    }
    return {};
}

QString gradesText(GradeAssumption grades)
{
    return grades == GradeAssumption::AllCompetent ? Tr::tr("every year competent")
                                                   : Tr::tr("excellent as often as in the person's past");
}

QString retirementText(RetirementAssumption retirement)
{
    return retirement == RetirementAssumption::Statutory ? Tr::tr("at the statutory age")
                                                         : Tr::tr("as early as the rule lets them");
}

QString unknownRetirementText(UnknownRetirement retirement)
{
    return retirement == UnknownRetirement::Stays ? Tr::tr("they stay") : Tr::tr("assumed: former age of 55");
}

QString unknownPlacesText(UnknownPlaces places)
{
    return places == UnknownPlaces::Wait ? Tr::tr("nobody is promoted until they are fixed")
                                         : Tr::tr("as if there were no limit");
}

QString planText(const ForecastPlan& plan)
{
    QStringList parts{orderText(plan.order), poolingText(plan.pooling), gradesText(plan.grades)};
    if (plan.reserve > 0)
        parts += Tr::tr("%1 places held in reserve").arg(plan.reserve);
    if (plan.retirement == RetirementAssumption::Earliest)
        parts += Tr::tr("retirement %1").arg(retirementText(plan.retirement));
    int recruits = 0;
    for (const Recruits& each : plan.recruits)
        recruits += each.people;
    if (recruits > 0)
        parts += Tr::tr("%1 recruits planned").arg(recruits);
    if (!plan.quotas.empty())
        parts += Tr::tr("%1 changed quotas").arg(plan.quotas.size());
    if (!plan.singles.empty())
        parts += Tr::tr("%1 steps by hand").arg(plan.singles.size());
    return parts.join(Tr::tr(", "));
}

} // namespace tidui
