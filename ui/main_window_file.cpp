// The office file in the window: making, opening and closing it, its passphrase, its backups.
#include "ui/main_window.h"

#include "core/operation/account.h"
#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "ui/accounts/login_dialog.h"
#include "ui/accounts/passphrase_dialog.h"
#include "ui/audit/backup_dialog.h"
#include "ui/audit/restore_dialog.h"
#include "ui/components/job.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/rescue/rescue_dialog.h"
#include "ui/roster/roster_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// One try to open a file.
struct Attempt {
    OpeningNeeds needs{};
    std::optional<Result<std::unique_ptr<Office>>> office{}; ///< None: something is still to be asked.
};

/// Passphrases and passwords cost a good part of a second by intent (Argon2id): off the thread of the window.
/// `answered`: account and password were asked.
Attempt attempted(QWidget* window, const QString& path, const Login& login, bool answered)
{
    Attempt attempt;
    const auto work = [&](const Progress&) {
        if (const auto needs = Office::needs(path, login.passphrase))
            attempt.needs = *needs;
        const bool wrongPassphrase = attempt.needs.passphrase && !login.passphrase.isEmpty();
        const bool complete = !attempt.needs.passphrase && !attempt.needs.account;
        if (complete || answered || wrongPassphrase)
            attempt.office = Office::open(path, Office::Mode::ReadWrite, login); // Else it says what is wrong.
    };
    runWithProgress(window, MainWindow::tr("Opening the office…"), work, Stoppable::No);
    return attempt;
}

} // namespace

bool MainWindow::openOffice(const QString& path)
{
    if (m_office && QFileInfo(path) == QFileInfo(m_office->path()))
        return true; // It would find itself holding the file.
    auto office = logIn(path);
    if (!office)
        return false;
    setOffice(std::move(office));
    return true;
}

void MainWindow::setOffice(std::unique_ptr<Office> office)
{
    clearPages();
    m_office = std::move(office);
    m_settings.lastOffice = m_office->path();
    checkInBackground();
    if (m_office->may(Right::ReadFiles))
        buildPages();
    else
        m_stack->addWidget(taskPage());
    refreshActions();
    refreshStatus();
    refreshTitle();
}

void MainWindow::closeOffice()
{
    clearPages();
    m_office.reset();
    m_stack->addWidget(startPage());
    m_counts->clear();
    m_officeName->clear();
    refreshActions();
    refreshTitle();
}

/// The check and the pages hold the office: they go before it.
void MainWindow::clearPages()
{
    if (m_roster)
        m_roster->keep(m_settings);
    m_check.reset();
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_dossierOpen = false;
    m_roster = nullptr;
    m_dossier = nullptr;
}

/// Asks for passphrase, account and password until they fit or the person gives up.
std::unique_ptr<Office> MainWindow::logIn(const QString& path)
{
    Login login(accountName());
    bool answered = false;
    while (true) {
        Attempt attempt = attempted(this, path, login, answered);
        if (attempt.office && *attempt.office) {
            m_lockable = !login.password.isEmpty();
            return std::move(**attempt.office);
        }
        const OpeningNeeds& needs = attempt.needs;
        if (attempt.office) {
            if (attempt.office->error().kind == Error::Kind::Database) {
                const QString rescued = offerRescue(path, attempt.office->error(), login, this);
                return rescued.isEmpty() ? nullptr : logIn(rescued);
            }
            showError(this, attempt.office->error());
            const bool mayTryAgain = needs.passphrase || needs.account;
            if (!mayTryAgain || attempt.office->error().kind != Error::Kind::Forbidden)
                return nullptr;
        }
        LoginDialog dialog(path, needs, login.account, this);
        if (dialog.exec() != QDialog::Accepted)
            return nullptr;
        dialog.fill(login);
        answered = !needs.passphrase; // An account may be asked after the passphrase.
    }
}

std::optional<Secret> MainWindow::askNewPassphrase()
{
    const QString title = tr("Protect this office by a passphrase (recommended)?");
    bool accepted = false;
    const auto ask = [&](const QString& question) {
        return QInputDialog::getText(this, title, question, QLineEdit::Password, {}, &accepted);
    };
    const QString passphrase =
        ask(tr("Passphrase of the file; empty = not protected. Without it nobody can open the file, and it can't "
               "be restored:"));
    if (!accepted)
        return std::nullopt;
    if (passphrase.isEmpty())
        return Secret();
    if (passphrase.size() < shortestPassword) {
        showError(this,
                  {Error::Kind::Invalid,
                   tr("A passphrase needs at least %1 characters. The office was not made.").arg(shortestPassword),
                   {}});
        return std::nullopt;
    }
    const QString again = ask(tr("The passphrase once more:"));
    if (accepted && again == passphrase)
        return Secret(passphrase.toUtf8());
    if (accepted)
        showError(this, {Error::Kind::Invalid, tr("The two passphrases differ. The office was not made."), {}});
    return std::nullopt;
}

void MainWindow::newOffice()
{
    if (!mayLeave())
        return;
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("New office file"), tr("Name of the office:"), QLineEdit::Normal, {}, &accepted)
            .trimmed();
    if (!accepted || name.isEmpty())
        return;
    QString path =
        QFileDialog::getSaveFileName(this, tr("New office file"), name + u".tidui"_s, tr("Office files (*.tidui)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".tidui"_s;
    const auto passphrase = askNewPassphrase();
    if (!passphrase)
        return;
    Login login(accountName());
    login.passphrase = *passphrase;
    std::optional<Result<std::unique_ptr<Office>>> office;
    runWithProgress(
        this, tr("Making the office…"), [&](const Progress&) { office = Office::create(path, name, login); },
        Stoppable::No);
    if (!*office)
        return showError(this, office->error());
    m_lockable = false;
    setOffice(std::move(**office));
}

void MainWindow::chooseOffice()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open an office file"), QFileInfo(m_settings.lastOffice).path(), tr("Office files (*.tidui)"));
    if (!path.isEmpty())
        openOffice(path);
}

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

void MainWindow::checkInBackground()
{
    if (const QString missed = missedBackup(m_office->path()); !missed.isEmpty())
        showError(this, {Error::Kind::Io, tr("The last automatic backup failed. %1").arg(missed), {}});
    struct Found {
        std::unique_ptr<Office> office{};
        QStringList problems{};
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
        if (found->problems.isEmpty() && !found->office->isReadOnly()) // Never a damaged file over good backups.
            (void)backUpIfDue(*found->office, BackupMoment::Opening, QDateTime::currentDateTime(), progress);
        found->office.reset();
    });
}

} // namespace tidui
