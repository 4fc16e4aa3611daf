#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// The résumé (简历) as a cell with `hanging` takes it: a line an entry, dates and text with a tab between them.
QString resumeOnForm(const Person& person);

} // namespace tidui
