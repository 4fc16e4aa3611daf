#include "core/service/training.h"

#include "core/cadre/held.h"
#include "core/regulation/ladder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

/// The place of a rank among those of 综合管理类, 0 = the highest; none for a word that no ladder has.
std::optional<qsizetype> generalPlace(const QString& rank, const RuleBook& rules, QDate on)
{
    const auto* own = ladderOf(rank, rules, on);
    const auto* general = rules.at<RankLadder>(u"综合管理类"_s, on);
    if (!own || !general)
        return std::nullopt;
    return general->terms.ranks.indexOf(own->terms.equals.at(own->terms.ranks.indexOf(rank)));
}

bool reaches(const QString& rank, const QString& lowest, const RuleBook& rules, QDate on)
{
    const auto held = generalPlace(rank, rules, on);
    const auto limit = generalPlace(lowest, rules, on);
    return held && limit && *held <= *limit;
}

/// The demand that names the level or the rank; else the one that names nobody.
const Provision<TrainingDemand>* demandOn(const CadreFile& file, const RuleBook& rules, QDate on)
{
    const PostLevel* level = postLevelOn(file, on);
    const Rank* rank = rankOn(file, on);
    const Provision<TrainingDemand>* others = nullptr;
    for (const auto& [key, timeline] : rules.all<TrainingDemand>()) {
        const auto* demand = timeline.at(on);
        if (!demand)
            continue;
        const TrainingDemand& terms = demand->terms;
        if (terms.levels.isEmpty() && terms.lowest.isEmpty())
            others = demand;
        else if ((level && terms.levels.contains(level->name)) ||
                 (rank && reaches(rank->name, terms.lowest, rules, on)))
            return demand;
    }
    return level || rank ? others : nullptr;
}

Explanation enough(const QString& text, int required, int actual, bool anyOnRecord)
{
    Explanation finding{.text = text, .required = Tr::tr("at least %1").arg(required)};
    finding.actual = anyOnRecord ? QString::number(actual) : Tr::tr("no training on record");
    if (anyOnRecord)
        finding.outcome = actual >= required ? Outcome::Met : Outcome::NotMet;
    return finding;
}

} // namespace

TrainingPeriod trainingPeriod(const TrainingDemand& demand, const RuleBook& rules, QDate on)
{
    const auto* setting = rules.at<TrainingSetting>(u"培训周期"_s, on);
    if (demand.years > 1 && setting && setting->terms.choice == u"rolling")
        return {on.addYears(-demand.years).addDays(1), on};
    const int years = std::max(1, demand.years);
    const int start = setting ? setting->terms.firstYear : on.year();
    const int into = ((on.year() - start) % years + years) % years; // Also before the first cycle.
    const int first = on.year() - into;
    return {QDate(first, 1, 1), QDate(first + years - 1, 12, 31)};
}

Explanation reviewTraining(const CadreFile& file, std::span<const Training> trainings, const RuleBook& rules, QDate on)
{
    const auto* demand = demandOn(file, rules, on);
    if (!demand)
        return {.text = Tr::tr("Training"),
                .actual = Tr::tr("neither a level nor a rank is on file, or no rule is in force")};
    const TrainingPeriod period = trainingPeriod(demand->terms, rules, on);
    Training sum;
    bool any = false;
    for (const Training& training : trainings) {
        if (training.ended < period.from || training.ended > std::min(period.to, on))
            continue;
        any = true;
        sum.days += training.days;
        sum.hours += training.hours;
    }
    Explanation head = restingOn(
        demand->head,
        Tr::tr("Training from %1 to %2").arg(PartialDate(period.from).display(), PartialDate(period.to).display()));
    head.required = Tr::tr("%1 days or %2 hours").arg(demand->terms.days).arg(demand->terms.hours);
    return anyOf(std::move(head), {enough(Tr::tr("Days of training"), demand->terms.days, sum.days, any),
                                   enough(Tr::tr("Hours of training"), demand->terms.hours, sum.hours, any)});
}

Explanation reviewTrainingLeave(int hoursAway, int hoursInAll, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<TrainingAbsence>(u"请假比例"_s, on);
    if (!rule)
        return {.text = Tr::tr("Leave during a training")};
    const TrainingAbsence& part = rule->terms;
    Explanation finding = restingOn(rule->head, Tr::tr("Leave during a training"));
    finding.required = Tr::tr("at most %1/%2 of %3 hours").arg(part.numerator).arg(part.denominator).arg(hoursInAll);
    finding.actual = Tr::tr("%1 hours").arg(hoursAway);
    finding.outcome = hoursAway * part.denominator <= hoursInAll * part.numerator ? Outcome::Met : Outcome::NotMet;
    return finding;
}

} // namespace tidui
