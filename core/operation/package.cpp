#include "core/operation/package.h"

#include "core/operation/account_change.h"
#include "core/operation/import_comparison.h"
#include "core/operation/secret_cost.h"
#include "core/operation/use.h"
#include "core/organization/unit_tree.h"
#include "core/store/durable.h"
#include "core/store/sealed_stream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

Status mayPack(const Office& office, const PackageOrder& order)
{
    if (!office.may(Right::ReadFiles) || office.role() == Role::Reviewer)
        return Error{Error::Kind::Forbidden,
                     Tr::tr("The account %1 (%2) may not make data packages. Ask a personnel officer.")
                         .arg(office.account(), roleName(office.role())),
                     {}};
    if (order.cadres.empty())
        return Error{Error::Kind::Invalid, Tr::tr("A data package needs at least one person. Choose who goes."), {}};
    if (QString::fromUtf8(order.passphrase.view()).size() < shortestPassword)
        return Error{Error::Kind::Invalid,
                     Tr::tr("The passphrase of a data package needs at least %1 characters. Choose a longer one.")
                         .arg(shortestPassword),
                     {}};
    return {};
}

Status isFree(const QString& path)
{
    if (path.isEmpty())
        return Error{Error::Kind::Invalid, Tr::tr("A data package needs the name of a file."), {}};
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{Error::Kind::Conflict, Tr::tr("%1 exists already. Choose another name.").arg(path), {}};
    if (!QFileInfo(path).absoluteDir().exists())
        return Error{Error::Kind::NotFound,
                     Tr::tr("The folder of %1 is not there. Connect the drive or choose another folder.").arg(path),
                     {}};
    return {};
}

/// Who goes, and where each stands in the tree, before the first file is written: the manifest names the units.
struct Passengers {
    std::vector<CadreId> cadres{};
    std::vector<QStringList> places{}; ///< Of each; empty for none.
    PackageManifest manifest{};
};

Result<Passengers> passengersOf(Office& office, const PackageOrder& order)
{
    const auto roster = office.roster();
    const auto units = office.units();
    if (!roster || !units)
        return roster ? units.error() : roster.error();
    QHash<CadreId, UnitId> unitOf;
    for (int row = 0; row < roster->size(); ++row)
        unitOf.insert(roster->id(row), roster->unit(row));
    Passengers going;
    QHash<UnitId, QStringList> paths;
    QSet<CadreId> seen;
    for (const CadreId cadre : order.cadres) {
        if (!unitOf.contains(cadre))
            return Error{Error::Kind::NotFound,
                         Tr::tr("There is no cadre number %1 among those whom this account sees.").arg(cadre.value),
                         {}};
        if (seen.contains(cadre))
            continue;
        seen += cadre;
        const UnitId unit = unitOf.value(cadre);
        if (unit && !paths.contains(unit)) {
            paths.insert(unit, unitPath(unit, *units));
            going.manifest.units.push_back(paths.value(unit));
        }
        going.cadres.push_back(cadre);
        going.places.push_back(paths.value(unit));
    }
    going.manifest.office = office.name();
    going.manifest.made = QDateTime::currentDateTimeUtc();
    going.manifest.account = office.account();
    going.manifest.purpose = order.purpose;
    going.manifest.people = qint64(going.cadres.size());
    return going;
}

Status writeMessages(Office& office, const Passengers& going, SealedStreamWriter& stream, const Progress& progress)
{
    if (auto status = stream.write(manifestMessage(going.manifest)); !status)
        return status;
    for (std::size_t i = 0; i < going.cadres.size(); ++i) {
        if (!goOn(progress, qint64(i), qint64(going.cadres.size())))
            return Error{Error::Kind::Cancelled, Tr::tr("Cancelled; no data package was made."), {}};
        const auto file = office.cadre(going.cadres[i]);
        if (!file)
            return file.error();
        const auto photo = office.photo(file->person.photo);
        if (!photo)
            return photo.error();
        const auto place =
            i + 1 == going.cadres.size() ? SealedStreamWriter::Place::Last : SealedStreamWriter::Place::Within;
        if (auto status = stream.write(personMessage(*file, *photo, going.places[i]), place); !status)
            return Error{status.error().kind, u"%1: %2"_s.arg(file->person.name, status.error().message),
                         status.error().detail};
    }
    return {};
}

Status writePart(Office& office, const PackageOrder& order, const Passengers& going, const QString& part,
                 const Progress& progress)
{
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{Error::Kind::Io, Tr::tr("%1 can't be written: %2").arg(part, file.errorString()), {}};
    auto stream = SealedStreamWriter::start(file, part, order.passphrase, passphraseCost());
    if (!stream)
        return stream.error();
    if (auto status = writeMessages(office, going, *stream, progress); !status)
        return status;
    if (!file.flush())
        return Error{Error::Kind::Io, Tr::tr("%1 can't be written: %2").arg(part, file.errorString()), {}};
    file.close();
    return syncFile(part);
}

Result<Package> readPackage(const QString& path, const Secret& passphrase, const Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Io, Tr::tr("The data package %1 can't be read: %2").arg(path, file.errorString()), {}};
    auto stream = SealedStreamReader::start(file, path, passphrase);
    if (!stream)
        return stream.error();
    PackageReader reader(path);
    for (bool last = false; !last;) {
        const auto message = stream->next();
        if (!message)
            return message.error();
        if (auto status = reader.take(message->bytes); !status)
            return status.error();
        if (!goOn(progress, reader.taken(), reader.expected()))
            return Error{Error::Kind::Cancelled, Tr::tr("The merge was cancelled; nothing was changed."), {}};
        last = message->last;
    }
    return std::move(reader).finish();
}

} // namespace

Result<qint64> exportPackage(Office& office, const PackageOrder& order, const Progress& progress)
{
    const QString part = order.path + u".part"_s;
    if (auto status = mayPack(office, order); !status)
        return status.error();
    if (auto status = isFree(order.path); !status)
        return status.error();
    if (sameFile(part, office.path())) // It would be overwritten.
        return Error{Error::Kind::Conflict, Tr::tr("%1 is the office itself. Choose another name.").arg(part), {}};
    const auto going = passengersOf(office, order);
    if (!going)
        return going.error();
    const Use use{Use::Kind::Export, Tr::tr("Data package"), going->manifest.people, order.purpose};
    if (auto status = office.noteUse(use); !status)
        return status.error();
    auto status = writePart(office, order, *going, part, progress);
    if (status)
        status = isFree(order.path); // Nobody's file is overwritten that came meanwhile.
    if (status)
        status = replaceFile(part, order.path);
    if (!status) {
        QFile::remove(part);
        return status.error();
    }
    return going->manifest.people;
}

Result<ImportPreview> prepareMerge(Office& office, const QString& path, const Secret& passphrase,
                                   const Progress& progress)
{
    auto package = readPackage(path, passphrase, progress);
    if (!package)
        return package.error();
    auto comparison = ImportComparison::with(office);
    if (!comparison)
        return comparison.error();
    for (FormFile& person : package->people)
        comparison->add(std::move(person), path);
    auto preview = std::move(*comparison).preview(office);
    if (preview)
        preview->package = std::move(package->manifest);
    return preview;
}

QString packageWords(const PackageManifest& manifest)
{
    const QString made = manifest.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm");
    const QString people = QString::number(manifest.people);
    if (manifest.purpose.isEmpty())
        return Tr::tr("Data package of %1, made %2 by %3: %4 people.")
            .arg(manifest.office, made, manifest.account, people);
    return Tr::tr("Data package of %1, made %2 by %3 for “%5”: %4 people.")
        .arg(manifest.office, made, manifest.account, people, manifest.purpose);
}

} // namespace tidui
