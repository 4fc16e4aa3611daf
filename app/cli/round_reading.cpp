#include "app/cli/leaving.h"
#include "app/cli/round_commands.h"

#include "core/cadre/field_json.h"
#include "core/promotion/evaluation.h"
#include "core/promotion/review_json.h"
#include "core/promotion/round_fields.h"
#include "core/promotion/round_json.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

void writeAsks(const Explanation& asks)
{
    for (const Explanation& ask : asks.children) {
        if (ask.outcome != Outcome::Met)
            writeOut(u"    %1\t%2\t%3"_s.arg(outcomeName(ask.outcome), ask.text, ask.actual));
    }
}

void writeSteps(const std::vector<StepStanding>& standings)
{
    for (const StepStanding& step : standings) {
        writeOut(u"%1\t%2\t%3"_s.arg(stepStateName(step.state), step.rule->terms.name, step.rule->head.source()));
        if (step.state == StepStanding::State::Current)
            writeAsks(step.asks);
    }
}

void writeCandidates(const RoundFacts& facts)
{
    for (const RoundCandidate& candidate : facts.candidates)
        writeOut(u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(candidate.id.value)
                     .arg(candidate.name, candidate.from, candidate.target, candidate.state, candidate.reason));
}

QString percent(const VoteResult& result)
{
    return u"%1%"_s.arg(result.share() / 100.0, 0, 'f', 2);
}

/// A line for each candidate, then one for each category of voters.
void writeResult(const VoteResult& result, const QString& vote, const RoundFacts& facts, const VoteRule* grades)
{
    const auto counts = [grades](const auto& part) {
        return grades && !part.grades.isEmpty() ? gradesInWords(part.grades, part.abstained, *grades) : QString();
    };
    const RoundCandidate* candidate = facts.candidate(result.candidate);
    writeOut(u"%1\t%2\t%3\t%4/%5\t%6\t%7"_s.arg(vote, QString::number(result.place), candidate->name,
                                                QString::number(result.votes), QString::number(result.valid),
                                                percent(result), counts(result)));
    for (const VoteResult::Part& part : result.parts) {
        if (result.parts.size() > 1)
            writeOut(u"    %1\t%2/%3\t%4"_s.arg(part.category, QString::number(part.votes), QString::number(part.valid),
                                                counts(part)));
    }
}

/// Of one vote, or of all when `only` is empty.
void writeResults(const RoundCall& call, const RoundFacts& facts, const QString& only)
{
    for (const BallotTally& tally : facts.tallies) {
        const auto first = std::ranges::find(facts.tallies, tally.vote, &BallotTally::vote);
        if (first->id != tally.id || (!only.isEmpty() && tally.vote != only))
            continue;
        const auto* rule = gradeRule(tally.vote, call.rounds.rules(), tally.heldOn);
        for (const RoundTarget& target : facts.targets) {
            for (const VoteResult& result : voteResults(facts, tally.vote, target.target))
                writeResult(result, tally.vote, facts, rule ? &rule->terms : nullptr);
        }
    }
}

QJsonObject answerJson(const ReviewAnswer& answer)
{
    return {{u"cadre"_s, answer.cadre.value},
            {u"name"_s, answer.name},
            {u"held"_s, answer.rank},
            {u"target"_s, answer.target},
            {u"review"_s, toJson(answer.review)}};
}

QJsonObject memberJson(const RangeMember& member)
{
    return {{u"cadre"_s, member.cadre.value},
            {u"name"_s, member.name},
            {u"category"_s, member.category},
            {u"post"_s, member.post}};
}

/// Before an action writes about so many people.
Status noted(const RoundCall& call, const char* action, std::size_t people)
{
    return noteShown(call.office, u"round "_s + QLatin1String(action), qint64(people));
}

/// Whom the facts name: candidates, and as JSON the voters, too.
std::size_t peopleIn(const RoundFacts& facts, bool json)
{
    QSet<CadreId> people;
    for (const RoundCandidate& candidate : facts.candidates)
        people += candidate.cadre;
    for (const RoundVoter& voter : json ? facts.voters : std::vector<RoundVoter>())
        people += voter.cadre;
    return std::size_t(people.size());
}

} // namespace

Status listRounds(const RoundCall& call)
{
    const auto rounds = call.rounds.rounds();
    if (!rounds)
        return rounds.error();
    QJsonArray list;
    for (const Round& round : *rounds) {
        QJsonObject object = recordJson(round);
        object.insert(u"id"_s, round.id.value);
        list.append(object);
        if (!call.isSet("json"))
            writeOut(u"%1\t%2\t%3\t%4\t%5"_s.arg(round.id.value)
                         .arg(round.name, round.kind, round.openedOn.toString(Qt::ISODate), round.state));
    }
    if (call.isSet("json"))
        writeOut(jsonText(list));
    return {};
}

Status showRound(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto standings = call.rounds.standing(*facts, call.on);
    if (!standings)
        return standings.error();
    if (auto status = noted(call, "show", peopleIn(*facts, call.isSet("json"))); !status)
        return status;
    if (!call.isSet("json")) {
        writeSteps(*standings);
        writeCandidates(*facts);
        writeResults(call, *facts, {});
        return {};
    }
    QJsonObject object = toJson(*facts);
    object.insert(u"steps"_s, toJson(*standings));
    object.insert(u"results"_s, resultsJson(*facts));
    object.insert(u"ties"_s, tiesJson(*facts));
    writeOut(jsonText(object));
    return {};
}

Status listResults(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    if (call.isSet("json"))
        writeOut(jsonText(resultsJson(*facts)));
    else
        writeResults(call, *facts, call.text("vote"));
    return {};
}

Status listEligible(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto target = targetOf(call, *facts);
    if (!target)
        return target.error();
    const auto answers = call.rounds.eligible(*facts, *target, call.on);
    if (!answers)
        return answers.error();
    if (auto status = noted(call, "candidates", answers->size()); !status)
        return status;
    QJsonArray list;
    for (const ReviewAnswer& answer : *answers) {
        list.append(answerJson(answer));
        if (!call.isSet("json"))
            writeOut(u"%1\t%2\t%3\t%4"_s.arg(answer.cadre.value)
                         .arg(answer.name, answer.rank, outcomeName(answer.review.outcome)));
    }
    if (call.isSet("json"))
        writeOut(jsonText(list));
    return {};
}

Status listRange(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto members = call.rounds.range(*facts, call.on);
    if (!members)
        return members.error();
    if (auto status = noted(call, "range", members->size()); !status)
        return status;
    QJsonArray list;
    for (const RangeMember& member : *members) {
        list.append(memberJson(member));
        if (!call.isSet("json"))
            writeOut(u"%1\t%2\t%3\t%4"_s.arg(member.cadre.value).arg(member.name, member.category, member.post));
    }
    if (call.isSet("json"))
        writeOut(jsonText(list));
    return {};
}

Status listTriggers(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto found = call.rounds.triggers(*facts, call.on);
    if (!found)
        return found.error();
    QSet<RoundCandidateId> candidates;
    for (const FoundTrigger& trigger : *found)
        candidates += trigger.candidate;
    candidates.remove({}); // What is of the whole round.
    if (auto status = noted(call, "triggers", std::size_t(candidates.size())); !status)
        return status;
    if (call.isSet("json")) {
        writeOut(jsonText(toJson(*found, *facts)));
        return {};
    }
    for (const FoundTrigger& trigger : *found) {
        const ReportItem* item = reportOf(*facts, trigger);
        writeOut(u"%1\t%2\t%3\t%4\t%5"_s.arg(item ? item->id.value : 0)
                     .arg(trigger.rule->head.key, trigger.name, trigger.finding.actual, trigger.finding.article));
    }
    return {};
}

Status listAvoidance(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto findings = call.rounds.avoidance(*facts, call.on);
    if (!findings)
        return findings.error();
    if (auto status = noted(call, "avoidance", findings->empty() ? 0 : facts->candidates.size()); !status)
        return status;
    QJsonArray list;
    for (const Explanation& finding : *findings) {
        list.append(toJson(finding));
        if (!call.isSet("json"))
            writeOut(u"%1\t%2"_s.arg(outcomeName(finding.outcome), finding.text));
    }
    if (call.isSet("json"))
        writeOut(jsonText(list));
    return {};
}

Status lookBack(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const Retrospective look = retrospectiveOf(*facts);
    if (call.isSet("json")) {
        writeOut(jsonText(toJson(look)));
        return {};
    }
    for (const Retrospective::Line& line : look.lines)
        writeOut(
            QCoreApplication::translate("Cli", "%1: planned %2, proposed %3, recommended %4, promoted %5, returned %6")
                .arg(line.target, QString::number(line.planned), QString::number(line.proposed),
                     QString::number(line.recommended), QString::number(line.promoted),
                     QString::number(line.returned)));
    writeOut(QCoreApplication::translate("Cli", "Objections %1, upheld %2; matters reported %3; exceptions %4")
                 .arg(look.objections)
                 .arg(look.upheld)
                 .arg(look.reports)
                 .arg(look.exceptions));
    return {};
}

} // namespace tidui::cli
