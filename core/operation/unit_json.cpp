#include "core/operation/unit_json.h"

#include "core/organization/unit_fields.h"

namespace tidui {

namespace {

void insertValue(QJsonObject& object, const char* key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}
void insertValue(QJsonObject& object, const char* key, int value)
{
    object.insert(QLatin1String(key), value);
}
void insertValue(QJsonObject& object, const char* key, const std::optional<int>& value)
{
    if (value)
        object.insert(QLatin1String(key), *value);
}
void insertValue(QJsonObject& object, const char* key, UnitId value)
{
    if (value)
        object.insert(QLatin1String(key), value.value);
}

void readValue(const QJsonValue& value, QString& member)
{
    member = value.toString();
}
void readValue(const QJsonValue& value, int& member)
{
    member = value.toInt();
}
void readValue(const QJsonValue& value, std::optional<int>& member)
{
    member = value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}
void readValue(const QJsonValue& value, UnitId& member)
{
    member.value = value.toInteger();
}

} // namespace

QJsonObject toJson(const Unit& unit)
{
    QJsonObject object;
    forEachField<Unit>([&](const auto& field) { insertValue(object, field.key, unit.*field.member); });
    return object;
}

Unit unitFromJson(const QJsonObject& object, UnitId id)
{
    Unit unit;
    unit.id = id;
    forEachField<Unit>(
        [&](const auto& field) { readValue(object.value(QLatin1String(field.key)), unit.*field.member); });
    return unit;
}

} // namespace tidui
