#include "app/cli/export_folder.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tidui::cli {

QString fileNameOf(const QString& name)
{
    constexpr qsizetype longest = 60; // Characters: with a number and a suffix below the 255 bytes of Linux.
    QString file = name.trimmed();
    if (file.size() > longest)
        file.truncate(file.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
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

Status ExportFolder::write(const QString& name, const QString& suffix, const QByteArray& bytes)
{
    const QString stem = fileNameOf(name);
    QString path;
    do {
        const int count = ++m_counts[stem];
        const QString number = count == 1 ? QString() : u"(%1)"_s.arg(count);
        path = m_folder.filePath(stem + number + u'.' + suffix);
    } while (QFile::exists(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Io, file.errorString(), path};
    return {};
}

} // namespace tidui::cli
