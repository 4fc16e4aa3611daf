#pragma once

#include "core/operation/office.h"
#include "ui/components/settings.h"
#include "ui/roster/view_state.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QTableView;
class QToolButton;

namespace tidui {

class FacetPanel;
class RosterModel;
class UnitTree;

/// The roster (名册): the people of the office, narrowed, ordered, counted, and from here opened, printed, exported.
class RosterPage : public QWidget {
    Q_OBJECT

public:
    RosterPage(Office& office, const Settings& settings, QDate today, QWidget* parent = nullptr);

    void reload(); ///< After something was written. Filter, order and current row stay.
    void focusSearch();
    void keep(Settings& settings) const; ///< Columns, widths and splitter as they are now.
    QWidget* facetPanel() const;
    QList<CadreId> selected() const; ///< In the order shown.
    QList<CadreId> shown() const;    ///< Everybody whom the filter leaves, in order.
    UnitId unit() const;             ///< The unit chosen in the tree; none for the whole office.
    int peopleShown() const;
    int peopleTotal() const;

    ViewState viewState() const;
    void setViewState(const ViewState& state);

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void printRequested(QList<tidui::CadreId> cadres);
    void exportRequested(QList<tidui::CadreId> cadres);
    void removeRequested(QList<tidui::CadreId> cadres);
    void countsChanged();
    void changed(); ///< Units or people's units were changed from here.

private:
    QWidget* buildBar();
    QWidget* buildUnits();
    void buildTable();
    void connectAll();
    void applyFilter();
    void refreshCounts();
    void refreshSummary();
    void refreshOrder();
    void setColumns(const QStringList& keys);
    void takeWidths() const;
    void setWidths();
    void chooseColumns();
    void showHeaderMenu(QPoint place);
    void showRowMenu(QPoint place);
    void showUnitMenu(QPoint place);
    void editUnit(const Unit& unit);
    void movePeople();
    void fillViewMenu();
    void saveCurrentView();
    void open(int row);

    Office& m_office;
    std::vector<Unit> m_units{};
    mutable QHash<QString, int> m_widths{}; // By column key, also those of columns that are hidden now.
    RosterModel* m_model = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_order = nullptr;
    QToolButton* m_views = nullptr;
    QMenu* m_viewMenu = nullptr;
    QToolButton* m_columns = nullptr;
    QToolButton* m_clear = nullptr;
    UnitTree* m_tree = nullptr;
    QCheckBox* m_subunits = nullptr;
    QTableView* m_table = nullptr;
    FacetPanel* m_facets = nullptr;
    QSplitter* m_splitter = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_empty = nullptr; ///< What stands in the list when nobody does.
};

} // namespace tidui
