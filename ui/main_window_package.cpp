// Data packages: what the window's two commands for them start.
#include "ui/main_window.h"

#include "core/operation/package.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/import/import_dialog.h"
#include "ui/import/package_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace tidui {

void MainWindow::exportPackageOf(const QList<CadreId>& cadres)
{
    if (cadres.isEmpty())
        return;
    PackageDialog dialog(cadres.size(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = tr("%1 data package %2").arg(m_office->name(), m_today.toString(u"yyyyMMdd"));
    PackageOrder order{
        .cadres = {cadres.begin(), cadres.end()}, .passphrase = dialog.passphrase(), .purpose = dialog.purpose()};
    // What is there stays: the operation refuses to write over it and says so.
    order.path =
        QFileDialog::getSaveFileName(this, tr("Export a data package"), name + u'.' + packageSuffix,
                                     tr("Data packages (*.tdpack)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (order.path.isEmpty())
        return;
    if (QFileInfo(order.path).suffix().isEmpty())
        order.path += u'.' + packageSuffix;
    auto office = m_office->another();
    if (!office)
        return showError(this, office.error());
    Result<qint64> written = 0;
    runWithProgress(this, tr("Writing the data package…"),
                    [&](const Progress& progress) { written = exportPackage(**office, order, progress); });
    if (!written)
        return showError(this, written.error());
    statusBar()->showMessage(tr("%1 people written to %2").arg(QString::number(*written), order.path), 10000);
}

void MainWindow::mergePackage()
{
    if (!mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Merge a data package"), {}, tr("Data packages (*.tdpack)"));
    for (bool again = !path.isEmpty(); again;) {
        bool given = false;
        const QString text =
            QInputDialog::getText(this, tr("Merge a data package"),
                                  tr("Passphrase of %1, as the sender told it:").arg(QFileInfo(path).fileName()),
                                  QLineEdit::Password, {}, &given);
        if (!given)
            return;
        const auto read = [path, passphrase = Secret(text.toUtf8())](Office& office, const Progress& progress) {
            return prepareMerge(office, path, passphrase, progress);
        };
        ImportDialog dialog(*m_office, read, this);
        dialog.setWindowTitle(tr("Merge a data package"));
        connect(&dialog, &ImportDialog::imported, this, &MainWindow::officeChanged);
        dialog.exec();
        again = dialog.secretRefused();
    }
}

} // namespace tidui
