#include "core/operation/export.h"

#include "core/exchange/lrmx.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// A name that every file system can hold.
QString safeName(QString name)
{
    for (QChar& c : name) {
        if (c < QChar(0x20) || u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    }
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"_"_s : name.left(80);
}

QString freePath(const QDir& folder, const QString& name)
{
    QString path = folder.filePath(name + u".lrmx"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1(%2).lrmx"_s.arg(name).arg(number));
    return path;
}

} // namespace

Result<int> exportLrmx(Office& office, const std::vector<CadreId>& cadres, const QString& folder,
                       const Progress& progress)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return Error{
            Error::Kind::Io, QCoreApplication::translate("Export", "The folder %1 can't be made.").arg(folder), {}};
    int written = 0;
    for (const CadreId cadre : cadres) {
        if (!goOn(progress, written, qint64(cadres.size())))
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Export", "The export was cancelled."), {}};
        const auto file = office.cadre(cadre);
        if (!file)
            return file.error();
        const auto photo = office.photo(file->person.photo);
        if (!photo)
            return photo.error();
        QSaveFile out(freePath(target, safeName(file->person.name)));
        const QByteArray bytes = writeLrmx(*file, *photo);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            return Error{
                Error::Kind::Io,
                QCoreApplication::translate("Export", "%1 can't be written: %2").arg(out.fileName(), out.errorString()),
                {}};
        ++written;
    }
    return written;
}

} // namespace tidui
