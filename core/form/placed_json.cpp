#include "core/form/placed_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tidui {

void PlacedJson::refuse(const QString& place)
{
    if (!m_error)
        m_error = Error{Error::Kind::Invalid,
                        QCoreApplication::translate("Form", "The form %1 is wrong at %2.").arg(m_file, place),
                        {}};
}

void PlacedJson::allow(const QJsonObject& object, const QStringList& keys, const QString& place)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()))
            refuse(place + u'.' + it.key());
    }
}

double PlacedJson::number(const QJsonObject& object, const QString& key, double usual, const QString& place)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isDouble())
        refuse(place + u'.' + key);
    return value.toDouble(usual);
}

bool PlacedJson::isWhole(double value)
{
    return value >= 0 && value <= 1000 && value == std::floor(value);
}

int PlacedJson::whole(const QJsonObject& object, const QString& key, const QString& place)
{
    const double value = number(object, key, -1, place);
    if (!isWhole(value))
        refuse(place + u'.' + key);
    return isWhole(value) ? int(value) : 0;
}

QString PlacedJson::text(const QJsonObject& object, const QString& key, const QString& usual, const QString& place)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        refuse(place + u'.' + key);
    return value.toString(usual);
}

bool PlacedJson::flag(const QJsonObject& object, const QString& key, bool usual, const QString& place)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(place + u'.' + key);
    return value.toBool(usual);
}

std::vector<double> PlacedJson::numbers(const QJsonObject& object, const QString& key, std::size_t count,
                                        const QString& place)
{
    std::vector<double> list;
    for (const auto& value : object.value(key).toArray()) {
        if (!value.isDouble())
            refuse(u"%1.%2[%3]"_s.arg(place, key).arg(list.size()));
        list.push_back(value.toDouble());
    }
    if (count == 0 ? list.empty() : list.size() != count)
        refuse(place + u'.' + key);
    list.resize(count == 0 ? list.size() : count);
    return list;
}

std::vector<int> PlacedJson::wholes(const QJsonObject& object, const QString& key, std::size_t count,
                                    const QString& place)
{
    std::vector<int> list;
    for (const double value : numbers(object, key, count, place)) {
        if (!isWhole(value))
            refuse(u"%1.%2[%3]"_s.arg(place, key).arg(list.size()));
        list.push_back(isWhole(value) ? int(value) : 0);
    }
    return list;
}

std::vector<QJsonObject> PlacedJson::objects(const QJsonObject& object, const QString& key, const QString& place)
{
    std::vector<QJsonObject> list;
    const QJsonValue values = object.value(key);
    if (!values.isUndefined() && !values.isArray())
        refuse(place + u'.' + key);
    for (const auto& value : values.toArray()) {
        if (!value.isObject())
            refuse(u"%1.%2[%3]"_s.arg(place, key).arg(list.size()));
        list.push_back(value.toObject());
    }
    return list;
}

} // namespace tidui
