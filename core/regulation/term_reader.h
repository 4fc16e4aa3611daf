#pragma once

#include "core/regulation/terms.h"

#include <QJsonObject>

namespace tidui {

/// Reads one term; false when the value is of another type or empty.
bool take(const QJsonValue& value, int& into);
bool take(const QJsonValue& value, bool& into);
bool take(const QJsonValue& value, QString& into);
bool take(const QJsonValue& value, QStringList& into);
bool take(const QJsonValue& value, FactTest& into);
bool take(const QJsonValue& value, std::vector<FactTest>& into);

/// The first key of the object that isn't allowed; empty = none.
QString unknownKey(const QJsonObject& object, const QStringList& allowed);

QString strangeField(const QString& key); ///< "there is no field …"
QString badTerm(const QString& key);      ///< "the term … is missing or isn't of its type"

/// Reads the terms of a provision. The reason why they are wrong; empty = they were read.
template <class T>
QString readTerms(const QJsonObject& object, T& terms)
{
    QStringList known;
    QString bad;
    const auto read = [&](const auto& field) {
        const QString key = QString::fromLatin1(field.key);
        known += key;
        if (object.contains(key) ? !take(object.value(key), terms.*field.member) : field.required)
            bad = key;
    };
    std::apply([&](const auto&... fields) { (read(fields), ...); }, Terms<T>::list);
    const QString strange = unknownKey(object, known);
    if (!strange.isEmpty())
        return strangeField(QStringLiteral("terms.") + strange);
    return bad.isEmpty() ? QString() : badTerm(bad);
}

} // namespace tidui
