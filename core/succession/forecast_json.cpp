#include "core/succession/forecast_json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

QJsonValue figureJson(std::optional<int> figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonValue monthJson(std::optional<int> month)
{
    return month ? QJsonValue(forecastMonthText(*month)) : QJsonValue();
}

template <class Entry, class Write>
QJsonArray arrayOf(const std::vector<Entry>& entries, Write&& write)
{
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(write(entry));
    return array;
}

QString kindName(ForecastRow::Kind kind)
{
    constexpr std::array names{"capped", "unlimited", "unknown", "forbidden", "total"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

QJsonObject rowJson(const ForecastRow& row)
{
    return {{u"kind"_s, kindName(row.kind)},
            {u"name"_s, row.name},
            {u"scope-name"_s, row.scopeName},
            {u"scope"_s, row.scope ? QJsonValue(row.scope.value) : QJsonValue()},
            {u"ranks"_s, QJsonArray::fromStringList(row.ranks)},
            {u"depth"_s, row.depth}};
}

QJsonObject figuresJson(const ForecastFigure& figure)
{
    return {{u"quota"_s, figureJson(figure.quota)},
            {u"used"_s, figure.used},
            {u"uncounted"_s, figure.uncounted},
            {u"vacant"_s, figureJson(figure.vacant)},
            {u"over"_s, figure.over},
            {u"waiting"_s, figure.waiting},
            {u"longest-wait"_s, figure.longestWait},
            {u"median-wait"_s, figure.medianWait},
            {u"promoted"_s, figure.promoted},
            {u"left"_s, figure.left},
            {u"stalls"_s, figure.stalls}};
}

QJsonObject rowWithYears(const ForecastResult& result, int row)
{
    QJsonArray years;
    for (int year = result.firstYear(); year < result.firstYear() + result.yearCount(); ++year) {
        QJsonObject figures = figuresJson(result.at(row, year));
        figures.insert(u"year"_s, year);
        years.append(figures);
    }
    QJsonObject json = rowJson(result.rows[std::size_t(row)]);
    json.insert(u"years"_s, years);
    return json;
}

QJsonObject moveJson(const ForecastMove& move, const ForecastResult& result)
{
    return {{u"cadre"_s, move.cadre.value},
            {u"from"_s, result.rankName(move.from)},
            {u"to"_s, result.rankName(move.to)},
            {u"month"_s, forecastMonthText(move.month)},
            {u"eligible"_s, forecastMonthText(move.eligible)},
            {u"waited"_s, move.month - move.eligible},
            {u"place"_s, move.freed ? u"freed"_s : u"vacant"_s},
            {u"by-hand"_s, move.byHand}};
}

QJsonObject leavingJson(const ForecastLeaving& leaving, const ForecastResult& result)
{
    return {
        {u"cadre"_s, leaving.cadre.value},
        {u"month"_s, forecastMonthText(leaving.month)},
        {u"why"_s, leavingWords(leaving.why)},
        {u"assumed"_s, leaving.why == ForecastLeaving::Why::Leaves || leaving.why == ForecastLeaving::Why::Transfers},
        {u"rank"_s, result.rankName(leaving.rank)}};
}

QJsonObject arrivalJson(const ForecastArrival& arrival)
{
    return {{u"cadre"_s, arrival.cadre.value},
            {u"unit"_s, arrival.unit.value},
            {u"month"_s, forecastMonthText(arrival.month)},
            {u"rank-month"_s, forecastMonthText(arrival.rankMonth)},
            {u"rank"_s, arrival.rank}};
}

QJsonObject blockJson(const ForecastBlock& block, const ForecastResult& result)
{
    constexpr std::array ends{"promoted", "gone", "open"};
    return {{u"cadre"_s, block.cadre.value},
            {u"target"_s, result.rankName(block.target)},
            {u"eligible"_s, forecastMonthText(block.eligible)},
            {u"until"_s, monthJson(block.until)},
            {u"end"_s, QString::fromLatin1(ends[std::size_t(block.end)])},
            {u"why"_s, blockWords(block.why)}};
}

QJsonObject personJson(const ForecastPerson& person, const ForecastResult& result)
{
    return {{u"cadre"_s, person.cadre.value},
            {u"unit"_s, person.unit ? QJsonValue(person.unit.value) : QJsonValue()},
            {u"rank"_s, result.rankName(person.rank)},
            {u"next"_s, result.rankName(person.next)},
            {u"eligible"_s, monthJson(person.eligible)},
            {u"judged"_s, person.judged},
            {u"retires"_s, monthJson(person.retires)}};
}

QJsonArray bandJson(const Band& band)
{
    return {band.low, band.middle, band.high};
}

} // namespace

QString forecastMonthText(int month)
{
    return u"%1-%2"_s.arg(month / 12).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

QString leavingWords(ForecastLeaving::Why why)
{
    switch (why) {
    case ForecastLeaving::Why::Retires:
        return Tr::tr("retires at the age");
    case ForecastLeaving::Why::OnRecord:
        return Tr::tr("leaves by the record");
    case ForecastLeaving::Why::Leaves:
        return Tr::tr("assumed to leave by the rate");
    case ForecastLeaving::Why::Transfers:
        break;
    }
    return Tr::tr("assumed to be transferred by the rate");
}

QString blockWords(ForecastBlock::Why why)
{
    switch (why) {
    case ForecastBlock::Why::NoVacancy:
        return Tr::tr("no vacant place");
    case ForecastBlock::Why::PlacesUnset:
        return Tr::tr("nobody has fixed the places");
    case ForecastBlock::Why::Forbidden:
        return Tr::tr("the organ may not have the rank");
    case ForecastBlock::Why::ByHand:
        break;
    }
    return Tr::tr("not promoted, by hand");
}

QJsonObject forecastJson(const ForecastResult& result)
{
    QJsonArray rows;
    for (int row = 0; row < int(result.rows.size()); ++row)
        rows.append(rowWithYears(result, row));
    const auto named = [&result](auto write) {
        return [&result, write](const auto& entry) { return write(entry, result); };
    };
    return {{u"from"_s, forecastMonthText(result.from)},
            {u"until"_s, forecastMonthText(result.until)},
            {u"rows"_s, rows},
            {u"moves"_s, arrayOf(result.moves, named(moveJson))},
            {u"leavings"_s, arrayOf(result.leavings, named(leavingJson))},
            {u"arrivals"_s, arrayOf(result.arrivals, arrivalJson)},
            {u"blocked"_s, arrayOf(result.blocks, named(blockJson))},
            {u"retired-short"_s, arrayOf(retiredShort(result), named(blockJson))},
            {u"people"_s, arrayOf(result.people, named(personJson))},
            {u"single-unmet"_s, arrayOf(result.unmet,
                                        [](const UnmetSingle& single) {
                                            return QJsonObject{{u"cadre"_s, single.cadre.value},
                                                               {u"rank"_s, single.rank},
                                                               {u"eligible"_s, monthJson(single.eligible)}};
                                        })},
            {u"retirement-unknown"_s, result.retirementUnknown},
            {u"without-rank"_s, result.withoutRank}};
}

QJsonObject monteCarloJson(const MonteCarloResult& result)
{
    QJsonArray rows;
    for (std::size_t row = 0; row < result.rows.size(); ++row) {
        QJsonArray years;
        int year = result.from / 12;
        for (const MonteCarloFigure& figure : result.figures[row])
            years.append(QJsonObject{{u"year"_s, year++},
                                     {u"used"_s, bandJson(figure.used)},
                                     {u"vacant"_s, bandJson(figure.vacant)},
                                     {u"waiting"_s, bandJson(figure.waiting)},
                                     {u"promoted"_s, bandJson(figure.promoted)},
                                     {u"left"_s, bandJson(figure.left)}});
        QJsonObject json = rowJson(result.rows[row]);
        json.insert(u"years"_s, years);
        rows.append(json);
    }
    const auto chances = arrayOf(result.people, [](const PersonChance& chance) {
        const auto runs = arrayOf(chance.reached, [](int count) { return QJsonValue(count); });
        return QJsonObject{{u"cadre"_s, chance.cadre.value}, {u"next"_s, chance.next}, {u"reached"_s, runs}};
    });
    return {
        {u"runs"_s, result.runs}, {u"seed"_s, QString::number(result.seed)}, {u"rows"_s, rows}, {u"people"_s, chances}};
}

QJsonObject comparisonJson(const ForecastComparison& comparison, const ForecastResult& base)
{
    const auto figures = arrayOf(comparison.figures, [&base](const FigureDifference& difference) {
        QJsonObject json = rowJson(base.rows[std::size_t(difference.row)]);
        json.insert(u"year"_s, difference.year);
        json.insert(u"base"_s, figuresJson(difference.base));
        json.insert(u"other"_s, figuresJson(difference.other));
        return json;
    });
    const auto steps = arrayOf(comparison.steps, [](const StepDifference& step) {
        return QJsonObject{{u"cadre"_s, step.cadre.value},
                           {u"rank"_s, step.rank},
                           {u"base"_s, monthJson(step.base)},
                           {u"other"_s, monthJson(step.other)},
                           {u"later"_s, figureJson(step.later())}};
    });
    return {{u"figures"_s, figures},
            {u"steps"_s, steps},
            {u"retired-short"_s, QJsonArray{comparison.retiredShortBase, comparison.retiredShortOther}}};
}

} // namespace tidui
