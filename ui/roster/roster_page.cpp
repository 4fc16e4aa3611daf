#include "ui/roster/roster_page.h"

#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/roster/facet_panel.h"
#include "ui/roster/roster_model.h"
#include "ui/roster/unit_tree.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tidui {

RosterPage::RosterPage(Office& office, const Settings& settings, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_widths(settings.widths), m_model(new RosterModel(today, this)),
      m_table(new QTableView), m_facets(new FacetPanel), m_splitter(new QSplitter), m_summary(new QLabel)
{
    m_model->setColumns(settings.columns);
    buildTable();
    m_splitter->addWidget(buildUnits());
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_facets);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().height();
    m_splitter->setSizes({13 * unit, 46 * unit, 13 * unit});
    m_splitter->restoreState(settings.rosterSplitter);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_summary);
    const QList<QWidget*> tabs{m_search, m_order, m_views, m_columns, m_clear, m_tree, m_subunits, m_table, m_facets};
    for (qsizetype next = 1; next < tabs.size(); ++next)
        setTabOrder(tabs[next - 1], tabs[next]);
    connectAll();
    setWidths();
    refreshOrder();
    reload();
}

QWidget* RosterPage::buildBar()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, initials, identity number or post"));
    m_search->setAccessibleName(tr("Search the roster"));
    m_search->setClearButtonEnabled(true);
    m_order = new QComboBox;
    m_order->setObjectName(u"order"_s);
    m_order->setPlaceholderText(tr("By column"));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Official order"), tr("Strokes of the surname"), tr("Pinyin"), tr("Age, oldest first"),
                       tr("Time in rank, longest first")});
    auto* orderLabel = new QLabel(tr("&Order:"));
    orderLabel->setBuddy(m_order);
    const auto button = [](const QString& text) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_views = button(tr("&Views"));
    m_viewMenu = new QMenu(m_views);
    m_views->setMenu(m_viewMenu);
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_columns = button(tr("&Columns…"));
    m_clear = button(tr("C&lear filters"));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    layout->addWidget(orderLabel);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_order, m_views, m_columns, m_clear})
        layout->addWidget(widget);
    return bar;
}

QWidget* RosterPage::buildUnits()
{
    m_tree = new UnitTree;
    m_tree->setObjectName(u"units"_s);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_subunits = new QCheckBox(tr("With s&ub-units"));
    m_subunits->setChecked(true);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_tree);
    layout->addWidget(m_subunits);
    return side;
}

void RosterPage::buildTable()
{
    m_table->setObjectName(u"roster"_s);
    m_table->setAccessibleName(tr("Roster"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setSectionsClickable(true);
    columns->setSortIndicatorShown(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    m_facets->setObjectName(u"facets"_s);
    m_empty = new QLabel;
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
}

void RosterPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &RosterPage::applyFilter);
    connect(m_tree, &UnitTree::changed, this, &RosterPage::applyFilter);
    connect(m_subunits, &QCheckBox::toggled, this, &RosterPage::applyFilter);
    connect(m_facets, &FacetPanel::changed, this, &RosterPage::applyFilter);
    connect(m_order, &QComboBox::activated, m_model, [this](int index) { m_model->setOrder(RosterOrder(index)); });
    connect(m_model, &RosterModel::orderChanged, this, &RosterPage::refreshOrder);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterPage::refreshSummary);
    connect(m_columns, &QToolButton::clicked, this, &RosterPage::chooseColumns);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &RosterPage::fillViewMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        ViewState state = viewState();
        state.filter = {};
        setViewState(state);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &RosterModel::sort);
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &RosterPage::showHeaderMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RosterPage::showRowMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RosterPage::showUnitMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RosterPage::refreshSummary);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_table, m_search})
        onEnter(*widget, [this] { open(std::max(0, m_table->currentIndex().row())); });
    auto* down = new QAction(m_search); // From the search box straight into the list.
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    connect(down, &QAction::triggered, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    });
    m_search->addAction(down);
    auto* clear = new QAction(m_search);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    m_search->addAction(clear);
}

void RosterPage::reload()
{
    auto units = m_office.units();
    auto roster = m_office.roster();
    if (!units || !roster)
        return showError(this, units ? roster.error() : units.error());
    const CadreId current = m_model->cadre(m_table->currentIndex().row());
    m_units = std::move(*units);
    m_model->setRoster(std::move(*roster), m_units);
    m_tree->show(m_units, m_model->roster(), m_model->view());
    refreshCounts();
    if (const int row = current ? m_model->rowOf(current) : -1; row >= 0)
        m_table->selectRow(row);
}

void RosterPage::applyFilter()
{
    RosterFilter filter;
    filter.search = m_search->text().trimmed();
    filter.unit = m_tree->chosen();
    filter.withSubunits = m_subunits->isChecked();
    for (int facet = 0; facet < facetCount; ++facet)
        filter.values[std::size_t(facet)] = m_facets->checked(Facet(facet));
    m_model->setFilter(filter);
    refreshCounts();
}

void RosterPage::refreshCounts()
{
    m_facets->show(m_model->view());
    m_clear->setEnabled(m_model->view().filter() != RosterFilter());
    m_empty->setVisible(peopleShown() == 0);
    m_empty->setText(peopleTotal() > 0 ? tr("Nobody fits the search and the filters.")
                                       : tr("Nobody is in this office yet.\nImport form files (Ctrl+I, or drop them "
                                            "here), or make a new cadre (Ctrl+Shift+N)."));
    refreshSummary();
    emit countsChanged();
}

void RosterPage::refreshSummary()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->view().rows()[std::size_t(index.row())]);
    const bool some = rows.size() > 1; // One selected row is only where the cursor stands.
    const RosterSummary summary = m_model->view().summary(some ? rows : m_model->view().rows());
    const auto share = [&summary](int part) {
        return summary.people == 0 ? u"0"_s : tr("%1 (%2%)").arg(part).arg(100.0 * part / summary.people, 0, 'f', 1);
    };
    const QString age = summary.aged == 0 ? u"—"_s : QString::number(summary.meanAge, 'f', 1);
    const QString head = some ? tr("Selected: %1 people") : tr("Shown: %1 people");
    m_summary->setText(head.arg(summary.people) + u"    "_s +
                       tr("Mean age %1    Women %2    University and above %3    Party members %4")
                           .arg(age, share(summary.women), share(summary.bachelor), share(summary.party)));
}

void RosterPage::refreshOrder()
{
    const ListColumn* column = m_model->orderColumn();
    m_order->setCurrentIndex(column ? -1 : int(m_model->order()));
    const auto& columns = m_model->columns();
    const auto found = std::ranges::find(columns, column);
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(found == columns.end() ? -1 : int(found - columns.begin()),
                                                  m_model->isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->horizontalHeader()->viewport()->update();
}

void RosterPage::open(int row)
{
    const CadreId cadre = m_model->cadre(row);
    if (!cadre)
        return;
    emit openDossier(cadre, shown());
}

QList<CadreId> RosterPage::shown() const
{
    QList<CadreId> cadres;
    cadres.reserve(m_model->rowCount());
    for (const int row : m_model->view().rows())
        cadres += m_model->roster().id(row);
    return cadres;
}

UnitId RosterPage::unit() const
{
    return m_tree->chosen().value_or(UnitId{});
}

QList<CadreId> RosterPage::selected() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows);
    QList<CadreId> cadres;
    for (const int row : rows)
        cadres += m_model->cadre(row);
    return cadres;
}

void RosterPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget* RosterPage::facetPanel() const
{
    return m_facets;
}

int RosterPage::peopleShown() const
{
    return m_model->rowCount();
}

int RosterPage::peopleTotal() const
{
    return m_model->roster().size();
}

} // namespace tidui
