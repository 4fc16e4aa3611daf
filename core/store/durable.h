#pragma once

#include "core/base/result.h"

namespace tidui {

/// Waits until the file's bytes are on the disk.
Status syncFile(const QString& path);

/// Puts a synced file in the place of another one, and waits until the folder says so on the disk. After a crash either
/// stands there, whole.
Status replaceFile(const QString& with, const QString& path);

/// The file to which a symbolic link leads, else the path as it is: the log and the lock of an office stand beside the
/// file itself, and it is the file that gets replaced, not the link.
QString realPath(const QString& path);

/// Whether both names lead to one file that is there.
bool sameFile(const QString& one, const QString& other);

/// Conflict when there is no file at `path` but the log of one that was: it would be played into a new file of that
/// name, and it may hold changes that are nowhere else.
Status noStrayLog(const QString& path);

} // namespace tidui
