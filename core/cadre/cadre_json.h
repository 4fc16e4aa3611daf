#pragma once

#include "core/base/result.h"
#include "core/cadre/cadre.h"

#include <QJsonObject>

namespace tidui {

/// A file as JSON: {"id", "unit_id", "person": {...}, "post": [...], ...} with the keys of fields.h. Absent values are
/// left out; dates are in their stored form ("1975-03").
QJsonObject toJson(const CadreFile& file);

/// Reads what toJson wrote. An unknown key or a value of the wrong type is an error that names its place
/// ("rank[1].since"): a misspelt key must not lose a fact.
Result<CadreFile> cadreFromJson(const QJsonObject& object);

/// The parts of two versions that differ, as "before" and "after" objects of the same shape: whole sets, and for
/// the basic record only the fields that differ. Both are empty when the versions are equal.
struct JsonChange {
    QJsonObject before{};
    QJsonObject after{};
};
JsonChange jsonChange(const CadreFile& before, const CadreFile& after);

/// Puts the parts named in `parts` (one side of a JsonChange) into the file: the other direction of jsonChange().
Status applyParts(const QJsonObject& parts, CadreFile& file);

} // namespace tidui
