// Who works in the window: the accounts, their passwords, locking, and what an account without files finds.
#include "ui/main_window.h"

#include "core/operation/reach.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/login_dialog.h"
#include "ui/audit/audit_page.h"
#include "ui/components/lock_cover.h"
#include "ui/components/report.h"
#include "ui/dossier/dossier_page.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::chrono::minutes idleUntilLocked{15};

QString askSecret(QWidget* parent, const QString& title, const QString& question, bool* accepted)
{
    return QInputDialog::getText(parent, title, question, QLineEdit::Password, {}, accepted);
}

/// An account that was made inactive may do nothing any more.
bool mayDoAnything(const Office& office)
{
    return office.may(Right::ReadFiles) || office.may(Right::ManageAccounts) || office.may(Right::ReadAudit);
}

} // namespace

void MainWindow::showAccounts()
{
    if (!mayLeave()) // The account may lose the right to save.
        return;
    const Role before = m_office->role();
    if (AccountsDialog(*m_office, this).exec() == QDialog::Accepted)
        followAccount(before);
}

/// The account that acts may have been changed: the window shows what it may do now.
void MainWindow::followAccount(Role before)
{
    const auto accounts = m_office->accounts();
    // A sole account is alone; each of several has a password.
    m_lockable = m_office->role() != Role::Sole || !accounts || accounts->front().hasPassword;
    if (!mayDoAnything(*m_office)) {
        const QString account = m_office->account();
        closeOffice();
        QMessageBox::information(
            this, tr("Accounts"),
            tr("The account %1 is no longer active: the office was closed. Open it with another one.").arg(account));
        return;
    }
    if (m_office->role() != before)
        return fitPages();
    refreshActions();
    refreshStatus();
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
    if (wanted.isEmpty() && m_office->role() != Role::Sole)
        return showError(this, {Error::Kind::Invalid,
                                tr("Where there are several accounts, each needs a password. Nothing was changed."),
                                {}});
    const QString again = askSecret(this, title, tr("New password again:"), &accepted);
    if (!accepted)
        return;
    if (again != wanted)
        return showError(
            this,
            {Error::Kind::Invalid, tr("The two new passwords differ. Nothing was changed; type them again."), {}});
    const auto changed = m_office->changePassword(Secret(present.toUtf8()), Secret(wanted.toUtf8()));
    if (!changed)
        return showError(this, changed.error());
    m_lockable = !wanted.isEmpty(); // Only a sole account may do without.
    refreshActions();
    QMessageBox::information(this, title, tr("The password is changed."));
}

void MainWindow::lock()
{
    if (!m_office || !m_lockable || m_locked)
        return;
    m_locked = true;
    const CoveredWindows covered;
    while (!unlockedAgain(*m_office, this)) {
        const bool finished = covered.count() == 1 && !hasUnsaved(); // No dialog waits for an answer.
        if (!isVisible() || (finished && close()))
            break;
        QMessageBox::information(
            this, tr("Locked"),
            tr("The program can't be closed yet: there are changes that are not saved, or a dialog "
               "is open. %1 has to type the password first; nothing is lost.")
                .arg(m_office->account()));
    }
    m_locked = false;
    refreshActions();
}

bool MainWindow::hasUnsaved() const
{
    return m_dossierOpen && changesFiles(*m_office) && !m_dossier->undoStack()->isClean();
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
    const auto add = [&](const QString& text, void (MainWindow::*run)()) {
        auto* button = new QPushButton(text);
        // Queued: what it does may make other pages, and the button goes with this one.
        connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    };
    if (m_office->may(Right::ManageAccounts)) {
        add(tr("A&ccounts…"), &MainWindow::showAccounts);
        add(tr("&Backups…"), &MainWindow::showBackups);
        if (!m_office->isReadOnly())
            add(tr("Protection by a passp&hrase…"), &MainWindow::changeProtection);
    }
    layout->addStretch();
    return page;
}

} // namespace tidui
