#pragma once

#include "core/operation/backup.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tidui {

/// Puts a backup in the place of an office file that can't be opened (从备份恢复). What that needs beyond what was
/// typed already is asked when it is restored; the damaged file is kept beside it.
class RestoreLostDialog : public QDialog {
    Q_OBJECT

public:
    /// `login`: as for opening.
    RestoreLostDialog(const QString& path, const Login& login, QWidget* parent);

    void findBackups(); ///< Before it is shown: off this thread, behind a progress dialog.
    void accept() override;
    const Restored& restored() const { return m_restored; } ///< Once it is accepted.

private:
    void chooseBackup();
    bool askPresentPassphrase();
    bool askBackupPassphrase(const QString& backup);
    bool askAccount(const QString& backup);
    bool ask(const QString& path, const OpeningNeeds& needs, Login& login);

    QString m_path{};
    Login m_login; ///< Of who restores; its passphrase is that of the damaged file.
    Secret m_backupPassphrase{};
    FileKey m_backupKey{};
    Restored m_restored{};
    QComboBox* m_backups = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace tidui
