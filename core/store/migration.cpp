#include "core/store/migration.h"

#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// "TIDU": tells an office file from other SQLite files.
constexpr int applicationId = 0x54494455;

QStringList scripts()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Status copyAside(Connection& connection, const QString& path, int next)
{
    const QString copy = u"%1.before-%2"_s.arg(path).arg(next, 4, 10, QChar(u'0'));
    QFile::remove(copy);
    Statement vacuum(connection, u"VACUUM INTO ?1"_s); // A copy with everything that still stands in the log.
    vacuum.bind(copy);
    if (auto status = vacuum.run(); !status)
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Store", "No copy of the office file could be made before its update, "
                                                          "so it was left as it is. Free some space beside %1.")
                         .arg(path),
                     status.error().detail};
    return {};
}

Status runScript(Connection& connection, const QString& name, int version)
{
    QFile file(u":/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, file.errorString(), name};
    Transaction transaction(connection);
    if (auto status = transaction.begun(); !status)
        return status;
    if (auto status = connection.execute(QString::fromUtf8(file.readAll())); !status)
        return status;
    const QString mark = u"PRAGMA user_version=%1; PRAGMA application_id=%2"_s.arg(version).arg(applicationId);
    if (auto status = connection.execute(mark); !status)
        return status;
    return transaction.commit();
}

} // namespace

int newestSchema()
{
    return int(scripts().size());
}

Result<int> schemaVersion(Connection& connection)
{
    Statement statement(connection, u"PRAGMA user_version"_s);
    const int version = statement.next() ? int(statement.integer(0)) : 0;
    if (auto status = statement.finished(); !status)
        return status.error();
    return version;
}

Status migrate(Connection& connection, const QString& path)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version > newestSchema())
        return Error{Error::Kind::NewerSchema,
                     QCoreApplication::translate("Store", "%1 was written by a newer version of this program. "
                                                          "Open it with that version; nothing was changed.")
                         .arg(path),
                     u"schema %1 > %2"_s.arg(*version).arg(newestSchema())};
    const QStringList names = scripts();
    for (int next = *version + 1; next <= names.size(); ++next) {
        if (*version > 0 && next == *version + 1) {
            if (auto status = copyAside(connection, path, next); !status)
                return status;
        }
        if (auto status = runScript(connection, names.at(next - 1), next); !status)
            return status;
    }
    return {};
}

} // namespace tidui
