#include "core/promotion/leading_conditions.h"

#include "core/cadre/code_table.h"
#include "core/cadre/current.h"
#include "core/promotion/bar_review.h"
#include "core/promotion/kinship.h"
#include "core/promotion/rank_time.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LeadingPost)
};

const Provision<LeadingCondition>* conditionOn(const QString& key, const QString& level, const RuleBook& rules,
                                               QDate on)
{
    const auto* rule = rules.at<LeadingCondition>(key, on);
    return rule && rule->terms.levels.contains(level) ? rule : nullptr;
}

Explanation yearsOfWork(const Provision<LeadingCondition>& rule, const CadreFile& file, QDate on)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Years of work"));
    finding.required = Tr::tr("%1 months").arg(rule.terms.months);
    const PartialDate& start = file.person.workStart;
    if (!start.hasMonth()) {
        finding.actual = Tr::tr("the start of work isn't on file");
        return finding;
    }
    const QDate since = firstDayOf(start);
    finding.earliest = monthsAfter(since, rule.terms.months);
    finding.outcome = on >= *finding.earliest ? Outcome::Met : Outcome::NotMet;
    finding.actual = Tr::tr("%1 months since %2").arg(wholeMonths(since, on)).arg(start.display());
    return finding;
}

Explanation grassroots(const Provision<LeadingCondition>& rule, const CadreFile& file)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Work at the grass roots"));
    finding.required = Tr::tr("%1 months").arg(rule.terms.months);
    const QString& answer = file.person.grassroots;
    finding.actual = answer.isEmpty() ? Tr::tr("not on file") : answer;
    finding.outcome = answer == u"是" ? Outcome::Met : answer == u"否" ? Outcome::NotMet : Outcome::Unknown;
    if (finding.outcome == Outcome::Met)
        finding.earliest = rule.head.from;
    return finding;
}

Explanation postsBefore(const Provision<LeadingCondition>& rule, const CadreFile& file)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Two posts or more at the level below"));
    finding.required = rule.head.text;
    finding.outcome = Outcome::Judgement;
    QStringList held;
    for (std::size_t row = 0; row < file.posts.size(); ++row) {
        held += Tr::tr("%1 since %2").arg(file.posts[row].title, file.posts[row].since.display());
        finding.evidence.push_back({u"post"_s, int(row)});
    }
    finding.actual = held.isEmpty() ? Tr::tr("no posts on file") : held.join(Tr::tr("; "));
    finding.earliest = rule.head.from;
    return finding;
}

Explanation education(const Provision<LeadingCondition>& rule, const CadreFile& file)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Education"));
    finding.required = Tr::tr("%1 or higher").arg(rule.terms.education);
    const QString highest = highestEducation(file);
    const CodeTable* table = codeTable(u"education"_s);
    const CodeEntry* needed = table->find(rule.terms.education);
    const CodeEntry* entry = table->find(highest);
    finding.actual = highest.isEmpty() ? Tr::tr("not on file") : highest;
    if (!needed || !entry)
        return finding;
    const bool enough = entry->weight >= needed->weight;
    finding.outcome = enough ? Outcome::Met : rule.terms.normally ? Outcome::Judgement : Outcome::NotMet;
    return finding;
}

Explanation health(const Provision<LeadingCondition>& rule, const CadreFile& file)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Health"));
    finding.required = rule.head.text;
    finding.actual = file.person.health.isEmpty() ? Tr::tr("not on file") : file.person.health;
    finding.outcome = file.person.health.isEmpty()    ? Outcome::Unknown
                      : file.person.health == u"健康" ? Outcome::Met
                                                      : Outcome::Judgement;
    return finding;
}

Explanation training(const Provision<LeadingCondition>& rule)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Training"));
    finding.required = rule.head.text;
    finding.actual = Tr::tr("for a person to judge");
    finding.outcome = Outcome::Judgement;
    return finding;
}

Explanation lastGrade(const Provision<CandidateBar>& bar, const CadreFile& file, const CountingRules& counting,
                      QDate on)
{
    const int year = counting.finalOn(on.year()) <= on ? on.year() : on.year() - 1;
    Explanation finding = restingOn(bar.head, Tr::tr("The grade of the last year"));
    finding.required = Tr::tr("not %1").arg(bar.terms.words.join(u"、"_s));
    finding.actual = Tr::tr("%1: no grade on file").arg(year);
    for (std::size_t row = 0; row < file.appraisals.size(); ++row) {
        if (file.appraisals[row].year != year)
            continue;
        finding.actual = Tr::tr("%1: %2").arg(year).arg(file.appraisals[row].grade);
        finding.evidence.push_back({u"appraisal"_s, int(row)});
        finding.outcome = bar.terms.words.contains(file.appraisals[row].grade) ? Outcome::NotMet : Outcome::Met;
    }
    return finding;
}

Explanation familyAbroad(const Provision<CandidateBar>& bar, const CadreFile& file)
{
    Explanation finding = restingOn(bar.head, Tr::tr("Spouse and children have not moved abroad"));
    finding.required = bar.head.text;
    finding.actual = file.family.empty() ? Tr::tr("no family on file") : Tr::tr("nobody abroad on file");
    if (!file.family.empty())
        finding.outcome = Outcome::Met;
    for (const int row : relativesAbroad(file, bar.terms.words)) {
        const Relative& relative = file.family[std::size_t(row)];
        finding.outcome = Outcome::Judgement;
        finding.actual = Tr::tr("%1 %2: %3").arg(relative.relation, relative.name, relative.workplace);
        finding.evidence.push_back({u"relative"_s, row});
    }
    return finding;
}

} // namespace

std::vector<int> relativesAbroad(const CadreFile& file, const QStringList& words)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < file.family.size(); ++row) {
        const Relative& relative = file.family[row];
        const bool child = relative.relation.contains(u"子") || relative.relation.contains(u"女");
        const bool near = kinGroup(relative.relation) == u"夫妻关系" ||
                          (kinGroup(relative.relation) == u"直系血亲" && child && !relative.relation.contains(u"孙"));
        const auto says = [&relative](const QString& word) { return relative.workplace.contains(word); };
        if (near && std::ranges::any_of(words, says))
            rows.push_back(int(row));
    }
    return rows;
}

std::vector<Explanation> serviceConditions(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on)
{
    std::vector<Explanation> conditions;
    if (const auto* rule = conditionOn(u"工作年限"_s, level, rules, on))
        conditions.push_back(yearsOfWork(*rule, file, on));
    if (const auto* rule = conditionOn(u"基层工作经历"_s, level, rules, on))
        conditions.push_back(grassroots(*rule, file));
    if (const auto* rule = conditionOn(u"任职经历"_s, level, rules, on))
        conditions.push_back(postsBefore(*rule, file));
    return conditions;
}

std::vector<Explanation> personConditions(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on)
{
    std::vector<Explanation> conditions;
    for (const QString& key : {u"文化程度"_s, u"厅局级文化程度"_s}) {
        if (const auto* rule = conditionOn(key, level, rules, on))
            conditions.push_back(education(*rule, file));
    }
    if (const auto* rule = conditionOn(u"培训"_s, level, rules, on))
        conditions.push_back(training(*rule));
    if (const auto* rule = conditionOn(u"身体条件"_s, level, rules, on))
        conditions.push_back(health(*rule, file));
    return conditions;
}

std::vector<Explanation> candidateBars(const CadreFile& file, const RuleBook& rules, QDate on)
{
    std::vector<Explanation> bars;
    if (const auto* bar = rules.at<CandidateBar>(u"年度考核"_s, on))
        bars.push_back(lastGrade(*bar, file, CountingRules(rules, on), on));
    if (const auto* bar = rules.at<CandidateBar>(u"移居国（境）外"_s, on))
        bars.push_back(familyAbroad(*bar, file));
    if (const auto* bar = rules.at<CandidateBar>(u"影响期"_s, on)) {
        Explanation periods = reviewSanctions(file, rules, on);
        periods.article = bar->head.source() + Tr::tr("; ") + periods.article;
        bars.push_back(std::move(periods));
    }
    return bars;
}

} // namespace tidui
