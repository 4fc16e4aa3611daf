#pragma once

#include "core/operation/import.h"
#include "core/store/secret.h"

namespace tidui {

// The data package (数据交换包): files of people that one office hands to another, such as a unit to its superior,
// sealed by a passphrase. core/exchange/README.md says what it protects.

/// The suffix of its files, without the dot.
inline const QString packageSuffix = QStringLiteral("tdpack");

struct PackageOrder {
    std::vector<CadreId> cadres{};
    QString path{};
    Secret passphrase{};
    QString purpose{}; ///< 用途; the receiver sees it.
};

/// Writes the whole files of these people, each once, with photos. It is noted with account, number and purpose before
/// anything leaves (Office::noteUse). Returns how many people. Forbidden for an account that sees files masked: what is
/// masked would be merged as if it were the file. Invalid for nobody or a passphrase below shortestPassword characters;
/// Conflict when there is a file at the path. Until all is written and on the disk it is `path` + ".part".
Result<qint64> exportPackage(Office& office, const PackageOrder& order, const Progress& progress = {});

/// Reads a package and compares it with the office: whole files, so that what is absent there is a difference. Writes
/// nothing; applyImport() does. A new person gets the unit of this office whose names end as those of the sender's unit
/// do, when that is one; else a warning. Errors as SealedStreamReader and PackageReader: nothing of it is offered then.
Result<ImportPreview> prepareMerge(Office& office, const QString& path, const Secret& passphrase,
                                   const Progress& progress = {});

/// Whose package it is, in one sentence, for whoever is to merge it.
QString packageWords(const PackageManifest& manifest);

} // namespace tidui
