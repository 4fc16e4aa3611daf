#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// What held on a day, by the records as they stood. The pointers point into the file; null = the file does not say.

/// Whether what began on that date had begun by the day. A date that the file doesn't have counts as begun.
bool begun(const PartialDate& since, QDate on);
/// The rank held on that day (现任职级): the last one begun and not ended.
const Rank* rankOn(const CadreFile& file, QDate on);
/// The level of leading post held on that day (现职务层次).
const PostLevel* postLevelOn(const CadreFile& file, QDate on);
/// Whether a post held on that day is a leading one (领导职务).
bool leadsOn(const CadreFile& file, QDate on);
/// Whether the person had left (退出) by that day.
bool hasLeft(const CadreFile& file, QDate on);

/// The record, back to the first of those with the same name that follow each other without a gap.
template <class Record>
const Record& firstOfRun(const std::vector<Record>& records, const Record& held)
{
    auto index = std::size_t(&held - records.data());
    while (index > 0 && records[index - 1].name == held.name && records[index - 1].until == records[index].since)
        --index;
    return records[index];
}

} // namespace tidui
