#pragma once

#include <QString>

namespace tidui {

/// What one record of a table of the office file is, in the words of an officer: round_candidate = 拟晋升人选. The
/// audit's own words "office" and "use" are among them. A table of a newer program keeps its name.
QString tableWords(const QString& table);

} // namespace tidui
