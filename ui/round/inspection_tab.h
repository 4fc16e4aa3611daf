#pragma once

#include "ui/round/round_tab.h"

namespace tidui {

/// The inspection material (考察材料): for each candidate and heading the dated evidence; a heading without any says
/// so.
class InspectionTab : public RoundTab {
    Q_OBJECT

public:
    explicit InspectionTab(RoundOffice& rounds);

protected:
    std::vector<RowsModel::Row> rows() const override;

private:
    void edit(InspectionEntry entry);
    void addHeading();
};

} // namespace tidui
