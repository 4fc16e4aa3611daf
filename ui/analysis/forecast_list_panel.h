#pragma once

#include "core/base/id.h"
#include "ui/analysis/forecast_lists.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace tidui {

/// Below the grid of a forecast: one of its lists, and from there the files of its people.
class ForecastListPanel : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Figure, Moves, Blocks, Stalls, RetiredShort, Leavings, FigureDifferences, StepDifferences };

    explicit ForecastListPanel(QWidget* parent = nullptr);

    Kind kind() const;
    void setKind(Kind kind);
    void setList(const QString& title, ForecastList rows); ///< Without a title the lines are counted.

signals:
    void kindChosen();
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

private:
    int widestText(const ForecastList& rows, int column) const; ///< In pixels.
    void openRow();

    RowsModel* m_model = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_title = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tidui
