#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

#include <sqlite3.h>

namespace tidui::bench {

/// The bare C API with the settings of the office's connections, for baselines.
class RawDatabase {
public:
    RawDatabase(const QString& path, int flags)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        run("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;");
    }
    ~RawDatabase() { sqlite3_close_v2(m_handle); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const char* script)
    {
        if (sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", script, sqlite3_errmsg(m_handle));
    }

    using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;
    Statement prepare(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
        return {statement, sqlite3_finalize};
    }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace tidui::bench
