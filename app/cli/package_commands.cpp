#include "app/cli/commands.h"
#include "app/cli/import_output.h"

#include "core/operation/package.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// The cadres named by --cadre, or all; of these the ones in the unit of --unit and below.
Result<std::vector<CadreId>> chosenPeople(Office& office, const QCommandLineParser& parser)
{
    auto chosen = chosenCadres(office, parser);
    if (!chosen || !parser.isSet(u"unit"_s))
        return chosen;
    const auto units = office.units();
    const auto roster = office.roster();
    if (!units || !roster)
        return units ? roster.error() : units.error();
    const auto within = unitsNamed(*units, parser.value(u"unit"_s));
    if (!within)
        return within.error();
    QSet<CadreId> there;
    for (int row = 0; row < roster->size(); ++row) {
        if (within->contains(roster->unit(row)))
            there += roster->id(row);
    }
    std::erase_if(*chosen, [&there](CadreId id) { return !there.contains(id); });
    return chosen;
}

} // namespace

int runPack(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    PackageOrder order{.path = parser.value(u"to"_s), .purpose = statedPurpose()};
    if (order.path.isEmpty())
        return failed(
            {Error::Kind::Invalid, QCoreApplication::translate("Cli", "Name the file with --%1.").arg(u"to"_s), {}});
    auto chosen = chosenPeople(**office, parser);
    if (!chosen)
        return failed(chosen.error());
    order.cadres = std::move(*chosen);
    auto passphrase = readNewSecret(QCoreApplication::translate("Cli", "new passphrase of the data package"));
    if (!passphrase)
        return failed(passphrase.error());
    order.passphrase = std::move(*passphrase);
    const auto packed = exportPackage(**office, order);
    if (!packed)
        return failed(packed.error());
    writeOut(QCoreApplication::translate("Cli",
                                         "%1: %2 people. Tell the receiver the passphrase another way; without it "
                                         "nobody can open the package.")
                 .arg(order.path, QString::number(*packed)));
    return Done;
}

int runMerge(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const auto office = openOffice(arguments, dryRun ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return failed(office.error());
    const auto passphrase = readSecret(QCoreApplication::translate("Cli", "passphrase of the data package"));
    if (!passphrase)
        return failed(passphrase.error());
    return takeOver(parser, **office, prepareMerge(**office, arguments.at(1), *passphrase));
}

} // namespace tidui::cli
