#pragma once

#include "core/regulation/explanation.h"

class QWidget;

namespace tidui {

/// Shows a verdict with its reasons in a dialog of its own.
void showReasons(QWidget* parent, const QString& title, const Explanation& review);

} // namespace tidui
