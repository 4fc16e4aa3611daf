#include "ui/components/job.h"

#include <QElapsedTimer>
#include <QThread>

namespace tidui {

namespace {

constexpr qint64 reportEvery = 50; // Milliseconds: more often only costs repaints.

} // namespace

Job::Job(QObject* parent) : QObject(parent) {}

Job::~Job()
{
    if (m_thread) {
        cancel();
        m_thread->wait();
    }
}

void Job::start(std::function<void(const Progress&)> work)
{
    if (m_thread)
        return;
    m_cancelled = false;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        QElapsedTimer sinceReport;
        sinceReport.start();
        work([this, &sinceReport](qint64 done, qint64 total) {
            if (sinceReport.elapsed() >= reportEvery || done == total) {
                sinceReport.restart();
                emit progressed(done, total);
            }
            return !m_cancelled.load();
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        emit finished();
    });
    m_thread->start();
}

void Job::cancel()
{
    m_cancelled = true;
}

} // namespace tidui
