#pragma once

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

/// Files with people in them, for the tests of protection.
namespace tidui {

inline Secret secret(const char* text)
{
    return Secret(QByteArray(text));
}

struct SealedOffice {
    QTemporaryDir folder{};
    QString path = folder.filePath(QStringLiteral("office.tidui"));

    static void addPeople(Connection& connection, int from, int count)
    {
        Transaction transaction(connection);
        Statement insert(connection, QStringLiteral("INSERT INTO person(id, name, note) VALUES (?1, ?2, ?3)"));
        for (int id = from; id < from + count; ++id) {
            insert.bindAll(id, QStringLiteral("欧阳机密%1").arg(id), QStringLiteral("secret-note ").repeated(40));
            REQUIRE(insert.run());
        }
        REQUIRE(transaction.commit());
    }

    static void makeTable(Connection& connection)
    {
        REQUIRE(
            connection.execute(QStringLiteral("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, note TEXT)")));
    }

    /// A sealed file with so many people, about 7 on each page.
    FileKey makeSealed(int people, const char* passphrase = "first", const QString& name = {}) const
    {
        const QString file = name.isEmpty() ? path : folder.filePath(name);
        const auto key = newKey(file, secret(passphrase), KeyCost::cheap());
        REQUIRE(key);
        auto connection = Connection::open(file, Connection::Access::Create, *key);
        REQUIRE(connection);
        makeTable(*connection);
        addPeople(*connection, 1, people);
        return *key;
    }

    void makePlain(int people) const
    {
        auto connection = Connection::open(path, Connection::Access::Create);
        REQUIRE(connection);
        makeTable(*connection);
        addPeople(*connection, 1, people);
    }

    /// How many people can be read, each with the name that was written; -1: an error.
    static qint64 countPeople(Connection& connection, QString* error = nullptr)
    {
        Statement read(connection, QStringLiteral("SELECT id, name, note FROM person"));
        qint64 count = 0;
        while (read.next()) {
            REQUIRE(read.text(1) == QStringLiteral("欧阳机密%1").arg(read.integer(0))); // Never wrong data.
            REQUIRE(read.text(2) == QStringLiteral("secret-note ").repeated(40));
            ++count;
        }
        const auto status = read.finished();
        if (!status && error)
            *error = status.error().detail;
        return status ? count : -1;
    }

    /// The files of the folder in which something of the records or of SQLite's own texts can be read.
    QStringList plainFiles() const
    {
        QStringList found;
        for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char* text : {"欧阳机密", "secret-note", "SQLite format", "CREATE TABLE"}) {
                if (bytes.contains(text))
                    found += info.fileName();
            }
        }
        return found;
    }
};

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace tidui
