#include "core/appraisal/consequences.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appraisal)
};

/// One year's grade on file; two that differ are none.
struct YearGrade {
    QString grade{};
    int row = -1;
};

using Grades = std::map<int, YearGrade>;

Grades gradesUpTo(int last, const std::vector<Appraisal>& appraisals)
{
    Grades grades;
    for (std::size_t i = 0; i < appraisals.size(); ++i) {
        const Appraisal& appraisal = appraisals[i];
        if (!appraisal.year || *appraisal.year > last)
            continue;
        const auto [at, added] = grades.try_emplace(*appraisal.year, YearGrade{appraisal.grade, int(i)});
        if (!added && at->second.grade != appraisal.grade)
            at->second.grade.clear();
    }
    return grades;
}

QString gradeOf(const Grades& grades, int year)
{
    const auto found = grades.find(year);
    return found == grades.end() ? QString() : found->second.grade;
}

/// Puts the years into the finding: what each was, and its record.
void state(Explanation& finding, const Grades& grades, const std::vector<int>& years)
{
    QStringList parts;
    for (const int year : years) {
        const QString grade = gradeOf(grades, year);
        parts +=
            grade.isEmpty() ? Tr::tr("%1: no single grade on file").arg(year) : Tr::tr("%1: %2").arg(year).arg(grade);
        if (const auto found = grades.find(year); found != grades.end())
            finding.evidence.push_back({u"appraisal"_s, found->second.row});
    }
    finding.actual = parts.join(Tr::tr("; "));
}

Explanation findingFor(const Provision<AppraisalEffect>& effect)
{
    Explanation finding = restingOn(effect.head, effect.head.text);
    const QString grades = effect.terms.grades.join(Tr::tr(" or "));
    finding.required = (effect.terms.running ? Tr::tr("%1, years running: %2") : Tr::tr("%1, years in all: %2"))
                           .arg(grades)
                           .arg(effect.terms.years);
    return finding;
}

/// Years running that end with this one. Used years don't serve again, unless the office lets them.
std::optional<Explanation> runningEffect(const Provision<AppraisalEffect>& effect, const Grades& grades, int year,
                                         bool again)
{
    const int wanted = effect.terms.years;
    const auto holds = [&](int each) { return effect.terms.grades.contains(gradeOf(grades, each)); };
    // A year that isn't on file may have been one of them; before the first year on file nothing was kept.
    const auto mayHold = [&](int each) {
        return holds(each) || (gradeOf(grades, each).isEmpty() && each > grades.begin()->first);
    };
    int run = 0;
    while (holds(year - run))
        ++run;
    int longest = run;
    while (mayHold(year - longest))
        ++longest;
    if (run == 0)
        return std::nullopt;
    Explanation finding = findingFor(effect);
    std::vector<int> years;
    for (int back = std::max(wanted, 1) - 1; back >= 0; --back)
        years.push_back(year - back);
    state(finding, grades, years);
    if (run >= wanted && (again || wanted == 1 || run % wanted == 0)) {
        finding.outcome = Outcome::Met;
        return finding;
    }
    if (run >= wanted || longest < wanted)
        return std::nullopt;
    finding.outcome = Outcome::Unknown;
    return finding;
}

/// Years in all since the first on file; each time the number is reached, it is due.
std::optional<Explanation> cumulatedEffect(const Provision<AppraisalEffect>& effect, const Grades& grades, int year)
{
    if (!effect.terms.grades.contains(gradeOf(grades, year)))
        return std::nullopt;
    std::vector<int> counted;
    bool gap = false;
    for (int each = grades.begin()->first; each <= year; ++each) {
        if (effect.terms.grades.contains(gradeOf(grades, each)))
            counted.push_back(each);
        gap = gap || gradeOf(grades, each).isEmpty();
    }
    const auto wanted = std::size_t(effect.terms.years);
    if (!gap && counted.size() % wanted != 0)
        return std::nullopt;
    Explanation finding = findingFor(effect);
    const std::size_t shown = std::min(counted.size(), wanted);
    state(finding, grades, {counted.end() - qsizetype(shown), counted.end()});
    finding.actual += Tr::tr("; %1 years since %2, the first on file").arg(counted.size()).arg(grades.begin()->first);
    finding.outcome = gap ? Outcome::Unknown : Outcome::Met;
    return finding;
}

/// What the year does to the time that the next rank asks for (职务与职级并行规定第十九条).
std::optional<Consequence> promotionTime(const Grades& grades, int year, const RuleBook& rules)
{
    const auto* counting = rules.at<RankCounting>(u"等次"_s, QDate(year, 12, 31));
    const QString grade = gradeOf(grades, year);
    if (!counting || grade.isEmpty())
        return std::nullopt;
    const bool shortens = grade == counting->terms.shortening;
    if (!shortens && !counting->terms.uncounted.contains(grade))
        return std::nullopt;
    Consequence consequence{shortens ? u"晋升职级年限缩短"_s : u"晋升职级年限不计算"_s,
                            restingOn(counting->head, counting->head.text)};
    consequence.why.outcome = Outcome::Met;
    if (shortens)
        consequence.why.required = Tr::tr("%1 months less").arg(counting->terms.shorteningMonths);
    state(consequence.why, grades, {year});
    return consequence;
}

/// Years between the first on file and this one of which nothing is on file: they count for nothing until they are
/// found.
std::optional<Consequence> missingYears(const Grades& grades, int year, const RuleBook& rules)
{
    std::vector<int> missing;
    for (int each = grades.begin()->first; each <= year; ++each) {
        if (gradeOf(grades, each).isEmpty())
            missing.push_back(each);
    }
    const auto* counting = rules.at<RankCounting>(u"等次"_s, QDate(year, 12, 31));
    if (missing.empty() || !counting)
        return std::nullopt;
    Consequence consequence{u"缺年度考核结果"_s, restingOn(counting->head, counting->head.text)};
    consequence.why.required = Tr::tr("a grade for every year");
    state(consequence.why, grades, missing);
    return consequence;
}

} // namespace

std::vector<Consequence> consequencesOf(const CadreFile& file, int year, const RuleBook& rules)
{
    const QDate day(year, 12, 31);
    const Grades grades = gradesUpTo(year, file.appraisals);
    std::vector<Consequence> consequences;
    if (grades.empty())
        return consequences;
    const auto* reuse = rules.at<AppraisalSetting>(u"三等功年度重复使用"_s, day);
    const bool again = reuse && reuse->terms.choice == u"again";
    for (const auto& [kind, timeline] : rules.all<AppraisalEffect>()) {
        const auto* effect = timeline.at(day);
        if (!effect || effect->head.certainty == Certainty::Unset)
            continue;
        auto finding = effect->terms.running ? runningEffect(*effect, grades, year, again)
                                             : cumulatedEffect(*effect, grades, year);
        if (finding)
            consequences.push_back({kind, std::move(*finding)});
    }
    for (auto&& found : {promotionTime(grades, year, rules), missingYears(grades, year, rules)}) {
        if (found)
            consequences.push_back(*found);
    }
    return consequences;
}

} // namespace tidui
