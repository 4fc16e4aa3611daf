#include "core/store/migration.h"

#include "core/store/database_copy.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Result<int> numberOf(Connection& connection, const QString& pragma)
{
    Statement statement(connection, pragma);
    const int number = statement.next() ? int(statement.integer(0)) : 0;
    if (auto status = statement.finished(); !status)
        return status.error();
    return number;
}

Status copyAside(Connection& connection, const QString& path, int next)
{
    const QString copy = u"%1.before-%2"_s.arg(path).arg(next, 4, 10, QChar(u'0'));
    QFile::remove(copy);
    if (auto status = copyDatabase(connection, copy); !status) // With everything that still stands in the log.
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Store", "No copy of the office file could be made before its update, "
                                                          "so it was left as it is. Free some space beside %1.")
                         .arg(path),
                     status.error().detail};
    return {};
}

Status runScript(Connection& connection, const QByteArray& script, int version)
{
    Transaction transaction(connection);
    if (auto status = transaction.begun(); !status)
        return status;
    if (auto status = connection.execute(QString::fromUtf8(script)); !status)
        return status;
    const QString mark = u"PRAGMA user_version=%1; PRAGMA application_id=%2"_s.arg(version).arg(applicationId);
    if (auto status = connection.execute(mark); !status)
        return status;
    return transaction.commit();
}

} // namespace

std::vector<QByteArray> schemaScripts()
{
    std::vector<QByteArray> scripts;
    const QDir folder(u":/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The migration %s is not in the program.", qPrintable(name));
        scripts.push_back(file.readAll());
    }
    return scripts;
}

Result<int> schemaVersion(Connection& connection)
{
    return numberOf(connection, u"PRAGMA user_version"_s);
}

Status checkIsOffice(Connection& connection, const QString& path)
{
    const auto id = numberOf(connection, u"PRAGMA application_id"_s);
    if (id && *id == applicationId)
        return {};
    return Error{id ? Error::Kind::Invalid : Error::Kind::Database,
                 QCoreApplication::translate("Store", "%1 is not an office file, or it is damaged.").arg(path),
                 id ? u"application_id %1"_s.arg(*id) : id.error().detail};
}

Result<Connection> openOfficeFile(const QString& path, const FileKey& key)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, key);
    if (!connection)
        return connection;
    if (auto status = checkIsOffice(*connection, path); !status)
        return status.error();
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return writable ? Connection::open(path, Connection::Access::ReadWrite, key) : std::move(connection);
}

Status migrate(Connection& connection, const QString& path, const std::vector<QByteArray>& scripts)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int newest = int(scripts.size());
    if (*version > newest)
        return Error{Error::Kind::NewerSchema,
                     QCoreApplication::translate("Store", "%1 was written by a newer version of this program. "
                                                          "Open it with that version; nothing was changed.")
                         .arg(path),
                     u"schema %1 > %2"_s.arg(*version).arg(newest)};
    if (*version < newest && connection.isReadOnly())
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("Store", "%1 is from an older version of this program. Open it for "
                                                          "writing once, so that it is updated; a copy is kept.")
                         .arg(path),
                     u"schema %1 < %2"_s.arg(*version).arg(newest)};
    if (*version > 0 && *version < newest) {
        if (auto status = copyAside(connection, path, *version + 1); !status)
            return status;
    }
    return runSchemaScripts(connection, scripts);
}

Status runSchemaScripts(Connection& connection, const std::vector<QByteArray>& scripts)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    for (int next = *version + 1; next <= int(scripts.size()); ++next) {
        if (auto status = runScript(connection, scripts[std::size_t(next) - 1], next); !status)
            return status;
    }
    return {};
}

} // namespace tidui
