// Who works in the window: the accounts, their passwords, locking, and what an account without files finds.
#include "ui/main_window.h"

#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/login_dialog.h"
#include "ui/audit/audit_page.h"
#include "ui/components/report.h"

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

void MainWindow::showAccounts()
{
    AccountsDialog(*m_office, this).exec();
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
