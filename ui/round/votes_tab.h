#pragma once

#include "ui/round/round_tab.h"

class QComboBox;
class QLabel;
class QTableView;

namespace tidui {

/// The counts of a round (计票): one row for each vote and category of voters, and below them the results.
class VotesTab : public RoundTab {
    Q_OBJECT

public:
    explicit VotesTab(RoundOffice& rounds);

protected:
    std::vector<RowsModel::Row> rows() const override;
    void refreshed() override;

private:
    void count(const BallotTally& tally);
    void countNew();
    std::vector<RowsModel::Row> resultRows(const QString& vote) const;

    RowsModel* m_results = nullptr;
    QTableView* m_resultTable = nullptr;
    QLabel* m_ties = nullptr;
};

} // namespace tidui
