#pragma once

#include "core/appraisal/appraisal_papers.h"
#include "core/form/paper.h"

namespace tidui {

/// The papers of an appraisal year (考核), filled from plain values. A text that its cell can't hold stands in full on
/// a further page (附页). Signatures and days are printed where the step has both; else they are left for the hand.

/// 公务员年度考核登记表 (2020), two pages for one sheet.
FilledForm annualAppraisalForm(const AnnualForm& form, FormFonts& fonts);
FilledForm blankAnnualAppraisalForm(int year, FormFonts& fonts, const BlankFor& person = {});

/// 公务员平时考核登记表: one person and period.
FilledForm regularAppraisalForm(const RegularForm& form, FormFonts& fonts);
FilledForm blankRegularAppraisalForm(int year, int period, int periods, FormFonts& fonts, const BlankFor& person = {});

/// 公务员平时考核结果名册
FilledForm regularRoster(const RegularRoster& roster, FormFonts& fonts);

/// 公务员年度考核结果名册
FilledForm annualRoster(const AnnualRoster& roster, FormFonts& fonts);

/// 公务员奖励审批表, two pages for one sheet. A résumé that doesn't fit goes on on a page of its own.
FilledForm awardForm(const AwardForm& form, FormFonts& fonts);
FilledForm blankAwardForm(FormFonts& fonts, const BlankFor& person = {});

/// 公务员年度考核结果通知书
FilledForm resultNotice(const ResultNotice& notice, FormFonts& fonts);

} // namespace tidui
