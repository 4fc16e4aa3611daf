#include "core/promotion/review.h"

#include "core/promotion/bar_review.h"
#include "core/promotion/time_review.h"
#include "core/regulation/facts.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Promotion)
};

/// The person holds something else, or nothing: no time to count.
Explanation notHeld(const Provision<RankStep>& step, const QString& name, const QString& instead, Outcome outcome)
{
    Explanation finding = restingOn(step.head, Tr::tr("Held %1 for the required time").arg(name));
    finding.required = Tr::tr("%1 for %2 months").arg(name).arg(step.terms.months);
    finding.outcome = outcome;
    finding.actual = instead;
    return finding;
}

Explanation byRank(const CadreFile& file, const Provision<RankStep>& step, const CountingRules& counting, QDate on)
{
    const Rank* rank = rankOn(file, on);
    if (!rank && postLevelOn(file, on)) // The holder of a leading post need not hold a rank besides.
        return notHeld(step, step.terms.rank, Tr::tr("no rank besides the leading post"), Outcome::NotMet);
    if (!rank)
        return notHeld(step, step.terms.rank, Tr::tr("no rank on file for %1").arg(PartialDate(on).display()),
                       Outcome::Unknown);
    const int row = int(rank - file.ranks.data());
    if (rank->name != step.terms.rank) {
        Explanation finding = notHeld(step, step.terms.rank,
                                      Tr::tr("%1 since %2").arg(rank->name, rank->since.display()), Outcome::NotMet);
        finding.evidence.push_back({u"rank"_s, row});
        return finding;
    }
    const Rank& first = *rankBegunOn(file, on);
    const HeldSince held{
        rank->name, first.since, {u"rank"_s, int(&first - file.ranks.data())}, first.reason == u"套转"};
    return reviewTime(held, step, file, counting, on);
}

Explanation byPost(const CadreFile& file, const Provision<RankStep>& step, const CountingRules& counting, QDate on)
{
    const PostLevel* level = postLevelOn(file, on);
    if (!level && leadsOn(file, on))
        return notHeld(step, step.terms.post, Tr::tr("a leading post whose level isn't on file"), Outcome::Unknown);
    if (!level)
        return notHeld(step, step.terms.post, Tr::tr("no leading post on file"), Outcome::NotMet);
    if (level->name != step.terms.post) {
        Explanation finding = notHeld(step, step.terms.post,
                                      Tr::tr("%1 since %2").arg(level->name, level->since.display()), Outcome::NotMet);
        finding.evidence.push_back({u"post_level"_s, int(level - file.postLevels.data())});
        return finding;
    }
    const PostLevel& first = *postLevelBegunOn(file, on);
    const HeldSince held{level->name, first.since, {u"post_level"_s, int(&first - file.postLevels.data())}};
    return reviewTime(held, step, file, counting, on);
}

/// Where a person stands on a ladder: by the rank held, else by the lowest rank that corresponds to the leading post
/// (第九条).
struct Standing {
    QString rank{};   ///< Empty when neither is on file.
    QString actual{}; ///< In words.
    PartialDate since{};
    std::vector<Evidence> evidence{};
};

Standing standingOn(const CadreFile& file, const RuleBook& rules, QDate on)
{
    if (const Rank* rank = rankOn(file, on))
        return {rank->name, rank->name, rank->since, {{u"rank"_s, int(rank - file.ranks.data())}}};
    const PostLevel* level = postLevelOn(file, on);
    const auto* lowest = level ? rules.at<PostRank>(level->name, on) : nullptr;
    if (!lowest)
        return {{}, Tr::tr("no rank on file for %1").arg(PartialDate(on).display()), {}, {}};
    return {lowest->terms.rank,
            Tr::tr("%1, at least %2").arg(level->name, lowest->terms.rank),
            level->since,
            {{u"post_level"_s, int(level - file.postLevels.data())}}};
}

/// One step up: who stands at the target or above is not promoted to it (逐级晋升).
Explanation oneStep(const CadreFile& file, const QString& target, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<RankBar>(u"逐级晋升"_s, on);
    const QString text = Tr::tr("The present rank lies below %1").arg(target);
    Explanation finding = rule ? restingOn(rule->head, text) : Explanation{.text = text};
    const Standing standing = standingOn(file, rules, on);
    finding.required = Tr::tr("a rank below %1").arg(target);
    finding.actual = standing.actual;
    finding.evidence = standing.evidence;
    const auto* ladder = ladderOf(target, rules, on);
    const auto place = ladder ? ladder->terms.ranks.indexOf(standing.rank) : -1;
    if (place < 0) // Not on file, or of another track.
        return finding;
    finding.outcome = place > ladder->terms.ranks.indexOf(target) ? Outcome::Met : Outcome::NotMet;
    if (finding.outcome == Outcome::Met && standing.since.hasMonth())
        finding.earliest = firstDayOf(standing.since);
    return finding;
}

Explanation inService(const CadreFile& file, QDate on)
{
    Explanation finding{.rule = u"in-service"_s, .text = Tr::tr("In the service of the unit")};
    for (std::size_t i = 0; i < file.leavings.size(); ++i) {
        if (begun(file.leavings[i].date, on)) {
            finding.evidence.push_back({u"leaving"_s, int(i)});
            finding.actual = Tr::tr("%1 of %2").arg(file.leavings[i].method, file.leavings[i].date.display());
        }
    }
    finding.outcome = Outcome::NotMet;
    return finding;
}

/// One of the ways is enough; the node shows the one that decides, of equal ones that which counts months.
Explanation timeHeld(const Provision<RankStep>& step, std::vector<Explanation> ways)
{
    Explanation head = anyOf(restingOn(step.head, step.head.text), std::move(ways));
    const auto decides = std::ranges::max_element(
        head.children, {}, [](const Explanation& way) { return std::pair(way.outcome, way.months.has_value()); });
    head.required = decides->required;
    head.actual = decides->actual;
    head.months = decides->months;
    return head;
}

/// What the office demands besides (附加条件).
std::vector<Explanation> officeConditions(const CadreFile& file, const QString& target, const RuleBook& rules, QDate on)
{
    const auto* ladder = ladderOf(target, rules, on);
    std::vector<Explanation> findings;
    for (const auto& [key, timeline] : rules.all<OfficeCondition>()) {
        const auto* condition = timeline.at(on);
        if (condition && (condition->terms.ranks.isEmpty() || condition->terms.ranks.contains(target)))
            findings.push_back(
                reviewCondition(*condition, file, rules, on, ladder ? ladder->head.from : condition->head.from));
    }
    return findings;
}

/// What the office demands may pass again before the rest is met, as a highest age does: then no day is named.
void forgetDayThatPasses(Explanation& review, const CadreFile& file, const QString& target, const RuleBook& rules,
                         QDate on)
{
    if (!review.earliest || *review.earliest <= on)
        return;
    const auto then = officeConditions(file, target, rules, *review.earliest);
    if (std::ranges::any_of(then, [](const Explanation& one) { return one.outcome != Outcome::Met; }))
        review.earliest.reset();
}

} // namespace

const Rank* rankBegunOn(const CadreFile& file, QDate on)
{
    const Rank* rank = rankOn(file, on);
    return rank ? &firstOfRun(file.ranks, *rank) : nullptr;
}

const PostLevel* postLevelBegunOn(const CadreFile& file, QDate on)
{
    const PostLevel* level = postLevelOn(file, on);
    return level ? &firstOfRun(file.postLevels, *level) : nullptr;
}

const Provision<RankStep>* stepTo(const QString& target, const RuleBook& rules, QDate on)
{
    if (const auto* step = rules.at<RankStep>(target, on))
        return step;
    const auto* ladder = ladderOf(target, rules, on); // The other tracks have one provision for all steps.
    return ladder ? rules.at<RankStep>(ladder->head.key, on) : nullptr;
}

std::optional<RankTime> timeTowards(const CadreFile& file, const QString& target, const RuleBook& rules, QDate on)
{
    const auto* step = stepTo(target, rules, on);
    if (!step || step->head.certainty == Certainty::Unset)
        return std::nullopt;
    const CountingRules counting(rules, on);
    const auto countedSince = [&](const PartialDate& since) {
        return rankTime(since, step->terms.months, file.appraisals, counting, on);
    };
    if (const Rank* rank = rankBegunOn(file, on); rank && rank->name == step->terms.rank)
        return countedSince(rank->since);
    const PostLevel* level = postLevelBegunOn(file, on);
    return level && level->name == step->terms.post ? countedSince(level->since) : std::nullopt;
}

QString nextRank(const CadreFile& file, const RuleBook& rules, QDate on)
{
    const Standing standing = standingOn(file, rules, on);
    const auto* ladder = ladderOf(standing.rank, rules, on);
    const auto place = ladder ? ladder->terms.ranks.indexOf(standing.rank) : 0;
    return place > 0 ? ladder->terms.ranks.at(place - 1) : QString();
}

Explanation reviewPromotion(const CadreFile& file, const QString& target, const RuleBook& rules, QDate on)
{
    const auto* step = stepTo(target, rules, on);
    const QString text = Tr::tr("May be promoted to %1").arg(target);
    const CountingRules counting(rules, on);
    if (!step || step->head.certainty == Certainty::Unset || !counting.provision) {
        Explanation unknown = step ? restingOn(step->head, text) : Explanation{.text = text};
        unknown.actual = Tr::tr("On %1 the rules have no figure for it.").arg(PartialDate(on).display());
        Explanation root = unknown;
        root.children.push_back(std::move(unknown));
        return root;
    }
    std::vector<Explanation> ways{byRank(file, *step, counting, on)};
    if (!step->terms.post.isEmpty())
        ways.push_back(byPost(file, *step, counting, on));
    std::vector<Explanation> conditions;
    if (hasLeft(file, on))
        conditions.push_back(inService(file, on));
    conditions.push_back(oneStep(file, target, rules, on));
    conditions.push_back(timeHeld(*step, std::move(ways)));
    conditions.push_back(reviewSanctions(file, rules, on));
    for (Explanation& bar : reviewAppraisalBars(file, rules, counting, on))
        conditions.push_back(std::move(bar));
    for (Explanation& own : officeConditions(file, target, rules, on))
        conditions.push_back(std::move(own));
    Explanation review = allOf(restingOn(step->head, text), std::move(conditions));
    forgetDayThatPasses(review, file, target, rules, on);
    return review;
}

Explanation reviewWithoutTarget(const CadreFile& file, const RuleBook& rules, QDate on)
{
    const Standing standing = standingOn(file, rules, on);
    const auto* ladder = ladderOf(standing.rank, rules, on);
    const auto* general = rules.at<RankLadder>(u"综合管理类"_s, on);
    const QString text = Tr::tr("There is a rank above the present one");
    Explanation finding = ladder    ? restingOn(ladder->head, text)
                          : general ? restingOn(general->head, text)
                                    : Explanation{.text = text};
    finding.outcome = ladder ? Outcome::NotMet : Outcome::Unknown;
    finding.required = Tr::tr("a rank that isn't the highest");
    finding.actual = standing.actual;
    finding.evidence = standing.evidence;
    return allOf({.text = text}, {finding});
}

} // namespace tidui
