#pragma once

#include "core/promotion/ballot.h"
#include "core/promotion/registration.h"
#include "core/promotion/report_triggers.h"
#include "core/promotion/round_steps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidui {

/// done, left-out, current, later.
QString stepStateName(StepStanding::State state);

/// {"round", "targets", "candidates", "voters", "tallies": [{..., "votes"}], "objections", "reports", "evidence"}: each
/// record with its id and the keys of its fields (round_fields.h).
QJsonObject toJson(const RoundFacts& facts);

/// [{"step", "name", "article", "state", "mayClose", "record", "asks"}] in the order of the regulation.
QJsonArray toJson(const std::vector<StepStanding>& standings);

/// [{"vote", "target", "results": [{"candidate", "name", "place", "tied", "votes", "valid", "share", "categories"}]}];
/// "share" in hundredths of a percent; of an evaluation also "grades" and "abstained", in each category and in all.
/// Then the ties that decide, as texts.
QJsonArray resultsJson(const RoundFacts& facts);
QJsonArray tiesJson(const RoundFacts& facts);

/// [{"trigger", "candidate", "name", "demand", "authority", "report", "finding"}]; "report" is the id of its record.
QJsonArray toJson(const std::vector<FoundTrigger>& triggers, const RoundFacts& facts);

QJsonObject toJson(const Retrospective& look);

} // namespace tidui
