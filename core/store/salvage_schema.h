#pragma once

#include "core/store/salvage_trees.h"

namespace tidui {

/// What the first page says of the whole file.
struct FileHeader {
    bool readable = false;
    quint32 application = 0;
    quint32 version = 0;
    quint32 pages = 0;
    quint32 freeList = 0;
};
FileHeader readFileHeader(DamagedPages& pages);

/// Nothing of what was removed is to be read as if it were lost.
void markFreePages(DamagedPages& pages, quint32 firstTrunk, PageMap& map);

/// A line of sqlite_schema.
struct SchemaRow {
    QString type{};
    QString name{};
    QString sql{};
    quint32 root = 0;
};
std::vector<SchemaRow> readSchema(DamagedPages& pages, PageMap& map, std::vector<quint32>& badPages);

/// The version of the schema by the header, or by the tables when that is lost. Invalid when it is no office file;
/// NewerSchema.
Result<int> versionOf(const FileHeader& header, const std::vector<SchemaRow>& rows);

} // namespace tidui
