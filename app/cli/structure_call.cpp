#include "app/cli/structure_call.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

Result<StructureCall> structureCall(const QCommandLineParser& parser, const QStringList& arguments)
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
    const auto unit = unitNamed(material->units(), parser.value(u"unit"_s));
    if (!unit)
        return unit.error();
    auto future = material->future(**office, *on);
    if (!future)
        return future.error();
    const bool alone = parser.optionNames().contains(u"alone"_s); // Not every command has it.
    return StructureCall{.office = std::move(*office),
                         .material = std::make_shared<const StructureMaterial>(std::move(*material)),
                         .unit = *unit,
                         .withSubUnits = !alone,
                         .on = *on,
                         .future = std::move(*future)};
}

} // namespace tidui::cli
