#pragma once

#include "core/base/result.h"

namespace tidui {

/// Waits until the file's bytes are on the disk.
Status syncFile(const QString& path);

/// Puts a synced file in the place of another one, and waits until the folder says so on the disk. After a crash either
/// stands there, whole.
Status replaceFile(const QString& with, const QString& path);

} // namespace tidui
