#include "app/cli/commands.h"

#include "core/store/protection.h"
#include "core/store/write_lock.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Protect)
};

Status setProtection(const QString& path)
{
    const auto passphrase = readSecret(Tr::tr("The new passphrase:"));
    return passphrase ? protect(path, *passphrase) : Status(passphrase.error());
}

Status change(const QString& path)
{
    const auto before = readSecret(Tr::tr("The present passphrase:"));
    if (!before)
        return before.error();
    const auto after = readSecret(Tr::tr("The new passphrase:"));
    return after ? changePassphrase(path, *before, *after) : Status(after.error());
}

Status remove(const QString& path)
{
    const auto passphrase = readSecret(Tr::tr("The present passphrase:"));
    return passphrase ? removeProtection(path, *passphrase) : Status(passphrase.error());
}

} // namespace

int runProtect(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString path = arguments.first();
    const bool set = parser.isSet(u"set"_s);
    const bool changing = parser.isSet(u"change"_s);
    const bool removing = parser.isSet(u"remove"_s);
    if (int(set) + int(changing) + int(removing) != 1)
        return failed({Error::Kind::Invalid, Tr::tr("Say one of --set, --change and --remove."), {}});
    if (!QFile::exists(path))
        return failed({Error::Kind::NotFound, Tr::tr("There is no office file %1.").arg(path), {}});
    const auto lock = WriteLock::take(path);
    if (!lock)
        return failed({Error::Kind::Conflict,
                       Tr::tr("%1 is open in another program. Close it there and try again.").arg(path),
                       {}});
    const Status status = set ? setProtection(path) : changing ? change(path) : remove(path);
    if (!status)
        return failed(status.error());
    writeOut(removing ? Tr::tr("The office file is no longer protected.")
                      : Tr::tr("The office file is protected. Without the passphrase nobody can open it, we neither: "
                               "keep it in a safe place."));
    for (const QString& copy : removing ? QStringList() : plainCopiesBeside(path))
        writeOut(Tr::tr("Not protected is the older copy %1. Delete it, or keep it locked away.").arg(copy));
    return Done;
}

} // namespace tidui::cli
