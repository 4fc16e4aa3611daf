#pragma once

#include "core/appraisal/appraisal_fields.h"
#include "core/organization/quota_fields.h"
#include "core/organization/unit_fields.h"
#include "core/promotion/round_fields.h"
#include "core/regulation/office_provision_fields.h"
#include "core/succession/scenario_fields.h"

#include <tuple>

namespace tidui {

/// The records that an office keeps beside the cadres' files, each in a table of its own. Reading, audit and undo
/// run over this list: a new kind of record is a struct with its fields and table, a line here and a migration.
using RecordTypes = std::tuple<Unit, OfficeProvision, QuotaScope, QuotaApproval, DigestionStep, Round, RoundTarget,
                               RoundStep, RoundCandidate, RoundVoter, BallotTally, BallotVote, Objection, ReportItem,
                               InspectionHeading, InspectionEntry, OfficeDay, AppraisalYear, ExcellentScope,
                               AppraisalEntry, AppraisalAct, RegularGrade, SpecialTask, SpecialResult, Scenario>;

} // namespace tidui
