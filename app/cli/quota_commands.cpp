#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/operation/round_quotas.h"
#include "core/promotion/review_json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

QJsonValue figure(std::optional<int> people)
{
    return people ? QJsonValue(*people) : QJsonValue();
}

QJsonArray numbers(const std::vector<CadreId>& cadres)
{
    QJsonArray array;
    for (const CadreId cadre : cadres)
        array.append(cadre.value);
    return array;
}

QJsonArray uncountedJson(const std::vector<UncountedHolder>& holders)
{
    QJsonArray array;
    for (const UncountedHolder& holder : holders)
        array.append(QJsonObject{{u"cadre"_s, holder.cadre.value}, {u"why"_s, whyNotCounted(holder.why)}});
    return array;
}

QJsonObject byRankJson(const QuotaLine& line)
{
    QJsonObject figures;
    for (qsizetype index = 0; index < line.ceiling.ranks.size(); ++index)
        figures.insert(line.ceiling.ranks.at(index), line.heldByRank[std::size_t(index)]);
    return figures;
}

QString kindName(QuotaCeiling::Kind kind)
{
    constexpr std::array names{"capped", "unlimited", "unset", "forbidden", "other-track"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

QJsonObject lineJson(const QuotaLine& line, const QuotaRecords& records)
{
    const QuotaCeiling& ceiling = line.ceiling;
    const std::optional<int> approved = ceiling.approval ? std::optional(ceiling.approval->places) : std::nullopt;
    return {{u"unit"_s, lineName(line, records)},
            {u"scope"_s, line.scope < 0 ? QJsonValue() : records.scopes[std::size_t(line.scope)].id.value},
            {u"rank-group"_s, ceiling.name},
            {u"ranks"_s, QJsonArray::fromStringList(ceiling.ranks)},
            {u"kind"_s, kindName(ceiling.kind)},
            {u"approved"_s, figure(approved)},
            {u"document"_s, ceiling.approval ? QJsonValue(ceiling.approval->document) : QJsonValue()},
            {u"ceiling"_s, figure(ceiling.ceiling)},
            {u"held"_s, qint64(line.held.size())},
            {u"uncounted"_s, qint64(line.uncounted.size())},
            {u"proposed"_s, qint64(line.proposed.size())},
            {u"vacant"_s, figure(line.vacant())},
            {u"over"_s, line.over()},
            {u"retired"_s, qint64(line.retired.size())},
            {u"retirement-unknown"_s, line.retirementUnknown},
            {u"article"_s, ceiling.article},
            {u"certainty"_s, certaintyName(ceiling.certainty)},
            {u"arithmetic"_s, ceiling.arithmetic},
            {u"findings"_s, QJsonArray::fromStringList(ceiling.findings)},
            {u"held-by-rank"_s, byRankJson(line)},
            {u"held-by"_s, numbers(line.held)},
            {u"uncounted-by"_s, uncountedJson(line.uncounted)},
            {u"proposed-for"_s, numbers(line.proposed)},
            {u"retired-by"_s, numbers(line.retired)}};
}

QString lineText(const QuotaLine& line, const QuotaRecords& records)
{
    const auto text = [](std::optional<int> people) { return people ? QString::number(*people) : u"-"_s; };
    return u"%1\t%2\t%3\t%4\t%5\t%6\t%7\t%8"_s.arg(lineName(line, records), line.ceiling.name,
                                                   text(line.ceiling.places()), QString::number(line.held.size()),
                                                   QString::number(line.uncounted.size()), text(line.vacant()),
                                                   QString::number(line.over()), line.ceiling.arithmetic);
}

/// How many people the lines name.
qint64 peopleOf(const std::vector<QuotaLine>& lines)
{
    QSet<CadreId> people;
    for (const QuotaLine& line : lines) {
        for (const auto& named : {line.held, line.proposed, line.retired})
            people.unite(QSet<CadreId>(named.begin(), named.end()));
        for (const UncountedHolder& holder : line.uncounted)
            people += holder.cadre;
    }
    return people.size();
}

Result<std::vector<UnitId>> askedUnits(const QCommandLineParser& parser, const QuotaRecords& records)
{
    std::vector<UnitId> units;
    if (!parser.isSet(u"unit"_s))
        return units;
    const auto chosen = unitsNamed(records.units, parser.value(u"unit"_s));
    if (!chosen)
        return chosen.error();
    units.assign(chosen->begin(), chosen->end());
    return units;
}

} // namespace

int runQuota(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto on = askedDay(parser);
    if (!on)
        return failed(on.error());
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto records = quotaRecords(**office);
    const auto staff = (*office)->quotaStaff();
    if (!records || !staff)
        return failed(records ? staff.error() : records.error());
    const auto units = askedUnits(parser, *records);
    if (!units)
        return failed(units.error());
    const auto proposals = openProposals(**office);
    if (!proposals)
        return failed(proposals.error());
    const QuotaQuestion question{*on, QDate::currentDate(), *proposals};
    const auto lines = linesOfUnits(countQuotas(*staff, *records, question, (*office)->rules()), *records, *units);
    QJsonArray list;
    for (const QuotaLine& line : lines) {
        if (parser.isSet(u"json"_s))
            list.append(lineJson(line, *records));
        else
            writeOut(lineText(line, *records));
    }
    if (parser.isSet(u"json"_s)) {
        // The text has figures only.
        if (const auto noted = noteShown(**office, u"quota"_s, peopleOf(lines)); !noted)
            return failed(noted.error());
        writeOut(jsonText(list));
    }
    return Done;
}

} // namespace tidui::cli
