#pragma once

#include "core/form/form_document.h"

namespace tidui {

/// The same forms with a small line at the lower edge of every page, below the form and its page number: who printed
/// them. An empty one changes nothing.
FormSource withFoot(FormSource source, const QString& foot);

} // namespace tidui
