#include "core/store/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace tidui {

namespace {

Error notWritten(const QString& path)
{
    return {Error::Kind::Io,
            QCoreApplication::translate(
                "Seal", "%1 can't be written. Check that the folder may be written and that there is space.")
                .arg(path),
            QString::fromLocal8Bit(std::strerror(errno))};
}

Status sync(const QString& path, int flags)
{
    const int handle = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC); // NOLINT(*-vararg)
    const bool synced = handle >= 0 && fsync(handle) == 0;
    Status status = synced ? Status() : Status(notWritten(path));
    if (handle >= 0)
        close(handle);
    return status;
}

} // namespace

QString realPath(const QString& path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

bool sameFile(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath(); // Empty where nothing is there.
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Status noStrayLog(const QString& path)
{
    const QString log = path + QStringLiteral("-wal");
    if (QFileInfo::exists(path) || QFileInfo(log).size() == 0)
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store",
                                             "%1 is the log of an office file that was moved or renamed, and may "
                                             "hold its newest changes. Put it beside that file again, under its "
                                             "name, or choose another name here.")
                     .arg(log),
                 {}};
}

Status syncFile(const QString& path)
{
    return sync(path, O_RDWR);
}

Status replaceFile(const QString& with, const QString& path)
{
    if (std::rename(QFile::encodeName(with).constData(), QFile::encodeName(path).constData()) != 0)
        return notWritten(path);
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace tidui
