#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace tidui {

/// Work on another thread with progress and cancelling. Its signals arrive on the owner's thread; destroying it
/// cancels the work and waits for it.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    void start(std::function<void(const Progress&)> work); ///< Ignored while one runs.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
};

} // namespace tidui
