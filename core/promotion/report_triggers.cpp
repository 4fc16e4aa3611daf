#include "core/promotion/report_triggers.h"

#include "core/promotion/leading_conditions.h"
#include "core/promotion/leading_post.h"
#include "core/promotion/review.h"
#include "core/regulation/influence_period.h"
#include "core/regulation/month_count.h"
#include "core/regulation/retirement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Round)
};

/// One candidate asked about one trigger.
struct Case {
    const Provision<ReportTrigger>& rule;
    const RoundCandidate& candidate;
    const CadreFile& file;
    const std::vector<KinPair>& pairs;
    const RuleBook& rules;
    QDate on;

    Explanation found(Outcome outcome, const QString& actual, std::vector<Evidence> evidence = {}) const
    {
        Explanation finding = restingOn(rule.head, rule.head.key);
        finding.required = Tr::tr("%1 to %2").arg(rule.terms.demand, rule.terms.authority);
        finding.outcome = outcome;
        finding.actual = actual;
        finding.evidence = std::move(evidence);
        return finding;
    }
};
using Found = std::optional<Explanation>;

/// 破格: the time in the posts or ranks below isn't reached, or the file doesn't tell.
Found breaksQualification(const Case& question)
{
    const Explanation review = reviewLeadingPost(question.file, question.candidate.target, question.rules, question.on);
    const Explanation& time = review.children.front();
    if (time.outcome != Outcome::NotMet)
        return std::nullopt;
    Explanation finding =
        question.found(Outcome::NotMet, Tr::tr("%1: the qualification isn't reached").arg(question.candidate.target));
    finding.children = time.children;
    const PostLevel* level = postLevelOn(question.file, question.on);
    const bool justPromoted = level && level->since.hasMonth() &&
                              question.on < monthsAfter(firstDayOf(level->since), question.rule.terms.months);
    if (justPromoted)
        finding.actual = Tr::tr("%1; promoted only on %2, within %3 months: no exception is allowed")
                             .arg(finding.actual, level->since.display())
                             .arg(question.rule.terms.months);
    return finding;
}

Found skipsLevel(const Case& question)
{
    const auto skipped = skippedLevels(question.file, question.candidate.target, question.on);
    if (!skipped || *skipped == 0)
        return std::nullopt;
    const QString text = Tr::tr("%1 to %2 skips levels: %3")
                             .arg(postLevelOn(question.file, question.on)->name, question.candidate.target)
                             .arg(*skipped);
    return question.found(Outcome::NotMet,
                          *skipped > 1 ? Tr::tr("%1; more than one is never allowed").arg(text) : text);
}

Found nearRelative(const Case& question)
{
    QStringList names;
    Outcome outcome = Outcome::Judgement;
    std::vector<Evidence> evidence;
    for (const KinPair& pair : question.pairs) {
        const bool own = pair.person.id == question.candidate.cadre;
        if (!own && pair.relative.id != question.candidate.cadre)
            continue;
        if (!question.rule.terms.names.contains(pair.group))
            continue;
        names += own ? Tr::tr("%1 %2, %3").arg(pair.relation, pair.relative.name, pair.relative.post)
                     : Tr::tr("%1 of %2, %3").arg(pair.relation, pair.person.name, pair.person.post);
        if (own)
            evidence.push_back(pair.record);
        if (pair.workplaceAgrees && (own ? pair.relative.leads : pair.person.leads))
            outcome = Outcome::NotMet;
    }
    if (names.isEmpty())
        return std::nullopt;
    return question.found(outcome, Tr::tr("near relatives in the office: %1").arg(names.join(Tr::tr("; "))), evidence);
}

Found afterAccountability(const Case& question)
{
    QStringList texts;
    std::vector<Evidence> evidence;
    for (const InfluencePeriod& period : influencePeriods(question.file.sanctions, question.rules, question.on)) {
        const QDate last = period.lastAtMost;
        if (!last.isValid() || question.on <= last || question.on > monthsAfter(last, question.rule.terms.months))
            continue;
        const Sanction& sanction = question.file.sanctions[std::size_t(period.row)];
        texts += Tr::tr("%1 of %2, last barred day %3")
                     .arg(sanction.name, sanction.date.display(), PartialDate(last).display());
        evidence.push_back({u"sanction"_s, period.row});
    }
    if (texts.isEmpty())
        return std::nullopt;
    return question.found(Outcome::Judgement, texts.join(Tr::tr("; ")), evidence);
}

Found approvedAbove(const Case& question)
{
    if (!question.rule.terms.names.contains(question.candidate.target))
        return std::nullopt;
    return question.found(Outcome::NotMet, Tr::tr("%1 is approved by a higher organ").arg(question.candidate.target));
}

/// The month of retirement that the file states; without one, the earliest that the month of birth allows: the
/// category is for a person to decide, so the finding is too.
Found nearRetirement(const Case& question)
{
    const Person& person = question.file.person;
    const int month = question.on.year() * 12 + question.on.month() - 1;
    const auto within = [&](int retirement) { return retirement - month <= question.rule.terms.months; };
    if (const auto stated = person.retirement.monthIndex())
        return within(*stated) ? Found(question.found(Outcome::NotMet,
                                                      Tr::tr("retirement month %1").arg(person.retirement.display())))
                               : std::nullopt;
    const auto birth = person.birth.monthIndex();
    if (!birth)
        return question.found(Outcome::Unknown, Tr::tr("neither the retirement month nor the birth is on file"));
    const auto earliest = retirementOf(*birth, person.sex == u"男" ? u"M60"_s : u"F55"_s, question.rules, question.on);
    if (!earliest || !within(earliest->month))
        return std::nullopt;
    const PartialDate shown(earliest->month / 12, earliest->month % 12 + 1);
    return question.found(Outcome::Judgement,
                          Tr::tr("the retirement month isn't on file; by birth it may be %1").arg(shown.display()));
}

Found familyAbroad(const Case& question)
{
    QStringList texts;
    std::vector<Evidence> evidence;
    for (const int row : relativesAbroad(question.file, question.rule.terms.names)) {
        const Relative& relative = question.file.family[std::size_t(row)];
        texts += Tr::tr("%1 %2: %3").arg(relative.relation, relative.name, relative.workplace);
        evidence.push_back({u"relative"_s, row});
    }
    if (texts.isEmpty())
        return std::nullopt;
    return question.found(Outcome::Judgement, texts.join(Tr::tr("; ")), evidence);
}

Found closeStaff(const Case& question)
{
    for (std::size_t row = 0; row < question.file.posts.size(); ++row) {
        const Post& post = question.file.posts[row];
        if (question.rule.terms.names.contains(post.title))
            return question.found(Outcome::Judgement, Tr::tr("%1 since %2").arg(post.title, post.since.display()),
                                  {{u"post"_s, int(row)}});
    }
    return std::nullopt;
}

using Finder = Found (*)(const Case&);
constexpr std::array finders{
    std::pair<QStringView, Finder>{u"破格提拔", breaksQualification},
    std::pair<QStringView, Finder>{u"越级提拔", skipsLevel},
    std::pair<QStringView, Finder>{u"近亲属", nearRelative},
    std::pair<QStringView, Finder>{u"问责后重新任用", afterAccountability},
    std::pair<QStringView, Finder>{u"审批权限", approvedAbove},
    std::pair<QStringView, Finder>{u"临近退休", nearRetirement},
    std::pair<QStringView, Finder>{u"配偶子女移居", familyAbroad},
    std::pair<QStringView, Finder>{u"身边工作人员", closeStaff},
};

/// 超职数: more places than are vacant. Of the whole round.
void findOverQuota(const RoundFacts& facts, const RuleBook& rules, QDate on, std::vector<FoundTrigger>& found)
{
    const auto* rule = rules.at<ReportTrigger>(u"超职数"_s, on);
    if (!rule || !rule->terms.kinds.contains(facts.round.kind))
        return;
    QStringList over;
    for (const RoundTarget& target : facts.targets) {
        if (target.vacant && target.planned > *target.vacant)
            over += Tr::tr("%1: planned %2, vacant %3")
                        .arg(target.target, QString::number(target.planned), QString::number(*target.vacant));
    }
    if (over.isEmpty())
        return;
    Explanation finding = restingOn(rule->head, rule->head.key);
    finding.required = Tr::tr("%1 to %2").arg(rule->terms.demand, rule->terms.authority);
    finding.outcome = Outcome::NotMet;
    finding.actual = over.join(Tr::tr("; "));
    found.push_back({rule, {}, {}, std::move(finding)});
}

} // namespace

std::vector<FoundTrigger> findTriggers(const RoundFacts& facts, const std::vector<KinPair>& pairs,
                                       const RuleBook& rules, QDate on)
{
    std::vector<FoundTrigger> found;
    findOverQuota(facts, rules, on, found);
    for (const RoundCandidate& candidate : facts.openCandidates()) {
        const CadreFile* file = facts.file(candidate.cadre);
        for (const auto& [key, finder] : finders) {
            const auto* rule = rules.at<ReportTrigger>(key.toString(), on);
            if (!file || !rule || !rule->terms.kinds.contains(facts.round.kind))
                continue;
            if (auto finding = finder({*rule, candidate, *file, pairs, rules, on}))
                found.push_back({rule, candidate.id, candidate.name, std::move(*finding)});
        }
    }
    return found;
}

const ReportItem* reportOf(const RoundFacts& facts, const FoundTrigger& trigger)
{
    const auto item = std::ranges::find_if(facts.reports, [&trigger](const ReportItem& candidate) {
        return candidate.trigger == trigger.rule->head.key && candidate.candidate == trigger.candidate;
    });
    return item == facts.reports.end() ? nullptr : &*item;
}

} // namespace tidui
