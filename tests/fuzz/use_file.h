#pragma once

#include "core/cadre/cadre.h"

namespace tidui::fuzz {

/// What was read can be shown, stored as JSON, and exported.
void useFile(const CadreFile& file);

} // namespace tidui::fuzz
