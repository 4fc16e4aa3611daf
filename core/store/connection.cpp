#include "core/store/connection.h"

#include "core/store/statement.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Without SQLite's own mutex, an eighth of a bulk read: a connection belongs to one thread.
int openFlags(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Create:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
    case Connection::Access::ReadOnly:
        break;
    }
    return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
}

QString settings(Connection::Access access)
{
    // Journal mode is kept in the file; a read-only connection must not try to set it.
    const QString journal = access == Connection::Access::ReadOnly ? QString() : u"PRAGMA journal_mode=WAL;"_s;
    return journal + u"PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
                     "PRAGMA cache_size=-65536; PRAGMA trusted_schema=OFF; PRAGMA busy_timeout=5000;"_s;
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString& path, Access access)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, openFlags(access), nullptr);
    Connection connection;
    connection.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return connection.lastError(
            QCoreApplication::translate("Store", "The office file %1 can't be opened.").arg(path));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (auto status = connection.execute(settings(access)); !status)
        return Error{Error::Kind::Database,
                     QCoreApplication::translate("Store", "%1 is not an office file, or it is damaged.").arg(path),
                     status.error().detail};
    return connection;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

Status Connection::execute(const QString& script)
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
