#include "app/cli/leaving.h"
#include "app/cli/structure_call.h"

#include "core/succession/scenario.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

QJsonArray numbers(const std::vector<CadreId>& cadres)
{
    QJsonArray array;
    for (const CadreId cadre : cadres)
        array.append(cadre.value);
    return array;
}

QJsonObject tableJson(const StructureTable& table)
{
    QJsonArray cells;
    for (const std::vector<int>& row : table.cells) {
        QJsonArray figures;
        for (const int people : row)
            figures.append(people);
        cells.append(figures);
    }
    QJsonArray quota;
    for (const std::optional<int>& places : table.quota)
        quota.append(places ? QJsonValue(*places) : QJsonValue());
    return {{u"chart"_s, table.chart},
            {u"title"_s, table.title},
            {u"row-title"_s, table.rowTitle},
            {u"column-title"_s, table.columnTitle},
            {u"rows"_s, QJsonArray::fromStringList(table.rows)},
            {u"columns"_s, QJsonArray::fromStringList(table.columns)},
            {u"cells"_s, cells},
            {u"quota"_s, quota},
            {u"people"_s, table.people},
            {u"unknown"_s, table.unknown}};
}

/// The people behind each cell, in the shape of the cells.
QJsonArray cadresJson(const StructureCall& call, const StructureTable& table)
{
    QJsonArray rows;
    for (int row = 0; row < int(table.rows.size()); ++row) {
        QJsonArray cells;
        for (int column = 0; column < int(table.columns.size()); ++column)
            cells.append(numbers(call.material->people(call.office->rules(), call.question(), table.chart, row, column,
                                                       call.future.get())));
        rows.append(cells);
    }
    return rows;
}

QJsonArray gapsJson(const std::vector<Gap>& gaps)
{
    QJsonArray array;
    for (const Gap& gap : gaps)
        array.append(QJsonObject{{u"rule"_s, gap.rule},
                                 {u"kind"_s, gap.kind},
                                 {u"text"_s, gap.text},
                                 {u"on"_s, gap.on.toString(Qt::ISODate)},
                                 {u"unit"_s, gap.unit ? QJsonValue(gap.unit.value) : QJsonValue()},
                                 {u"source"_s, gap.source},
                                 {u"cadres"_s, numbers(gap.people)},
                                 {u"successors"_s, numbers(gap.successors)}});
    return array;
}

QString tableText(const StructureTable& table)
{
    QStringList lines{table.title, (QStringList{table.rowTitle} << table.columns).join(u'\t')};
    for (int row = 0; row < int(table.rows.size()); ++row) {
        QStringList line{table.rows.at(row)};
        for (int column = 0; column < int(table.columns.size()); ++column)
            line += QString::number(table.at(row, column));
        if (!table.quota.empty() && table.quota[std::size_t(row)])
            line += QCoreApplication::translate("Cli", "quota %1").arg(*table.quota[std::size_t(row)]);
        lines += line.join(u'\t');
    }
    lines += QCoreApplication::translate("Cli", "People: %1; not known from the files: %2")
                 .arg(table.people)
                 .arg(table.unknown);
    return lines.join(u'\n') + u'\n';
}

/// By which plan the figures of a day to come are; null: the records have them.
QJsonValue forecastJson(const StructureCall& call)
{
    if (!call.future)
        return {};
    return QJsonObject{{u"name"_s, call.future->plan}, {u"plan"_s, planJson(ForecastPlan{})}};
}

Result<QStringList> askedCharts(const QCommandLineParser& parser)
{
    QStringList keys;
    for (const StructureChart& chart : structureCharts())
        keys += chart.key;
    if (!parser.isSet(u"chart"_s))
        return keys;
    const QString key = parser.value(u"chart"_s);
    if (!keys.contains(key))
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("Cli", "There is no chart %1. The charts are: %2.").arg(key, keys.join(u", ")),
            {}};
    return QStringList{key};
}

/// How many people are named behind the figures and in the gaps.
qint64 peopleOf(const QJsonArray& tables, const std::vector<Gap>& gaps)
{
    QSet<qint64> people;
    for (const auto& table : tables) {
        for (const auto& row : table.toObject().value(u"cadres"_s).toArray()) {
            for (const auto& cell : row.toArray()) {
                for (const auto& cadre : cell.toArray())
                    people += cadre.toInteger();
            }
        }
    }
    for (const Gap& gap : gaps) {
        for (const auto& named : {gap.people, gap.successors}) {
            for (const CadreId cadre : named)
                people += cadre.value;
        }
    }
    return people.size();
}

} // namespace

int runStructure(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto charts = askedCharts(parser);
    if (!charts)
        return failed(charts.error());
    const auto call = structureCall(parser, arguments);
    if (!call)
        return failed(call.error());
    QJsonArray tables;
    for (const QString& chart : *charts) {
        const StructureTable table = call->table(chart);
        QJsonObject object = tableJson(table);
        if (parser.isSet(u"chart"_s))
            object.insert(u"cadres"_s, cadresJson(*call, table));
        tables.append(object);
        if (!parser.isSet(u"json"_s))
            writeOut(tableText(table));
    }
    const auto gaps = parser.isSet(u"chart"_s)
                          ? std::vector<Gap>()
                          : call->material->gaps(call->office->rules(), call->question(), call->future.get());
    if (parser.isSet(u"json"_s)) {
        // The text has figures only.
        if (const auto noted = noteShown(*call->office, u"structure"_s, peopleOf(tables, gaps)); !noted)
            return failed(noted.error());
        writeOut(jsonText(QJsonObject{{u"on"_s, call->on.toString(Qt::ISODate)},
                                      {u"forecast"_s, forecastJson(*call)},
                                      {u"unit"_s, parser.value(u"unit"_s)},
                                      {u"charts"_s, tables},
                                      {u"gaps"_s, gapsJson(gaps)}}));
        return Done;
    }
    for (const Gap& gap : gaps)
        writeOut(u"%1\t%2\t%3"_s.arg(gap.rule, PartialDate(gap.on).display(), gap.text));
    return Done;
}

} // namespace tidui::cli
