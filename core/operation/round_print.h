#pragma once

#include "core/operation/promotion_print.h"

namespace tidui {

/// The papers of a promotion round (晋升批次).
enum class RoundPaper {
    Ballot,                 ///< 民主推荐票, one for each target and category of voters
    EvaluationBallot,       ///< 干部民主测评表, one for each category of voters
    Participants,           ///< 参加民主推荐人员范围
    Tally,                  ///< 民主推荐、民主测评结果汇总, one for each target and vote
    Inspection,             ///< 考察材料, one for each open candidate
    Decision,               ///< 会议表决记录表
    Notice,                 ///< 公示
    Notification,           ///< 晋升通知书, one for each approved or registered candidate
    EligibilityCertificate, ///< 资格逐条认定表, one for each open candidate
    Roster,                 ///< 拟晋升职级人员名册, one for each target
    ApprovalForm, ///< 职级任免审批表, for leading posts 干部任免审批表, one for each open candidate
    Comparison,   ///< 拟晋升人选比较表, one for each target
};

/// Fills a paper from what is on record about a round. `on`: the day of the papers that the round doesn't date, and of
/// the review. NotFound, with what is to be entered where, when the paper would be about nothing; Invalid for a paper
/// of promotion in rank in a round for leading posts. The office must outlive the run.
Result<PaperRun> roundPaper(Office& office, RoundId round, RoundPaper paper, QDate on);

} // namespace tidui
