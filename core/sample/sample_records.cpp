#include "core/sample/sample_maker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

/// 优秀 brings 嘉奖, and three years of it running 记三等功 (公务员考核规定第十九条).
void SampleMaker::makeAppraisals()
{
    QStringList texts;
    int running = 0;
    for (int year = m_now / 12 - SamplePlan::appraisedYears; year < m_now / 12; ++year) {
        const int yearsAgo = m_now / 12 - 1 - year;
        if (year < m_life.entered / 12)
            continue;
        const bool recruit = year == m_life.entered / 12;
        const bool excellent = (m_life.excellent >> yearsAgo & 1U) != 0;
        QString grade = excellent ? u"优秀"_s : u"称职"_s;
        if (recruit || !appraisalCounts(year))
            grade = !recruit && (m_life.weak >> yearsAgo & 1U) != 0 ? u"基本称职"_s : u"不定等次"_s;
        const QString reason = recruit ? u"试用期"_s : grade == u"不定等次" ? u"受处分"_s : QString();
        m_file.appraisals.push_back({.year = year, .grade = grade, .reason = reason, .document = {}});
        running = excellent ? running + 1 : 0;
        if (excellent)
            m_file.rewards.push_back({u"嘉奖"_s, PartialDate(year + 1, 3), m_bureau, {}});
        if (running == m_plan.rules.excellentYearsForMerit) {
            m_file.rewards.push_back({u"记三等功"_s, PartialDate(year + 1, 3), m_bureau, {}});
            running = 0; // A year counts for one award only.
        }
        if (yearsAgo < 3)
            texts += u"%1年年度考核%2"_s.arg(year).arg(grade);
    }
    if (!texts.isEmpty())
        m_file.person.appraisalText = texts.join(u'；') + u'。';
}

void SampleMaker::makeSanction()
{
    if (m_life.sanctioned == 0)
        return;
    const int decided = m_life.sanctioned;
    const int end = decided + m_plan.rules.measures.value(m_life.measure).months;
    const PartialDate until(end / 12, end % 12 + 1, 9); // The last day of the period.
    m_file.sanctions.push_back({.name = m_life.measure,
                                .date = PartialDate(decided / 12, decided % 12 + 1, 10),
                                .authority = m_bureau,
                                .document = document(decided),
                                .until = until,
                                .lifted = end < m_now ? PartialDate(end / 12, end % 12 + 1, 10) : PartialDate(),
                                .cause = u"示例事由"_s});
}

void SampleMaker::makeHonours()
{
    QStringList clauses;
    const auto add = [&clauses](const PartialDate& date, const QString& authority, const QString& name) {
        clauses += u"%1，经%2批准，%3"_s.arg(PartialDate(date.year(), date.month()).chinese(), authority, name);
    };
    for (const Reward& reward : m_file.rewards)
        add(reward.date, reward.authority, reward.name);
    for (const Sanction& sanction : m_file.sanctions)
        add(sanction.date, sanction.authority, sanction.name);
    m_file.person.rewardText = clauses.isEmpty() ? u"无"_s : clauses.join(u'；') + u'。';
}

void SampleMaker::addRelative(const QString& relation, int born)
{
    constexpr int oldAge = 85 * 12;
    const QString given = m_random.of(list(u"given_first"_s)) + m_random.of(list(u"given_male"_s));
    const QString work = m_plan.words.value(u"province"_s).toString() + m_random.of(list(u"workplaces"_s));
    m_file.family.push_back({relation,
                             m_random.of(list(u"surnames"_s)) + given,
                             sampleMonth(born),
                             m_random.chance(40) ? u"中共党员"_s : u"群众"_s,
                             m_now - born > oldAge ? u"虚构省样例厂工人（已去世）"_s : work,
                             {}});
}

void SampleMaker::makeFamily()
{
    const int birth = m_life.birth;
    if (m_now - birth > 30 * 12) {
        addRelative(m_life.woman ? u"丈夫"_s : u"妻子"_s, birth + m_random.below(60) - 24);
        const int child = birth + (27 + m_random.below(4)) * 12;
        const QString work = m_now - child < 22 * 12 ? u"示例学校学生"_s : u"示例公司职员"_s;
        if (child < m_now)
            m_file.family.push_back(
                {m_random.chance(50) ? u"儿子"_s : u"女儿"_s, u"样小例"_s, sampleMonth(child), u"群众"_s, work, {}});
    }
    addRelative(u"父亲"_s, birth - (24 + m_random.below(6)) * 12);
    addRelative(u"母亲"_s, birth - (22 + m_random.below(6)) * 12);
}

void SampleMaker::makeParty()
{
    Person& person = m_file.person;
    if (m_random.chance(82)) {
        const int joined = m_life.birth + (20 + m_random.below(8)) * 12;
        person.politicalStatus = u"中共党员"_s;
        person.partyJoined = sampleMonth(std::min(joined, m_now - 1));
        person.partyText = person.partyJoined.compact();
    } else {
        person.politicalStatus = m_random.chance(15) ? u"民建"_s : u"群众"_s;
        person.partyText = person.politicalStatus == u"民建" ? u"民建"_s : QString();
    }
}

void SampleMaker::makeRest()
{
    Person& person = m_file.person;
    person.workStart = sampleMonth(m_life.entered);
    person.health = u"健康"_s;
    person.specialty = m_random.of(list(u"specialties"_s));
    constexpr int monthsToTitle = 60;
    if (m_random.chance(12) && m_life.entered + monthsToTitle < m_now) {
        person.technicalPost = m_random.of(list(u"titles"_s));
        m_file.titles.push_back({person.technicalPost, sampleMonth(m_life.entered + monthsToTitle), u"考试"_s, {}});
    }
    person.category = u"公务员"_s;
    person.status = u"现职人员"_s;
    person.management = m_place.unit == 0 ? u"省级党委管理干部"_s : u"其他"_s;
    person.establishment = u"行政编制"_s;
    person.registered = sampleMonth(m_life.entered + 12);
    person.grassroots = m_life.entered % 3 == 0 ? u"否"_s : u"是"_s;
    person.reportingUnit = m_bureau + u"党组"_s;
    m_file.entries.push_back({sampleMonth(m_life.entered), u"录用"_s, m_school, {}, sampleMonth(m_life.entered)});
}

/// The month of retirement is filled where it comes within five years, as personnel offices do; of women the age limit
/// that it depends on, too.
void SampleMaker::makeRetirement()
{
    constexpr int near = 60;
    const int retirement = m_plan.rules.retirementMonth(m_life.birth, m_life.formerAge);
    const bool comes = retirement <= m_now + near;
    if (comes)
        m_file.person.retirement = sampleMonth(retirement);
    if (comes || m_life.woman)
        m_file.person.ageLimit = u"改革前任职年龄界限为%1岁"_s.arg(m_life.formerAge);
}

void SampleMaker::makeLeaving()
{
    if (!m_life.leaves)
        return;
    const int retirement = m_plan.rules.retirementMonth(m_life.birth, m_life.formerAge);
    const bool retired = retirement < m_now;
    m_file.person.status = retired ? u"离退人员"_s : u"调出人员"_s;
    m_file.leavings.push_back({sampleMonth(retired ? retirement : m_now - 1),
                               retired ? u"离（退）休"_s : u"调出"_s,
                               retired ? QString() : u"虚构省示例厅"_s,
                               {}});
}

} // namespace tidui
