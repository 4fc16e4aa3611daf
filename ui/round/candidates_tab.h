#pragma once

#include "ui/round/round_tab.h"

namespace tidui {

/// The people of a round (人选): their verdicts, states and what becomes of them.
class CandidatesTab : public RoundTab {
    Q_OBJECT

public:
    explicit CandidatesTab(RoundOffice& rounds);

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

protected:
    std::vector<RowsModel::Row> rows() const override;
    void refreshed() override;

private:
    void propose();
    void changeEndsPost(qint64 id);
    void showReasons(qint64 id);
    void returnCandidate(qint64 id);

    QPushButton* m_endsPost = nullptr;
};

} // namespace tidui
