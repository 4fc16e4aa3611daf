#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>

namespace tidui {

/// What an entry of the audit keeps of a value, in words: lists by 、, and what consists of parts as "caption：words；…",
/// each part of a list on its own line. `captions`: what the keys are called; for others, as the rules call them.
QString storedWords(const QString& key, const QJsonValue& value, const QHash<QString, QString>& captions);

} // namespace tidui
