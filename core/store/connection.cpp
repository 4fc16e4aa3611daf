#include "core/store/connection.h"

#include "core/store/sealed_vfs.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Without SQLite's own mutex, an eighth of a bulk read: a connection belongs to one thread.
int openFlags(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Create:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE;
    case Connection::Access::ReadOnly:
        break;
    }
    return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_READONLY;
}

QString settings(Connection::Access access)
{
    // Journal mode is kept in the file; a read-only connection must not try to set it.
    const QString journal = access == Connection::Access::ReadOnly ? QString() : u"PRAGMA journal_mode=WAL;"_s;
    return journal + u"PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
                     "PRAGMA cache_size=-65536; PRAGMA trusted_schema=OFF;"_s;
}

constexpr int longestWait = 5000; ///< Milliseconds, for somebody who writes or is just closing the file.

/// On a drive that nobody can write SQLite can't keep who reads beside the file: it is read as it stands.
bool standsStill(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return !folder.isWritable() && QStorageInfo(folder.filePath()).isReadOnly() && !QFileInfo::exists(path + u"-wal"_s);
}

/// As a URI, in which nothing of the path itself means anything to SQLite.
QByteArray nameFor(const QString& path, Connection::Access access, const FileKey& key, const LentKey& lent)
{
    if (path == u":memory:")
        return path.toUtf8();
    const QString name = key ? lent.uri(path) : plainUri(path);
    const bool fixed = access == Connection::Access::ReadOnly && standsStill(path);
    return (fixed ? name + u"&immutable=1"_s : name).toUtf8();
}

/// Told apart, since only a damaged file is to be rescued, and only another kind of file is none of ours.
Error notOpened(const QString& path, int code, const QString& detail)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Kind::Conflict,
            QCoreApplication::translate("Store", "%1 is being written by another program. Wait a moment and try again.")
                .arg(path),
            detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
    case SQLITE_FULL:
        return {Error::Kind::Io,
                QCoreApplication::translate("Store", "%1 can't be opened: this needs a folder in which files may be "
                                                     "written. Copy it into one of your own.")
                    .arg(path),
                detail};
    default:
        return {Error::Kind::Database,
                QCoreApplication::translate("Store", "%1 is not an office file, or it is damaged.").arg(path), detail};
    }
}

Status checkKey(const QString& path, const FileKey& key)
{
    const auto sealed = isSealed(path);
    if (!sealed)
        return sealed.error();
    if (*sealed && !key)
        return Error{
            Error::Kind::Forbidden,
            QCoreApplication::translate("Store", "The office file %1 is protected. Enter its passphrase.").arg(path),
            u"sealed"_s};
    if (!*sealed && key)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Store", "The office file %1 is not protected: it has no passphrase.")
                         .arg(path),
                     u"not sealed"_s};
    return {};
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString& path, Access access, FileKey key)
{
    if (auto status = checkKey(path, key); !status)
        return status.error();
    const LentKey lent(key);
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(nameFor(path, access, key, lent).constData(), &handle, openFlags(access), nullptr);
    Connection connection;
    connection.m_handle.reset(handle);
    connection.m_key = std::move(key);
    if (code != SQLITE_OK && sqlite3_extended_errcode(handle) == SQLITE_IOERR_DATA)
        return sealDamaged(1); // SQLite opens a file by its first page.
    if (code != SQLITE_OK)
        return connection.lastError(
            QCoreApplication::translate("Store", "The office file %1 can't be opened.").arg(path));
    sqlite3_busy_timeout(handle, longestWait); // Before the settings, which read the file.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (auto status = connection.applySettings(access); !status)
        return notOpened(path, sqlite3_errcode(handle), status.error().detail);
    return connection;
}

Status Connection::applySettings(Access access)
{
    if (m_key) {
        reserveSealBytes(handle());
        // A sealed file has no journal on the disk, not even for the one change that makes it a file with a log.
        bool fresh = false;
        {
            Statement journal(*this, u"PRAGMA journal_mode"_s);
            fresh = journal.next() && journal.text(0) != u"wal";
            if (auto status = journal.finished(); !status)
                return status;
        }
        if (fresh && access != Access::ReadOnly) {
            if (auto status = execute(u"PRAGMA journal_mode=MEMORY"_s); !status)
                return status;
        }
    }
    return execute(settings(access));
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

Status Connection::execute(const QString& script) const
{
    if (sqlite3_exec(handle(), script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(QCoreApplication::translate("Store", "The office file can't be written or read."));
    return {};
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

Error Connection::lastError(const QString& what) const
{
    const quint64 damaged = damagedPage(handle());
    if (damaged > 0)
        return sealDamaged(damaged);
    return {Error::Kind::Database, what, QString::fromUtf8(sqlite3_errmsg(handle()))};
}

Result<QStringList> Connection::problems(bool thorough)
{
    QStringList found;
    Statement check(*this, thorough ? u"PRAGMA integrity_check(20)"_s : u"PRAGMA quick_check(20)"_s);
    while (check.next()) {
        if (check.text(0) != u"ok")
            found += check.text(0);
    }
    if (auto status = check.finished(); !status)
        found += status.error().detail;
    if (!thorough)
        return found;
    Statement references(*this, u"PRAGMA foreign_key_check"_s);
    while (references.next())
        found += u"foreign key: %1 row %2 -> %3"_s.arg(references.text(0))
                     .arg(references.integer(1))
                     .arg(references.text(2));
    if (auto status = references.finished(); !status)
        return status.error();
    return found;
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection), m_begun(connection.execute(u"BEGIN IMMEDIATE"_s)), m_open(bool(m_begun))
{
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_connection.execute(u"ROLLBACK"_s);
}

Status Transaction::commit()
{
    auto status = m_connection.execute(u"COMMIT"_s);
    if (status)
        m_open = false;
    return status;
}

} // namespace tidui
