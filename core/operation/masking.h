#pragma once

#include "core/cadre/cadre.h"
#include "core/cadre/finding.h"

#include <QJsonObject>

namespace tidui {

/// An identity number of which the birthday and the serial number are hidden: 110101********123X -> 110101************.
/// What is too short to be one is hidden whole.
QString maskedIdentity(const QString& number);

/// Hides what a role needs no more: the identity number, and of the family everything but the relations.
void maskFile(CadreFile& file);

/// The same in a file or a part of one as JSON (cadre_json.h).
void maskJson(QJsonObject& object);

/// Whether a finding speaks of what is masked. In a masked file the values that it compares aren't those of the person:
/// two numbers of one district look the same.
bool speaksOfMasked(const Finding& finding);

} // namespace tidui
