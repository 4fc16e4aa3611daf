#pragma once

#include "ui/analysis/forecast_lists.h"

#include <QDialog>

namespace tidui {

class Office;

/// What promoting people now costs in the years after (现在晋升的代价): which figures change, and whose step comes
/// later or not at all.
class PromotionCostDialog : public QDialog {
    Q_OBJECT

public:
    PromotionCostDialog(const PromotionCost& cost, const QString& whom, const ForecastNames& names,
                        QWidget* parent = nullptr);

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
};

/// Plays the plain plan for ten years with and without these steps, behind a progress dialog, and shows the difference.
void showPromotionCost(Office& office, QDate today, const std::vector<SingleMove>& now, QWidget* parent);

} // namespace tidui
