#include "app/cli/structure_call.h"

#include "core/operation/reach.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

Error forbidden(const QString& message)
{
    return {Error::Kind::Forbidden, message, {}};
}

/// The units in which the account sees people, in the order of the tree.
std::vector<UnitId> seenUnits(const StructureMaterial& material)
{
    QSet<UnitId> placed;
    for (int row = 0; row < material.workforce().size(); ++row)
        placed += material.workforce().unit(row);
    std::vector<UnitId> seen;
    for (const Unit& unit : material.units()) {
        if (placed.contains(unit.id))
            seen.push_back(unit.id);
    }
    return seen;
}

/// Those of them that have none of the others directly above them.
std::vector<Unit> topmost(const std::vector<UnitId>& seen, const std::vector<Unit>& units)
{
    const auto isSeen = [&seen](UnitId id) { return std::ranges::find(seen, id) != seen.end(); };
    std::vector<Unit> top;
    std::ranges::copy_if(units, std::back_inserter(top),
                         [&](const Unit& unit) { return isSeen(unit.id) && !isSeen(unit.parent); });
    return top;
}

/// "甲处、乙处"
QString namesOf(const std::vector<Unit>& units)
{
    QStringList names;
    for (const Unit& unit : units)
        names += unit.name;
    return names.join(u'、');
}

/// An officer of some units asks about those: the title of a figure names them. What it sees of a unit it sees of those
/// below, too.
Status keepToSeen(StructureCall& call)
{
    if (seesEverybody(*call.office))
        return {};
    const auto seen = seenUnits(*call.material);
    const auto top = topmost(seen, call.material->units());
    if (call.unit) {
        if (std::ranges::find(seen, call.unit) != seen.end())
            return {};
        return forbidden(
            QCoreApplication::translate("Cli", "The account %1 doesn't see all people of that unit. It sees: %2.")
                .arg(call.office->account(), namesOf(top)));
    }
    if (top.empty())
        return forbidden(QCoreApplication::translate("Cli", "There is nobody in the units of the account %1.")
                             .arg(call.office->account()));
    call.withSubUnits = true;
    if (top.size() == 1)
        call.unit = top.front().id;
    else
        call.seen = seen;
    return {};
}

Status mayAsk(const Office& office)
{
    if (seesEverybody(office) || office.role() == Role::UnitOfficer)
        return {};
    return forbidden(
        QCoreApplication::translate("Cli", "Figures of the structure need the files of all people of a unit, and the "
                                           "account %1 (%2) doesn't see them. Ask an HR officer.")
            .arg(office.account(), roleName(office.role())));
}

} // namespace

Error unitWanted(const StructureCall& call)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Cli", "A report is about one unit. Name it with --unit; the account %1 sees: "
                                               "%2.")
                .arg(call.office->account(), namesOf(topmost(call.seen, call.material->units()))),
            {}};
}

Result<StructureCall> structureCall(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QDate today = QDate::currentDate();
    const auto on = dayOption(parser, u"on"_s, today);
    if (!on)
        return on.error();
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return office.error();
    if (auto status = mayAsk(**office); !status)
        return status.error();
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
    StructureCall call{.office = std::move(*office),
                       .material = std::make_shared<const StructureMaterial>(std::move(*material)),
                       .unit = *unit,
                       .withSubUnits = !alone,
                       .on = *on,
                       .future = std::move(*future)};
    if (auto status = keepToSeen(call); !status)
        return status.error();
    return call;
}

} // namespace tidui::cli
