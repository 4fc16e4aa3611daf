#include "core/regulation/rule_overlay.h"

#include "core/regulation/facts.h"
#include "core/regulation/ladder.h"
#include "core/regulation/rule_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

std::optional<Layer> layerOf(const QString& purpose)
{
    if (purpose == u"confirmation")
        return Layer::BuiltIn;
    if (purpose == u"correction")
        return Layer::Correction;
    return purpose == u"policy" ? std::optional(Layer::Policy) : std::nullopt;
}

QJsonObject asInFile(const OfficeProvision& provision)
{
    QJsonObject object{{u"key"_s, provision.key},         {u"from"_s, provision.from.toString(Qt::ISODate)},
                       {u"mark"_s, u"in-force"_s},        {u"instrument"_s, provision.instrument},
                       {u"article"_s, provision.article}, {u"text"_s, provision.text},
                       {u"terms"_s, provision.terms}};
    if (provision.to.isValid())
        object.insert(u"to"_s, provision.to.toString(Qt::ISODate));
    return object;
}

OfficeEntry entryOf(const OfficeProvision& provision)
{
    return {provision.id, provision.document, provision.account, provision.entered};
}

QString checkCondition(const OfficeCondition& condition, const RuleBook& book, QDate on)
{
    if (condition.join != u"all" && condition.join != u"any")
        return Tr::tr("the facts are joined by all or any.");
    for (const QString& rank : condition.ranks) {
        if (!ladderOf(rank, book, on))
            return Tr::tr("no ladder has the rank %1.").arg(rank);
    }
    for (const FactTest& test : condition.facts) {
        if (const QString reason = whyWrong(test, book, on); !reason.isEmpty())
            return reason;
    }
    return {};
}

} // namespace

QString ProvisionProblem::message() const
{
    return Tr::tr("The office's own provision on %1 is left out: %2").arg(place, reason);
}

QString RuleOverlay::lay(const OfficeProvision& provision)
{
    const auto layer = layerOf(provision.purpose);
    if (!layer)
        return Tr::tr("the purpose is none of confirmation, correction, policy.");
    if (provision.document.trimmed().isEmpty() || !provision.entered.isValid())
        return Tr::tr("the document that it rests on, or its date, is missing.");
    const KindTerms* terms = kindTerms(provision.subject);
    if (!terms)
        return Tr::tr("the program has no rule about %1.").arg(provision.subject);
    return *layer == Layer::BuiltIn ? confirm(*terms, provision) : layOver(*terms, provision, *layer);
}

QString RuleOverlay::confirm(const KindTerms& terms, const OfficeProvision& provision)
{
    Shelf& shelf = m_book.m_shelves[terms.kind];
    const auto timeline = shelf.find(provision.key);
    const AnyProvision* confirmed = timeline == shelf.end() ? nullptr : timeline->second.at(provision.from);
    if (!confirmed || confirmed->head.from != provision.from)
        return Tr::tr("there is no provision from %1 on that could be confirmed.")
            .arg(provision.from.toString(Qt::ISODate));
    const Certainty certainty = confirmed->head.certainty;
    if (certainty != Certainty::Unconfirmed && certainty != Certainty::InForce)
        return Tr::tr("it has no figure that could be confirmed; it can be corrected or set.");
    if (confirmed->head.values != provision.terms)
        return Tr::tr("the program has another figure now than the one that was confirmed.");
    const QString id = confirmed->head.id;
    timeline->second.mark(provision.from, [&](ProvisionHead& head) {
        head.certainty = Certainty::InForce;
        head.office = entryOf(provision);
    });
    rebuildHeads(id, timeline->second);
    return {};
}

QString RuleOverlay::layOver(const KindTerms& terms, const OfficeProvision& provision, Layer layer)
{
    ProvisionHead head{.subject = provision.subject,
                       .title = titleOf(provision.subject),
                       .layer = layer,
                       .office = entryOf(provision)};
    if (auto status = RuleReader(m_book).readHead(asInFile(provision), head); !status)
        return status.error().message;
    return layOn(terms, head);
}

QString RuleOverlay::layOn(const KindTerms& terms, ProvisionHead head)
{
    const Shelf& shelf = m_base.m_shelves[terms.kind];
    const auto below = shelf.find(head.key);
    const Timeline base = below == shelf.end() ? Timeline() : below->second;
    const AnyProvision* under = base.at(head.from);
    if (under && under->head.to.isValid() && head.to > under->head.to)
        return Tr::tr("it would last beyond %1, when the rule that it lies over ends.")
            .arg(under->head.to.toString(Qt::ISODate));
    if (under && !head.to.isValid())
        head.to = under->head.to;
    Timeline::Entry laid;
    QString reason = terms.make(head, laid);
    if (reason.isEmpty())
        reason = checkTerms(terms, *laid, under);
    if (!reason.isEmpty())
        return reason;
    Timeline& timeline = m_book.m_shelves[terms.kind][head.key];
    Timeline own; // Among themselves they amend one another, as those of a file do.
    for (const Timeline::Entry& earlier : timeline.provisions()) {
        if (earlier->head.layer == head.layer)
            own.add(earlier);
    }
    if (!own.add(laid))
        return Tr::tr("another provision on %1 holds on the same days.").arg(head.key);
    own.close();
    timeline = base;
    for (const Timeline::Entry& one : own.provisions()) {
        timeline.clear(one->head.from, one->head.to, one->head.layer);
        timeline.add(one);
    }
    timeline.close();
    rebuildHeads(head.id, timeline);
    return {};
}

QString RuleOverlay::checkTerms(const KindTerms& terms, const AnyProvision& wanted, const AnyProvision* under) const
{
    const ProvisionHead& head = wanted.head;
    if (terms.kind == ruleKindOf<OfficeCondition>)
        return checkCondition(static_cast<const Provision<OfficeCondition>&>(wanted).terms, m_book, head.from);
    const bool open = under && under->head.certainty == Certainty::Setting;
    if (open) {
        if (QString reason = terms.strangeChoice(wanted, *under); !reason.isEmpty())
            return reason;
    }
    if (head.layer != Layer::Policy || open)
        return {};
    if (!under || under->head.certainty == Certainty::Unset)
        return Tr::tr("no rule of that day has a figure that it could be stricter than; enter it as a correction.");
    const QString laxer = terms.laxerTerm(wanted, *under);
    return laxer.isEmpty() ? QString()
                           : Tr::tr("%1 is laxer than, or other than, in %2; an office may only ask for more there: %3")
                                 .arg(laxer, under->head.source(), under->head.text);
}

/// The list of heads follows the timeline, in the place that the question has in it.
void RuleOverlay::rebuildHeads(const QString& id, const Timeline& timeline)
{
    auto& heads = m_book.m_heads;
    auto place = std::ranges::find(heads, id, &ProvisionHead::id) - heads.begin();
    std::erase_if(heads, [&id](const ProvisionHead& head) { return head.id == id; });
    for (const Timeline::Entry& provision : timeline.provisions())
        heads.insert(heads.begin() + std::min(place++, std::ssize(heads)), provision->head);
}

QString RuleOverlay::titleOf(const QString& subject) const
{
    const auto known = std::ranges::find(m_book.m_heads, subject, &ProvisionHead::subject);
    return known == m_book.m_heads.end() ? Tr::tr("Conditions of the office") : known->title;
}

OverlaidRules RuleBook::overlaid(std::vector<OfficeProvision> provisions) const
{
    std::erase_if(provisions, &OfficeProvision::withdrawn);
    std::ranges::stable_sort(provisions, {}, [](const OfficeProvision& one) {
        return std::pair(layerOf(one.purpose).value_or(Layer::Policy), one.from);
    });
    OverlaidRules rules{*this, {}};
    RuleBook base = *this;
    auto layer = Layer::BuiltIn;
    for (const OfficeProvision& provision : provisions) {
        if (const auto next = layerOf(provision.purpose).value_or(Layer::Policy); next != layer) {
            base = rules.book;
            layer = next;
        }
        RuleBook tried = rules.book;
        QString reason = RuleOverlay(tried, base).lay(provision);
        if (reason.isEmpty()) {
            if (const auto misfit = tried.checkTogether())
                reason = misfit->reason;
        }
        if (reason.isEmpty())
            rules.book = std::move(tried);
        else
            rules.problems.push_back(
                {provision.id, u"%1/%2 (%3)"_s.arg(provision.subject, provision.key, provision.document), reason});
    }
    return rules;
}

} // namespace tidui
