#pragma once

#include "core/base/result.h"

class QWidget;

namespace tidui {

/// Shows why something failed; the technical detail can be unfolded. Nothing for something cancelled.
void showError(QWidget* parent, const Error& error);

} // namespace tidui
