#include "core/succession/gap_finder.h"

using namespace Qt::StringLiterals;

namespace tidui {

GapFinder::GapFinder(const StructureSources& sources, const StructureQuestion& question)
    : m_sources(sources), m_view(sources, question), m_retirement(sources.rules, question.on)
{
    const auto* general = sources.rules.at<RankLadder>(u"综合管理类"_s, question.on);
    for (const auto& [track, timeline] : sources.rules.all<RankLadder>()) {
        const auto* ladder = timeline.at(question.on);
        for (qsizetype i = 0; general && ladder && i < ladder->terms.ranks.size(); ++i)
            m_places.insert(ladder->terms.ranks.at(i), int(general->terms.ranks.indexOf(ladder->terms.equals.at(i))));
    }
    for (const auto& [level, timeline] : sources.rules.all<PostRank>()) {
        if (const auto* rank = timeline.at(question.on))
            m_places.insert(level, m_places.value(rank->terms.rank, -1));
    }
}

std::vector<Gap> GapFinder::find(const Provision<EchelonGap>& rule)
{
    static const QHash<QString, void (GapFinder::*)()> finders{
        {u"age-band"_s, &GapFinder::findAgeBand},       {u"wave"_s, &GapFinder::findWaves},
        {u"young-share"_s, &GapFinder::findYoungShare}, {u"average-age"_s, &GapFinder::findAverageAge},
        {u"empty-rank"_s, &GapFinder::findEmptyRanks},  {u"single-successor"_s, &GapFinder::findSingleSuccessor},
        {u"one-sex"_s, &GapFinder::findOneSex}};
    m_rule = &rule;
    m_gaps.clear();
    if (const auto finder = finders.value(rule.terms.kind)) // Others are refused when the rules are read.
        (this->*finder)();
    return std::move(m_gaps);
}

int GapFinder::age(int row) const
{
    const int birth = m_view.workforce().person(row).birth;
    return birth == 0 ? -1 : m_view.monthsSince(birth) / 12;
}

int GapFinder::retirementOf(int row) const
{
    const Workforce::Person& person = m_view.workforce().person(row);
    return m_retirement.month(person.category, person.birth, person.retirement);
}

int GapFinder::standing(int row) const
{
    const int byRank = m_places.value(m_view.rankName(m_view.rankOn(row).name), -1);
    if (byRank >= 0)
        return byRank;
    return m_places.value(m_view.workforce().word(m_view.workforce().levelOn(row, m_view.day()).name), -1);
}

std::vector<int> GapFinder::holders() const
{
    const Workforce& workforce = m_view.workforce();
    std::vector<int> rows;
    for (const int row : m_view.members()) {
        if (terms().levels.contains(workforce.word(workforce.levelOn(row, m_view.day()).name)) ||
            terms().ranks.contains(m_view.rankName(m_view.rankOn(row).name)))
            rows.push_back(row);
    }
    return rows;
}

QString GapFinder::holdersName() const
{
    return terms().levels.isEmpty() ? rankGroupName(terms().ranks) : terms().levels.join(u'、');
}

std::vector<Successor> GapFinder::successors() const
{
    std::vector<Successor> found;
    for (const QString& level : terms().levels)
        std::ranges::move(successorsToLevel(level, m_view), std::back_inserter(found));
    if (!terms().ranks.isEmpty()) {
        const auto lower = [this](const QString& one, const QString& other) {
            return m_places.value(one, -1) < m_places.value(other, -1);
        };
        const QString lowest = *std::ranges::max_element(terms().ranks, lower);
        std::ranges::move(successorsTo(lowest, m_view), std::back_inserter(found));
    }
    std::ranges::sort(found, {}, &Successor::row);
    const auto twice = std::ranges::unique(found, {}, &Successor::row);
    found.erase(twice.begin(), twice.end());
    return found;
}

std::vector<CadreId> GapFinder::idsOf(const std::vector<int>& rows) const
{
    std::vector<CadreId> ids;
    for (const int row : rows)
        ids.push_back(m_view.workforce().cadre(row));
    std::ranges::sort(ids);
    return ids;
}

Gap& GapFinder::add(const QString& text, const std::vector<int>& people)
{
    m_gaps.push_back({.rule = m_rule->head.key,
                      .kind = terms().kind,
                      .text = text,
                      .on = m_view.on(),
                      .source = m_rule->head.source(),
                      .people = idsOf(people)});
    return m_gaps.back();
}

std::vector<Gap> findGaps(const StructureSources& sources, const StructureQuestion& question)
{
    std::vector<Gap> gaps;
    GapFinder finder(sources, question);
    for (const auto& [key, timeline] : sources.rules.all<EchelonGap>()) {
        const auto* rule = timeline.at(question.on);
        if (rule && rule->head.certainty != Certainty::Unset)
            std::ranges::move(finder.find(*rule), std::back_inserter(gaps));
    }
    return gaps;
}

} // namespace tidui
