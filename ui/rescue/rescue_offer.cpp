#include "ui/components/report.h"
#include "ui/rescue/rescue_dialog.h"
#include "ui/rescue/restore_lost_dialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

enum class Choice { GiveUp, Rescue, Restore };

Choice askChoice(const Error& error, QWidget* parent)
{
    QMessageBox box(QMessageBox::Critical, RescueDialog::tr("Damaged office file"), error.message, QMessageBox::Cancel,
                    parent);
    box.setInformativeText(
        RescueDialog::tr("What can still be read can be rescued into a new file, and what is missing taken from a "
                         "backup. Or a whole backup takes the place of the file; what was entered since is lost then. "
                         "The damaged file is kept in both cases."));
    box.setDetailedText(error.detail);
    auto* rescue = box.addButton(RescueDialog::tr("&Rescue…"), QMessageBox::AcceptRole);
    rescue->setObjectName(u"rescue"_s);
    auto* restore = box.addButton(RescueDialog::tr("Restore a &backup…"), QMessageBox::AcceptRole);
    restore->setObjectName(u"restore"_s);
    box.exec();
    return box.clickedButton() == rescue    ? Choice::Rescue
           : box.clickedButton() == restore ? Choice::Restore
                                            : Choice::GiveUp;
}

QString rescue(const QString& path, const Login& login, QWidget* parent)
{
    RescueDialog dialog(path, login, parent);
    if (const auto status = dialog.examine(); !status) {
        showError(parent, status.error());
        return {};
    }
    dialog.exec();
    return dialog.rescued();
}

QString restore(const QString& path, const Login& login, QWidget* parent)
{
    RestoreLostDialog dialog(path, login, parent);
    dialog.findBackups();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const Restored& restored = dialog.restored();
    QMessageBox::information(parent, dialog.windowTitle(),
                             RestoreLostDialog::tr("The office was restored: %1 people, %2 audit entries. The damaged "
                                                   "file is kept as %3.")
                                 .arg(restored.report.people)
                                 .arg(restored.report.auditEntries)
                                 .arg(restored.keptAside));
    return path;
}

} // namespace

QString offerRescue(const QString& path, const Error& error, const Login& login, QWidget* parent)
{
    switch (askChoice(error, parent)) {
    case Choice::Rescue:
        return rescue(path, login, parent);
    case Choice::Restore:
        return restore(path, login, parent);
    case Choice::GiveUp:
        break;
    }
    return {};
}

} // namespace tidui
