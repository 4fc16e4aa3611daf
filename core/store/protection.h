#pragma once

#include "core/base/progress.h"
#include "core/store/data_key.h"

namespace tidui {

// Protecting an office file by a passphrase. The file is closed and the caller holds its WriteLock. Each may be
// interrupted at any moment: the file is then as before or as after, with all records. Progress counts steps and may
// cancel.

/// Seals a plain file. The plain one is replaced, but a disk may keep its old blocks: see README.md. A file that is
/// protected already is a Conflict.
Status protect(const QString& path, const Secret& passphrase, KeyCost cost = {}, const Progress& progress = {});

/// Wraps the file's key by another passphrase; no page is rewritten. A wrong old one is Forbidden.
Status changePassphrase(const QString& path, const Secret& before, const Secret& after);

/// Makes a plain file of a sealed one. A wrong passphrase is Forbidden.
Status removeProtection(const QString& path, const Secret& passphrase, const Progress& progress = {});

/// Removes what an interrupted protect or removeProtection left beside the file. For whoever opens the office
/// and holds its WriteLock.
void removeProtectionLeftovers(const QString& path);

/// Files that hold older copies of the office unprotected: those beside it, written before updates and restores or left
/// by an interrupted backup, and which of its `backups` do. To be told to the officer.
QStringList plainCopies(const QString& path, const QStringList& backups);

} // namespace tidui
