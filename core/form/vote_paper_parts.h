#pragma once

#include "core/form/paper.h"
#include "core/promotion/round_papers.h"

namespace tidui {

/// What the papers of votes have in common.

/// number, name and post of the candidates, 按姓氏笔画为序.
std::vector<QHash<QString, QString>> candidateRows(std::vector<BallotPaper::Candidate> candidates);

/// name, expected, present, issued, returned and valid of each category of voters and of all.
std::vector<QHash<QString, QString>> categoryRows(const TallyPaper& paper);

/// 民主测评结果汇总表: a line for each candidate and category, with the count of each grade.
FilledForm evaluationTallyForm(const TallyPaper& paper, FormFonts& fonts);

} // namespace tidui
