#include "ui/analysis/forecast_desk.h"

#include "ui/components/job.h"

namespace tidui {

/// Written by the worker, read after it has ended.
struct ForecastDesk::Outcome {
    std::unique_ptr<Office> office{};
    Question question{};
    std::shared_ptr<const ForecastBasis> basis{};
    std::optional<Error> error{};
    Answer answer{};

    void work(QDate today, const Progress& progress)
    {
        if (!basis || basis->staff.from() != forecastMonth(question.from)) {
            auto read = forecastBasis(*office, question.from, today, progress);
            if (!read) {
                error = read.error();
                return;
            }
            basis = std::make_shared<const ForecastBasis>(std::move(*read));
        }
        answer.basis = basis;
        for (const ForecastPlan& plan : question.plans) {
            auto played = runForecast(*basis, plan, question.years);
            if (!played) {
                error = played.error();
                return;
            }
            answer.results.push_back(std::move(*played));
        }
        if (!question.simulation)
            return;
        auto simulated = runMonteCarlo(*basis, question.plans.front(), question.years, *question.simulation, progress);
        if (simulated)
            answer.simulation = std::move(*simulated);
        else
            error = simulated.error();
    }
};

ForecastDesk::ForecastDesk(Office& office, QDate today, QObject* parent)
    : QObject(parent), m_office(office), m_today(today), m_job(new Job(this))
{
    connect(m_job, &Job::progressed, this, &ForecastDesk::progressed);
    connect(m_job, &Job::finished, this, &ForecastDesk::finish);
}

ForecastDesk::~ForecastDesk() = default;

void ForecastDesk::ask(Question question)
{
    m_next = std::move(question);
    if (!m_job->isRunning())
        start();
}

void ForecastDesk::cancel()
{
    m_next.reset();
    m_job->cancel();
}

void ForecastDesk::start()
{
    auto office = m_office.another();
    if (!office) {
        emit failed(office.error());
        return;
    }
    m_outcome = std::make_shared<Outcome>();
    m_outcome->office = std::move(*office);
    m_outcome->question = *std::exchange(m_next, std::nullopt);
    m_outcome->basis = m_basis;
    emit running(true);
    m_job->start([outcome = m_outcome, today = m_today](const Progress& progress) { outcome->work(today, progress); });
}

void ForecastDesk::finish()
{
    const auto outcome = std::exchange(m_outcome, nullptr);
    if (m_next)
        return start();
    emit running(false);
    if (outcome->error) {
        emit failed(*outcome->error);
        return;
    }
    m_basis = outcome->basis;
    m_answer = std::move(outcome->answer);
    emit answered();
}

} // namespace tidui
