#include "app/cli/leaving.h"

#include "app/cli/commands.h"
#include "core/operation/use.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

Status noteWritten(Office& office, const QString& what, qint64 people)
{
    return office.noteUse({.kind = Use::Kind::Export, .what = what, .people = people, .purpose = statedPurpose()});
}

void noteShown(Office& office, const QString& what, qint64 people)
{
    if (people > 0)
        (void)noteWritten(office, what, people);
}

QString askedMark(const QCommandLineParser& parser, const Office& office)
{
    if (!parser.isSet(u"watermark"_s))
        return {};
    return printMark(office.account(), QDateTime::currentDateTime(), statedPurpose());
}

} // namespace tidui::cli
