#pragma once

#include "core/operation/backup.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tidui {

class Job;
class RowsModel;

/// Backups (备份): how the office is backed up by itself, which automatic backups there are, and one by hand. Accepted
/// when one of them is to be restored.
class BackupDialog : public QDialog {
    Q_OBJECT

public:
    BackupDialog(Office& office, QWidget* parent);

    ~BackupDialog() override;

    void backUpTo(const QString& path);    ///< Into a file that does not exist yet; says what the backup holds.
    void restoreFrom(const QString& path); ///< Accepts, with that backup.
    QString chosenBackup() const { return m_chosen; } ///< Once it is accepted: which one is to be restored.

private:
    QWidget* policyForm();
    void load();
    void showBackups();
    BackupPolicy entered() const;
    void chooseFolder();
    void chooseFile();
    void save();
    void countPeople();
    void showCounts();
    void restoreSelected();
    void restoreFile();

    Office& m_office;
    QLineEdit* m_folder = nullptr;
    QSpinBox* m_keep = nullptr;
    QCheckBox* m_onClose = nullptr;
    struct Counting;
    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_restore = nullptr;
    QString m_chosen{};
    std::shared_ptr<Counting> m_counting{};
    std::unique_ptr<Job> m_job{};
    QLabel* m_state = nullptr;
};

} // namespace tidui
