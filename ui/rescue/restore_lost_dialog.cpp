#include "ui/rescue/restore_lost_dialog.h"

#include "core/operation/rescue.h"
#include "ui/accounts/login_dialog.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/rescue/offered_backups.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

RestoreLostDialog::RestoreLostDialog(const QString& path, const Login& login, QWidget* parent)
    : QDialog(parent), m_path(path), m_login(login), m_backups(new QComboBox)
{
    setWindowTitle(tr("Restore a backup"));
    auto* words = new QLabel(
        tr("The chosen backup takes the place of %1. What was entered since that backup is lost; accounts, passwords "
           "and the passphrase are again those of its day. The damaged file is kept beside it as "
           "%1.before-restore-DATE-TIME.")
            .arg(QFileInfo(path).fileName()));
    words->setWordWrap(true);
    m_backups->setObjectName(u"backups"_s);
    auto* label = new QLabel(tr("&Backup:"));
    label->setBuddy(m_backups);
    auto* choose = new QPushButton(tr("&Another backup…"));
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_backups, 1);
    row->addWidget(choose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addWidget(buttons);
    setMinimumWidth(40 * fontMetrics().height());
    connect(choose, &QPushButton::clicked, this, &RestoreLostDialog::chooseBackup);
    connect(m_backups, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { m_restore->setEnabled(chosen >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreLostDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RestoreLostDialog::findBackups()
{
    std::vector<OfferedBackup> backups;
    const auto check = [this](const QString& path) {
        const auto sealed = isSealed(path);
        const auto key = sealed && *sealed ? unlockKey(path, m_login.passphrase) : Result<FileKey>(FileKey());
        return key ? checkBackup(path, *key) : Result<BackupReport>(key.error());
    };
    runWithProgress(this, tr("Checking the backups…"), [&](const Progress&) {
        const auto key = unlockKey(m_path, m_login.passphrase); // Of a plain file, or a wrong one: none.
        backups = offeredBackups(backupsOfLost(m_path, key ? *key : FileKey()), check);
    });
    for (const OfferedBackup& backup : backups)
        m_backups->addItem(backupCaption(backup), backup.path);
    m_backups->setPlaceholderText(tr("No sound automatic backup was found."));
}

void RestoreLostDialog::chooseBackup()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Backup of this office"), QFileInfo(m_path).path(),
                                                      tr("Office file (*.tidui)"));
    if (path.isEmpty())
        return;
    m_backups->addItem(QDir::toNativeSeparators(path), path);
    m_backups->setCurrentIndex(m_backups->count() - 1);
}

bool RestoreLostDialog::ask(const QString& path, const OpeningNeeds& needs, Login& login)
{
    LoginDialog dialog(path, needs, login.account, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    dialog.fill(login);
    return true;
}

bool RestoreLostDialog::askPresentPassphrase()
{
    Result<OpeningNeeds> needs = OpeningNeeds();
    runWithProgress(this, tr("Reading what can be read…"), [&](const Progress&) {
        needs = rescueNeeds({m_path, m_login});
    });
    return !needs || !needs->passphrase || ask(m_path, *needs, m_login);
}

bool RestoreLostDialog::askBackupPassphrase(const QString& backup)
{
    m_backupKey = {};
    const auto sealed = isSealed(backup);
    if (!sealed || !*sealed)
        return true; // What is wrong with it is said when it is checked.
    m_backupPassphrase = m_login.passphrase;
    while (true) {
        Result<FileKey> key = FileKey();
        if (!m_backupPassphrase.isEmpty())
            runWithProgress(this, tr("Checking the backups…"),
                            [&](const Progress&) { key = unlockKey(backup, m_backupPassphrase); });
        if (key && *key) {
            m_backupKey = *key;
            return true;
        }
        Login login(m_login.account);
        if (!ask(backup, {.passphrase = true}, login))
            return false;
        m_backupPassphrase = login.passphrase;
    }
}

/// By the accounts of the damaged file; where they can't be read, by those of the backup.
bool RestoreLostDialog::askAccount(const QString& backup)
{
    if (!m_login.password.isEmpty())
        return true;
    Result<OpeningNeeds> needs = OpeningNeeds();
    runWithProgress(this, tr("Checking the backups…"), [&](const Progress&) {
        needs = rescueNeeds({m_path, m_login});
        if (!needs)
            needs = Office::needs(backup, m_backupPassphrase);
    });
    return !needs || !needs->account || ask(m_path, *needs, m_login);
}

void RestoreLostDialog::accept()
{
    const QString backup = m_backups->currentData().toString();
    if (backup.isEmpty() || !askPresentPassphrase() || !askBackupPassphrase(backup) || !askAccount(backup))
        return;
    Result<Restored> restored = Restored();
    const Restoring wanted{backup, m_path, m_login, m_backupKey, QDateTime::currentDateTime()};
    runWithProgress(this, tr("Restoring the office…"),
                    [&](const Progress& progress) { restored = restoreBackup(wanted, progress); });
    if (!restored) {
        if (restored.error().kind == Error::Kind::Forbidden)
            m_login.password = {}; // It is asked again.
        return showError(this, restored.error());
    }
    m_restored = std::move(*restored);
    QDialog::accept();
}

} // namespace tidui
