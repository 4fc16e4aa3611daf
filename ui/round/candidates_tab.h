#pragma once

#include "core/succession/forecast_plan.h"
#include "ui/round/round_tab.h"

class QTableView;

namespace tidui {

/// The people of a round (人选): their verdicts, states and what becomes of them.
class CandidatesTab : public RoundTab {
    Q_OBJECT

public:
    /// `forecasts`: the account sees everybody, which a forecast needs.
    CandidatesTab(RoundOffice& rounds, bool forecasts);

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void costAsked(const std::vector<tidui::SingleMove>& now); ///< What promoting the selected candidates now costs.

protected:
    std::vector<RowsModel::Row> rows() const override;
    void refreshed() override;

private:
    void propose();
    void changeEndsPost(qint64 id);
    void askCost();
    void showReasons(qint64 id);
    void returnCandidate(qint64 id);

    bool m_forecasts = false;
    QTableView* m_table = nullptr;
    QPushButton* m_endsPost = nullptr;
    QPushButton* m_cost = nullptr;
};

} // namespace tidui
