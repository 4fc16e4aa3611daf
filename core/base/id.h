#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace tidui {

/// The key of a stored row. Ids of different tables are different types and never convert. 0 is "no row".
template <class Tag>
struct Id {
    qint64 value = 0;
    explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CadreId = Id<struct CadreTag>;                 ///< 干部
using UnitId = Id<struct UnitTag>;                   ///< 机构
using EventId = Id<struct EventTag>;                 ///< One operation of one person: one transaction.
using ChangeId = Id<struct ChangeTag>;               ///< One audit entry.
using AccountId = Id<struct AccountTag>;             ///< 账户
using QuotaScopeId = Id<struct QuotaScopeTag>;       ///< 职数核定范围
using QuotaApprovalId = Id<struct QuotaApprovalTag>; ///< 批复职数
using DigestionStepId = Id<struct DigestionStepTag>; ///< 超职数消化安排

using RoundId = Id<struct RoundTag>;                         ///< 晋升批次
using RoundTargetId = Id<struct RoundTargetTag>;             ///< 拟使用职数
using RoundStepId = Id<struct RoundStepTag>;                 ///< 晋升程序的环节
using RoundCandidateId = Id<struct RoundCandidateTag>;       ///< 拟晋升人选
using RoundVoterId = Id<struct RoundVoterTag>;               ///< 参加推荐人员
using BallotTallyId = Id<struct BallotTallyTag>;             ///< 计票
using BallotVoteId = Id<struct BallotVoteTag>;               ///< 得票
using ObjectionId = Id<struct ObjectionTag>;                 ///< 公示异议
using ReportItemId = Id<struct ReportItemTag>;               ///< 报批报备事项
using InspectionHeadingId = Id<struct InspectionHeadingTag>; ///< 考察材料的项目
using InspectionEntryId = Id<struct InspectionEntryTag>;     ///< 考察情况
using OfficeDayId = Id<struct OfficeDayTag>;                 ///< 本单位的工作日调整

} // namespace tidui
