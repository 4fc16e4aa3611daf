#pragma once

#include "core/base/id.h"
#include "core/cadre/fields.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <cmath>
#include <limits>

/// A record as JSON with the keys of its fields. Absent values are left out; dates are in their stored form
/// ("1975-03").
namespace tidui {

inline QJsonValue jsonOf(const QString& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}
inline QJsonValue jsonOf(const PartialDate& value)
{
    return jsonOf(value.stored());
}
inline QJsonValue jsonOf(QDate value)
{
    return jsonOf(value.toString(Qt::ISODate));
}
inline QJsonValue jsonOf(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
}
inline QJsonValue jsonOf(int value)
{
    return value;
}
inline QJsonValue jsonOf(bool value)
{
    return value;
}
template <class Tag>
QJsonValue jsonOf(Id<Tag> value)
{
    return value ? QJsonValue(value.value) : QJsonValue(QJsonValue::Undefined);
}
inline QJsonValue jsonOf(const QStringList& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(value));
}
inline QJsonValue jsonOf(const QJsonObject& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}

inline bool isAbsent(const QJsonValue& json)
{
    return json.isNull() || json.isUndefined();
}

/// Reads a value; absent is empty. False when it is of another type.
inline bool fromJson(const QJsonValue& json, QString& value)
{
    value = json.toString();
    return json.isString() || isAbsent(json);
}
inline bool fromJson(const QJsonValue& json, PartialDate& value)
{
    QString text;
    const bool ok = fromJson(json, text);
    value = PartialDate::parse(text);
    return ok;
}
inline bool fromJson(const QJsonValue& json, QDate& value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid() || isAbsent(json);
}
inline bool fromJson(const QJsonValue& json, std::optional<int>& value)
{
    value.reset();
    if (isAbsent(json))
        return true;
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    const bool whole = number == std::trunc(number) && std::abs(number) <= std::numeric_limits<int>::max();
    if (whole)
        value = int(number);
    return whole;
}
inline bool fromJson(const QJsonValue& json, int& value)
{
    std::optional<int> number;
    const bool ok = fromJson(json, number);
    value = number.value_or(0);
    return ok;
}
inline bool fromJson(const QJsonValue& json, bool& value)
{
    value = json.toBool();
    return json.isBool() || isAbsent(json);
}
template <class Tag>
bool fromJson(const QJsonValue& json, Id<Tag>& value)
{
    value.value = json.toInteger();
    return json.isDouble() || isAbsent(json);
}
inline bool fromJson(const QJsonValue& json, QStringList& value)
{
    value.clear();
    const QJsonArray array = json.toArray();
    for (const auto& item : array)
        value += item.toString();
    return json.isArray() || isAbsent(json);
}
inline bool fromJson(const QJsonValue& json, QJsonObject& value)
{
    value = json.toObject();
    return json.isObject() || isAbsent(json);
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

/// Reads the keys that are given into the record and leaves the other fields as they are. The first key that the record
/// doesn't have, or whose value is of another type; empty when all were read.
template <class Record>
QString readRecord(const QJsonObject& object, Record& record)
{
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
    if (!failed.isEmpty() || known == object.size())
        return failed;
    const QStringList given = object.keys();
    return *std::ranges::find_if(given, [](const QString& candidate) {
        return std::ranges::find(keysOf<Record>(), candidate) == keysOf<Record>().end();
    });
}

} // namespace tidui
