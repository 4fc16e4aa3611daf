#include "core/promotion/round_steps.h"

#include "core/promotion/step_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Round)
};

QString shown(QDate day)
{
    return day.isValid() ? PartialDate(day).display() : Tr::tr("not entered");
}

Explanation paperThere(const RoundStep* record, const QString& paper)
{
    const bool there = record && record->papers.contains(paper);
    return {.outcome = there ? Outcome::Met : Outcome::NotMet,
            .text = Tr::tr("Paper: %1").arg(paper),
            .required = paper,
            .actual = there ? Tr::tr("there") : Tr::tr("missing")};
}

Explanation tookPart(const RoundStep* record, const QString& whom)
{
    const bool entered = record && !record->participants.isEmpty();
    return {.outcome = entered ? Outcome::Met : Outcome::NotMet,
            .text = Tr::tr("Who took part"),
            .required = whom,
            .actual = entered ? record->participants : Tr::tr("not entered")};
}

Explanation dated(const RoundStep* record, QDate openedOn, QDate on)
{
    const QDate from = record ? record->from : QDate();
    const QDate until = record ? record->until : QDate();
    const bool right = from.isValid() && until.isValid() && openedOn <= from && from <= until && until <= on;
    return {.outcome = right ? Outcome::Met : Outcome::NotMet,
            .text = Tr::tr("First and last day"),
            .required = Tr::tr("from %1 to %2").arg(shown(openedOn), shown(on)),
            .actual = Tr::tr("%1 to %2").arg(shown(from), shown(until))};
}

Explanation asksOf(const StepQuestion& question)
{
    std::vector<Explanation> asks;
    const bool registration = question.rule.terms.check == u"registration"; // Done by the program, on one day.
    if (!registration) {
        for (const QString& paper : question.rule.terms.papers)
            asks.push_back(paperThere(question.record, paper));
        asks.push_back(tookPart(question.record, question.rule.terms.participants));
        asks.push_back(dated(question.record, question.facts.round.openedOn, question.on));
    }
    for (Explanation& check : stepChecks(question))
        asks.push_back(std::move(check));
    return allOf(restingOn(question.rule.head, question.rule.terms.name), std::move(asks));
}

bool isException(const RoundStep* record)
{
    return record && !record->exception.isEmpty() && !record->reply.isEmpty();
}

} // namespace

std::vector<const Provision<RoundStepRule>*> roundSteps(const QString& kind, const RuleBook& rules, QDate on)
{
    std::vector<const Provision<RoundStepRule>*> steps;
    for (const auto& [key, timeline] : rules.all<RoundStepRule>()) {
        const auto* step = timeline.at(on);
        if (step && step->terms.kind == kind)
            steps.push_back(step);
    }
    std::ranges::sort(steps, {}, [](const auto* step) { return step->terms.order; });
    return steps;
}

std::vector<StepStanding> roundStanding(const RoundFacts& facts, const RuleBook& rules, const WorkingCalendar& calendar,
                                        QDate on)
{
    std::vector<StepStanding> standings;
    const bool simple = facts.round.simplified && maySimplify(facts, rules).outcome == Outcome::Met;
    bool reached = false; // The current step lies behind.
    for (const auto* rule : roundSteps(facts.round.kind, rules, facts.round.openedOn)) {
        const RoundStep* record = facts.step(rule->head.key);
        StepStanding standing{.rule = rule, .record = record};
        standing.asks = asksOf({facts, *rule, record, rules, calendar, on});
        if (record && record->doneOn.isValid()) {
            standing.state = StepStanding::State::Done;
        } else if (isException(record) || (simple && rule->terms.omittable)) {
            standing.state = StepStanding::State::LeftOut;
        } else {
            standing.state = reached ? StepStanding::State::Later : StepStanding::State::Current;
            reached = true;
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

Explanation maySimplify(const RoundFacts& facts, const RuleBook& rules)
{
    std::vector<Explanation> targets;
    for (const RoundTarget& target : facts.targets)
        targets.push_back(hasNoQuota(target.target, facts.round.organ, rules, facts.round.openedOn));
    Explanation head{.text = Tr::tr("The simplified procedure is open (第二十条)")};
    if (targets.empty() || facts.round.kind != round_kind::rank) {
        head.outcome = Outcome::NotMet;
        return head;
    }
    return allOf(std::move(head), std::move(targets));
}

} // namespace tidui
