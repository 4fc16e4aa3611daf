#include "core/promotion/publicity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Round)
};

QString shown(QDate day)
{
    return PartialDate(day).display();
}

Explanation longEnough(const Publicity& publicity, QDate until, QDate on)
{
    Explanation finding = restingOn(publicity.rule->head, Tr::tr("Publicised for long enough"));
    finding.required = Tr::tr("%1 working days from %2: to %3")
                           .arg(publicity.rule->terms.workingDays)
                           .arg(shown(publicity.first), shown(publicity.last));
    finding.actual = until.isValid()
                         ? Tr::tr("published on %1, ended on %2").arg(shown(publicity.published), shown(until))
                         : Tr::tr("published on %1").arg(shown(publicity.published));
    finding.earliest = publicity.last.addDays(1);
    const bool over = on > publicity.last && until >= publicity.last;
    finding.outcome = over ? Outcome::Met : Outcome::NotMet;
    if (over && !publicity.known) { // A holiday that the calendar doesn't have would make it longer.
        finding.outcome = Outcome::Judgement;
        finding.actual = Tr::tr("%1; the calendar lacks the holidays of that year").arg(finding.actual);
    }
    return finding;
}

Explanation settled(const Objection& objection, const RoundFacts& facts)
{
    const RoundCandidate* candidate = facts.candidate(objection.candidate);
    Explanation finding{.text = Tr::tr("The objection of %1 about %2 is settled")
                                    .arg(shown(objection.date), candidate ? candidate->name : QString())};
    finding.required = Tr::tr("found out, and nobody promoted under an upheld one");
    finding.actual = objection.outcome.isEmpty() ? Tr::tr("open") : objection.finding;
    const bool blocks = objection.outcome == objection_outcome::upheld && candidate && candidate->isOpen();
    finding.outcome = objection.outcome.isEmpty() || blocks ? Outcome::NotMet : Outcome::Met;
    return finding;
}

} // namespace

std::optional<Publicity> publicityOf(const QString& kind, QDate published, const RuleBook& rules,
                                     const WorkingCalendar& calendar)
{
    const auto* rule = rules.at<Procedure>(kind == round_kind::leadingPost ? u"任前公示"_s : u"公示"_s, published);
    if (!rule || rule->terms.workingDays <= 0)
        return std::nullopt;
    Publicity publicity{.published = published, .first = published.addDays(1), .rule = rule};
    publicity.days = calendar.period(publicity.first, rule->terms.workingDays);
    publicity.last = publicity.days.back().date;
    publicity.known = calendar.covers(publicity.first.year()) && calendar.covers(publicity.last.year());
    return publicity;
}

std::vector<Explanation> publicityAsks(const RoundFacts& facts, const RoundStep* step, const RuleBook& rules,
                                       const WorkingCalendar& calendar, QDate on)
{
    std::vector<Explanation> asks;
    const QDate published = step ? step->from : QDate();
    const auto publicity =
        published.isValid() ? publicityOf(facts.round.kind, published, rules, calendar) : std::nullopt;
    if (publicity)
        asks.push_back(longEnough(*publicity, step->until, on));
    else
        asks.push_back({.outcome = Outcome::NotMet,
                        .text = Tr::tr("Publicised for long enough"),
                        .required = Tr::tr("the day the notice was published"),
                        .actual = Tr::tr("not entered")});
    for (const Objection& objection : facts.objections)
        asks.push_back(settled(objection, facts));
    return asks;
}

} // namespace tidui
