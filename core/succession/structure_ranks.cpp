#include "core/succession/structure_grid.h"

#include "core/cadre/code_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

/// The ranks as rows, lowest first: none, those of the general track, and what else the members hold.
class RankRows {
public:
    explicit RankRows(const StructureView& view)
        : m_view(view), m_names{Tr::tr("No rank")}, m_rowOfWord(std::size_t(view.workforce().words().size()), -1)
    {
        m_rowOfWord.front() = 0;
        const QSet<QString> held = heldRanks();
        for (const auto& [track, timeline] : view.rules().all<RankLadder>()) {
            if (const auto* ladder = timeline.at(view.on()))
                addLadder(ladder->terms, track == u"综合管理类", held);
        }
        for (const QString& name : held) { // On no ladder of that day.
            if (!name.isEmpty() && !m_names.contains(name))
                m_names += name;
        }
        for (qsizetype word = 1; word < view.workforce().words().size(); ++word)
            m_rowOfWord[std::size_t(word)] = rowNamed(view.workforce().word(Workforce::Word(word)), held);
    }
    const QStringList& names() const { return m_names; }
    int rowOf(int member) const
    {
        const Workforce::Word word = m_view.rankOn(member).name;
        return word < m_rowOfWord.size() ? m_rowOfWord[word] : int(m_names.indexOf(m_view.rankName(word)));
    }

private:
    QSet<QString> heldRanks() const
    {
        QSet<Workforce::Word> words;
        for (const int row : m_view.members())
            words += m_view.rankOn(row).name;
        QSet<QString> names;
        for (const Workforce::Word word : words)
            names += m_view.rankName(word);
        return names;
    }
    int rowNamed(const QString& name, const QSet<QString>& held) const
    {
        return held.contains(name) ? int(m_names.indexOf(name)) : -1;
    }
    void addLadder(const RankLadder& ladder, bool whole, const QSet<QString>& held)
    {
        for (auto rank = ladder.ranks.rbegin(); rank != ladder.ranks.rend(); ++rank) {
            if ((whole || held.contains(*rank)) && !m_names.contains(*rank))
                m_names += *rank;
        }
    }

    const StructureView& m_view;
    QStringList m_names{};
    std::vector<int> m_rowOfWord{};
};

/// The levels of leading posts up to the highest that a member holds, lowest first, after none.
QStringList levelRows(const StructureView& view)
{
    QStringList names{Tr::tr("No leading post")};
    QSet<QString> held;
    for (const int row : view.members())
        held += view.workforce().word(view.workforce().levelOn(row, view.day()).name);
    QStringList higher;
    const auto& entries = codeTable(u"post_level"_s)->entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (!view.rules().at<PostRank>(entry->name, view.on()) && !held.contains(entry->name))
            continue;
        higher += entry->name;
        if (held.contains(entry->name)) {
            names += higher;
            higher.clear();
        }
    }
    return names;
}

/// Ranks that share places, with those of all scopes together.
struct RankPlaces {
    QSet<QString> ranks{};
    int places = 0;
};

/// Adds places to the ranks that they are for, and to whatever shares one of those: scopes may divide the ladder
/// differently.
void merge(std::vector<RankPlaces>& groups, const QSet<QString>& ranks, int places)
{
    RankPlaces merged{ranks, places};
    std::erase_if(groups, [&merged](const RankPlaces& group) {
        if (!group.ranks.intersects(merged.ranks))
            return false;
        merged.ranks += group.ranks;
        merged.places += group.places;
        return true;
    });
    groups.push_back(merged);
}

/// The outermost groups: caps inside them leave over places that aren't for single ranks. Without those that some scope
/// doesn't limit, whose people can't be set against the places of the others.
std::vector<RankPlaces> placesOf(const std::vector<QuotaLine>& lines)
{
    std::vector<RankPlaces> groups;
    QSet<QString> open;
    QSet<QString> forbidden;
    for (const QuotaLine& line : lines) {
        const QSet<QString> ranks(line.ceiling.ranks.begin(), line.ceiling.ranks.end());
        if (line.scope < 0 || line.ceiling.depth > 0)
            continue;
        if (line.ceiling.kind == QuotaCeiling::Kind::Forbidden)
            forbidden += ranks;
        else if (const auto places = line.ceiling.places())
            merge(groups, ranks, *places);
        else
            open += ranks;
    }
    for (const RankPlaces& group : groups)
        forbidden -= group.ranks;
    for (const QString& rank : forbidden)
        groups.push_back({{rank}, 0});
    std::erase_if(groups, [&open](const RankPlaces& group) { return group.ranks.intersects(open); });
    return groups;
}

/// 一级调研员、二级调研员. `lowestFirst`: all ranks.
QString groupName(const RankPlaces& group, const QStringList& lowestFirst)
{
    QStringList ranks;
    for (const QString& rank : lowestFirst) {
        if (group.ranks.contains(rank))
            ranks.prepend(rank);
    }
    return rankGroupName(ranks);
}

QSet<CadreId> uncountedIn(const std::vector<QuotaLine>* lines)
{
    QSet<CadreId> uncounted;
    if (!lines)
        return uncounted;
    for (const QuotaLine& line : *lines) {
        for (const UncountedHolder& holder : line.uncounted)
            uncounted += holder.cadre;
    }
    return uncounted;
}

} // namespace

StructureGrid rankByAge(const StructureView& view)
{
    const YearBands bands(u"年龄"_s, view.rules(), view.on());
    const RankRows ranks(view);
    return {.rowTitle = Tr::tr("Rank"),
            .columnTitle = Tr::tr("Age"),
            .rows = ranks.names(),
            .columns = bands.names(),
            .cellOf = [&view, bands, ranks](int row) {
                const int birth = view.workforce().person(row).birth;
                return StructureCell{ranks.rowOf(row), birth == 0 ? -1 : bands.bandOf(view.monthsSince(birth))};
            }};
}

StructureGrid levelByAge(const StructureView& view)
{
    const YearBands bands(u"年龄"_s, view.rules(), view.on());
    const QStringList levels = levelRows(view);
    return {.rowTitle = Tr::tr("Level of leading post"),
            .columnTitle = Tr::tr("Age"),
            .rows = levels,
            .columns = bands.names(),
            .cellOf = [&view, bands, levels](int row) {
                const Workforce& workforce = view.workforce();
                const int birth = workforce.person(row).birth;
                const Workforce::Word level = workforce.levelOn(row, view.day()).name;
                const auto place = level == 0 ? 0 : levels.indexOf(workforce.word(level));
                return StructureCell{int(place), birth == 0 ? -1 : bands.bandOf(view.monthsSince(birth))};
            }};
}

StructureGrid timeInRankChart(const StructureView& view)
{
    const YearBands bands(u"任现职级年限"_s, view.rules(), view.on());
    const RankRows ranks(view);
    StructureGrid grid{.rowTitle = Tr::tr("Rank"), .columnTitle = Tr::tr("Time in rank"), .columns = bands.names()};
    grid.rows = ranks.names();
    grid.cellOf = [&view, bands, ranks](int row) {
        const int since = monthOfDay(view.rankOn(row).since);
        return StructureCell{ranks.rowOf(row), since == 0 ? -1 : bands.bandOf(view.monthsSince(since))};
    };
    return grid;
}

StructureGrid rankLadder(const StructureView& view)
{
    const RankRows ranks(view);
    const auto* lines = view.sources().quotas;
    const auto groups = lines ? placesOf(*lines) : std::vector<RankPlaces>();
    StructureGrid grid{.rowTitle = Tr::tr("Rank"), .columns = {Tr::tr("People")}};
    if (lines) {
        grid.columnTitle = Tr::tr("Quota");
        grid.columns = QStringList{Tr::tr("Takes a place"), Tr::tr("Takes none")};
    }
    std::vector<int> rowOfRank;
    std::map<const RankPlaces*, int> rowOfGroup;
    for (const QString& rank : ranks.names()) {
        const auto found =
            std::ranges::find_if(groups, [&](const RankPlaces& one) { return one.ranks.contains(rank); });
        const RankPlaces* group = found == groups.end() ? nullptr : &*found;
        if (const auto known = rowOfGroup.find(group); group && known != rowOfGroup.end()) {
            rowOfRank.push_back(known->second);
            continue;
        }
        rowOfGroup[group] = int(grid.rows.size());
        rowOfRank.push_back(int(grid.rows.size()));
        grid.rows += group ? groupName(*group, ranks.names()) : rank;
        grid.quota.push_back(group ? std::optional(group->places) : std::nullopt);
    }
    grid.cellOf = [ranks, rowOfRank, uncounted = uncountedIn(lines), &view](int row) {
        const int rank = ranks.rowOf(row);
        return StructureCell{rank < 0 ? -1 : rowOfRank[std::size_t(rank)],
                             uncounted.contains(view.workforce().cadre(row)) ? 1 : 0};
    };
    return grid;
}

} // namespace tidui
