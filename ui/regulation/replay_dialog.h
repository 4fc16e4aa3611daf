#pragma once

#include "core/operation/promotion_review.h"

#include <QDialog>

namespace tidui {

/// Asks everybody's next rank under two rule books, behind a progress dialog.
Result<std::vector<ChangedResult>> replay(QWidget* parent, Office& office, QDate on, const RuleBook& before,
                                          const RuleBook& after);

/// Whose result changes when the rules do (规则回放): each person with both verdicts.
class ReplayDialog : public QDialog {
    Q_OBJECT

public:
    /// `question`: what is compared, on which day. With `asks` it offers to save the rule or not; else only to close.
    ReplayDialog(const QString& question, const std::vector<ChangedResult>& results, bool asks,
                 QWidget* parent = nullptr);
};

} // namespace tidui
