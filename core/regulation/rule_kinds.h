#pragma once

#include "core/regulation/party_terms.h"
#include "core/regulation/round_terms.h"
#include "core/regulation/service_terms.h"
#include "core/regulation/succession_terms.h"
#include "core/regulation/terms.h"

#include <concepts>
#include <cstddef>

namespace tidui {

template <class... T>
struct RuleKinds {
    static constexpr std::size_t count = sizeof...(T);

    /// The number of a kind among them.
    template <class Wanted>
    static constexpr std::size_t indexOf()
    {
        std::size_t index = 0;
        static_cast<void>(((std::same_as<Wanted, T> ? false : (++index, true)) && ...));
        return index;
    }

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

template <class T>
constexpr std::size_t ruleKindOf = AllRuleKinds::indexOf<T>();

} // namespace tidui
