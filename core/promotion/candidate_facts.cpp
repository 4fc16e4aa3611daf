#include "core/promotion/candidate_facts.h"

#include "core/cadre/current.h"
#include "core/promotion/rank_time.h"
#include "core/promotion/review.h"
#include "core/regulation/month_count.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString gradeOf(const CadreFile& file, int year)
{
    QStringList grades;
    for (const Appraisal& appraisal : file.appraisals) {
        if (appraisal.year == year && !appraisal.grade.isEmpty() && !grades.contains(appraisal.grade))
            grades += appraisal.grade;
    }
    return grades.join(u'／');
}

void addRank(CandidateFacts& facts, const CadreFile& file, QDate on)
{
    const Rank* first = rankBegunOn(file, on);
    if (!first)
        return;
    facts.rank = first->name;
    facts.rankSince = first->since;
    if (first->since.hasMonth())
        facts.inRank = wholeMonths(firstDayOf(first->since), on);
}

} // namespace

std::vector<GradeOfYear> gradesOn(const CadreFile& file, const RuleBook& rules, QDate on)
{
    const CountingRules counting(rules, on);
    const int last = counting.lastFinalYear(on);
    std::vector<GradeOfYear> grades;
    for (int year = last; year > last - gradeYears; --year)
        grades.push_back({year, gradeOf(file, year)});
    return grades;
}

CandidateFacts candidateFacts(const CadreFile& file, const QString& target, const Explanation& review,
                              const RuleBook& rules, QDate on)
{
    const Person& person = file.person;
    CandidateFacts facts{.cadre = file.id,
                         .unit = file.unit,
                         .name = person.name,
                         .post = person.currentPost,
                         .sex = person.sex,
                         .birth = person.birth,
                         .age = ageAt(person.birth, PartialDate(on)),
                         .education = highestEducation(file),
                         .degree = highestDegree(file),
                         .target = target,
                         .outcome = review.outcome,
                         .earliest = review.earliest,
                         .grades = gradesOn(file, rules, on)};
    addRank(facts, file, on);
    const auto time =
        std::ranges::find_if(review.children, [](const Explanation& one) { return one.months.has_value(); });
    if (time != review.children.end())
        facts.months = time->months;
    if (facts.outcome == Outcome::Met && facts.earliest)
        facts.waited = wholeMonths(*facts.earliest, on);
    return facts;
}

} // namespace tidui
