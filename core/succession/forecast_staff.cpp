#include "core/succession/forecast_staff.h"

#include "core/base/date_span.h"
#include "core/organization/quota_ceiling.h"
#include "core/promotion/review.h"
#include "core/promotion/year_effect.h"
#include "core/regulation/retirement_months.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int historyYears = 5;

/// The first month on whose first day that day has come.
int monthOnceCome(QDate day)
{
    return forecastMonth(day) + (day.day() > 1 ? 1 : 0);
}

const Appraisal* appraisalOf(const CadreFile& file, int year)
{
    const auto found = std::ranges::find(file.appraisals, std::optional(year), &Appraisal::year);
    return found == file.appraisals.end() ? nullptr : &*found;
}

} // namespace

ForecastStaff::ForecastStaff(const RuleBook& rules, QDate from, QDate today)
    : m_rules(&rules), m_first(from.year(), from.month(), 1), m_from(forecastMonth(from)),
      m_today(forecastMonth(today)), m_ranks(rules, m_first), m_counting(CountingRules(rules, m_first))
{
    if (m_counting->provision) {
        m_excellent = effectOf({.use = CountedYear::Use::Shortens}, *m_counting, {});
        m_uncounted = effectOf({.use = CountedYear::Use::Uncounted}, *m_counting, {});
    }
    m_hasConditions = !rules.all<OfficeCondition>().empty();
    if (const auto* first = rules.at<QuotaSetting>(u"军转干部首次确定职级"_s, m_first);
        first && first->terms.choice == u"not-counted")
        m_uncountedReasons = first->terms.reasons;
    if (const auto* probation = rules.at<Probation>(u"试用期"_s, m_first))
        m_probation = probation->terms.months;
}

void ForecastStaff::append(const CadreFile& file)
{
    countHistory(file);
    if (hasLeft(file, m_first))
        return;
    Person person{.cadre = file.id};
    setRetirement(person, file);
    if (m_from > m_today && person.retires > 0 && person.retires < m_from)
        return;
    person.unit = unitIndex(file.unit);
    person.leads = postLevelOn(file, m_first) != nullptr;
    person.lastYearOpen = !appraisalOf(file, m_from / 12 - 1);
    setTimes(person, file);
    setBars(person, file);
    m_people.push_back(person);
}

/// Retirement is no leaving by a rate: the forecast knows its month.
void ForecastStaff::countHistory(const CadreFile& file)
{
    for (const Appraisal& appraisal : file.appraisals) {
        if (!m_counting->provision || appraisal.year.value_or(0) < m_from / 12 - historyYears)
            continue;
        const RankCounting& rule = m_counting->provision->terms;
        m_gradedYears += rule.counted.contains(appraisal.grade) ? 1 : 0;
        if (rule.uncounted.contains(appraisal.grade)) {
            ++m_gradedYears;
            ++m_uncountedYears;
        }
    }
    int came = m_from - historyYears * 12;
    if (!file.entries.empty() && file.entries.front().date.hasMonth())
        came = std::max(came, *file.entries.front().date.monthIndex());
    int gone = m_from;
    for (const Leaving& leaving : file.leavings) {
        const auto month = leaving.date.monthIndex();
        if (!month) // Nobody knows whether it was in these years.
            return;
        gone = std::min(gone, *month);
        const bool counts = *month >= m_from - historyYears * 12 && *month < m_from;
        if (counts && (leaving.method == u"调出" || leaving.method == u"转出"))
            ++m_transferred;
        else if (counts && leaving.method != u"离（退）休")
            ++m_left;
    }
    m_personMonths += std::max(0, gone - came);
}

void ForecastStaff::setRetirement(Person& person, const CadreFile& file) const
{
    person.birth = file.person.birth.monthIndex().value_or(0);
    const auto category = retirementCategory(file.person.sex.toStdString(), file.person.ageLimit.toStdString());
    const auto retirement = person.birth > 0 && category != RetirementCategory::Unknown
                                ? retirementOf(person.birth, retirementKey(category), *m_rules, m_first)
                                : std::nullopt;
    person.retires = retirement ? retirement->month : file.person.retirement.monthIndex().value_or(0);
    if (person.retires == 0 && person.birth > 0 && file.person.sex == u"女") {
        const auto by55 = retirementOf(person.birth, retirementKey(RetirementCategory::F55), *m_rules, m_first);
        person.retiresBy55 = by55 ? by55->month : 0;
    }
    person.earliest = retirement ? retirement->earliest.value_or(0) : 0;
    for (const Leaving& leaving : file.leavings) {
        if (!leaving.date.isDate())
            continue;
        const int last = monthOnceCome(firstDayOf(leaving.date)) - 1;
        person.leaves = person.leaves == 0 ? last : std::min(person.leaves, last);
    }
}

void ForecastStaff::setTimes(Person& person, const CadreFile& file) const
{
    if (!m_counting->provision)
        return;
    const RankCounting& rule = m_counting->provision->terms;
    for (const Appraisal& appraisal : file.appraisals) {
        person.excellent = qint16(person.excellent + (appraisal.grade == rule.shortening ? 1 : 0));
        const bool graded = rule.counted.contains(appraisal.grade) || rule.uncounted.contains(appraisal.grade);
        person.graded = qint16(person.graded + (graded ? 1 : 0));
    }
    const Rank* rank = rankBegunOn(file, m_first);
    const PostLevel* post = postLevelBegunOn(file, m_first);
    person.rank = qint16(rank ? m_ranks.indexOf(rank->name) : -1);
    person.post = qint16(post ? m_ranks.posts().indexOf(post->name) : -1);
    if (person.rank >= 0)
        person.target = qint16(m_ranks.step(person.rank).above);
    else if (!rank)
        person.target = qint16(m_ranks.indexOf(nextRank(file, *m_rules, m_first)));
    if (rank) {
        person.firstRank = m_uncountedReasons.contains(rankOn(file, m_first)->reason);
        person.heldSince = rank->since.monthIndex().value_or(0);
    } else if (post) {
        person.heldSince = post->since.monthIndex().value_or(0);
    }
    const ForecastRanks::Step* step = person.target >= 0 ? &m_ranks.step(person.target) : nullptr;
    const int needed = step ? step->months : -1;
    const Counted byRank = person.rank >= 0 ? countTime(person, rank->since, needed, file) : Counted{};
    const Counted byPost = person.post >= 0 ? countTime(person, post->since, needed, file) : Counted{};
    person.inRank = byRank.sofar;
    person.inPost = byPost.sofar;
    if (step && step->byRank)
        person.metSince = byRank.metSince;
    if (step && step->post >= 0 && step->post == person.post && byPost.metSince > 0)
        person.metSince = person.metSince > 0 ? std::min(person.metSince, byPost.metSince) : byPost.metSince;
}

ForecastStaff::Counted ForecastStaff::countTime(const Person& person, const PartialDate& since, int needed,
                                                const CadreFile& file) const
{
    auto time = rankTime(since, needed, file.appraisals, *m_counting, m_first);
    if (!time)
        return {};
    if (person.lastYearOpen && !time->years.empty() && time->years.back().year == m_from / 12 - 1)
        time->years.pop_back();
    Counted counted{.sofar = {.start = monthOnceCome(time->start),
                              .begun = forecastMonth(time->start),
                              .whole = time->start.dayOfYear() == 1}};
    for (const CountedYear& year : time->years) {
        const YearEffect effect = effectOf(year, *m_counting, MissingYears::AsUncounted);
        counted.sofar.off += effect.off;
        counted.sofar.shorter += effect.shorter;
    }
    const auto met = needed < 0 ? std::nullopt : firstDayMet(*time, *m_counting);
    if (met && monthOnceCome(*met) <= m_from)
        counted.metSince = monthOnceCome(*met);
    return counted;
}

/// Bars are rare: whose file has nothing that could be one isn't asked about.
void ForecastStaff::setBars(Person& person, const CadreFile& file) const
{
    if (person.target < 0 || !m_counting->provision)
        return;
    const Appraisal* last = appraisalOf(file, m_from / 12 - 1);
    const bool gradeBars = last && !m_counting->provision->terms.counted.contains(last->grade);
    if (file.sanctions.empty() && !gradeBars && !m_hasConditions)
        return;
    const QString target = m_ranks.name(person.target);
    const Explanation review = reviewPromotion(file, target, *m_rules, m_first);
    const int afterGrade = (m_from / 12 + 1) * 12; // The next grade takes the place of the last.
    for (const Explanation& finding : review.children) {
        const bool ofGrade = finding.rule == u"rank_bar/基本称职" || finding.rule == u"rank_bar/不称职" ||
                             finding.rule == u"rank_bar/审查调查";
        const bool ofSanction = finding.rule == u"rank_bar/影响期";
        if (!ofGrade && !ofSanction && !finding.rule.startsWith(u"office_condition/"))
            continue;
        person.judged = person.judged || (ofSanction && finding.outcome != Outcome::Met);
        if (finding.outcome == Outcome::Met)
            continue;
        int until = finding.earliest ? monthOnceCome(*finding.earliest) : neverMonth;
        if (ofGrade)
            until = std::min(until, afterGrade);
        person.barredUntil = std::max(person.barredUntil, until);
    }
}

int ForecastStaff::rowOf(CadreId cadre) const
{
    const auto found = std::ranges::lower_bound(m_people, cadre, {}, &Person::cadre);
    return found == m_people.end() || found->cadre != cadre ? -1 : int(found - m_people.begin());
}

int ForecastStaff::unitIndex(UnitId unit)
{
    const auto known = m_unitIndex.constFind(unit);
    if (known != m_unitIndex.constEnd())
        return *known;
    m_units.push_back(unit);
    m_unitIndex.insert(unit, int(m_units.size()) - 1);
    return int(m_units.size()) - 1;
}

TimeSoFar ForecastStaff::timeFrom(int month)
{
    return {.start = month, .begun = month, .whole = month % 12 == 0};
}

quint32 ForecastStaff::yearBit(int year) const
{
    return 1U << (year - (m_from / 12 - 1));
}

AssumedGrades ForecastStaff::assumedGrades(const Person& person, GradeAssumption assumption, int until) const
{
    AssumedGrades grades;
    if (assumption == GradeAssumption::AllCompetent || person.excellent == 0)
        return grades;
    const int first = m_from / 12 - (person.lastYearOpen ? 1 : 0);
    for (int year = first; year <= until / 12; ++year) { // Spread evenly: 2 of 5 are the third and the fifth year.
        const int nth = year - first;
        if ((nth + 1) * person.excellent / person.graded > nth * person.excellent / person.graded)
            grades.excellent |= yearBit(year);
    }
    return grades;
}

int ForecastStaff::monthMet(const Person& person, const TimeSoFar& inRank, int target, AssumedGrades grades,
                            int notBefore) const
{
    const ForecastRanks::Step& step = m_ranks.step(target);
    if (step.months < 0 || !m_counting->provision)
        return neverMonth;
    int met = neverMonth;
    if (step.byRank && inRank.start > 0)
        met = enoughFor(person, inRank, step.months, grades, notBefore);
    if (step.post >= 0 && step.post == person.post && person.inPost.start > 0)
        met = std::min(met, enoughFor(person, person.inPost, step.months, grades, notBefore));
    return met;
}

int ForecastStaff::enoughFor(const Person& person, const TimeSoFar& time, int needed, AssumedGrades grades,
                             int notBefore) const
{
    const int firstOpen = m_from / 12 - (person.lastYearOpen ? 1 : 0);
    const int firstYear = std::max(firstOpen, time.begun / 12);
    const int shift = firstYear - (m_from / 12 - 1);
    const quint32 excellent = grades.excellent >> shift;
    const quint32 uncounted = grades.uncounted >> shift;
    std::array<YearEffect, mostForecastYears + 2> years{};
    std::size_t count = 0;
    for (quint32 left = excellent | uncounted; left != 0; left >>= 1, ++count) {
        if ((excellent >> count) & 1)
            years[count] = m_excellent;
        else if ((uncounted >> count) & 1)
            years[count] = m_uncounted;
    }
    if (count > 0 && firstYear == time.begun / 12) {
        const bool setAside =
            useInFirstYear(CountedYear::Use::Shortens, time.whole, *m_counting) != CountedYear::Use::Shortens;
        if ((excellent & 1) != 0 && setAside)
            years[0] = {};
        else if ((uncounted & 1) != 0 && m_counting->overlapOnly)
            years[0].off = 12 - time.begun % 12;
    }
    const int firstFinal = (firstYear + 1) * 12 - time.start;
    const LongEnough met =
        longEnough(needed, {time.off, time.shorter}, {years.data(), count}, firstFinal, notBefore - time.start);
    return std::max(time.start + met.months, notBefore);
}

int ForecastStaff::ratePerYear(int people) const
{
    constexpr qint64 perTenThousand = 10'000;
    return m_personMonths == 0 ? 0 : int(perTenThousand * 12 * people / m_personMonths);
}

int ForecastStaff::uncountedRate() const
{
    return m_gradedYears == 0 ? 0 : int(qint64(10'000) * m_uncountedYears / m_gradedYears);
}

} // namespace tidui
