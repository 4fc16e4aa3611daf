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

} // namespace

QString offerRescue(const QString& path, const Error& error, const Login& login, QWidget* parent)
{
    if (!isWanted(error, parent))
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
