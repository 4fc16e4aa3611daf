#pragma once

#include "core/operation/passphrase.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace tidui {

class Office;

/// Asks how an office is to be protected by a passphrase (口令保护): set it, or change or remove the present one. Says
/// what a passphrase protects and what not. It is accepted only with secrets that fit, while the office stays open.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    /// `password`: the account has one, which is asked too.
    PassphraseDialog(Office& office, bool password, QWidget* parent);

    Login login() const;             ///< The present secrets.
    PassphraseChange change() const; ///< What is wanted.
    void accept() override;

private:
    QString explanation() const;
    QLineEdit* addSecret(const QString& label, const QString& name);
    void refresh();
    bool newOnesFit();

    Office& m_office;
    bool m_sealed = false;
    QRadioButton* m_remove = nullptr;
    QLineEdit* m_present = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_wanted = nullptr;
    QLineEdit* m_again = nullptr;
};

} // namespace tidui
