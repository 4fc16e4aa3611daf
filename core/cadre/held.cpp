#include "core/cadre/held.h"

#include "core/base/date_span.h"

#include <algorithm>

namespace tidui {

namespace {

template <class Record>
const Record* heldOn(const std::vector<Record>& records, QDate on)
{
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const bool ended = !record->until.isEmpty() && begun(record->until, on);
        if (begun(record->since, on) && !ended)
            return &*record;
    }
    return nullptr;
}

} // namespace

bool begun(const PartialDate& since, QDate on)
{
    return !since.isDate() || firstDayOf(since) <= on;
}

const Rank* rankOn(const CadreFile& file, QDate on)
{
    return heldOn(file.ranks, on);
}

const PostLevel* postLevelOn(const CadreFile& file, QDate on)
{
    return heldOn(file.postLevels, on);
}

bool leadsOn(const CadreFile& file, QDate on)
{
    return std::ranges::any_of(file.posts, [on](const Post& post) {
        const bool ended = post.until.isEmpty() ? post.state == u"已免" : begun(post.until, on);
        return post.leading == u"领导职务" && begun(post.since, on) && !ended;
    });
}

bool hasLeft(const CadreFile& file, QDate on)
{
    return std::ranges::any_of(file.leavings, [on](const Leaving& leaving) { return begun(leaving.date, on); });
}

} // namespace tidui
