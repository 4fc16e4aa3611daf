#pragma once

#include <QFont>
#include <QStringList>

namespace tidui {

/// The families asked for by a role, in order: those that official papers prescribe first, then what Debian has.
/// Roles: title (小标宋), body (宋体), fangsong (仿宋), kai (楷体), hei (黑体).
QStringList formFamilies(const QString& role);

/// The first of them that this machine has; empty when it has none.
QString resolvedFamily(const QString& role);

/// A font of the role, `size` in the painter's units.
QFont formFont(const QString& role, double size);

} // namespace tidui
