#pragma once

#include "core/exchange/source.h"

namespace tidui {

/// Reads files in the JSON form of cadre_json.h: one object or an array; "photo_data" holds the image in base64. The
/// numbers of people and units are those of the office it came from, so they are passed over: people are matched as
/// with form files.
SourceContent readJson(const QByteArray& bytes, const QString& name);

/// One object of that form. Invalid, with its place, as cadreFromJson.
Result<FormFile> formFromJson(QJsonObject object);

/// The same form with the image in it.
QJsonObject jsonFileOf(const CadreFile& file, const QByteArray& photo);

} // namespace tidui
