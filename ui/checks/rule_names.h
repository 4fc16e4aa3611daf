#pragma once

#include <QString>

namespace tidui {

/// The name of a rule of the checks in the words of the viewer; the key itself for one that has none.
QString ruleName(const QString& rule);

} // namespace tidui
