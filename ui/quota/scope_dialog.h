#pragma once

#include "core/organization/quota.h"
#include "core/organization/unit.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace tidui {

class RuleBook;

/// Edits a quota scope: what it is, of which day, and its units by check boxes.
class ScopeDialog : public QDialog {
    Q_OBJECT

public:
    ScopeDialog(QuotaScope scope, const std::vector<Unit>& units, const RuleBook& rules, QDate today,
                QWidget* parent = nullptr);
    QuotaScope scope() const; ///< As it stands in the dialog.

private:
    QWidget* buildForm(const RuleBook& rules, QDate today);
    void fillUnits(const std::vector<Unit>& units);
    void refreshBase();
    void checkBelow();

    QuotaScope m_scope{};
    std::vector<Unit> m_all{};
    QLineEdit* m_name = nullptr;
    QComboBox* m_organ = nullptr;
    QComboBox* m_body = nullptr;
    QSpinBox* m_base = nullptr;
    QComboBox* m_rounding = nullptr;
    QComboBox* m_chain = nullptr;
    QCheckBox* m_pooled = nullptr;
    QCheckBox* m_team = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QTreeWidget* m_units = nullptr;
};

/// A day as it is typed, 2026-06-01; an invalid one for an empty field and for anything else.
QDate typedDay(const QLineEdit& edit);
/// A field for such a day; empty is allowed.
QLineEdit* dayEdit(QDate day);

} // namespace tidui
