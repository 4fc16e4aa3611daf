#include "core/service/personal_matters.h"

#include "core/cadre/held.h"
#include "core/regulation/ladder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

/// Whether the rank is one that corresponds to one of the levels, or a higher one.
bool correspondsTo(const QString& rank, const QStringList& levels, const RuleBook& rules, QDate on)
{
    const auto* own = ladderOf(rank, rules, on);
    const auto* general = rules.at<RankLadder>(u"综合管理类"_s, on);
    if (!own || !general)
        return false;
    const QStringList& order = general->terms.ranks;
    const auto place = order.indexOf(own->terms.equals.at(own->terms.ranks.indexOf(rank)));
    return std::ranges::any_of(levels, [&](const QString& level) {
        const auto* lowest = rules.at<PostRank>(level, on);
        return lowest && place <= order.indexOf(lowest->terms.rank);
    });
}

} // namespace

Explanation reviewReportingDuty(const CadreFile& file, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<PersonalMatters>(u"报告人"_s, on);
    if (!rule)
        return {.text = Tr::tr("Reports personal matters")};
    const PostLevel* level = postLevelOn(file, on);
    const Rank* rank = rankOn(file, on);
    Explanation finding = restingOn(rule->head, Tr::tr("Reports personal matters"));
    finding.actual = level ? level->name : rank ? rank->name : Tr::tr("neither a level nor a rank is on file");
    if (level && rule->terms.levels.contains(level->name))
        finding.outcome = Outcome::Met;
    else if (rank && correspondsTo(rank->name, rule->terms.levels, rules, on))
        finding.outcome = Outcome::Judgement;
    else
        finding.outcome = level || rank ? Outcome::NotMet : Outcome::Unknown;
    return finding;
}

QDate personalMattersDue(int year, const RuleBook& rules)
{
    const auto* rule = rules.at<PersonalMatters>(u"年度报告"_s, QDate(year, 12, 31));
    return rule ? QDate(year + 1, rule->terms.month, rule->terms.day) : QDate();
}

} // namespace tidui
