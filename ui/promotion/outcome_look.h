#pragma once

#include "core/regulation/explanation.h"

#include <QColor>

class QPalette;

namespace tidui {

/// The colour of a verdict's words.
QColor outcomeColor(const QPalette& palette, Outcome outcome);

} // namespace tidui
