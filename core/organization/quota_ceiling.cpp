#include "core/organization/quota_ceiling.h"

#include "core/organization/quota_arithmetic.h"
#include "core/organization/quota_base.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quota)
};

using Kind = QuotaCeiling::Kind;
using Quota = Provision<RankQuota>;

/// A figure on the way down from the base: what the next ratio is taken of.
struct Basis {
    std::optional<ExactPlaces> places{};
    QString words{};
};

class CeilingMaker {
public:
    CeilingMaker(const QuotaScope& scope, const std::vector<Unit>& units, const std::vector<QuotaApproval>& approvals,
                 const RuleBook& rules, QDate on);
    std::vector<QuotaCeiling> make();

private:
    void settleRanks();
    void addGroups(const QString& of, const Basis& basis, int depth);
    std::size_t addGroup(const Quota& quota, const Basis& basis, int depth);
    void addRest(std::size_t outer, const std::vector<std::size_t>& inner);
    void addBodyUnknown(const std::vector<const Quota*>& quotas, int depth);
    void addTeam();
    void addUnlimited();
    void addByDocument();
    void addOtherTracks();
    void addForbidden();

    QuotaCeiling& add(Kind kind, QStringList ranks, int depth, const ProvisionHead* head);
    void approve(QuotaCeiling& line) const;
    Basis basisInside(const QuotaCeiling& line, const Basis& basis, int percent) const;
    QString timesWords(const Basis& basis, int percent, const QuotaCeiling& line) const;
    QString byUnit(int percent) const;
    std::vector<const Quota*> quotasInside(const QString& of) const;
    QStringList uncovered(const QStringList& ranks) const; ///< Those that no line so far is about.

    const QuotaScope& m_scope;
    const std::vector<QuotaApproval>& m_approvals;
    const RuleBook& m_rules;
    const QDate m_on;
    const QuotaBase m_base;
    const Provision<OrganRanks>* m_organ = nullptr;
    QString m_rounding{};
    bool m_exact = false;
    bool m_lowerMayUse = false;
    QStringList m_ladder{};  ///< 综合管理类
    QStringList m_allowed{}; ///< Of those, what the organ or its team may have.
    std::vector<QuotaCeiling> m_lines{};
};

CeilingMaker::CeilingMaker(const QuotaScope& scope, const std::vector<Unit>& units,
                           const std::vector<QuotaApproval>& approvals, const RuleBook& rules, QDate on)
    : m_scope(scope), m_approvals(approvals), m_rules(rules), m_on(on), m_base(quotaBase(scope, units)),
      m_organ(rules.at<OrganRanks>(scope.organ, on)),
      m_rounding(scope.rounding.isEmpty() ? quotaChoice(rules, u"取整"_s, on) : scope.rounding),
      m_exact((scope.chain.isEmpty() ? quotaChoice(rules, u"逐级计算"_s, on) : scope.chain) == u"exact"),
      m_lowerMayUse(quotaChoice(rules, u"高级职数的使用"_s, on) == u"lower")
{
    settleRanks();
}

void CeilingMaker::settleRanks()
{
    const auto* ladder = m_rules.at<RankLadder>(u"综合管理类"_s, m_on);
    m_ladder = ladder ? ladder->terms.ranks : QStringList();
    if (!m_organ) {
        m_allowed = m_ladder;
        return;
    }
    const OrganRanks& organ = m_organ->terms;
    m_allowed = m_ladder.mid(m_ladder.indexOf(organ.highest));
    if (m_scope.team && !organ.team.isEmpty())
        m_allowed = organ.team;
}

std::vector<QuotaCeiling> CeilingMaker::make()
{
    if (m_scope.team) {
        addByDocument();
        addTeam();
    } else {
        addGroups({}, {m_base.posts ? std::optional(ExactPlaces{*m_base.posts, 1}) : std::nullopt, m_base.words}, 0);
        addByDocument();
        addUnlimited();
    }
    addOtherTracks();
    addForbidden();
    return std::move(m_lines);
}

/// In the order of their highest ranks.
std::vector<const Quota*> CeilingMaker::quotasInside(const QString& of) const
{
    std::vector<const Quota*> quotas;
    for (const auto& [key, timeline] : m_rules.all<RankQuota>()) {
        const Quota* quota = timeline.at(m_on);
        if (quota && quota->head.certainty != Certainty::Unset && quota->terms.organ == m_scope.organ &&
            quota->terms.of == of)
            quotas.push_back(quota);
    }
    std::ranges::stable_sort(quotas, {},
                             [this](const Quota* quota) { return m_ladder.indexOf(quota->terms.ranks.value(0)); });
    return quotas;
}

void CeilingMaker::addGroups(const QString& of, const Basis& basis, int depth)
{
    const auto quotas = quotasInside(of);
    const auto outer = m_lines.size(); // Of the caps inside a group: the line before this.
    std::vector<std::size_t> added;
    for (const Quota* quota : quotas) {
        if (quota->terms.body.isEmpty() || quota->terms.body == m_scope.body)
            added.push_back(addGroup(*quota, basis, depth));
    }
    if (added.empty() && !quotas.empty())
        return addBodyUnknown(quotas, depth);
    if (!added.empty() && depth > 0 && !m_lowerMayUse)
        addRest(outer - 1, added);
}

std::size_t CeilingMaker::addGroup(const Quota& quota, const Basis& basis, int depth)
{
    const int percent = quota.terms.percent;
    const auto index = m_lines.size();
    QuotaCeiling& line = add(Kind::Capped, quota.terms.ranks, depth, &quota.head);
    if (basis.places)
        line.ceiling = roundedPlaces(basis.places->times(percent), m_rounding);
    line.arithmetic = timesWords(basis, percent, line);
    approve(line);
    if (!line.places())
        line.kind = Kind::Unset;
    const Basis inside = basisInside(line, basis, percent);
    addGroups(quota.head.key, inside, depth + 1);
    return index;
}

/// What a ratio inside the group is taken of: its places, or by setting the figure before it was rounded.
Basis CeilingMaker::basisInside(const QuotaCeiling& line, const Basis& basis, int percent) const
{
    if (m_exact && !line.approval && basis.places)
        return {basis.places->times(percent), Tr::tr("%1 × %2%").arg(basis.words).arg(percent)};
    if (!line.places())
        return {std::nullopt, Tr::tr("the places of %1").arg(line.name)};
    return {ExactPlaces{*line.places(), 1}, Tr::tr("%1 places of %2").arg(*line.places()).arg(line.name)};
}

QString CeilingMaker::timesWords(const Basis& basis, int percent, const QuotaCeiling& line) const
{
    const QString product = Tr::tr("%1 × %2%").arg(basis.words).arg(percent);
    if (!basis.places)
        return Tr::tr("%1: can't be computed").arg(product);
    const ExactPlaces exact = basis.places->times(percent);
    if (!line.ceiling)
        return Tr::tr("%1 = %2; how it is rounded is up to the approving document").arg(product, exact.text());
    QString words = exact.parts % exact.ofOne == 0 ? Tr::tr("%1 = %2 places").arg(product).arg(*line.ceiling)
                    : m_rounding == u"half-up"
                        ? Tr::tr("%1 = %2, rounded half up to %3 places").arg(product, exact.text()).arg(*line.ceiling)
                        : Tr::tr("%1 = %2, rounded down to %3 places").arg(product, exact.text()).arg(*line.ceiling);
    if (line.depth > 0)
        return words;
    if (m_scope.pooled && !m_base.parts.empty())
        words = Tr::tr("%1; unit by unit it would be %2").arg(words, byUnit(percent));
    else if (*line.ceiling == 0)
        words = Tr::tr("%1; too few posts for a place of its own: such places may be pooled").arg(words);
    return words;
}

QString CeilingMaker::byUnit(int percent) const
{
    QStringList terms;
    for (const QuotaBase::Part& part : m_base.parts) {
        const auto places = roundedPlaces(ExactPlaces{part.posts.value_or(0), 1}.times(percent), m_rounding);
        terms += QString::number(places.value_or(0));
    }
    return terms.join(u" + "_s);
}

/// The ranks that the caps inside a group leave over: what the group has beside them.
void CeilingMaker::addRest(std::size_t outer, const std::vector<std::size_t>& inner)
{
    QStringList ranks = m_lines[outer].ranks;
    QStringList terms;
    std::optional<int> left = m_lines[outer].places();
    Certainty certainty = m_lines[outer].certainty;
    for (const std::size_t index : inner) {
        const QuotaCeiling& line = m_lines[index];
        for (const QString& rank : line.ranks)
            ranks.removeAll(rank);
        left = left && line.places() ? std::optional(*left - *line.places()) : std::nullopt;
        terms += line.places() ? QString::number(*line.places()) : QString();
        certainty = line.certainty == Certainty::Unconfirmed ? line.certainty : certainty;
    }
    if (ranks.isEmpty())
        return;
    const QString article = m_lines[outer].article;
    const auto whole = m_lines[outer].places();
    QuotaCeiling& line = add(left ? Kind::Capped : Kind::Unset, ranks, m_lines[outer].depth + 1, nullptr);
    line.article = article;
    line.certainty = certainty;
    if (left) {
        line.ceiling = std::max(0, *left);
        line.arithmetic = Tr::tr("%1 − %2 = %3 places: by the office's setting, unused places of higher ranks are not "
                                 "used by lower ones")
                              .arg(*whole)
                              .arg(terms.join(u" − "_s))
                              .arg(*line.ceiling);
    } else {
        line.arithmetic = Tr::tr("what the ranks above leave over: can't be computed");
    }
    approve(line);
}

void CeilingMaker::addBodyUnknown(const std::vector<const Quota*>& quotas, int depth)
{
    QStringList bodies;
    for (const Quota* quota : quotas)
        bodies += quota->terms.body;
    QuotaCeiling& line = add(Kind::Unset, quotas.front()->terms.ranks, depth, &quotas.front()->head);
    line.arithmetic =
        Tr::tr("the ratio depends on the rank of the body: enter it in the scope (%1)").arg(bodies.join(u'、'));
    approve(line);
    if (line.approval)
        line.kind = Kind::Capped;
}

/// No ratio is stated for the leading team: its places are those of the documents.
void CeilingMaker::addTeam()
{
    const QStringList left = uncovered(m_allowed);
    if (left.isEmpty())
        return;
    QuotaCeiling& line = add(Kind::Unset, left, 0, m_organ ? &m_organ->head : nullptr);
    line.arithmetic = Tr::tr("no ratio is stated for the leading team: enter the approved places");
}

void CeilingMaker::addUnlimited()
{
    const ProvisionHead* unset = nullptr;
    for (const auto& [key, timeline] : m_rules.all<RankQuota>()) {
        const Quota* quota = timeline.at(m_on);
        if (quota && quota->head.certainty == Certainty::Unset && (key + u'/').startsWith(m_scope.organ + u'/'))
            unset = &quota->head;
    }
    const QStringList left = uncovered(m_allowed);
    if (left.isEmpty())
        return;
    if (unset || !m_organ) {
        QuotaCeiling& line = add(Kind::Unset, left, 0, unset);
        line.certainty = Certainty::Unset;
        line.arithmetic = unset ? unset->text : Tr::tr("the rule book doesn't know this level of organ");
        return;
    }
    QuotaCeiling& line = add(Kind::Unlimited, left, 0, nullptr);
    if (const auto quotas = quotasInside({}); !quotas.empty())
        line.article = quotas.front()->head.source();
    line.arithmetic = Tr::tr("no ratio is stated for these ranks: their number isn't limited");
}

/// Places that a document grants for ranks that make no group of the regulation.
void CeilingMaker::addByDocument()
{
    for (const QuotaApproval& approval : m_approvals) {
        const bool known =
            std::ranges::any_of(m_lines, [&](const QuotaCeiling& line) { return line.ranks == approval.ranks; });
        const bool allowed = std::ranges::all_of(approval.ranks, [this](const QString& rank) {
            return m_allowed.contains(rank) || !m_ladder.contains(rank);
        });
        if (approval.scope != m_scope.id || !approval.holdsOn(m_on) || known || !allowed)
            continue;
        QuotaCeiling& line = add(Kind::Capped, approval.ranks, 0, nullptr);
        line.arithmetic = Tr::tr("no ratio is stated for these ranks as a group");
        approve(line);
        line.article = line.approval->document;
    }
}

void CeilingMaker::addOtherTracks()
{
    for (const auto& [key, timeline] : m_rules.all<RankLadder>()) {
        const auto* ladder = timeline.at(m_on);
        if (!ladder || ladder->terms.ranks == m_ladder)
            continue;
        const QStringList left = uncovered(ladder->terms.ranks);
        if (left.isEmpty())
            continue;
        QuotaCeiling& line = add(Kind::OtherTrack, left, 0, &ladder->head);
        line.name = key;
        line.arithmetic = Tr::tr("the rule book has no ratios for this track: enter the approved places");
    }
}

void CeilingMaker::addForbidden()
{
    QStringList forbidden;
    for (const QString& rank : m_ladder) {
        if (!m_allowed.contains(rank))
            forbidden += rank;
    }
    // The team of the organ may have ranks below its own: they belong to the departments.
    if (forbidden.isEmpty() || !m_organ || m_scope.team)
        return;
    QuotaCeiling& line = add(Kind::Forbidden, forbidden, 0, &m_organ->head);
    line.ceiling = 0;
    line.arithmetic = Tr::tr("not to be set in this organ: %1").arg(m_organ->head.text);
    for (const QuotaApproval& approval : m_approvals) {
        const bool touches =
            std::ranges::any_of(approval.ranks, [&forbidden](const QString& rank) { return forbidden.contains(rank); });
        if (approval.scope == m_scope.id && approval.holdsOn(m_on) && touches)
            line.findings +=
                Tr::tr("The document %1 grants %2 places of %3, which this organ may not have.")
                    .arg(approval.document, QString::number(approval.places), rankGroupName(approval.ranks));
    }
}

QuotaCeiling& CeilingMaker::add(Kind kind, QStringList ranks, int depth, const ProvisionHead* head)
{
    const QString name = rankGroupName(ranks);
    QuotaCeiling& line =
        m_lines.emplace_back(QuotaCeiling{.kind = kind, .ranks = std::move(ranks), .name = name, .depth = depth});
    if (head) {
        line.article = head->source();
        line.certainty = head->certainty;
    }
    return line;
}

/// The latest document about just these ranks.
void CeilingMaker::approve(QuotaCeiling& line) const
{
    for (const QuotaApproval& approval : m_approvals) {
        if (approval.scope == m_scope.id && approval.ranks == line.ranks && approval.holdsOn(m_on) &&
            (!line.approval || line.approval->from <= approval.from))
            line.approval = approval;
    }
    if (!line.approval)
        return;
    const QString document = line.approval->document;
    line.arithmetic = Tr::tr("%1; approved: %2 places (%3)")
                          .arg(line.arithmetic, QString::number(line.approval->places),
                               document.isEmpty() ? Tr::tr("no document on file") : document);
    if (line.ceiling && line.approval->places > *line.ceiling)
        line.findings +=
            Tr::tr("The approved %1 places are above the ceiling of %2.").arg(line.approval->places).arg(*line.ceiling);
}

QStringList CeilingMaker::uncovered(const QStringList& ranks) const
{
    QStringList left = ranks;
    for (const QuotaCeiling& line : m_lines) {
        for (const QString& rank : line.ranks)
            left.removeAll(rank);
    }
    return left;
}

} // namespace

std::vector<QuotaCeiling> quotaCeilings(const QuotaScope& scope, const std::vector<Unit>& units,
                                        const std::vector<QuotaApproval>& approvals, const RuleBook& rules, QDate on)
{
    return CeilingMaker(scope, units, approvals, rules, on).make();
}

QString quotaChoice(const RuleBook& rules, const QString& key, QDate on)
{
    const auto* setting = rules.at<QuotaSetting>(key, on);
    return setting ? setting->terms.choice : QString();
}

QString rankGroupName(const QStringList& ranks)
{
    if (ranks.size() > 2)
        return Tr::tr("%1 to %2").arg(ranks.first(), ranks.last());
    return ranks.join(u'、');
}

} // namespace tidui
