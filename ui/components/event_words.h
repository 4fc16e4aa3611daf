#pragma once

#include "core/operation/office.h"

namespace tidui {

/// What an event did, in the words of the viewer: its kind and its summary.
QString eventWords(const Event& event);
QString eventTime(const Event& event); ///< Local time, to the minute.

} // namespace tidui
