#pragma once

#include "ui/round/round_tab.h"

namespace tidui {

/// The objections raised during the publicity (公示异议).
class ObjectionsTab : public RoundTab {
    Q_OBJECT

public:
    explicit ObjectionsTab(RoundOffice& rounds);

protected:
    std::vector<RowsModel::Row> rows() const override;

private:
    void edit(Objection objection);
};

} // namespace tidui
