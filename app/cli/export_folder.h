#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QHash>

namespace tidui::cli {

/// A folder into which one file per person is written, under the person's name.
class ExportFolder {
public:
    explicit ExportFolder(const QString& path) : m_folder(path) {}

    bool make() const { return m_folder.mkpath(QStringLiteral(".")); }

    /// Writes name.suffix, whole or not at all. Files that exist stay as they are: the new one is name(2).suffix.
    Status write(const QString& name, const QString& suffix, const QByteArray& bytes);

private:
    QDir m_folder;
    QHash<QString, int> m_counts{}; ///< Of each file name, so that many namesakes aren't all tried again.
};

/// The name with everything replaced that some system cannot have in a file name.
QString fileNameOf(const QString& name);

} // namespace tidui::cli
