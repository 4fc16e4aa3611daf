#pragma once

#include "core/cadre/cadre.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <functional>
#include <map>

namespace tidui {

/// Cadre files in their tables. Decides nothing and opens no transaction: operations do.
class CadreStore {
public:
    explicit CadreStore(Connection& connection) : m_connection(&connection) {}

    /// Under its own id when it has one; else under one that nobody had before, also nobody who was removed: the audit,
    /// candidates and appraisals name people by it.
    Result<CadreId> insert(const CadreFile& file);
    Status update(const CadreFile& before, const CadreFile& after); ///< Writes only the parts that differ.
    Status remove(CadreId id);

    /// Reads files in the order of their ids, all tables in step: as many queries as there are tables.
    /// The visitor returns false to stop.
    Status forEach(const std::function<bool(CadreFile&&)>& visit);
    Result<std::vector<CadreFile>> load(const std::vector<CadreId>& ids); ///< Those that exist, ordered by id.
    Result<qint64> count();

    Status addPhoto(const QString& hash, const QByteArray& bytes);
    Result<QByteArray> photo(const QString& hash);

private:
    Statement& prepared(const QString& sql); ///< Prepared once for each text.
    Result<CadreId> newId();
    Status insertPerson(CadreId id, const CadreFile& file);
    template <class Record>
    Status insertSet(const char* table, CadreId id, const std::vector<Record>& records);
    Status read(const QString& condition, const QString& argument, const std::function<bool(CadreFile&&)>& visit);

    Connection* m_connection;
    std::map<QString, Statement> m_statements{};
};

} // namespace tidui
