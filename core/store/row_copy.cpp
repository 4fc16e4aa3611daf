#include "core/store/row_copy.h"

#include "core/store/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using RawStatement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

RawStatement prepare(Connection& connection, const QString& sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()), &statement, nullptr);
    return {statement, sqlite3_finalize};
}

} // namespace

Result<qint64> copyRows(Connection& from, Connection& into, const QString& table, const QString& condition,
                        const std::vector<qint64>& values)
{
    const QString filter = condition.isEmpty() ? QString() : u" WHERE "_s + condition;
    const auto select = prepare(from, u"SELECT * FROM \"%1\"%2"_s.arg(table, filter));
    const int columns = sqlite3_column_count(select.get());
    const QStringList marks(columns, u"?"_s);
    const auto insert = prepare(into, u"INSERT OR IGNORE INTO \"%1\" VALUES (%2)"_s.arg(table, marks.join(u',')));
    if (!select || !insert)
        return (select ? into : from)
            .lastError(QCoreApplication::translate("Store", "The office file can't be written or read."));
    for (std::size_t i = 0; i < values.size(); ++i)
        sqlite3_bind_int64(select.get(), int(i) + 1, values[i]);
    qint64 copied = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(select.get())) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(insert.get(), column + 1, sqlite3_column_value(select.get(), column));
        if (sqlite3_step(insert.get()) == SQLITE_DONE)
            copied += sqlite3_changes(into.handle());
        sqlite3_reset(insert.get());
    }
    if (code != SQLITE_DONE)
        return from.lastError(QCoreApplication::translate("Store", "The office file can't be written or read."));
    return copied;
}

Result<QStringList> dropTriggers(Connection& connection)
{
    QStringList names;
    QStringList made;
    {
        Statement select(connection, u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (select.next()) {
            names += select.text(0);
            made += select.text(1);
        }
        if (auto status = select.finished(); !status)
            return status.error();
    }
    for (const QString& name : names) {
        if (auto status = connection.execute(u"DROP TRIGGER "_s + name); !status)
            return status.error();
    }
    return made;
}

Status makeTriggers(Connection& connection, const QStringList& triggers)
{
    for (const QString& trigger : triggers) {
        if (auto status = connection.execute(trigger); !status)
            return status;
    }
    return {};
}

} // namespace tidui
