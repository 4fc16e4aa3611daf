#pragma once

#include "core/form/paper.h"
#include "core/promotion/round_papers.h"

namespace tidui {

/// The papers of a promotion round (晋升批次), filled from plain values.
FilledForm ballotForm(const BallotPaper& paper, FormFonts& fonts);         ///< 民主推荐票
FilledForm evaluationForm(const EvaluationPaper& paper, FormFonts& fonts); ///< 干部民主测评表
FilledForm tallyForm(const TallyPaper& paper, FormFonts& fonts); ///< 民主推荐、民主测评结果汇总表
FilledForm participantsForm(const ParticipantsPaper& paper, FormFonts& fonts); ///< 参加民主推荐人员范围
FilledForm noticeForm(const NoticePaper& paper, FormFonts& fonts);             ///< 公示
FilledForm decisionForm(const DecisionPaper& paper, FormFonts& fonts);         ///< 会议表决（决定）记录表
FilledForm notificationForm(const NotificationPaper& paper, FormFonts& fonts); ///< 晋升通知书
FilledForm inspectionForm(const InspectionPaper& paper, FormFonts& fonts);     ///< 考察材料

} // namespace tidui
