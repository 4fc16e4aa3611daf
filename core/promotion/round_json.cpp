#include "core/promotion/round_json.h"

#include "core/cadre/field_json.h"
#include "core/promotion/review_json.h"
#include "core/promotion/round_fields.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

template <class Record>
QJsonObject withId(const Record& record)
{
    QJsonObject object = recordJson(record);
    object.insert(u"id"_s, record.id.value);
    return object;
}

template <class Record>
QJsonArray listOf(const std::vector<Record>& records)
{
    QJsonArray array;
    for (const Record& record : records)
        array.append(withId(record));
    return array;
}

QJsonObject tallyJson(const BallotTally& tally, const RoundFacts& facts)
{
    QJsonArray votes;
    for (const BallotVote& vote : facts.votes) {
        if (vote.tally == tally.id)
            votes.append(withId(vote));
    }
    QJsonObject object = withId(tally);
    object.insert(u"votes"_s, votes);
    return object;
}

/// Only an evaluation has them.
void addGrades(QJsonObject& object, const QJsonObject& grades, int abstained)
{
    if (grades.isEmpty())
        return;
    object.insert(u"grades"_s, grades);
    object.insert(u"abstained"_s, abstained);
}

QJsonObject resultJson(const VoteResult& result, const RoundFacts& facts)
{
    QJsonArray parts;
    for (const VoteResult::Part& part : result.parts) {
        QJsonObject object{{u"category"_s, part.category}, {u"votes"_s, part.votes}, {u"valid"_s, part.valid}};
        addGrades(object, part.grades, part.abstained);
        parts.append(object);
    }
    const RoundCandidate* candidate = facts.candidate(result.candidate);
    QJsonObject object{{u"candidate"_s, result.candidate.value},
                       {u"name"_s, candidate ? candidate->name : QString()},
                       {u"place"_s, result.place},
                       {u"tied"_s, result.tied},
                       {u"votes"_s, result.votes},
                       {u"valid"_s, result.valid},
                       {u"share"_s, result.share()},
                       {u"categories"_s, parts}};
    addGrades(object, result.grades, result.abstained);
    return object;
}

QJsonObject lineJson(const Retrospective::Line& line)
{
    return {{u"target"_s, line.target},           {u"planned"_s, line.planned},     {u"proposed"_s, line.proposed},
            {u"recommended"_s, line.recommended}, {u"inspected"_s, line.inspected}, {u"decided"_s, line.decided},
            {u"promoted"_s, line.promoted},       {u"returned"_s, line.returned}};
}

} // namespace

QString stepStateName(StepStanding::State state)
{
    switch (state) {
    case StepStanding::State::Done:
        return u"done"_s;
    case StepStanding::State::LeftOut:
        return u"left-out"_s;
    case StepStanding::State::Current:
        return u"current"_s;
    case StepStanding::State::Later:
        return u"later"_s;
    }
    return {};
}

QJsonObject toJson(const RoundFacts& facts)
{
    QJsonArray tallies;
    for (const BallotTally& tally : facts.tallies)
        tallies.append(tallyJson(tally, facts));
    return {{u"round"_s, withId(facts.round)},
            {u"targets"_s, listOf(facts.targets)},
            {u"candidates"_s, listOf(facts.candidates)},
            {u"voters"_s, listOf(facts.voters)},
            {u"tallies"_s, tallies},
            {u"objections"_s, listOf(facts.objections)},
            {u"reports"_s, listOf(facts.reports)},
            {u"headings"_s, listOf(facts.headings)},
            {u"evidence"_s, listOf(facts.entries)}};
}

QJsonArray toJson(const std::vector<StepStanding>& standings)
{
    QJsonArray array;
    for (const StepStanding& standing : standings) {
        QJsonObject step{{u"step"_s, standing.rule->head.key},
                         {u"name"_s, standing.rule->terms.name},
                         {u"article"_s, standing.rule->head.source()},
                         {u"text"_s, standing.rule->head.text},
                         {u"mark"_s, certaintyName(standing.rule->head.certainty)},
                         {u"state"_s, stepStateName(standing.state)},
                         {u"mayClose"_s, standing.mayClose()},
                         {u"asks"_s, toJson(standing.asks)}};
        if (standing.record)
            step.insert(u"record"_s, withId(*standing.record));
        array.append(step);
    }
    return array;
}

QJsonArray resultsJson(const RoundFacts& facts)
{
    QJsonArray array;
    for (const QString& held : {vote::recommendation, vote::evaluation, vote::discussion}) {
        for (const RoundTarget& target : facts.targets) {
            QJsonArray results;
            for (const VoteResult& result : voteResults(facts, held, target.target))
                results.append(resultJson(result, facts));
            if (!results.isEmpty())
                array.append(QJsonObject{{u"vote"_s, held}, {u"target"_s, target.target}, {u"results"_s, results}});
        }
    }
    return array;
}

QJsonArray tiesJson(const RoundFacts& facts)
{
    QJsonArray array;
    for (const QString& held : {vote::recommendation, vote::evaluation}) {
        for (const QString& tie : decisiveTies(facts, held))
            array.append(tie);
    }
    return array;
}

QJsonArray toJson(const std::vector<FoundTrigger>& triggers, const RoundFacts& facts)
{
    QJsonArray array;
    for (const FoundTrigger& trigger : triggers) {
        const ReportItem* item = reportOf(facts, trigger);
        array.append(
            QJsonObject{{u"trigger"_s, trigger.rule->head.key},
                        {u"candidate"_s, trigger.candidate ? QJsonValue(trigger.candidate.value) : QJsonValue()},
                        {u"name"_s, trigger.name},
                        {u"demand"_s, trigger.rule->terms.demand},
                        {u"authority"_s, trigger.rule->terms.authority},
                        {u"report"_s, item ? QJsonValue(item->id.value) : QJsonValue()},
                        {u"finding"_s, toJson(trigger.finding)}});
    }
    return array;
}

QJsonObject toJson(const Retrospective& look)
{
    QJsonArray lines;
    for (const Retrospective::Line& line : look.lines)
        lines.append(lineJson(line));
    return {{u"targets"_s, lines},
            {u"objections"_s, look.objections},
            {u"upheld"_s, look.upheld},
            {u"reports"_s, look.reports},
            {u"exceptions"_s, look.exceptions},
            {u"opened_on"_s, look.openedOn.toString(Qt::ISODate)},
            {u"registered_on"_s, look.registeredOn.toString(Qt::ISODate)}};
}

} // namespace tidui
