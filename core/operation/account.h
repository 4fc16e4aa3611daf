#pragma once

#include <QString>

namespace tidui {

/// The account that acts: the name of the system's user who runs the program. Not $USER: the audit must name who
/// acted, and anyone can set a variable.
QString accountName();

} // namespace tidui
