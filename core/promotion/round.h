#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// What an office keeps of a promotion round (晋升批次, 选拔任用): the round and the records below it. Words that the
/// instruments use are kept as they are written; states are the names of the constants.
namespace tidui {

namespace round_kind {
inline const QString rank = QStringLiteral("职级晋升");        ///< Promotion in rank.
inline const QString leadingPost = QStringLiteral("选拔任用"); ///< Appointment to a leading post.
} // namespace round_kind

namespace round_state {
inline const QString open = QStringLiteral("open");
inline const QString registered = QStringLiteral("registered"); ///< The files have the new ranks.
} // namespace round_state

namespace candidate_state {
inline const QString proposed = QStringLiteral("proposed");       ///< 初步人选
inline const QString recommended = QStringLiteral("recommended"); ///< 民主推荐、测评后的人选
inline const QString inspected = QStringLiteral("inspected");     ///< 考察后的拟晋升人选
inline const QString decided = QStringLiteral("decided");         ///< 讨论决定通过
inline const QString publicised = QStringLiteral("publicised");   ///< 公示期满
inline const QString approved = QStringLiteral("approved");       ///< 批准
inline const QString registered = QStringLiteral("registered");   ///< 登记
inline const QString returned = QStringLiteral("returned");       ///< 退回, with its reason.
} // namespace candidate_state

/// The purposes of a vote: the keys of the rules on it (resources/regulations/round_vote.json).
namespace vote {
inline const QString recommendation = QStringLiteral("民主推荐"); ///< Or 会议推荐.
inline const QString evaluation = QStringLiteral("民主测评");
inline const QString discussion = QStringLiteral("讨论决定");
} // namespace vote

/// A promotion round of an organ.
struct Round {
    RoundId id{};
    QString name{};          ///< 2026年第一批职级晋升
    QString kind{};          ///< 职级晋升 or 选拔任用 (round_kind).
    UnitId unit{};           ///< The organ; none = the whole office.
    QString organ{};         ///< The organ as the quota ratios name it (rank_quota): 省级机关; empty = not stated.
    QDate openedOn{};        ///< 动议、启动日期
    QString document{};      ///< 工作方案文号
    bool simplified = false; ///< 简化程序, only for ranks without a quota (第二十条).
    QString state = round_state::open;
    QDate decidedOn{};  ///< The new ranks run from this day; set at registration.
    QString approval{}; ///< 批准文号, set at registration.
    QDate registeredOn{};
    QString note{};
    bool operator==(const Round&) const = default;
};

/// What a round may give: a rank, or a leading post of a level, and how many places.
struct RoundTarget {
    RoundTargetId id{};
    RoundId round{};
    QString target{};            ///< 三级调研员; for a leading post its level, 县处级副职.
    QString post{};              ///< For a leading post: its title, 副处长.
    UnitId unit{};               ///< For a leading post: where it is.
    int planned = 0;             ///< 拟使用职数, places.
    std::optional<int> vacant{}; ///< 空缺职数 on the day of the precheck; none = not found out.
    QString document{};          ///< 核定职数的批复
    bool operator==(const RoundTarget&) const = default;
};

/// What was done in one step of a round. A round has at most one for each key.
struct RoundStep {
    RoundStepId id{};
    RoundId round{};
    QString key{};          ///< The key of its rule: 职级晋升/民主推荐.
    QStringList papers{};   ///< The papers that are there, in the words of the rule.
    QString document{};     ///< 文号、会议纪要
    QString participants{}; ///< Who took part.
    QDate from{};           ///< First day; of a publicity the day the notice was published.
    QDate until{};          ///< Last day, included; of a meeting the same day.
    QDate doneOn{};         ///< The day it was closed; invalid = not done.
    QString doneBy{};
    QString exception{}; ///< Why the step was left out or done otherwise; needs `reply`.
    QString reply{};     ///< 批复文号 of the exception.
    QString note{};
    bool operator==(const RoundStep&) const = default;
};

/// A person in a round (人选).
struct RoundCandidate {
    RoundCandidateId id{};
    RoundId round{};
    CadreId cadre{};
    QString name{};        ///< As on the day of proposal.
    QString from{};        ///< 现职级 or 现职务层次; empty = none on file.
    QString target{};      ///< 拟晋升职级 or the level of the leading post.
    QString post{};        ///< 拟任职务
    bool endsPost = false; ///< The present main post ends (拟免).
    QString state = candidate_state::proposed;
    QString reached{};    ///< For a returned one: the state before.
    QString reason{};     ///< Why returned; else why proposed.
    QString document{};   ///< What that rests on.
    QJsonObject former{}; ///< Ranks and posts before the registration, so that it can be taken back.
    bool operator==(const RoundCandidate&) const = default;

    bool isOpen() const { return state != candidate_state::returned; }
};

/// Who takes part in the recommendation (参加民主推荐人员), as the office fixed it.
struct RoundVoter {
    RoundVoterId id{};
    RoundId round{};
    CadreId cadre{};
    QString name{};
    QString category{}; ///< 领导班子成员
    QString reason{};   ///< For one that the rule doesn't name: why.
    bool operator==(const RoundVoter&) const = default;
};

/// The count of one category of voters in one vote.
struct BallotTally {
    BallotTallyId id{};
    RoundId round{};
    QString vote{};     ///< 民主推荐, 民主测评, 讨论决定 (namespace vote).
    QString category{}; ///< Of the voters; empty when there is only one.
    QDate heldOn{};
    int expected = 0;  ///< 应到
    int present = 0;   ///< 实到
    int issued = 0;    ///< 发出票
    int returned = 0;  ///< 收回票
    int valid = 0;     ///< 有效票
    QString tellers{}; ///< 计票人、监票人
    bool operator==(const BallotTally&) const = default;
};

/// The votes for one candidate in one tally.
struct BallotVote {
    BallotVoteId id{};
    BallotTallyId tally{};
    RoundCandidateId candidate{};
    int votes = 0;        ///< 得票, 同意; by grades: the favourable ones, 优秀 and 称职.
    int against = 0;      ///< 不同意; by grades: the others.
    int abstained = 0;    ///< 弃权; by grades: the valid ballots without a grade.
    QJsonObject grades{}; ///< Of a 民主测评: the count of each grade (总体评价) by its name; empty in other votes.
    bool operator==(const BallotVote&) const = default;
};

/// The ways an objection ends.
namespace objection_outcome {
inline const QString upheld = QStringLiteral("upheld");       ///< 属实, 影响任用: the candidate is returned.
inline const QString dismissed = QStringLiteral("dismissed"); ///< 不属实或者不影响任用
} // namespace objection_outcome

/// An objection during the publicity (公示异议).
struct Objection {
    ObjectionId id{};
    RoundId round{};
    RoundCandidateId candidate{};
    QDate date{};
    QString from{}; ///< Who raised it; empty = anonymous.
    QString content{};
    QString outcome{}; ///< upheld, dismissed; empty = open.
    QString finding{}; ///< What was found out.
    QDate settledOn{};
    bool operator==(const Objection&) const = default;
};

/// What needs a superior's approval or filing (报批报备事项). One for each trigger and candidate.
struct ReportItem {
    ReportItemId id{};
    RoundId round{};
    RoundCandidateId candidate{}; ///< None: of the whole round.
    QString trigger{};            ///< The key of its rule (report_trigger): 破格提拔.
    QString article{};            ///< Instrument and article on the day it was found.
    QString facts{};              ///< What it rests on, in words.
    QString reply{};              ///< 批复或者备案文号
    QDate repliedOn{};
    QString judgement{}; ///< Why it needs no report after all, when a person found so.
    bool operator==(const ReportItem&) const = default;

    bool isSettled() const { return !reply.isEmpty() || !judgement.isEmpty(); }
};

/// A heading of the inspection material (考察材料的项目): 德, 能, 勤, 绩, 廉 and the office's own.
struct InspectionHeading {
    InspectionHeadingId id{};
    QString name{};
    int order = 0;
    bool active = true;
    bool operator==(const InspectionHeading&) const = default;
};

/// One piece of evidence about a candidate.
struct InspectionEntry {
    InspectionEntryId id{};
    RoundCandidateId candidate{};
    InspectionHeadingId heading{};
    QDate date{};
    QString text{};
    QString source{}; ///< Talk, paper or check that it comes from.
    bool operator==(const InspectionEntry&) const = default;
};

/// A day that the office works or not, other than the calendar has it.
struct OfficeDay {
    OfficeDayId id{};
    QDate date{};
    bool worked = false;
    QString reason{};
    QString document{};
    bool operator==(const OfficeDay&) const = default;
};

} // namespace tidui
