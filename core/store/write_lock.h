#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace tidui {

/// The right to write to an office file: one program at a time, held by a lock file beside it. A lock whose program
/// is gone is taken over.
class WriteLock {
public:
    /// The lock. Conflict when another program holds it; Io when no lock can be kept there, as in a folder that can't
    /// be written.
    static Result<std::unique_ptr<WriteLock>> take(const QString& officePath);

private:
    explicit WriteLock(const QString& lockPath) : m_file(lockPath) {}
    QLockFile m_file;
};

} // namespace tidui
