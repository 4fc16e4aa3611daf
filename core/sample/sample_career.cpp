#include "core/cadre/resume.h"
#include "core/sample/sample_maker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int probation = 12;
constexpr int conversionMonth = 2019 * 12 + 5; // 2019.06, when ranks began.

} // namespace

void SampleMaker::addRank(int rank, int since, const QString& reason)
{
    if (!m_file.ranks.empty())
        m_file.ranks.back().until = sampleMonth(since);
    m_file.ranks.push_back({m_plan.ladder.at(rank), sampleMonth(since), document(since), reason, {}});
    m_stages.push_back({since, m_unitName + m_plan.ladder.at(rank)});
}

bool SampleMaker::appraisalCounts(int year) const
{
    const int yearsAgo = m_now / 12 - 1 - year;
    const bool weak = yearsAgo >= 0 && yearsAgo < SamplePlan::appraisedYears && (m_life.weak >> yearsAgo & 1U) != 0;
    const bool ungraded =
        m_life.sanctioned != 0 && m_life.sanctioned / 12 == year && !m_plan.rules.measures.value(m_life.measure).graded;
    return !weak && !ungraded;
}

/// A year below 称职 lengthens the time by a year (公务员职务与职级并行规定第十九条); a sanction bars it while it lasts
/// (第二十一条). 优秀 would shorten it; the sample does not use that.
int SampleMaker::earliestPromotion(int since, int months) const
{
    int earliest = since + months;
    for (int year = since / 12; year <= earliest / 12; ++year)
        earliest += appraisalCounts(year) ? 0 : 12;
    if (m_life.sanctioned == 0 || earliest < m_life.sanctioned)
        return earliest;
    return std::max(earliest, m_life.sanctioned + m_plan.rules.measures.value(m_life.measure).months + 1);
}

void SampleMaker::makeRanks()
{
    m_stages.push_back({m_life.entered, m_unitName + u"试用期公务员"_s});
    if (m_place.rank < 0)
        return;
    const int appointed = m_life.entered + probation;
    int rank = std::max(m_life.master ? 9 : 10, m_place.rank);
    int since = appointed;
    if (appointed < conversionMonth) {
        // Who was there in 2019 was converted from the old non-leading post, 巡视员 … 科员, by years of service.
        m_stages.push_back({appointed, m_unitName + u"科员"_s});
        for (const auto& entry : m_plan.shape.value(u"converted"_s).toArray()) {
            const QJsonObject level = entry.toObject();
            rank = level.value(u"rank"_s).toInt();
            if (rank >= m_place.rank && conversionMonth - appointed >= level.value(u"monthsOfService"_s).toInt())
                break;
        }
        since = conversionMonth;
        addRank(rank, since, u"套转"_s);
    } else {
        addRank(rank, since, u"首次确定"_s);
    }
    while (rank > m_place.rank) {
        const int months = m_plan.rules.monthsInRankBelow.value(m_plan.ladder.at(rank - 1));
        since = earliestPromotion(since, months + m_random.below(10));
        if (since > m_now)
            break;
        addRank(--rank, since, u"晋升"_s);
    }
}

void SampleMaker::addPost(const QString& unitName, const QString& title, const QString& level, int since)
{
    if (!m_file.posts.empty()) {
        Post& before = m_file.posts.back();
        before.until = sampleMonth(since);
        before.state = u"已免"_s;
        before.main = u"否"_s;
        before.endDocument = document(since);
        m_file.postLevels.back().until = sampleMonth(since);
    }
    m_file.posts.push_back({.unitName = unitName,
                            .title = title,
                            .leading = u"领导职务"_s,
                            .memberType = level.endsWith(u"正职") ? u"正职"_s : u"副职"_s,
                            .method = u"组织选拔"_s,
                            .since = sampleMonth(since),
                            .document = document(since),
                            .state = u"在任"_s,
                            .main = u"是"_s});
    m_file.postLevels.push_back({level, sampleMonth(since), document(since), {}});
    m_stages.push_back({since, unitName + title});
}

/// A chief was a deputy before, a deputy of the bureau the chief of a department, for the years that the next level
/// asks.
void SampleMaker::makePosts()
{
    if (m_place.position == SamplePosition::Member)
        return makeCurrentPost(m_file.ranks.back().name);
    const bool bureau = m_place.unit == 0;
    const bool chief = m_place.postLevel.endsWith(u"正职");
    const QString head = bureau || m_place.branch ? u"局长"_s : u"处长"_s;
    const QString title = chief ? head : u"副"_s + head;
    const int service = m_life.entered + probation;
    const int earliest = service + m_plan.serviceFor(m_place.postLevel);
    const int since = std::max(earliest, m_now - 12 - m_random.below(60));
    if (chief || bureau) {
        const QString level = !chief ? u"县处级正职"_s : m_place.postLevel.left(3) + u"副职"_s;
        const int needed = m_plan.serviceFor(m_place.postLevel) - m_plan.serviceFor(level);
        const int before = std::max(service + m_plan.serviceFor(level), since - needed - m_random.below(30));
        const QString unit = chief ? m_unitName : m_bureau + m_random.of(list(u"departments"_s));
        addPost(unit, chief ? u"副"_s + head : u"处长"_s, level, before);
    }
    addPost(m_unitName, title, m_place.postLevel, since);
    makeCurrentPost(title);
}

void SampleMaker::makeCurrentPost(const QString& title)
{
    m_file.person.currentPost = m_unitName + title;
    if (m_file.posts.empty())
        m_file.posts.push_back({.unitName = m_unitName,
                                .title = title,
                                .leading = u"非领导职务"_s,
                                .since = sampleMonth(m_stages.back().since),
                                .state = u"在任"_s,
                                .main = u"是"_s});
}

void SampleMaker::makeResume()
{
    std::ranges::stable_sort(m_stages, {}, &Stage::since);
    std::vector<ResumeEntry> entries;
    const PartialDate enrolled = m_file.educations.front().enrolled;
    entries.push_back({enrolled, sampleMonth(m_graduated), false, m_school + u"学习"_s, 0});
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const bool last = i + 1 == m_stages.size();
        const PartialDate until = last ? PartialDate() : sampleMonth(m_stages[i + 1].since);
        entries.push_back({sampleMonth(m_stages[i].since), until, last, m_stages[i].text, 0});
    }
    m_file.person.resume = formatResume(entries);
}

} // namespace tidui
