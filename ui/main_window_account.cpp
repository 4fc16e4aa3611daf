// Who works in the window: passphrase and password at opening, the accounts, locking.
#include "ui/main_window.h"

#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/login_dialog.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/backup_dialog.h"
#include "ui/components/job.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/rescue/rescue_dialog.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::chrono::minutes idleUntilLocked{15};

QString askSecret(QWidget* parent, const QString& title, const QString& question, bool* accepted)
{
    return QInputDialog::getText(parent, title, question, QLineEdit::Password, {}, accepted);
}

} // namespace

std::unique_ptr<Office> MainWindow::logIn(const QString& path)
{
    Login login(accountName());
    while (true) {
        const auto needs = Office::needs(path, login.passphrase);
        const bool asks = needs && (needs->passphrase || needs->account);
        if (asks) {
            LoginDialog dialog(path, *needs, login.account, this);
            if (dialog.exec() != QDialog::Accepted)
                return nullptr;
            dialog.fill(login);
            const auto next = needs->passphrase ? Office::needs(path, login.passphrase) : needs;
            if (needs->passphrase && next && next->account)
                continue; // The passphrase fits; now the account.
        }
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        if (office) {
            m_lockable = !login.password.isEmpty();
            return std::move(*office);
        }
        if (office.error().kind == Error::Kind::Database) {
            const QString rescued = offerRescue(path, office.error(), login, this);
            return rescued.isEmpty() ? nullptr : logIn(rescued);
        }
        showError(this, office.error());
        if (!asks || office.error().kind != Error::Kind::Forbidden)
            return nullptr;
    }
}

std::optional<Secret> MainWindow::askNewPassphrase()
{
    const QString title = tr("Protect this office by a passphrase (recommended)?");
    bool accepted = false;
    const QString passphrase =
        askSecret(this, title,
                  tr("Passphrase of the file; empty = not protected. Without it nobody can open the file, and it can't "
                     "be restored:"),
                  &accepted);
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
    const QString again = askSecret(this, title, tr("The passphrase once more:"), &accepted);
    if (accepted && again == passphrase)
        return Secret(passphrase.toUtf8());
    if (accepted)
        showError(this, {Error::Kind::Invalid, tr("The two passphrases differ. The office was not made."), {}});
    return std::nullopt;
}

void MainWindow::showAccounts()
{
    AccountsDialog(*m_office, this).exec();
}

void MainWindow::showBackups()
{
    BackupDialog(*m_office, this).exec();
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

/// The audit of a sole account, which has the other pages beside it.
void MainWindow::showAudit()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Audit"));
    dialog.resize(1200, 680);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(new AuditPage(*m_office));
    dialog.exec();
}

void MainWindow::changePassword()
{
    const QString title = tr("Change password");
    bool accepted = false;
    const QString present = askSecret(this, title, tr("Present password (empty if there is none):"), &accepted);
    if (!accepted)
        return;
    const QString wanted = askSecret(this, title, tr("New password:"), &accepted);
    if (!accepted)
        return;
    const auto changed = m_office->changePassword(Secret(present.toUtf8()), Secret(wanted.toUtf8()));
    if (!changed)
        return showError(this, changed.error());
    m_lockable = true;
    QMessageBox::information(this, title, tr("The password is changed."));
}

void MainWindow::lock()
{
    if (!m_office || !m_lockable || m_locked)
        return;
    m_locked = true;
    m_stack->hide();
    m_pages->hide();
    const bool unlocked = unlockedAgain(*m_office, this);
    m_locked = false;
    m_stack->show();
    refreshActions();
    if (!unlocked && !close())
        lock(); // Something is not saved: it waits behind the lock.
}

void MainWindow::watchIdleness()
{
    m_idle = new QTimer(this);
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleUntilLocked);
    connect(m_idle, &QTimer::timeout, this, &MainWindow::lock);
    m_idle->start();
    qApp->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
        type == QEvent::Wheel)
        m_idle->start();
    return QMainWindow::eventFilter(watched, event);
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
    m_check->start([found](const Progress&) {
        const auto report = found->office->verify();
        if (!report) {
            found->problems += report.error().message;
            return;
        }
        found->problems = report->problems;
        for (const ChainProblem& problem : report->chain)
            found->problems += chainProblemText(problem);
        if (found->problems.isEmpty() && !found->office->isReadOnly()) // Never a damaged file over good backups.
            (void)backUpIfDue(*found->office, BackupMoment::Opening, QDateTime::currentDateTime(), {});
        found->office.reset();
    });
}

/// What an account without a right to files finds: its own tasks.
QWidget* MainWindow::taskPage()
{
    if (m_office->may(Right::ReadAudit))
        return new AuditPage(*m_office);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(new QLabel(u"%1 · %2"_s.arg(m_office->account(), roleName(m_office->role()))), 0,
                      Qt::AlignHCenter);
    if (m_office->may(Right::ManageAccounts)) {
        auto* accounts = new QPushButton(tr("A&ccounts…"));
        connect(accounts, &QPushButton::clicked, this, &MainWindow::showAccounts);
        layout->addWidget(accounts, 0, Qt::AlignHCenter);
        auto* backups = new QPushButton(tr("&Backups…"));
        connect(backups, &QPushButton::clicked, this, &MainWindow::showBackups);
        layout->addWidget(backups, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    return page;
}

} // namespace tidui
