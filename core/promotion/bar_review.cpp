#include "core/promotion/bar_review.h"

#include "core/promotion/review.h"
#include "core/regulation/influence_period.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Promotion)
};

QString shown(QDate day)
{
    return PartialDate(day).display();
}

/// After the period: its end on record, or for a person to judge whether it still weighs (期满影响使用).
void judgeAfter(Explanation& finding, const Sanction& sanction, const InfluencePeriod& period, QDate on)
{
    const bool lifted = sanction.lifted.isDate() && firstDayOf(sanction.lifted) <= on;
    finding.outcome = lifted ? Outcome::Met : Outcome::Judgement;
    finding.actual = lifted ? Tr::tr("%1 of %2, last barred day %3, its end is on file")
                                  .arg(sanction.name, sanction.date.display(), shown(period.lastAtMost))
                            : Tr::tr("%1 of %2, last barred day %3; whether it still weighs is for a person to judge")
                                  .arg(sanction.name, sanction.date.display(), shown(period.lastAtMost));
}

Explanation reviewSanction(const Sanction& sanction, const InfluencePeriod& period, const ProvisionHead& bar, QDate on)
{
    Explanation finding = restingOn(period.provision ? period.provision->head : bar,
                                    Tr::tr("The influence period of %1 is over").arg(sanction.name));
    if (period.cumulation)
        finding.article += Tr::tr("; ") + period.cumulation->source();
    finding.required = Tr::tr("no influence period on %1").arg(shown(on));
    finding.evidence.push_back({u"sanction"_s, period.row});
    if (period.provision && period.provision->terms.kind == u"expulsion") {
        finding.outcome = Outcome::NotMet;
        finding.actual = Tr::tr("%1 of %2").arg(sanction.name, sanction.date.display());
        return finding;
    }
    if (period.lastAtMost.isValid())
        finding.earliest = period.lastAtMost.addDays(1);
    if (!period.lastAtLeast.isValid()) {
        finding.outcome = period.provision ? Outcome::Unknown : Outcome::Judgement;
        finding.actual =
            period.provision
                ? Tr::tr("%1, its date isn't on file").arg(sanction.name)
                : Tr::tr("%1 of %2, for which the rules name no period").arg(sanction.name, sanction.date.display());
        return finding;
    }
    if (period.lastAtMost.isValid() && on > period.lastAtMost) {
        judgeAfter(finding, sanction, period, on);
        return finding;
    }
    finding.outcome = on <= period.lastAtLeast ? Outcome::NotMet : Outcome::Unknown;
    finding.actual = period.lastAtMost == period.lastAtLeast
                         ? Tr::tr("%1 of %2, last barred day %3")
                               .arg(sanction.name, sanction.date.display(), shown(period.lastAtMost))
                         : Tr::tr("%1 of %2, barred to %3 at least; the exact last day isn't on file")
                               .arg(sanction.name, sanction.date.display(), shown(period.lastAtLeast));
    return finding;
}

const Appraisal* appraisalOf(const CadreFile& file, int year, int& row)
{
    for (std::size_t i = 0; i < file.appraisals.size(); ++i) {
        if (file.appraisals[i].year == year) {
            row = int(i);
            return &file.appraisals[i];
        }
    }
    return nullptr;
}

Explanation barred(const ProvisionHead& head, const QString& text, const Appraisal& appraisal, int row)
{
    Explanation finding = restingOn(head, text);
    finding.required = Tr::tr("no such grade");
    finding.actual = Tr::tr("%1: %2").arg(*appraisal.year).arg(appraisal.grade);
    finding.evidence.push_back({u"appraisal"_s, row});
    return finding;
}

} // namespace

Explanation reviewSanctions(const CadreFile& file, const RuleBook& rules, QDate on)
{
    const auto* bar = rules.at<RankBar>(u"影响期"_s, on);
    if (!bar)
        return {.text = Tr::tr("Under no influence period of a sanction or measure")};
    Explanation head = restingOn(bar->head, Tr::tr("Under no influence period of a sanction or measure"));
    head.required = Tr::tr("no influence period on %1").arg(shown(on));
    std::vector<Explanation> children;
    for (const InfluencePeriod& period : influencePeriods(file.sanctions, rules, on))
        children.push_back(reviewSanction(file.sanctions[std::size_t(period.row)], period, bar->head, on));
    head.actual = children.empty() ? Tr::tr("no sanction or measure on file")
                                   : Tr::tr("sanctions and measures on file: %1").arg(children.size());
    if (!children.empty())
        return allOf(std::move(head), std::move(children));
    head.outcome = Outcome::Met;
    head.earliest = bar->head.from;
    return head;
}

std::vector<Explanation> reviewAppraisalBars(const CadreFile& file, const RuleBook& rules,
                                             const CountingRules& counting, QDate on)
{
    std::vector<Explanation> findings;
    const int last = counting.lastFinalYear(on);
    int row = -1;
    const Appraisal* appraisal = appraisalOf(file, last, row);
    if (!appraisal)
        return findings;
    const auto* basic = rules.at<RankBar>(u"基本称职"_s, on);
    if (appraisal->grade == u"基本称职" && basic) {
        Explanation finding = barred(basic->head, Tr::tr("Not graded 基本称职 in the last year"), *appraisal, row);
        finding.earliest = monthsAfter(QDate(last + 1, 1, 1), basic->terms.months);
        finding.outcome = on < *finding.earliest ? Outcome::NotMet : Outcome::Met;
        findings.push_back(std::move(finding));
    }
    const Rank* rank = rankOn(file, on);
    const auto* poor = rules.at<RankBar>(u"不称职"_s, on);
    if (appraisal->grade == u"不称职" && poor && (!rank || firstDayOf(rank->since) < counting.finalOn(last))) {
        Explanation finding = barred(poor->head, Tr::tr("Lowered after 不称职"), *appraisal, row);
        finding.required = Tr::tr("a lower rank after the grade");
        finding.outcome = Outcome::Judgement;
        findings.push_back(std::move(finding));
    }
    const auto* open = rules.at<RankBar>(u"审查调查"_s, on);
    if (appraisal->grade.contains(u"立案") && open)
        findings.push_back(barred(open->head, Tr::tr("Under no review or investigation"), *appraisal, row));
    return findings;
}

} // namespace tidui
