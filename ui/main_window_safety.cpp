// What keeps the office safe, in the window: its passphrase, its backups, and the check after it was opened.
#include "ui/main_window.h"

#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "ui/accounts/passphrase_dialog.h"
#include "ui/audit/backup_dialog.h"
#include "ui/audit/restore_dialog.h"
#include "ui/components/job.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace tidui {

/// Both are asked while the office is open, so that nothing typed wrong closes it.
bool MainWindow::workOnClosed(const QString& what, const Login& before, const Login& after,
                              const std::function<Status(const Progress&)>& work)
{
    const QString path = m_office->path();
    closeOffice();
    Status done;
    std::unique_ptr<Office> office;
    runWithProgress(this, what, [&](const Progress& progress) {
        done = work(progress);
        if (auto opened = Office::open(path, Office::Mode::ReadWrite, done ? after : before); opened)
            office = std::move(*opened);
    });
    m_lockable = !(done ? after : before).password.isEmpty();
    const bool same = office != nullptr;
    if (same)
        setOffice(std::move(office));
    if (!done)
        showError(this, done.error());
    if (!same)
        openOffice(path); // A restored file may know other accounts.
    return bool(done);
}

void MainWindow::changeProtection()
{
    if (!mayLeave())
        return;
    PassphraseDialog dialog(*m_office, m_lockable, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Login before = dialog.login();
    const PassphraseChange change = dialog.change();
    Login after = before;
    after.passphrase = change.wanted;
    const bool removed = change.kind == PassphraseChange::Kind::Remove;
    const bool done = workOnClosed(tr("Writing the office file anew…"), before, after,
                                   [&, path = m_office->path()](const Progress& progress) {
                                       return tidui::changeProtection(path, before, change, progress);
                                   });
    if (done)
        QMessageBox::information(this, tr("Protection by a passphrase"),
                                 removed ? tr("The office file is no longer protected.")
                                         : tr("The office file is protected by the new passphrase."));
}

void MainWindow::showBackups()
{
    QString chosen;
    {
        BackupDialog dialog(*m_office, this); // It goes before the office is closed: it holds it.
        if (dialog.exec() == QDialog::Accepted)
            chosen = dialog.chosenBackup();
    }
    if (!chosen.isEmpty())
        restoreOffice(chosen);
}

void MainWindow::restoreOffice(const QString& backup)
{
    if (!mayLeave())
        return;
    RestoreDialog dialog(*m_office, backup, m_lockable, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Restoring wanted = dialog.wanted();
    Login after = wanted.login;
    after.passphrase = dialog.backupPassphrase();
    Restored restored;
    const bool done = workOnClosed(tr("Restoring the office…"), wanted.login, after, [&](const Progress& progress) {
        auto result = restoreBackup(wanted, progress);
        if (!result)
            return Status(result.error());
        restored = *result;
        return Status();
    });
    if (done)
        QMessageBox::information(this, tr("Restore the office"),
                                 tr("The office was restored: %1 people, %2 audit entries. The former file is kept as "
                                    "%3.")
                                     .arg(restored.report.people)
                                     .arg(restored.report.auditEntries)
                                     .arg(restored.keptAside));
}

/// A failure is told at the next start (checkInBackground): nobody reads a message of a closing window.
void MainWindow::backUpOnClosing()
{
    if (!m_office || m_office->isReadOnly())
        return;
    m_check.reset();
    const auto office = m_office->another();
    if (!office)
        return;
    runWithProgress(this, tr("Backing up…"), [&office](const Progress& progress) {
        (void)backUpIfDue(**office, BackupMoment::Closing, QDateTime::currentDateTime(), progress);
    });
}

/// Nothing is wrong with the file, so that what was told before is not told at each opening: only where the clock was
/// set back since, and that it still runs behind.
void MainWindow::tellClock(const ClockWarning& clock)
{
    qint64& told = m_settings.clockStepsTold[m_office->path()];
    if (clock.texts.isEmpty() || (!clock.behind && clock.lastStep.value <= told))
        return;
    told = clock.lastStep.value;
    showError(this, {Error::Kind::Invalid,
                     tr("The times in the audit don't fit together. The office file itself is sound.") + u'\n' +
                         clock.texts.back(),
                     clock.texts.join(u'\n')});
}

void MainWindow::checkInBackground()
{
    if (const QString missed = missedBackup(m_office->path()); !missed.isEmpty())
        showError(this, {Error::Kind::Io, tr("The last automatic backup failed. %1").arg(missed), {}});
    struct Found {
        std::unique_ptr<Office> office{};
        QStringList problems{};
        ClockWarning clock{};
    };
    auto found = std::make_shared<Found>();
    auto office = m_office->another();
    if (!office)
        return;
    found->office = std::move(*office);
    m_check = std::make_unique<Job>();
    connect(m_check.get(), &Job::finished, this, [this, found] {
        if (!found->problems.isEmpty())
            showError(this, {Error::Kind::Database,
                             tr("The office file or its audit was changed from outside or is damaged. Compare it with "
                                "a backup and with the printed anchor of the audit before you go on."),
                             found->problems.join(u'\n')});
        else
            tellClock(found->clock);
        emit checked();
    });
    m_check->start([found](const Progress& progress) {
        const auto report = verifyOffice(*found->office, progress);
        if (!report) {
            if (report.error().kind != Error::Kind::Cancelled) // The office is being closed.
                found->problems += report.error().message;
            return;
        }
        found->problems = report->problems;
        for (const ChainProblem& problem : report->chain)
            found->problems += chainProblemText(problem);
        found->clock.texts = clockTexts(*report, QDateTime::currentDateTimeUtc());
        found->clock.lastStep = report->clockSteps.empty() ? EventId() : report->clockSteps.back().event;
        found->clock.behind = found->clock.texts.size() > std::ssize(report->clockSteps);
        if (found->problems.isEmpty() && !found->office->isReadOnly()) // Never a damaged file over good backups.
            (void)backUpIfDue(*found->office, BackupMoment::Opening, QDateTime::currentDateTime(), progress);
        found->office.reset();
    });
}

} // namespace tidui
