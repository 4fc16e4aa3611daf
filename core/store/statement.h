#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace tidui {

class Connection;

/// A prepared statement: bind in the order of its placeholders, step forward, read by column. An empty text, date,
/// number, list or id is stored as NULL and read back as empty. Can be run again after reset().
class Statement {
public:
    Statement(Connection& connection, const QString& sql);

    template <class... Values>
    Statement& bindAll(const Values&... values)
    {
        reset();
        (bind(values), ...);
        return *this;
    }
    void bind(const QString& value);
    void bind(const QByteArray& value); ///< As BLOB.
    void bind(const PartialDate& value) { bind(value.stored()); }
    void bind(qint64 value);
    void bind(int value) { bind(qint64(value)); }
    void bind(bool value) { bind(qint64(value)); }
    void bind(const std::optional<int>& value);
    void bind(QDate value) { bind(value.toString(Qt::ISODate)); }
    void bind(const QStringList& value); ///< As JSON text.
    void bind(const QJsonObject& value); ///< As JSON text.
    template <class Tag>
    void bind(Id<Tag> id)
    {
        id ? bind(id.value) : bindNull();
    }
    void bindNull();
    void reset();

    bool next();             ///< Steps to the next row; false at the end and on an error: then ask finished().
    Status finished() const; ///< Whether everything so far went well.
    Status run();            ///< Steps to the end and resets.

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::string_view bytes(int column) const; ///< Valid until the next step.
    void read(int column, QString& value) const { value = text(column); }
    void read(int column, PartialDate& value) const { value = PartialDate::parse(text(column)); }
    void read(int column, std::optional<int>& value) const;
    void read(int column, int& value) const { value = int(integer(column)); }
    void read(int column, bool& value) const { value = integer(column) != 0; }
    void read(int column, QDate& value) const { value = QDate::fromString(text(column), Qt::ISODate); }
    void read(int column, QStringList& value) const;
    void read(int column, QJsonObject& value) const;
    template <class Tag>
    void read(int column, Id<Tag>& value) const
    {
        value.value = integer(column);
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    void check(int code);

    Connection* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement{};
    std::vector<QByteArray> m_bound{}; ///< Keeps bound bytes alive until the next reset.
    int m_position = 0;
    Status m_status{};
};

} // namespace tidui
