#pragma once

#include "core/succession/gaps.h"
#include "ui/analysis/analysis_desk.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace tidui {

class Job;
class RowsModel;

/// The gaps in the echelon (断层) that the office's rules find: what is missing, from when, whom it is about. They are
/// looked for on another thread, since successors are found by the rules of promotion.
class GapPanel : public QWidget {
    Q_OBJECT

public:
    explicit GapPanel(AnalysisDesk& desk, QWidget* parent = nullptr);
    ~GapPanel() override;

    /// `future`: what the forecast says about the day; null = the records answer.
    void find(const StructureQuestion& question, std::shared_ptr<const StructureFuture> future);
    const std::vector<Gap>& gaps() const { return m_gaps; }

signals:
    void found();
    void gapChosen(const tidui::Gap& gap);

private:
    struct Asked {
        StructureQuestion question{};
        std::shared_ptr<const StructureFuture> future{};
    };
    struct Outcome;
    void finish();
    void fill();

    AnalysisDesk& m_desk;
    Job* m_job = nullptr;
    std::shared_ptr<Outcome> m_outcome{}; ///< While the job runs.
    std::optional<Asked> m_next{};        ///< Asked while it ran.
    std::vector<Gap> m_gaps{};
    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace tidui
