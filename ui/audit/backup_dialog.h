#pragma once

#include "core/operation/backup.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tidui {

class RowsModel;

/// Backups (备份): how the office is backed up by itself, which automatic backups there are, and one by hand.
class BackupDialog : public QDialog {
    Q_OBJECT

public:
    BackupDialog(Office& office, QWidget* parent);

    void backUpTo(const QString& path); ///< Into a file that does not exist yet; says what the backup holds.

private:
    QWidget* policyForm();
    void load();
    void showBackups();
    BackupPolicy entered() const;
    void chooseFolder();
    void chooseFile();
    void save();

    Office& m_office;
    QLineEdit* m_folder = nullptr;
    QSpinBox* m_keep = nullptr;
    QCheckBox* m_onClose = nullptr;
    RowsModel* m_model = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace tidui
