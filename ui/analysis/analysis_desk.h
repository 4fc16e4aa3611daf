#pragma once

#include "core/operation/structure_material.h"

#include <QObject>

namespace tidui {

class Job;

/// What the tabs of the analysis (分析) share: everybody's records in small rows, read on another thread when they are
/// first looked at and after something was written.
class AnalysisDesk : public QObject {
    Q_OBJECT

public:
    AnalysisDesk(Office& office, QDate today, QObject* parent = nullptr);
    ~AnalysisDesk() override;

    Office& office() const { return m_office; }
    QDate today() const { return m_today; }
    /// Null before the records were read. What was handed out stays as it is while others are read.
    const std::shared_ptr<const StructureMaterial>& material() const { return m_material; }
    QString unitName(UnitId unit) const; ///< 机关处室 / 办公室; empty for none.

    void markOutdated() { m_outdated = true; } ///< After something was written.
    void refresh();                            ///< Reads what is outdated, then says loaded().

signals:
    void loading(bool runs);
    void progressed(qint64 done, qint64 total);
    void loaded();
    void failed(const tidui::Error& error);

private:
    struct Outcome;
    void finish();

    Office& m_office;
    const QDate m_today;
    Job* m_job = nullptr;
    std::shared_ptr<Outcome> m_outcome{}; ///< While the job runs.
    std::shared_ptr<const StructureMaterial> m_material{};
    QHash<UnitId, QString> m_names{};
    bool m_outdated = true;
};

} // namespace tidui
