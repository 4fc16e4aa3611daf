#include "core/cadre/field_json.h"
#include "core/operation/changes.h"
#include "core/operation/office_state.h"
#include "core/operation/record_types.h"
#include "core/store/record_table.h"

namespace tidui {

namespace {

/// Leaves those that the account sees.
template <class Record>
Result<std::vector<Record>> seen(Result<std::vector<Record>> records, const Result<Sight>& sight)
{
    if (!sight)
        return sight.error();
    if (records && !sight->everything())
        std::erase_if(*records, [&sight](const Record& record) { return !sight->sees(record); });
    return records;
}

} // namespace

template <class Record>
Result<std::vector<Record>> Office::records()
{
    return seen(RecordTable<Record>(connection()).all(), sight());
}

template <class Record>
Result<std::vector<Record>> Office::records(const char* column, qint64 value)
{
    return seen(RecordTable<Record>(connection()).where(column, value), sight());
}

template <class Record>
Result<decltype(Record::id)> Changes::save(const Record& record)
{
    RecordTable<Record> table(m_connection);
    const auto present = table.find(record.id);
    if (!present)
        return present.error();
    if (!present->empty() && present->front() == record)
        return record.id;
    if (!m_writer.sight().writes(record) || (!present->empty() && !m_writer.sight().writes(present->front())))
        return outsideOf(m_writer.account());
    auto id = record.id;
    if (!present->empty()) {
        if (auto status = table.update(record); !status)
            return status.error();
    } else if (const auto inserted = table.insert(record)) {
        id = *inserted;
    } else {
        return inserted.error();
    }
    const QJsonObject before = present->empty() ? QJsonObject() : recordJson(present->front());
    if (auto status = audit(Table<Record>::name, id.value, before, recordJson(record)); !status)
        return status.error();
    return id;
}

template <class Record>
Status Changes::remove(const Record& record)
{
    if (!m_writer.sight().writes(record))
        return outsideOf(m_writer.account());
    if (auto status = RecordTable<Record>(m_connection).remove(record.id); !status)
        return status;
    return audit(Table<Record>::name, record.id.value, recordJson(record), {});
}

namespace {

/// Makes the functions of each kind here, so that no other file has to see all fields of all kinds.
template <class... Record>
auto madeFor(std::type_identity<std::tuple<Record...>>)
{
    using Read = std::tuple<Result<std::vector<Record>> (Office::*)()...>;
    using ReadWhere = std::tuple<Result<std::vector<Record>> (Office::*)(const char*, qint64)...>;
    using Save = std::tuple<Result<decltype(Record::id)> (Changes::*)(const Record&)...>;
    using Remove = std::tuple<Status (Changes::*)(const Record&)...>;
    return std::tuple{Read{&Office::records<Record>...}, ReadWhere{&Office::records<Record>...},
                      Save{&Changes::save<Record>...}, Remove{&Changes::remove<Record>...}};
}

} // namespace

/// Never called: that it names the functions makes them.
extern const decltype(madeFor(std::type_identity<RecordTypes>())) recordFunctions;
const decltype(madeFor(std::type_identity<RecordTypes>())) recordFunctions = madeFor(std::type_identity<RecordTypes>());

} // namespace tidui
