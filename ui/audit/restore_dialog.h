#pragma once

#include "core/operation/backup.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;

namespace tidui {

/// Asks before an office is replaced by a backup: what is replaced, where the present file is kept, and the secrets
/// that this needs. It is accepted only with secrets that fit, while the office stays open.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `password`: the account has one, which is asked too.
    RestoreDialog(Office& office, const QString& backup, bool password, QWidget* parent);

    Restoring wanted() const;        ///< Once it is accepted.
    Secret backupPassphrase() const; ///< Empty: the backup is not protected.
    void accept() override;

private:
    QString explanation() const;
    QLineEdit* addSecret(QFormLayout& form, const QString& label, const QString& name);
    Login login() const;

    Office& m_office;
    QString m_backup{};
    FileKey m_backupKey{};
    bool m_sealed = false; ///< The present file.
    bool m_backupSealed = false;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_backupPassphrase = nullptr;
    QLineEdit* m_password = nullptr;
};

} // namespace tidui
