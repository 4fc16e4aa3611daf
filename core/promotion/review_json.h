#pragma once

#include "core/regulation/explanation.h"

#include <QJsonObject>

namespace tidui {

/// The names of the outcomes in JSON: met, not-met, unknown, judgement.
QString outcomeName(Outcome outcome);

/// in-force, unconfirmed, unset or setting, as in the files of regulations.
QString certaintyName(Certainty certainty);

/// {"rule", "text", "article", "outcome", "required", "actual", "earliest", "mark", "evidence": [{"set", "row"}],
/// "findings": [...]}. "earliest" is a month or null.
QJsonObject toJson(const Explanation& finding);

/// 2026-06, or null.
QJsonValue monthJson(const std::optional<QDate>& day);

} // namespace tidui
