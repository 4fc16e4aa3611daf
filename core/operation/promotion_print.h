#pragma once

#include "core/form/form_document.h"
#include "core/operation/promotion_review.h"

namespace tidui {

/// The papers of the promotion review that are printed from the files and the rules.
enum class PromotionPaper {
    EligibilityCertificate, ///< 资格逐条认定表, one a person
    Roster,                 ///< 拟晋升职级人员名册
    ApprovalForm,           ///< 职级任免审批表, one a person
    Comparison,             ///< 拟晋升人选比较表, two to four people
    NotEligible,            ///< 不符合条件人员名单
    GrowthSheet,            ///< 成长路径告知单, one a person
};

/// What is to be printed: a paper about the people whom the question asks about.
struct PromotionPrint {
    PromotionPaper paper = PromotionPaper::EligibilityCertificate;
    ReviewQuestion question{};
    std::vector<CadreId> order{}; ///< In which they are printed; empty = by unit and place, as the roster shows them.
};

/// Forms that are ready to be made, one when its turn comes.
struct PaperRun {
    int count = 0;
    FormSource source{};
    int people = 0; ///< About whom, for the audit; 0: one each.
};

/// Works out whom the paper is about; the roster takes only those whose review is met, unless they were named one by
/// one. NotFound when it would be about nobody. The office must outlive the run.
Result<PaperRun> promotionPaper(Office& office, const PromotionPrint& wanted);

} // namespace tidui
