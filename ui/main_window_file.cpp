// The office file in the window: making, opening and closing it.
#include "ui/main_window.h"

#include "core/operation/account.h"
#include "core/operation/account_change.h"
#include "ui/accounts/login_dialog.h"
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
    m_check.reset();
    clearPages();
    m_office = std::move(office);
    m_settings.lastOffice = m_office->path();
    checkInBackground();
    fitPages();
}

void MainWindow::fitPages()
{
    clearPages();
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
    m_check.reset();
    clearPages();
    m_office.reset();
    m_stack->addWidget(startPage());
    m_counts->clear();
    m_officeName->clear();
    refreshActions();
    refreshTitle();
}

/// They hold the office and go before it, as the check does.
void MainWindow::clearPages()
{
    if (m_roster)
        m_roster->keep(m_settings);
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

} // namespace tidui
