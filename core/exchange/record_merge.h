#pragma once

#include "core/cadre/fields.h"

#include <algorithm>

namespace tidui {

/// What a record is called, and when it began: what two of a set are told apart by.
inline QString titleOf(const Post& post)
{
    return post.unitName + post.title; // One form writes the unit into the title, another beside it.
}
QString titleOf(const auto& record)
{
    return record.name;
}
inline PartialDate startOf(const Title& title)
{
    return title.obtained;
}
inline PartialDate startOf(const Reward& reward)
{
    return reward.date;
}
inline PartialDate startOf(const Sanction& sanction)
{
    return sanction.date;
}
PartialDate startOf(const auto& record)
{
    return record.since;
}

/// Takes over what the other record says and this one leaves empty.
template <class Record>
void fillGaps(const Record& other, Record& record)
{
    forEachField<Record>([&](const auto& field) {
        if (displayText(record.*field.member).isEmpty())
            record.*field.member = other.*field.member;
    });
}

inline void fillPostGaps(Post other, Post& post)
{
    if (other.title != post.title) // Then the unit stands in one of the titles already.
        other.unitName.clear();
    fillGaps(other, post);
}

/// Adds a record that is not there yet; of a known one (the same name, in the same month as far as both say) fills the
/// gaps.
template <class Record>
void addRecord(const Record& record, std::vector<Record>& records)
{
    const auto known = std::ranges::find_if(records, [&record](const Record& other) {
        const auto order = compare(startOf(other), startOf(record));
        return titleOf(other) == titleOf(record) && (order == DateOrder::Same || order == DateOrder::Unknown);
    });
    if (known == records.end())
        records.push_back(record);
    else if constexpr (std::is_same_v<Record, Post>)
        fillPostGaps(record, *known);
    else
        fillGaps(record, *known);
}

} // namespace tidui
