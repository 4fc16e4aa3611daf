#pragma once

#include "ui/round/round_tab.h"

namespace tidui {

/// Who takes part in the recommendation (民主推荐范围): by the rule, less those whom the office took out.
class VotersTab : public RoundTab {
    Q_OBJECT

public:
    explicit VotersTab(RoundOffice& rounds);

protected:
    std::vector<RowsModel::Row> rows() const override;

private:
    void remove(qint64 id);
};

} // namespace tidui
