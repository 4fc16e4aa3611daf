#include "app/cli/commands.h"

#include "ui/chart/chart_export.h"
#include "ui/chart/structure_report.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// An office with what its structure is made from, and what --unit, --alone and --on ask.
struct Asked {
    std::unique_ptr<Office> office{};
    std::shared_ptr<const StructureMaterial> material{};
    StructureReportQuestion question{};
};

Result<UnitId> askedUnit(const QCommandLineParser& parser, const std::vector<Unit>& units)
{
    if (!parser.isSet(u"unit"_s))
        return UnitId{};
    const auto found = std::ranges::find(units, parser.value(u"unit"_s), &Unit::name);
    if (found == units.end())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Cli", "There is no unit %1.").arg(parser.value(u"unit"_s)),
                     {}};
    return found->id;
}

Result<Asked> asked(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QDate today = QDate::currentDate();
    const auto on = dayOption(parser, u"on"_s, today);
    if (!on)
        return on.error();
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return office.error();
    auto material = StructureMaterial::load(**office, today);
    if (!material)
        return material.error();
    const auto unit = askedUnit(parser, material->units());
    if (!unit)
        return unit.error();
    return Asked{std::move(*office),
                 std::make_shared<const StructureMaterial>(std::move(*material)),
                 {.unit = *unit, .withSubUnits = !parser.isSet(u"alone"_s), .on = *on}};
}

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
    const auto call = asked(parser, arguments);
    if (!call)
        return failed(call.error());
    const StructureQuestion question =
        structureQuestion(call->material->units(), call->question.unit, call->question.withSubUnits, call->question.on);
    const auto drawn = chartOf(call->material->table(call->office->rules(), question, chart));
    if (const Status status = exportChart(*drawn, parser.value(u"out"_s)); !status)
        return failed(status.error());
    return Done;
}

int runReport(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.at(1) != u"structure" || !parser.value(u"out"_s).endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return failed(badCall(
            QCoreApplication::translate("Cli", "Name the report, structure, and the file with --out FILE.pdf.")));
    auto call = asked(parser, arguments);
    if (!call)
        return failed(call.error());
    call->question.eachUnit = parser.isSet(u"each-unit"_s);
    const auto run = structureReport(*call->office, call->material, call->question);
    if (!run)
        return failed(run.error());
    const auto report = writePdf(parser.value(u"out"_s), run->count, run->source);
    if (!report)
        return failed(report.error());
    for (const QString& warning : report->warnings)
        writeError(warning);
    return Done;
}

} // namespace tidui::cli
