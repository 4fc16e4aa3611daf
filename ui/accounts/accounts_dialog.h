#pragma once

#include "core/operation/account_change.h"
#include "core/operation/office.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace tidui {

/// The accounts (账户) of an office: who they are, what they may, their passwords. All changes are stored together when
/// the dialog is accepted.
class AccountsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AccountsDialog(Office& office, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Draft {
        AccountChange change{};
        QString password{}; ///< As typed, twice.
        QString again{};
    };
    QWidget* buildEditor();
    void refreshTable();
    void showRow(int row);
    void keepRow();
    void fillLimits(const Account& account);

    Office& m_office;
    std::vector<Draft> m_drafts{};
    std::vector<std::pair<QString, qint64>> m_units{};
    std::vector<std::pair<QString, qint64>> m_rounds{};
    int m_row = -1;
    QTableWidget* m_table = nullptr;
    QLabel* m_alone = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QCheckBox* m_active = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    QListWidget* m_limits = nullptr;
};

} // namespace tidui
