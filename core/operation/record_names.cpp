#include "core/operation/record_names.h"

#include "core/operation/office_state.h"
#include "core/operation/record_types.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// By what a record is known. The others go by their numbers.
const QHash<QString, QString>& nameColumns()
{
    static const QHash<QString, QString> columns{
        {u"cadre"_s, u"name"_s},           {u"unit"_s, u"name"_s},
        {u"quota_scope"_s, u"name"_s},     {u"promotion_round"_s, u"name"_s},
        {u"round_candidate"_s, u"name"_s}, {u"inspection_heading"_s, u"name"_s},
        {u"appraisal_year"_s, u"year"_s},  {u"appraisal_entry"_s, u"name"_s},
        {u"special_task"_s, u"name"_s},
    };
    return columns;
}

/// The table whose records have ids of that type; null: the field holds something else.
template <class Value>
const char* tableOf()
{
    if (std::is_same_v<Value, CadreId>)
        return "cadre";
    const char* table = nullptr;
    [&]<class... Record>(const std::tuple<Record...>*) {
        ((std::is_same_v<Value, decltype(Record::id)> ? void(table = Table<Record>::name) : void()), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    return table;
}

template <class Record>
void addReferences(const QString& table, QHash<QString, QString>& references)
{
    if (table != QLatin1String(Table<Record>::name))
        return;
    forEachField<Record>([&references](const auto& field) {
        using Value = std::remove_cvref_t<decltype(std::declval<Record>().*field.member)>;
        if (const char* target = tableOf<Value>())
            references.insert(QLatin1String(field.key), QLatin1String(target));
    });
}

using Wanted = QHash<QString, QSet<qint64>>;

void addNumbers(const QJsonValue& value, QSet<qint64>& numbers)
{
    if (value.isArray()) {
        for (const auto& one : value.toArray())
            addNumbers(one, numbers);
    } else if (const qint64 number = value.toVariant().toLongLong(); number != 0) { // Lists hold them as texts.
        numbers.insert(number);
    }
}

Wanted numbersIn(const std::vector<AuditRow>& rows)
{
    Wanted wanted;
    QHash<QString, QHash<QString, QString>> known;
    for (const AuditRow& row : rows) {
        if (!known.contains(row.table))
            known.insert(row.table, referencesOf(row.table));
        wanted[row.table].insert(row.record);
        const auto& references = known[row.table];
        for (auto it = references.begin(); it != references.end(); ++it) {
            addNumbers(row.parts.before.value(it.key()), wanted[it.value()]);
            addNumbers(row.parts.after.value(it.key()), wanted[it.value()]);
        }
    }
    return wanted;
}

} // namespace

QHash<QString, QString> referencesOf(const QString& table)
{
    QHash<QString, QString> references;
    [&]<class... Record>(const std::tuple<Record...>*) {
        (addReferences<Record>(table, references), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    if (table == u"cadre")
        references.insert(u"unit_id"_s, u"unit"_s);
    if (table != u"office") // There it is how many.
        references.insert(u"units"_s, u"unit"_s);
    if (table == u"account")
        references.insert(u"rounds"_s, u"promotion_round"_s);
    return references;
}

Result<RecordNames> namesIn(Office& office, const std::vector<AuditRow>& rows)
{
    if (!office.may(Right::ReadAudit))
        return outsideOf(office.account());
    const Wanted wanted = numbersIn(rows);
    RecordNames names;
    for (auto it = nameColumns().begin(); it != nameColumns().end(); ++it) {
        Statement select(Office::State::of(office).connection,
                         u"SELECT %1 FROM %2 WHERE id = ?1"_s.arg(it.value(), it.key()));
        for (const qint64 number : wanted.value(it.key())) {
            select.bindAll(number);
            if (select.next())
                names[it.key()].insert(number, select.text(0));
            else if (auto status = select.finished(); !status)
                return status.error();
        }
    }
    return names;
}

} // namespace tidui
