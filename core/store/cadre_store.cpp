#include "core/store/cadre_store.h"

#include "core/store/field_sql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// One set's rows, read in step with the cadres: both are ordered by the cadre's id.
template <class Record>
class SetReader {
public:
    SetReader(Connection& connection, const RecordSet<Record>& set, const QString& condition, const QString& argument)
        : m_set(set),
          m_statement(connection, u"SELECT cadre_id, %1 FROM %2 WHERE %3 ORDER BY cadre_id, position"_s.arg(
                                      columnList<Record>(), QString::fromLatin1(set.key), condition.arg(u"cadre_id"_s)))
    {
        if (!argument.isNull())
            m_statement.bind(argument);
        m_more = m_statement.next();
    }

    void readInto(CadreFile& file)
    {
        while (m_more && m_statement.integer(0) < file.id.value)
            m_more = m_statement.next();
        for (; m_more && m_statement.integer(0) == file.id.value; m_more = m_statement.next())
            readFields(m_statement, 1, (file.*m_set.member).emplace_back());
    }

    Status finished() const { return m_statement.finished(); }

private:
    RecordSet<Record> m_set;
    Statement m_statement;
    bool m_more = false;
};

template <class... Records>
auto setReaders(Connection& connection, const std::tuple<RecordSet<Records>...>& sets, const QString& condition,
                const QString& argument)
{
    return std::apply(
        [&](const auto&... set) {
            return std::tuple<SetReader<Records>...>{SetReader<Records>(connection, set, condition, argument)...};
        },
        sets);
}

QString idList(const std::vector<CadreId>& ids)
{
    QJsonArray array;
    for (const CadreId id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Statement& CadreStore::prepared(const QString& sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second;
    return m_statements.emplace(sql, Statement(*m_connection, sql)).first->second;
}

Result<CadreId> CadreStore::newId()
{
    // Both are the last entry of an index: some microseconds, also in an import of many.
    Statement& select = prepared(uR"(SELECT 1 + max((SELECT coalesce(max(id), 0) FROM cadre),
        (SELECT coalesce(max(record_id), 0) FROM change WHERE table_name = 'cadre')))"_s);
    select.reset();
    const CadreId id{select.next() ? select.integer(0) : 0};
    select.reset();
    if (auto status = select.finished(); !status)
        return status.error();
    return id;
}

Status CadreStore::insertPerson(CadreId id, const CadreFile& file)
{
    static const QString sql = u"INSERT INTO cadre (id, unit_id, %1) VALUES (%2)"_s.arg(
        columnList<Person>(), placeholders(int(fieldCount<Person>) + 2));
    Statement& insert = prepared(sql);
    insert.bindAll(id, file.unit);
    bindFields(insert, file.person);
    return insert.run();
}

template <class Record>
Status CadreStore::insertSet(const char* table, CadreId id, const std::vector<Record>& records)
{
    if (records.empty())
        return {};
    static const QString sql = u"INSERT INTO %1 (cadre_id, position, %2) VALUES (%3)"_s.arg(
        QString::fromLatin1(table), columnList<Record>(), placeholders(int(fieldCount<Record>) + 2));
    Statement& insert = prepared(sql);
    int position = 0;
    for (const Record& record : records) {
        insert.bindAll(id, position++);
        bindFields(insert, record);
        if (auto status = insert.run(); !status)
            return status;
    }
    return {};
}

Result<CadreId> CadreStore::insert(const CadreFile& file)
{
    auto given = file.id ? Result<CadreId>(file.id) : newId();
    if (!given)
        return given;
    const CadreId id = *given;
    Status status = insertPerson(id, file);
    forEachSet([&](const auto& set) {
        if (status)
            status = insertSet(set.key, id, file.*set.member);
    });
    if (!status)
        return status.error();
    return id;
}

Status CadreStore::update(const CadreFile& before, const CadreFile& after)
{
    Status status;
    if (before.person != after.person || before.unit != after.unit) {
        static const QString sql = u"UPDATE cadre SET (unit_id, %1) = (%2) WHERE id = ?%3"_s
                                       .arg(columnList<Person>(), placeholders(int(fieldCount<Person>) + 1))
                                       .arg(fieldCount<Person> + 2);
        Statement& update = prepared(sql);
        update.bindAll(after.unit);
        bindFields(update, after.person);
        update.bind(before.id);
        status = update.run();
    }
    forEachSet([&](const auto& set) {
        if (!status || before.*set.member == after.*set.member)
            return;
        Statement& clear = prepared(u"DELETE FROM %1 WHERE cadre_id = ?1"_s.arg(QString::fromLatin1(set.key)));
        clear.bindAll(before.id);
        status = clear.run();
        if (status)
            status = insertSet(set.key, before.id, after.*set.member);
    });
    return status;
}

Status CadreStore::remove(CadreId id)
{
    return prepared(u"DELETE FROM cadre WHERE id = ?1"_s).bindAll(id).run();
}

Status CadreStore::read(const QString& condition, const QString& argument,
                        const std::function<bool(CadreFile&&)>& visit)
{
    auto readers = setReaders(*m_connection, recordSets, condition, argument);
    Statement people(*m_connection, u"SELECT id, unit_id, %1 FROM cadre WHERE %2 ORDER BY id"_s.arg(
                                        columnList<Person>(), condition.arg(u"id"_s)));
    if (!argument.isNull())
        people.bind(argument);
    while (people.next()) {
        CadreFile file;
        people.read(0, file.id);
        people.read(1, file.unit);
        readFields(people, 2, file.person);
        std::apply([&file](auto&... reader) { (reader.readInto(file), ...); }, readers);
        if (!visit(std::move(file)))
            return {};
    }
    Status status = people.finished();
    std::apply([&status](const auto&... reader) { ((status ? void(status = reader.finished()) : void()), ...); },
               readers);
    return status;
}

Status CadreStore::forEach(const std::function<bool(CadreFile&&)>& visit)
{
    return read(u"%1 > 0"_s, {}, visit);
}

Result<std::vector<CadreFile>> CadreStore::load(const std::vector<CadreId>& ids)
{
    std::vector<CadreFile> files;
    files.reserve(ids.size());
    const auto keep = [&files](CadreFile&& file) {
        files.push_back(std::move(file));
        return true;
    };
    if (auto status = read(u"%1 IN (SELECT value FROM json_each(?1))"_s, idList(ids), keep); !status)
        return status.error();
    return files;
}

Result<qint64> CadreStore::count()
{
    Statement statement(*m_connection, u"SELECT count(*) FROM cadre"_s);
    const qint64 people = statement.next() ? statement.integer(0) : 0;
    if (auto status = statement.finished(); !status)
        return status.error();
    return people;
}

Status CadreStore::addPhoto(const QString& hash, const QByteArray& bytes)
{
    return prepared(u"INSERT INTO photo (hash, bytes) VALUES (?1, ?2) ON CONFLICT (hash) DO NOTHING"_s)
        .bindAll(hash, bytes)
        .run();
}

Result<QByteArray> CadreStore::photo(const QString& hash)
{
    Statement& select = prepared(u"SELECT bytes FROM photo WHERE hash = ?1"_s);
    select.bindAll(hash);
    const QByteArray bytes = select.next() ? select.blob(0) : QByteArray();
    select.reset();
    if (auto status = select.finished(); !status)
        return status.error();
    return bytes;
}

} // namespace tidui
