#pragma once

#include "core/operation/forecast_office.h"

#include <QObject>

namespace tidui {

class Job;

/// Plays plans on another thread. What the forecast starts from is read once, and again after something was written or
/// when it starts at another month.
class ForecastDesk : public QObject {
    Q_OBJECT

public:
    struct Question {
        QDate from{};
        int years = 10;
        std::vector<ForecastPlan> plans{};              ///< The first is the base that others are compared with.
        std::optional<MonteCarloQuestion> simulation{}; ///< Of the first plan.
    };
    struct Answer {
        std::shared_ptr<const ForecastBasis> basis{};
        std::vector<ForecastResult> results{};
        std::optional<MonteCarloResult> simulation{};
    };

    ForecastDesk(Office& office, QDate today, QObject* parent = nullptr);
    ~ForecastDesk() override;

    Office& office() const { return m_office; }
    QDate today() const { return m_today; }
    void markOutdated() { m_basis = nullptr; }
    void ask(Question question); ///< The last question asked is answered.
    void cancel();
    const Answer* answer() const { return m_answer ? &*m_answer : nullptr; } ///< Null before the first.

signals:
    void running(bool runs);
    void progressed(qint64 done, qint64 total);
    void answered();
    void failed(const tidui::Error& error);

private:
    struct Outcome;
    void start();
    void finish();

    Office& m_office;
    const QDate m_today;
    Job* m_job = nullptr;
    std::shared_ptr<Outcome> m_outcome{}; ///< While the job runs.
    std::optional<Question> m_next{};
    std::shared_ptr<const ForecastBasis> m_basis{};
    std::optional<Answer> m_answer{};
};

} // namespace tidui
