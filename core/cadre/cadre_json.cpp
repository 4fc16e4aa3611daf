#include "core/cadre/cadre_json.h"

#include "core/cadre/field_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

template <class Record>
QJsonArray setJson(const std::vector<Record>& records)
{
    QJsonArray array;
    for (const Record& record : records)
        array.append(recordJson(record));
    return array;
}

Error wrong(const QString& place)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("CadreJson", "%1 is not a value of a cadre's file. "
                                                     "Correct its name or its type.")
                .arg(place),
            place};
}

template <class Record>
Status readPlaced(const QJsonValue& json, const QString& place, Record& record)
{
    if (!json.isObject())
        return wrong(place);
    const QString failed = readRecord(json.toObject(), record);
    return failed.isEmpty() ? Status() : Status(wrong(place + u'.' + failed));
}

template <class Record>
Status readSet(const QJsonValue& json, const QString& place, std::vector<Record>& records)
{
    if (!json.isArray())
        return wrong(place);
    records.clear();
    for (const auto& item : json.toArray()) {
        const QString record = u"%1[%2]"_s.arg(place).arg(records.size());
        if (auto status = readPlaced(item, record, records.emplace_back()); !status)
            return status;
    }
    return {};
}

Status readPart(const QString& key, const QJsonValue& value, CadreFile& file)
{
    if (key == u"person")
        return readPlaced(value, key, file.person);
    if (key == u"id" || key == u"unit_id") {
        if (!value.isDouble() && !value.isNull())
            return wrong(key);
        (key == u"id" ? file.id.value : file.unit.value) = value.toInteger();
        return {};
    }
    bool known = false;
    Status status;
    forEachSet([&](const auto& set) {
        if (key != QLatin1String(set.key))
            return;
        known = true;
        status = readSet(value, key, file.*set.member);
    });
    return known ? status : Status(wrong(key));
}

/// A field that is absent on one side is null there, so that putting that side back clears it.
void personChange(const Person& before, const Person& after, JsonChange& change)
{
    QJsonObject left;
    QJsonObject right;
    forEachField<Person>([&](const auto& field) {
        if (before.*field.member == after.*field.member)
            return;
        const auto orNull = [](const QJsonValue& value) { return value.isUndefined() ? QJsonValue() : value; };
        left.insert(QLatin1String(field.key), orNull(jsonOf(before.*field.member)));
        right.insert(QLatin1String(field.key), orNull(jsonOf(after.*field.member)));
    });
    if (left.isEmpty())
        return;
    change.before.insert(u"person"_s, left);
    change.after.insert(u"person"_s, right);
}

} // namespace

QJsonObject toJson(const CadreFile& file)
{
    QJsonObject object{{u"person"_s, recordJson(file.person)}};
    if (file.id)
        object.insert(u"id"_s, file.id.value);
    if (file.unit)
        object.insert(u"unit_id"_s, file.unit.value);
    forEachSet([&](const auto& set) {
        if (!(file.*set.member).empty())
            object.insert(QLatin1String(set.key), setJson(file.*set.member));
    });
    return object;
}

Result<CadreFile> cadreFromJson(const QJsonObject& object)
{
    CadreFile file;
    if (auto status = applyParts(object, file); !status)
        return status.error();
    return file;
}

JsonChange jsonChange(const CadreFile& before, const CadreFile& after)
{
    JsonChange change;
    personChange(before.person, after.person, change);
    if (before.unit != after.unit) {
        change.before.insert(u"unit_id"_s, before.unit.value);
        change.after.insert(u"unit_id"_s, after.unit.value);
    }
    forEachSet([&](const auto& set) {
        if (before.*set.member == after.*set.member)
            return;
        change.before.insert(QLatin1String(set.key), setJson(before.*set.member));
        change.after.insert(QLatin1String(set.key), setJson(after.*set.member));
    });
    return change;
}

Status applyParts(const QJsonObject& parts, CadreFile& file)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (auto status = readPart(part.key(), part.value(), file); !status)
            return status;
    }
    return {};
}

} // namespace tidui
