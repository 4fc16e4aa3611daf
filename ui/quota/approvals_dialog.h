#pragma once

#include "core/organization/quota_ceiling.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace tidui {

/// Edits the approved places (批复职数) of a scope: a list, and a form that adds to it.
class ApprovalsDialog : public QDialog {
    Q_OBJECT

public:
    /// `ceilings`: the scope's groups, which an approval may be about.
    ApprovalsDialog(const QuotaScope& scope, std::vector<QuotaApproval> approvals,
                    const std::vector<QuotaCeiling>& ceilings, QWidget* parent = nullptr);
    const std::vector<QuotaApproval>& approvals() const { return m_approvals; }

private:
    QWidget* buildForm(const std::vector<QuotaCeiling>& ceilings);
    void fill();
    void add();
    void remove();

    QuotaScopeId m_scope{};
    std::vector<QuotaApproval> m_approvals{};
    QTableWidget* m_table = nullptr;
    QComboBox* m_group = nullptr;
    QSpinBox* m_places = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
};

} // namespace tidui
