#include "ui/components/progress_run.h"

#include "ui/components/job.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>

namespace tidui {

void runWithProgress(QWidget* parent, const QString& what, const std::function<void(const Progress&)>& work)
{
    QProgressDialog dialog(what, QCoreApplication::translate("tidui::Job", "Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(300); // Milliseconds: short work shows nothing.
    dialog.setAutoReset(false);
    Job job;
    QEventLoop loop;
    QObject::connect(&job, &Job::progressed, &dialog, [&dialog](qint64 done, qint64 total) {
        dialog.setMaximum(int(total));
        dialog.setValue(int(done));
    });
    QObject::connect(&dialog, &QProgressDialog::canceled, &job, &Job::cancel);
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
    job.start(work);
    loop.exec();
}

} // namespace tidui
