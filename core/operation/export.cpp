#include "core/operation/export.h"

#include "core/exchange/lrmx.h"
#include "core/operation/use.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr qsizetype longestName = 60; // Characters: with number and suffix below the 255 bytes of Linux.

/// The name with everything replaced that some system cannot have in a file name.
QString fileNameOf(const QString& name)
{
    QString file = name.trimmed();
    if (file.size() > longestName)
        file.truncate(file.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName);
    for (QChar& c : file) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    // A leading dot hides the file; Windows drops one at the end.
    if (file.startsWith(u'.'))
        file[0] = u'_';
    if (file.endsWith(u'.'))
        file.back() = u'_';
    return file.isEmpty() ? u"_"_s : file;
}

/// The paths of one export. Each name counts on, so that many namesakes aren't all tried again.
class FreePaths {
public:
    explicit FreePaths(const QDir& folder) : m_folder(folder) {}

    QString next(const QString& name)
    {
        const QString stem = fileNameOf(name);
        QString path;
        do {
            const int count = ++m_counts[stem];
            path = m_folder.filePath(stem + (count == 1 ? QString() : u"(%1)"_s.arg(count)) + u".lrmx"_s);
        } while (QFileInfo::exists(path));
        return path;
    }

private:
    QDir m_folder;
    QHash<QString, int> m_counts{};
};

} // namespace

Result<int> exportLrmx(Office& office, const std::vector<CadreId>& cadres, const QString& folder,
                       const QString& purpose, const Progress& progress)
{
    const Use use{Use::Kind::Export, u"LRMX"_s, qint64(cadres.size()), purpose};
    if (auto status = office.noteUse(use); !status)
        return status.error();
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return Error{
            Error::Kind::Io, QCoreApplication::translate("Export", "The folder %1 can't be made.").arg(folder), {}};
    FreePaths paths(target);
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
        QSaveFile out(paths.next(file->person.name));
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
