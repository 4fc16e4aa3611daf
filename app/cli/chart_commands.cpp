#include "app/cli/leaving.h"
#include "app/cli/structure_call.h"

#include "core/form/page_foot.h"
#include "core/operation/use.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/structure_report.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

QString chartNames()
{
    QStringList names;
    for (const StructureChart& chart : structureCharts())
        names += chart.key;
    return names.join(u", "_s);
}

Error badCall(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

} // namespace

int runChart(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString chart = arguments.at(1);
    const bool known = std::ranges::find(structureCharts(), chart, &StructureChart::key) != structureCharts().end();
    if (!known || parser.value(u"out"_s).isEmpty())
        return failed(badCall(
            QCoreApplication::translate("Cli", "Name one of these charts, and the file with --out FILE.svg, .png or "
                                               ".pdf: %1.")
                .arg(chartNames())));
    const auto call = structureCall(parser, arguments);
    if (!call)
        return failed(call.error());
    const auto drawn = chartOf(call->table(chart));
    if (const Status status = exportChart(*drawn, parser.value(u"out"_s)); !status)
        return failed(status.error());
    return Done;
}

int runReport(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.at(1) != u"structure" || !parser.value(u"out"_s).endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return failed(badCall(
            QCoreApplication::translate("Cli", "Name the report, structure, and the file with --out FILE.pdf.")));
    const auto call = structureCall(parser, arguments);
    if (!call)
        return failed(call.error());
    if (!call->seen.empty())
        return failed(unitWanted(*call));
    const StructureReportQuestion question{.unit = call->unit,
                                           .withSubUnits = call->withSubUnits,
                                           .on = call->on,
                                           .eachUnit = parser.isSet(u"each-unit"_s),
                                           .future = call->future};
    const auto run = structureReport(*call->office, call->material, question);
    if (!run)
        return failed(run.error());
    const Use use{.what = commandTitle(u"report structure"_s),
                  .people = run->people > 0 ? run->people : run->count,
                  .purpose = statedPurpose()};
    if (const auto noted = call->office->noteUse(use); !noted)
        return failed(noted.error());
    const auto report =
        writePdf(parser.value(u"out"_s), run->count, withFoot(run->source, askedMark(parser, *call->office)));
    if (!report)
        return failed(report.error());
    for (const QString& warning : report->warnings)
        writeError(warning);
    return Done;
}

} // namespace tidui::cli
