#pragma once

#include "core/operation/office.h"

namespace tidui {

/// A backup that was written, opened again, and checked.
struct BackupReport {
    QString path{};
    qint64 people = 0;
    qint64 auditEntries = 0;
    qint64 bytes = 0;
};

} // namespace tidui
