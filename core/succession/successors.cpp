#include "core/succession/successors.h"

#include "core/cadre/code_table.h"
#include "core/promotion/leading_post.h"
#include "core/promotion/review.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Place in the table of levels, the highest first; behind all others for none.
int placeOf(const QString& level)
{
    const CodeEntry* entry = codeTable(u"post_level"_s)->find(level);
    return entry ? entry->order : std::numeric_limits<int>::max();
}

} // namespace

std::vector<Successor> successorsTo(const QString& rank, const StructureView& view)
{
    std::vector<Successor> successors;
    const auto* step = stepTo(rank, view.rules(), view.on());
    if (!step)
        return successors;
    const CountingRules counting(view.rules(), view.on());
    const Workforce& workforce = view.workforce();
    for (const int row : view.members()) {
        const QString& held = view.rankName(view.rankOn(row).name);
        const QString& level = workforce.word(workforce.levelOn(row, view.day()).name);
        if (held != step->terms.rank && (level.isEmpty() || level != step->terms.post))
            continue; // Nearly everybody: no file is made of them.
        const auto time = timeTowards(view.careerOf(row), rank, view.rules(), view.on());
        const auto since = time ? firstDayMet(*time, counting) : std::nullopt;
        if (since)
            successors.push_back({row, *since});
    }
    return successors;
}

std::vector<Successor> successorsToLevel(const QString& level, const StructureView& view)
{
    std::vector<Successor> successors;
    const auto* rule = view.rules().at<LeadingPost>(level, view.on());
    if (!rule || rule->head.certainty == Certainty::Unset)
        return successors;
    const QStringList below = rule->terms.ways.join(u'、').split(u'、');
    const Workforce& workforce = view.workforce();
    for (const int row : view.members()) {
        const QString& held = workforce.word(workforce.levelOn(row, view.day()).name);
        const bool stands = below.contains(held) || below.contains(view.rankName(view.rankOn(row).name));
        if (!stands || placeOf(held) <= placeOf(level))
            continue;
        const Explanation time = reviewTimeBelow(view.careerOf(row), level, view.rules(), view.on());
        if (time.earliest)
            successors.push_back({row, *time.earliest});
    }
    return successors;
}

} // namespace tidui
