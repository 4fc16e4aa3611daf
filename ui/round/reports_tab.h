#pragma once

#include "ui/round/round_tab.h"

namespace tidui {

/// What a superior must approve or be told (报批报备), found in the facts of the round, with its reply.
class ReportsTab : public RoundTab {
    Q_OBJECT

public:
    explicit ReportsTab(RoundOffice& rounds);

protected:
    std::vector<RowsModel::Row> rows() const override;

private:
    void detect();
    void showRelatives();
    void settle(qint64 id);
};

} // namespace tidui
