#include "ui/components/report.h"

#include <QLoggingCategory>
#include <QMessageBox>

namespace tidui {

void showError(QWidget* parent, const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (!error.detail.isEmpty())
        qWarning("%s", qUtf8Printable(error.detail));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("tidui::MainWindow", "Tidui"), error.message,
                    QMessageBox::Ok, parent);
    box.setDetailedText(error.detail);
    box.exec();
}

} // namespace tidui
