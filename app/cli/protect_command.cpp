#include "app/cli/commands.h"

#include "core/operation/backup.h"
#include "core/operation/passphrase.h"
#include "core/store/protection.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Protect)
};

/// Asks for the present passphrase and the account's password where there are some, then for the new passphrase.
Status changed(const QString& path, PassphraseChange::Kind kind)
{
    const auto login = loginFor(path);
    if (!login)
        return login.error();
    PassphraseChange change{.kind = kind};
    if (kind != PassphraseChange::Kind::Remove) {
        auto wanted = readNewSecret(Tr::tr("The new passphrase:"));
        if (!wanted)
            return wanted.error();
        change.wanted = std::move(*wanted);
    }
    return changeProtection(path, *login, change);
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
    const QStringList backups = backupsOfLost(path, {}); // Before: a protected file doesn't tell where they are.
    using Kind = PassphraseChange::Kind;
    if (const auto status = changed(path, set ? Kind::Set : changing ? Kind::Change : Kind::Remove); !status)
        return failed(status.error());
    writeOut(removing ? Tr::tr("The office file is no longer protected.")
                      : Tr::tr("The office file is protected. Without the passphrase nobody can open it, we neither: "
                               "keep it in a safe place."));
    for (const QString& copy : removing ? QStringList() : plainCopies(path, backups))
        writeOut(Tr::tr("Not protected is the older copy %1. Delete it, or keep it locked away.").arg(copy));
    return Done;
}

} // namespace tidui::cli
