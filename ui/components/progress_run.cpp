#include "ui/components/progress_run.h"

#include "ui/components/job.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

#include <limits>

namespace tidui {

namespace {

constexpr int shownAfter = 300; // Milliseconds: short work shows nothing.

/// Stands until the work has ended, also after it was cancelled: nothing behind it is to be pressed before.
class WaitDialog : public QProgressDialog {
public:
    using QProgressDialog::QProgressDialog;
    void reject() override { emit canceled(); }

protected:
    void closeEvent(QCloseEvent* event) override
    {
        event->ignore();
        emit canceled();
    }
};

} // namespace

void runWithProgress(QWidget* parent, const QString& what, const std::function<void(const Progress&)>& work,
                     Stoppable stoppable)
{
    WaitDialog dialog(what, QCoreApplication::translate("tidui::Job", "Cancel"), 0, 0, parent);
    QObject::disconnect(&dialog, SIGNAL(canceled()), &dialog, SLOT(cancel())); // It would hide the dialog.
    dialog.setWindowTitle(QCoreApplication::translate("tidui::MainWindow", "Tidui"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(std::numeric_limits<int>::max()); // It is shown below.
    dialog.setAutoReset(false);
    if (stoppable == Stoppable::No)
        dialog.setCancelButton(nullptr);
    Job job;
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&job, &Job::progressed, &dialog, [&dialog](qint64 done, qint64 total) {
        dialog.setMaximum(int(total));
        dialog.setValue(int(done));
    });
    if (stoppable == Stoppable::Yes)
        QObject::connect(&dialog, &QProgressDialog::canceled, &job, &Job::cancel);
    QObject::connect(&job, &Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(shownAfter, &loop, &QEventLoop::quit);
    job.start(work);
    // What is typed and clicked waits until the dialog stands before the window, or the work is done.
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (ended)
        return;
    dialog.show();
    loop.exec();
}

} // namespace tidui
