#pragma once

#include "core/exchange/form_file.h"

#include <memory>
#include <vector>

namespace tidui {

/// Where one file to read lies: on disk, or inside a zip.
struct SourceEntry {
    QString name{};    ///< Path, or "archive.zip!inner.lrmx".
    QString path{};    ///< The file or the zip on disk.
    qint64 index = -1; ///< Place in the zip; -1 for a file on disk.
    qint64 photo = -1; ///< Place of the .pic of an .lrm in the zip.
};

/// The files of persons (.lrmx, .lrm, .json) and workbooks (.xlsx, .xlsm) under the given files, folders and zips; a
/// .pic belongs to its .lrm. Names inside zips are UTF-8 or GBK. The locks of open workbooks (~$) are passed over. What
/// cannot be listed is a failure. Nothing is read yet, so any number fits.
struct SourceList {
    std::vector<SourceEntry> entries{};
    std::vector<ReadFailure> failures{};
};
SourceList listSources(const QStringList& paths);

/// Reads one entry: one person, or several from JSON and workbooks.
struct SourceContent {
    std::vector<FormFile> forms{};
    std::vector<ReadFailure> failures{};
};

/// Keeps the zip open from one entry to the next.
class SourceReader {
public:
    SourceReader();
    ~SourceReader();
    SourceContent read(const SourceEntry& entry);

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
};

} // namespace tidui
