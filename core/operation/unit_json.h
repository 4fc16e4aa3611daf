#pragma once

#include "core/organization/unit.h"

#include <QJsonObject>

namespace tidui {

/// A unit as the audit keeps it: its fields with the keys of unit_fields.h, absent values left out.
QJsonObject toJson(const Unit& unit);
Unit unitFromJson(const QJsonObject& object, UnitId id);

} // namespace tidui
