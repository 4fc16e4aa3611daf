#pragma once

#include "core/base/progress.h"
#include "core/store/audit_store.h"

namespace tidui {

/// The hash of an entry: SHA-256 over the hash of the entry before it, its columns and, where its operation carries
/// one, the hash of the operation.
QByteArray entryHash(const QByteArray& previous, const QByteArray& eventHash, const AuditEntry& entry);

/// The hash of an operation: SHA-256 over the hash of the one before it and its columns.
QByteArray eventHash(const QByteArray& previous, const StoredEvent& event);

/// Follows the chains of entries and operations and names every break.
/// @param lastEntries  0: all; else only so many at the end of each chain, which costs the same in a file of any age.
/// @param progress  Counts entries and operations looked at; may cancel (Cancelled).
Result<ChainReport> followChain(Connection& connection, qint64 lastEntries = 0, const Progress& progress = {});

} // namespace tidui
