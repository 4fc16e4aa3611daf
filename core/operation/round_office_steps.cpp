#include "core/operation/round_office.h"
#include "core/operation/round_records.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// What still holds a step up, as texts.
QStringList lacking(const Explanation& asks)
{
    QStringList texts;
    for (const Explanation& ask : asks.children) {
        if (ask.outcome == Outcome::NotMet || ask.outcome == Outcome::Unknown)
            texts += ask.actual.isEmpty() ? ask.text : RoundOffice::tr("%1 (%2)").arg(ask.text, ask.actual);
    }
    return texts;
}

/// The last step before `order` that moved the candidates gave them this state.
QString stateBefore(const std::vector<StepStanding>& standings, int order)
{
    QString state = candidate_state::proposed;
    for (const StepStanding& standing : standings) {
        const RoundStepRule& rule = standing.rule->terms;
        if (rule.order < order && standing.state == StepStanding::State::Done && !rule.state.isEmpty())
            state = rule.state;
    }
    return state;
}

Status moveCandidates(Changes& changes, const RoundFacts& facts, const QString& state)
{
    for (RoundCandidate candidate : facts.openCandidates()) {
        candidate.state = state;
        if (auto status = saveRecord(changes, candidate); !status)
            return status;
    }
    return {};
}

} // namespace

Status RoundOffice::saveStep(const RoundStep& step)
{
    if (step.exception.isEmpty() != step.reply.isEmpty())
        return invalid(tr("A step that is left out or done otherwise needs the reason and the number of the reply."));
    const auto facts = this->facts(step.round);
    if (!facts)
        return facts.error();
    const auto steps = roundSteps(facts->round.kind, rules(), facts->round.openedOn);
    const auto rule = std::ranges::find_if(steps, [&](const auto* known) { return known->head.key == step.key; });
    if (rule == steps.end())
        return invalid(tr("The rules have no step %1.").arg(step.key));
    if (step.from.isValid() && step.until.isValid() && step.until < step.from)
        return invalid(tr("%1 ends before it begins.").arg((*rule)->terms.name));
    RoundStep kept = step;
    if (const RoundStep* stored = facts->step(step.key)) {
        if (stored->doneOn.isValid())
            return conflicting(tr("%1 is closed. Open it again before you change it.").arg((*rule)->terms.name));
        kept.id = stored->id;
    }
    kept.doneOn = {};
    kept.doneBy.clear();
    return change(step.round, [&](Changes& changes) { return saveRecord(changes, kept); });
}

Status RoundOffice::checkTriggers(const RoundFacts& facts, QDate on)
{
    const auto found = triggers(facts, on);
    if (!found)
        return found.error();
    QStringList open;
    for (const FoundTrigger& trigger : *found) {
        if (!reportOf(facts, trigger))
            open += trigger.name.isEmpty() ? trigger.rule->head.key
                                           : tr("%1 (%2)").arg(trigger.rule->head.key, trigger.name);
    }
    if (open.isEmpty())
        return {};
    return conflicting(tr("These matters must be recorded and reported first: %1.").arg(open.join(u"、"_s)));
}

Status RoundOffice::closeStep(RoundId id, const QString& key, QDate on)
{
    const auto facts = this->facts(id);
    if (!facts)
        return facts.error();
    const auto standings = standing(*facts, on);
    if (!standings)
        return standings.error();
    const auto step =
        std::ranges::find_if(*standings, [&](const StepStanding& known) { return known.rule->head.key == key; });
    if (step == standings->end())
        return invalid(tr("The rules have no step %1.").arg(key));
    const RoundStepRule& rule = step->rule->terms;
    if (step->state != StepStanding::State::Current)
        return conflicting(tr("%1 isn't the next step of the round.").arg(rule.name));
    if (rule.check == u"registration")
        return conflicting(tr("This step is closed by registering the round."));
    if (!step->mayClose())
        return conflicting(
            tr("%1 can't be closed yet. It lacks: %2.").arg(rule.name, lacking(step->asks).join(tr("; "))));
    if (rule.check == u"discussion") {
        if (auto status = checkTriggers(*facts, on); !status)
            return status;
    }
    RoundStep done = *step->record;
    done.doneOn = on;
    done.doneBy = m_office.account();
    return change(id, [&](Changes& changes) -> Status {
        if (auto status = saveRecord(changes, done); !status)
            return status;
        return rule.state.isEmpty() ? Status() : moveCandidates(changes, *facts, rule.state);
    });
}

Status RoundOffice::reopenStep(RoundId id, const QString& key)
{
    const auto facts = this->facts(id);
    if (!facts)
        return facts.error();
    const auto standings = standing(*facts, facts->round.openedOn);
    if (!standings)
        return standings.error();
    const StepStanding* last = nullptr;
    for (const StepStanding& standing : *standings) {
        if (standing.state == StepStanding::State::Done)
            last = &standing;
    }
    if (!last || last->rule->head.key != key)
        return conflicting(tr("Only the step that was closed last can be opened again."));
    RoundStep open = *last->record;
    open.doneOn = {};
    open.doneBy.clear();
    const RoundStepRule& rule = last->rule->terms;
    return change(id, [&](Changes& changes) -> Status {
        if (auto status = saveRecord(changes, open); !status)
            return status;
        return rule.state.isEmpty() ? Status() : moveCandidates(changes, *facts, stateBefore(*standings, rule.order));
    });
}

} // namespace tidui
