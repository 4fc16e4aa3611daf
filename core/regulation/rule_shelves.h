#pragma once

#include "core/regulation/rule_book.h"
#include "core/regulation/succession_terms.h"

#include <tuple>

namespace tidui {

template <class... T>
struct RuleKinds {
    using Shelves = std::tuple<std::map<QString, Timeline<T>>...>;

    /// Calls visit(const T*) with a null pointer for each kind.
    template <class Visit>
    static void forEach(Visit&& visit)
    {
        (visit(static_cast<const T*>(nullptr)), ...);
    }
};

/// The kinds of terms that the program has rules about.
using AllRuleKinds =
    RuleKinds<RankLadder, PostRank, OrganRanks, RankQuota, QuotaSetting, RankStep, RankCounting, CountingSetting,
              RankBar, Procedure, SanctionPeriod, SanctionCumulation, SanctionGrade, AppraisalCap, AppraisalEffect,
              AppraisalPart, AppraisalSetting, AppraisedPeople, AppraisalStep, RegularShare, RetirementAge,
              RetirementContribution, FirstRank, Probation, MinimumAge, RoundStepRule, VoteRule, ReportTrigger,
              RecommendationRange, LeadingPost, LeadingCondition, CandidateBar, AvoidanceRule, PostGrade,
              RankConversion, EntryRank, QuotaScopeRule, Treatment, PostTerm, SanctionEffect, SanctionEnd,
              EarlyRetirement, LaterRetirement, TimeLimit, AppraisalGradeRule, Award, AwardApproval, AwardRule,
              TrainingDemand, TrainingCourse, TrainingAbsence, TrainingSetting, AnnualLeaveBand, AnnualLeaveRule,
              MaternityLeave, PublicHoliday, AbsenceLimit, LeavingBar, LeavingRestriction, ConductRule, OtherAvoidance,
              PersonalMatters, BreachSanction, TravelRule, DossierRule, PartyBody, BranchLead, BranchTerm, PartyVote,
              PartyMeeting, PartyLife, SupervisionForm, OfficeCondition, StructureBand, StructureGroup, EchelonGap>;

/// The timelines of each kind, by key. Only what goes over all kinds includes this: they are many, and cost every
/// file that sees them.
struct RuleShelves {
    AllRuleKinds::Shelves byKind{};
};

} // namespace tidui
