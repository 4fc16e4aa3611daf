#pragma once

#include "core/operation/login.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tidui {

/// Asks for what an office file needs before it opens: its passphrase, or account and password.
class LoginDialog : public QDialog {
    Q_OBJECT

public:
    LoginDialog(const QString& path, const OpeningNeeds& needs, const QString& account, QWidget* parent = nullptr);

    /// What was typed, put into a login.
    void fill(Login& login) const;

private:
    QComboBox* m_account = nullptr;
    QLineEdit* m_secret = nullptr;
    bool m_passphrase = false;
};

/// Hides the office until its account's password is typed again; closing the dialog gives false: the office is closed.
bool unlockedAgain(class Office& office, QWidget* parent);

} // namespace tidui
