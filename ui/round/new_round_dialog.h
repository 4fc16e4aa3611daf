#pragma once

#include "ui/components/record_dialog.h"

#include "core/operation/round_office.h"

class QTableWidget;

namespace tidui {

/// Opens a promotion round (晋升批次): its name, kind and unit, and what it may give.
class NewRoundDialog : public RecordDialog {
    Q_OBJECT

public:
    NewRoundDialog(RoundOffice& rounds, const std::vector<Unit>& units, QDate today, QWidget* parent = nullptr);

    RoundId made() const { return m_made; } ///< Once accepted.

private:
    QWidget* buildTargets();
    void addTarget();
    QStringList targetNames() const;
    std::vector<RoundTarget> targets() const;

    RoundOffice& m_rounds;
    QDate m_today;
    Round m_round{};
    RoundId m_made{};
    QTableWidget* m_targets = nullptr;
};

} // namespace tidui
