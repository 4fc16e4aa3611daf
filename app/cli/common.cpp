#include "app/cli/commands.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tidui::cli {

QString accountName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"officer"_s : user;
}

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
    if (arguments.isEmpty())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "Name the office file."), {}};
    auto office = Office::open(arguments.first(), mode, accountName());
    if (office && mode == Office::Mode::ReadWrite && (*office)->isReadOnly())
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Cli", "%1 is writing to this office. Try again when it is closed.")
                         .arg((*office)->writer()), {}};
    return office;
}

Result<std::vector<CadreId>> chosenCadres(Office& office, const QCommandLineParser& parser)
{
    std::vector<CadreId> ids;
    for (const QString& text : parser.values(u"cadre"_s)) {
        bool number = false;
        ids.push_back(CadreId{text.toLongLong(&number)});
        if (!number)
            return Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "%1 is not the number of a cadre.").arg(text), {}};
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
