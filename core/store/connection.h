#pragma once

#include "core/store/data_key.h"

#include <memory>

struct sqlite3;

namespace tidui {

/// A connection to an office file with the settings that protect it: foreign keys, WAL, synchronous=FULL, temporary
/// data in memory. Belongs to the thread that opened it.
class Connection {
public:
    enum class Access { Create, ReadWrite, ReadOnly };
    /// ":memory:" is a path, too. A sealed file needs its key (unlockKey, newKey): Forbidden without one.
    static Result<Connection> open(const QString& path, Access access, FileKey key = {});

    const FileKey& key() const { return m_key; } ///< Null: the file is plain.
    bool isReadOnly() const;
    sqlite3* handle() const { return m_handle.get(); }
    Status execute(const QString& script) const; ///< One statement or several, without results.
    qint64 lastRowId() const;                    ///< Of the last INSERT.
    Error lastError(const QString& what) const;

    /// PRAGMA quick_check or integrity_check with foreign_key_check: what is wrong, in SQLite's words; empty = sound.
    Result<QStringList> problems(bool thorough);

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Status applySettings(Access access);
    FileKey m_key{};
    std::unique_ptr<sqlite3, Close> m_handle{};
};

/// A transaction that takes everything back unless it was committed.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Status begun() const { return m_begun; }
    Status commit();

private:
    Connection& m_connection;
    Status m_begun;
    bool m_open = false;
};

} // namespace tidui
