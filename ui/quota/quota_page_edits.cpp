// What the page of the quotas writes: scopes and approvals.
#include "ui/quota/quota_page.h"

#include "ui/components/report.h"
#include "ui/quota/approvals_dialog.h"
#include "ui/quota/quota_model.h"
#include "ui/quota/scope_dialog.h"

#include <QMessageBox>
#include <QTableView>

namespace tidui {

void QuotaPage::written()
{
    run(); // The people are those of the last count: only the office's records are new.
}

/// A unit without a scope that is current comes into the new one.
void QuotaPage::newScope()
{
    QuotaScope scope;
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && m_model->line(index.row()).scope < 0 && m_model->line(index.row()).unit) {
        scope.setUnits({m_model->line(index.row()).unit});
        scope.name = m_model->name(index.row());
    }
    askScope(scope);
}

void QuotaPage::editScope()
{
    if (const QuotaScope* scope = currentScope())
        askScope(*scope);
}

void QuotaPage::askScope(QuotaScope scope)
{
    ScopeDialog dialog(std::move(scope), m_records.units, m_office.rules(), m_shown.isValid() ? m_shown : m_today,
                       this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto saved = saveQuotaScope(m_office, dialog.scope());
        if (saved)
            return written();
        showError(this, saved.error()); // What was entered stays for mending.
    }
}

void QuotaPage::removeScope()
{
    const QuotaScope* scope = currentScope();
    if (!scope)
        return;
    const auto answer = QMessageBox::question(
        this, tr("Remove scope"),
        tr("Remove the scope %1 with its approvals and its digestion plan? The record of changes can take it back.")
            .arg(scope->name));
    if (answer != QMessageBox::Yes)
        return;
    if (const auto status = removeQuotaScope(m_office, *scope); !status)
        return showError(this, status.error());
    written();
}

void QuotaPage::editApprovals()
{
    const QuotaScope* scope = currentScope();
    if (!scope)
        return;
    std::vector<QuotaApproval> approvals;
    for (const QuotaApproval& approval : m_records.approvals) {
        if (approval.scope == scope->id)
            approvals.push_back(approval);
    }
    ApprovalsDialog dialog(*scope, approvals, quotaCeilings(*scope, m_records.units, {}, m_office.rules(), m_shown),
                           this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto saved = saveQuotaApprovals(m_office, *scope, dialog.approvals()); !saved)
        return showError(this, saved.error());
    written();
}

} // namespace tidui
