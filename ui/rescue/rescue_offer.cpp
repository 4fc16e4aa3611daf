#include "ui/accounts/login_dialog.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/rescue/rescue_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace tidui {

namespace {

bool isWanted(const Error& error, QWidget* parent)
{
    QMessageBox box(QMessageBox::Critical, RescueDialog::tr("Damaged office file"), error.message, QMessageBox::Cancel,
                    parent);
    box.setInformativeText(
        RescueDialog::tr("What can still be read can be rescued into a new file, and what is missing "
                         "taken from a backup. The damaged file is not changed."));
    box.setDetailedText(error.detail);
    const auto* rescue = box.addButton(RescueDialog::tr("&Rescue…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == rescue;
}

/// Asks for what the rescue needs beyond what was typed already; false: given up.
bool askLogin(const QString& path, Login& login, QWidget* parent)
{
    Result<OpeningNeeds> needs = OpeningNeeds();
    runWithProgress(parent, RescueDialog::tr("Reading what can be read…"),
                    [&](const Progress&) { needs = rescueNeeds(path, login.passphrase); });
    if (!needs || needs->passphrase || !needs->account || !login.password.isEmpty())
        return true; // What is wrong is said by the rescue.
    LoginDialog dialog(path, *needs, login.account, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    dialog.fill(login);
    return true;
}

} // namespace

QString offerRescue(const QString& path, const Error& error, Login login, QWidget* parent)
{
    if (!isWanted(error, parent) || !askLogin(path, login, parent))
        return {};
    RescueDialog dialog(path, login, parent);
    if (const auto status = dialog.examine(); !status) {
        showError(parent, status.error());
        return {};
    }
    dialog.exec();
    return dialog.rescued();
}

} // namespace tidui
