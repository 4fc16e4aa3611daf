#include "ui/analysis/analysis_desk.h"

#include "ui/components/job.h"
#include "ui/components/unit_names.h"

namespace tidui {

/// Written by the worker, read after it has ended.
struct AnalysisDesk::Outcome {
    std::unique_ptr<Office> office{};
    std::optional<Result<StructureMaterial>> material{};
};

AnalysisDesk::AnalysisDesk(Office& office, QDate today, QObject* parent)
    : QObject(parent), m_office(office), m_today(today), m_job(new Job(this))
{
    connect(m_job, &Job::progressed, this, &AnalysisDesk::progressed);
    connect(m_job, &Job::finished, this, &AnalysisDesk::finish);
}

AnalysisDesk::~AnalysisDesk() = default;

QString AnalysisDesk::unitName(UnitId unit) const
{
    return m_names.value(unit);
}

void AnalysisDesk::refresh()
{
    if (m_job->isRunning() || !m_outdated)
        return; // finish() looks whether a running one must begin anew.
    auto office = m_office.another();
    if (!office) {
        emit failed(office.error());
        return;
    }
    m_outdated = false;
    m_outcome = std::make_shared<Outcome>();
    m_outcome->office = std::move(*office);
    emit loading(true);
    m_job->start([outcome = m_outcome, today = m_today](const Progress& progress) {
        outcome->material = StructureMaterial::load(*outcome->office, today, progress);
    });
}

void AnalysisDesk::finish()
{
    const auto outcome = std::exchange(m_outcome, nullptr);
    if (m_outdated)
        return refresh();
    emit loading(false);
    if (!*outcome->material) {
        m_outdated = true;
        emit failed(outcome->material->error());
        return;
    }
    m_material = std::make_shared<const StructureMaterial>(std::move(**outcome->material));
    m_names.clear();
    for (const auto& [unit, path] : unitPaths(m_material->units()))
        m_names.insert(unit, path);
    emit loaded();
}

} // namespace tidui
