#pragma once

#include "core/operation/promotion_print.h"

#include <QSet>

namespace tidui {

/// The papers of an appraisal year (考核).
enum class AppraisalPaper {
    AnnualForm,       ///< 公务员年度考核登记表, one a person
    BlankAnnualForm,  ///< The same for handwriting, with name, unit and post
    AnnualRoster,     ///< 年度考核结果名册
    RegularForm,      ///< 公务员平时考核登记表, one for each person and period that has a grade
    BlankRegularForm, ///< The same for handwriting, of one period
    RegularRoster,    ///< 平时考核结果名册
    AwardForm,        ///< 公务员奖励审批表, one for each award that is due after the year
    BlankAwardForm,   ///< One for handwriting
    Notice,           ///< 年度考核结果通知书, one for each person with a result
};

/// What is to be printed about a year.
struct AppraisalPrint {
    AppraisalPaper paper = AppraisalPaper::AnnualForm;
    int year = 0;
    QSet<UnitId> units{};   ///< People of these only; none = all.
    QSet<CadreId> people{}; ///< These only; none = all.
    int period = 0;         ///< Of the regular appraisal; 0 = all.
    QDate on{};             ///< The day that papers bear.
};

/// Works out whom the paper is about, in official order. NotFound when it would be about nobody, with what is missing.
/// The office must outlive the run.
Result<PaperRun> appraisalPaper(Office& office, const AppraisalPrint& wanted);

} // namespace tidui
