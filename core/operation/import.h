#pragma once

#include "core/cadre/comparison.h"
#include "core/exchange/package.h"
#include "core/operation/office.h"

#include <QSet>

namespace tidui {

/// A file that could not be read: where and why.
struct ImportFailure {
    QString file{};
    int line = 0; ///< 0 = not known.
    QString message{};
};

/// One person found in the files to import, beside what the office knows.
struct ImportCandidate {
    enum class Kind { New, Identical, Changed, Ambiguous };
    Kind kind = Kind::New;
    QString source{};                      ///< File name, or zip and name inside.
    CadreFile mine{};                      ///< The office's file; empty for New and Ambiguous.
    CadreFile theirs{};                    ///< The file as it would be with everything taken over.
    QByteArray photo{};                    ///< The image, when the source has one.
    std::vector<CadreId> alternatives{};   ///< Ambiguous: who it may be.
    std::vector<Difference> differences{}; ///< Changed: field by field.
    QStringList warnings{};                ///< Repairs and doubtful values.
};

struct ImportPreview {
    std::vector<ImportCandidate> candidates{};
    std::vector<ImportFailure> failures{};
    std::optional<PackageManifest> package{}; ///< What a data package says of itself; none for other files.
    int count(ImportCandidate::Kind kind) const;
};

/// What the person decided for one candidate. Default: take new ones, take all differences, leave ambiguous ones out.
struct ImportChoice {
    bool take = true;
    QSet<QString> keepMine{};          ///< Keys "person.birth" or "relative" that stay as they are.
    std::optional<CadreId> resolved{}; ///< For Ambiguous: this person, or CadreId{} for a new one.
};

/// Reads files, folders and zips and compares them with the office. Writes nothing.
Result<ImportPreview> prepareImport(Office& office, const QStringList& paths, const Progress& progress = {});

/// Writes what was chosen, in one transaction and one event that can be undone. `choices` is parallel to the
/// candidates (missing ones = default). The event is "import", of a data package "merge". Returns the event, or none
/// when there was nothing to write.
Result<std::optional<EventId>> applyImport(Office& office, const ImportPreview& preview,
                                           const std::vector<ImportChoice>& choices, const Progress& progress = {});

} // namespace tidui
