#pragma once

#include "ui/analysis/analysis_desk.h"

namespace tidui {

/// The forecast of the structure on a day to come, played on another thread (StructureMaterial::future()).
class FutureDesk : public QObject {
    Q_OBJECT

public:
    explicit FutureDesk(AnalysisDesk& desk, QObject* parent = nullptr);
    ~FutureDesk() override;

    bool isOf(QDate day) const { return m_day == day; } ///< Whether what future() says is about that day.
    const std::shared_ptr<const StructureFuture>& future() const { return m_future; } ///< Null: the records answer.
    void ask(QDate day);                ///< The last day asked about is answered, by the desk's material.
    void markOutdated() { m_day = {}; } ///< After other records were read.

signals:
    void running(bool runs);
    void progressed(qint64 done, qint64 total);
    void answered();

private:
    struct Outcome;
    void finish();

    AnalysisDesk& m_desk;
    Job* m_job = nullptr;
    std::shared_ptr<Outcome> m_outcome{}; ///< While the job runs.
    QDate m_next{};                       ///< Asked while it ran.
    QDate m_day{};
    std::shared_ptr<const StructureFuture> m_future{};
};

} // namespace tidui
