#pragma once

#include "core/exchange/form_file.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace tidui {

// What a data package (数据交换包) says: a manifest, then one message for each person. README.md has the keys. How it
// is sealed is the store's business (core/store/sealed_stream.h); this is bytes to values and back.

/// What comes first, so that the receiver sees whose files these are before any of them is compared.
struct PackageManifest {
    QString office{};                 ///< Name of the office that made it.
    QDateTime made{};                 ///< UTC, to the second.
    QString account{};                ///< Who made it.
    QString purpose{};                ///< 用途; may be empty.
    qint64 people = 0;                ///< How many messages follow.
    std::vector<QStringList> units{}; ///< Those of its people: names from the root to the unit.
    bool operator==(const PackageManifest&) const = default;
};

QByteArray manifestMessage(const PackageManifest& manifest);
/// A photo that the office has lost is left out with its mention.
QByteArray personMessage(const CadreFile& file, const QByteArray& photo, const QStringList& unit);

/// NewerSchema for a package of a newer program, Invalid with the place for an unknown key, a wrong type or value.
Result<PackageManifest> readManifest(const QByteArray& message);
/// A whole file, as JSON files are, with its unit. Invalid with the place as in JSON files; also for a person without
/// name, and when the photo isn't the one that the file names.
Result<FormFile> readPackagedPerson(const QByteArray& message);

struct Package {
    PackageManifest manifest{};
    std::vector<FormFile> people{};
};

/// Puts a package together from its messages. Nothing of it is handed out before the last one fits.
class PackageReader {
public:
    explicit PackageReader(QString name) : m_name(std::move(name)) {} ///< What messages call the file.
    /// Invalid for what readManifest and readPackagedPerson refuse, a person beyond the manifest's number, and one of a
    /// unit that it doesn't list.
    Status take(const QByteArray& message);
    /// After the last message. Invalid when there are fewer people than the manifest says.
    Result<Package> finish() &&;

    qint64 taken() const { return qint64(m_package.people.size()); }
    qint64 expected() const { return m_package.manifest.people; }

private:
    Error inFile(const Error& error) const;
    QString m_name{};
    Package m_package{};
    QSet<QStringList> m_units{}; ///< The manifest's; a prepared one may list very many.
    bool m_started = false;
};

} // namespace tidui
