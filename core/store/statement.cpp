#include "core/store/statement.h"

#include "core/store/connection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Connection& connection, const QString& sql) : m_connection(&connection)
{
    const QByteArray bytes = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(connection.handle(), bytes.constData(), int(bytes.size()), SQLITE_PREPARE_PERSISTENT,
                             &statement, nullptr));
    m_statement.reset(statement);
    // Bound bytes must not move while SQLite holds their address.
    m_bound.reserve(std::size_t(statement ? sqlite3_bind_parameter_count(statement) : 0));
}

void Statement::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE || !m_status)
        return;
    m_status =
        m_connection->lastError(QCoreApplication::translate("Store", "The office file can't be written or read."));
}

void Statement::bind(const QString& value)
{
    if (value.isEmpty())
        return bindNull();
    const QByteArray& bytes = m_bound.emplace_back(value.toUtf8());
    check(sqlite3_bind_text(m_statement.get(), ++m_position, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
}

void Statement::bind(const QByteArray& value)
{
    const QByteArray& bytes = m_bound.emplace_back(value);
    check(sqlite3_bind_blob(m_statement.get(), ++m_position, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
}

void Statement::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), ++m_position, value));
}

void Statement::bind(const std::optional<int>& value)
{
    value ? bind(qint64(*value)) : bindNull();
}

void Statement::bind(const QStringList& value)
{
    const QJsonDocument document(QJsonArray::fromStringList(value));
    bind(value.isEmpty() ? QString() : QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void Statement::bind(const QJsonObject& value)
{
    bind(value.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

void Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement.get(), ++m_position));
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound.clear();
    m_position = 0;
}

bool Statement::next()
{
    if (!m_status)
        return false;
    const int code = sqlite3_step(m_statement.get());
    check(code);
    return code == SQLITE_ROW;
}

Status Statement::finished() const
{
    return m_status;
}

Status Statement::run()
{
    while (next()) {
    }
    reset();
    return m_status;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto view = bytes(column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto view = bytes(column);
    return QByteArray(view.data(), qsizetype(view.size()));
}

std::string_view Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    if (!data) // NULL, or an empty blob.
        return {};
    return {data, std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

void Statement::read(int column, QStringList& value) const
{
    value.clear();
    const QJsonArray array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    for (const auto& item : array)
        value += item.toString();
}

void Statement::read(int column, QJsonObject& value) const
{
    value = QJsonDocument::fromJson(text(column).toUtf8()).object();
}

void Statement::read(int column, std::optional<int>& value) const
{
    value = isNull(column) ? std::nullopt : std::optional(int(integer(column)));
}

} // namespace tidui
