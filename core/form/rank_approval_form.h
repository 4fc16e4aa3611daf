#pragma once

#include "core/form/review_papers.h"

namespace tidui {

/// 公务员职级任免审批表 (职级晋升审批表), two pages for one sheet. The counts of appraisals are those of the time that
/// the promotion rests on. A résumé that doesn't fit goes on on a page of its own.
FilledForm rankApprovalForm(const ReviewHead& head, const ReviewedCadre& cadre, const RuleBook& rules,
                            FormFonts& fonts);

} // namespace tidui
