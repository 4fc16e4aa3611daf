#pragma once

#include <QString>

namespace tidui {

/// The account that acts: the name of the system's user who runs the program. What its environment says does not
/// count, since the audit names it.
QString accountName();

} // namespace tidui
