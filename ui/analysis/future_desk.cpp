#include "ui/analysis/future_desk.h"

#include "ui/components/job.h"

namespace tidui {

namespace {

bool isLaterMonth(QDate day, QDate today)
{
    return std::pair(day.year(), day.month()) > std::pair(today.year(), today.month());
}

} // namespace

/// Written by the worker, read after it has ended.
struct FutureDesk::Outcome {
    std::unique_ptr<Office> office{};
    std::shared_ptr<const StructureMaterial> material{};
    QDate day{};
    std::optional<Result<std::shared_ptr<const StructureFuture>>> future{};
};

FutureDesk::FutureDesk(AnalysisDesk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_job(new Job(this))
{
    connect(m_job, &Job::progressed, this, &FutureDesk::progressed);
    connect(m_job, &Job::finished, this, &FutureDesk::finish);
}

FutureDesk::~FutureDesk() = default;

void FutureDesk::ask(QDate day)
{
    m_next = day;
    if (m_job->isRunning())
        return;
    if (!isLaterMonth(day, m_desk.material()->workforce().today())) {
        m_next = {};
        m_future.reset(); // The records answer, at once.
        m_day = day;
        emit running(false);
        emit answered();
        return;
    }
    auto office = m_desk.office().another();
    if (!office) {
        emit m_desk.failed(office.error());
        return;
    }
    m_next = {};
    m_outcome = std::make_shared<Outcome>(Outcome{std::move(*office), m_desk.material(), day, {}});
    emit running(true);
    m_job->start([outcome = m_outcome](const Progress& progress) {
        outcome->future = outcome->material->future(*outcome->office, outcome->day, progress);
    });
}

void FutureDesk::finish()
{
    const auto outcome = std::exchange(m_outcome, nullptr);
    if (m_next.isValid())
        return ask(m_next);
    emit running(false);
    if (!*outcome->future) {
        emit m_desk.failed(outcome->future->error());
        return;
    }
    m_future = std::move(**outcome->future);
    m_day = outcome->day;
    emit answered();
}

} // namespace tidui
