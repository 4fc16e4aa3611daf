#include "core/cadre/cadre_json.h"

#include "core/cadre/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QJsonValue jsonOf(const QString& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}
QJsonValue jsonOf(const PartialDate& value)
{
    return jsonOf(value.stored());
}
QJsonValue jsonOf(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
}

bool fromJson(const QJsonValue& json, QString& value)
{
    value = json.toString();
    return json.isString() || json.isNull() || json.isUndefined();
}
bool fromJson(const QJsonValue& json, PartialDate& value)
{
    QString text;
    const bool ok = fromJson(json, text);
    value = PartialDate::parse(text);
    return ok;
}
bool fromJson(const QJsonValue& json, std::optional<int>& value)
{
    value.reset();
    if (json.isNull() || json.isUndefined())
        return true;
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    const bool whole = number == std::trunc(number) && std::abs(number) <= std::numeric_limits<int>::max();
    if (whole)
        value = int(number);
    return whole;
}

/// Keys are named so often that making a QString of each one again would cost as much as the values.
template <class Record>
const std::array<QString, fieldCount<Record>>& keysOf()
{
    static const auto keys = std::apply(
        [](const auto&... field) { return std::array<QString, fieldCount<Record>>{QString::fromLatin1(field.key)...}; },
        Fields<Record>::list);
    return keys;
}

template <class Record>
QJsonObject recordJson(const Record& record)
{
    QJsonObject object;
    auto key = keysOf<Record>().begin();
    forEachField<Record>([&](const auto& field) {
        const QJsonValue value = jsonOf(record.*field.member);
        if (!value.isUndefined())
            object.insert(*key, value);
        ++key;
    });
    return object;
}

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

/// Reads the keys that are given into the record and leaves the other fields as they are.
template <class Record>
Status readRecord(const QJsonValue& json, const QString& place, Record& record)
{
    if (!json.isObject())
        return wrong(place);
    const QJsonObject object = json.toObject();
    qsizetype known = 0;
    QString failed;
    auto key = keysOf<Record>().begin();
    forEachField<Record>([&](const auto& field) {
        const auto found = object.constFind(*key);
        if (found != object.constEnd()) {
            ++known;
            if (!fromJson(*found, record.*field.member))
                failed = *key;
        }
        ++key;
    });
    if (!failed.isEmpty())
        return wrong(place + u'.' + failed);
    if (known == object.size())
        return {};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::ranges::find(keysOf<Record>(), it.key()) == keysOf<Record>().end())
            return wrong(place + u'.' + it.key());
    }
    return {};
}

template <class Record>
Status readSet(const QJsonValue& json, const QString& place, std::vector<Record>& records)
{
    if (!json.isArray())
        return wrong(place);
    records.clear();
    for (const auto& item : json.toArray()) {
        const QString record = u"%1[%2]"_s.arg(place).arg(records.size());
        if (auto status = readRecord(item, record, records.emplace_back()); !status)
            return status;
    }
    return {};
}

Status readPart(const QString& key, const QJsonValue& value, CadreFile& file)
{
    if (key == u"person")
        return readRecord(value, key, file.person);
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
