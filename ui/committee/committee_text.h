#pragma once

#include "core/promotion/candidate_comparison.h"
#include "core/promotion/quota_left.h"
#include "core/promotion/structure_effect.h"

class QLabel;
class QPalette;

namespace tidui {

/// What the committee reads in large type, as HTML.

/// One candidate: the key facts and all findings.
QString certificateHtml(const Candidate& candidate, const Explanation& review, QDate on, const QPalette& palette);
/// Candidates side by side, line by line.
QString comparisonHtml(const std::vector<CandidateFacts>& facts, const std::vector<ComparisonLine>& lines);
/// How many of each rank and age band there are, and would be: "3 → 4" where it changes.
QString structureHtml(const StructureEffect& effect, int people);
/// Of the rank a candidate is reviewed for, in the candidate's unit: 核定职数3，已用2，剩余1; 职数未核定 when none is
/// given.
QString quotaWords(const CandidateFacts& facts, const std::vector<QuotaLeft>& quotas);

/// Sets a label's words if they are others: new words cost a layout of the whole view, at each key.
void setWords(QLabel& label, const QString& words);

} // namespace tidui
