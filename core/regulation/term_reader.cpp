#include "core/regulation/term_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui {

bool take(const QJsonValue& value, int& into)
{
    into = value.toInt(-1);
    return value.isDouble() && into >= 0;
}

bool take(const QJsonValue& value, bool& into)
{
    into = value.toBool();
    return value.isBool();
}

bool take(const QJsonValue& value, QString& into)
{
    into = value.toString();
    return value.isString() && !into.isEmpty();
}

bool take(const QJsonValue& value, QStringList& into)
{
    for (const auto& entry : value.toArray()) {
        if (!entry.isString())
            return false;
        into += entry.toString();
    }
    return value.isArray();
}

bool take(const QJsonValue& value, FactTest& into)
{
    const QJsonObject object = value.toObject();
    return unknownKey(object, {u"fact"_s, u"comparison"_s, u"value"_s, u"last"_s}).isEmpty() &&
           take(object.value(u"fact"_s), into.fact) && take(object.value(u"comparison"_s), into.comparison) &&
           take(object.value(u"value"_s), into.value) &&
           (!object.contains(u"last"_s) || take(object.value(u"last"_s), into.last));
}

bool take(const QJsonValue& value, std::vector<FactTest>& into)
{
    const QJsonArray entries = value.toArray();
    for (const auto& entry : entries) {
        if (!take(entry, into.emplace_back()))
            return false;
    }
    return !into.empty();
}

QString unknownKey(const QJsonObject& object, const QStringList& allowed)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!allowed.contains(it.key()))
            return it.key();
    }
    return {};
}

QString strangeField(const QString& key)
{
    return QCoreApplication::translate("Regulation", "there is no field %1.").arg(key);
}

QString badTerm(const QString& key)
{
    return QCoreApplication::translate("Regulation", "the term %1 is missing or isn't of its type.").arg(key);
}

} // namespace tidui
