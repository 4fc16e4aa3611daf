#pragma once

#include "core/regulation/explanation.h"

namespace tidui {

/// 符合, 不符合, 资料不足, 待人工判断.
QString outcomeWords(Outcome outcome);
/// 2026.06; empty without a day.
QString monthWords(const std::optional<QDate>& day);

} // namespace tidui
