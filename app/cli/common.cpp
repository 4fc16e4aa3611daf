#include "app/cli/commands.h"

#include "core/operation/audit_log.h"
#include "core/organization/unit_tree.h"

#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tidui::cli {

void writeOut(const QString& text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
}

void writeError(const QString& text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
}

int failed(const Error& error)
{
    writeError(error.message);
    if (!error.detail.isEmpty())
        writeError(error.detail);
    return Failed;
}

Result<std::unique_ptr<Office>> openOffice(const QStringList& arguments, Office::Mode mode)
{
    const auto login = loginFor(arguments.first());
    if (!login)
        return login.error();
    auto office = Office::open(arguments.first(), mode, *login);
    if (office && mode == Office::Mode::ReadWrite && (*office)->isReadOnly())
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Cli", "%1 is writing to this office. Try again when it is closed.")
                         .arg((*office)->writer()),
                     {}};
    if (office)
        for (const ChainProblem& problem : brokenTail(**office))
            writeError(QCoreApplication::translate("Cli", "The audit of %1 is broken: %2 Run verify, and compare it "
                                                          "with a backup and the printed anchor.")
                           .arg(arguments.first(), chainProblemText(problem)));
    return office;
}

Result<quint64> numberOption(const QCommandLineParser& parser, const QString& option, quint64 least, quint64 most,
                             quint64 otherwise)
{
    if (!parser.isSet(option))
        return otherwise;
    bool number = false;
    const quint64 value = parser.value(option).toULongLong(&number);
    if (!number || value < least || value > most)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "--%1 takes a whole number from %2 to %3.")
                         .arg(option)
                         .arg(least)
                         .arg(most),
                     {}};
    return value;
}

Result<QDate> askedDay(const QCommandLineParser& parser)
{
    const auto on = dayOption(parser, u"on"_s, {});
    if (on && !on->isValid())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "Name the day of the question with --on YYYY-MM-DD."),
                     {}};
    return on;
}

Result<UnitId> unitNamed(const std::vector<Unit>& units, const QString& name)
{
    if (name.isEmpty())
        return UnitId{};
    std::vector<UnitId> found;
    for (const Unit& unit : units) {
        if (unit.name == name || fullUnitName(unit.id, units) == name)
            found.push_back(unit.id);
    }
    if (found.empty())
        return Error{Error::Kind::NotFound, QCoreApplication::translate("Cli", "There is no unit %1.").arg(name), {}};
    if (found.size() == 1)
        return found.front();
    QStringList names;
    for (const UnitId unit : found)
        names += fullUnitName(unit, units);
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Cli", "%1 units have the name %2. Name one with those above it: %3.")
                     .arg(found.size())
                     .arg(name, names.join(u'、')),
                 {}};
}

Result<QSet<UnitId>> unitsNamed(const std::vector<Unit>& units, const QString& name)
{
    QSet<UnitId> chosen;
    for (const Unit& unit : units) {
        if (unit.name == name)
            chosen += unitsBelow(unit.id, units);
    }
    if (chosen.isEmpty())
        return Error{Error::Kind::NotFound, QCoreApplication::translate("Cli", "There is no unit %1.").arg(name), {}};
    return chosen;
}

Result<CadreId> cadreNumber(const QString& text)
{
    bool number = false;
    const CadreId id{text.toLongLong(&number)};
    if (!number)
        return Error{
            Error::Kind::Invalid, QCoreApplication::translate("Cli", "%1 is not the number of a cadre.").arg(text), {}};
    return id;
}

Result<std::vector<CadreId>> chosenCadres(Office& office, const QCommandLineParser& parser)
{
    std::vector<CadreId> ids;
    for (const QString& text : parser.values(u"cadre"_s)) {
        const auto id = cadreNumber(text);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    if (!ids.empty())
        return ids;
    const auto roster = office.roster();
    const auto units = office.units();
    if (!roster || !units)
        return roster ? units.error() : roster.error();
    const RosterView view(*roster, *units, QDate::currentDate());
    for (const int row : view.rows())
        ids.push_back(roster->id(row));
    return ids;
}

} // namespace tidui::cli
