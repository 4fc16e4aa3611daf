// The roster page's columns, saved views and menus.
#include "ui/components/report.h"

#include "core/operation/reach.h"
#include "ui/components/unit_names.h"
#include "ui/roster/column_dialog.h"
#include "ui/roster/facet_panel.h"
#include "ui/roster/roster_model.h"
#include "ui/roster/roster_page.h"
#include "ui/roster/unit_tree.h"
#include "ui/units/unit_dialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTableView>

namespace tidui {

void RosterPage::keep(Settings& settings) const
{
    takeWidths();
    settings.widths = m_widths;
    settings.columns = keysOf(m_model->columns());
    settings.rosterSplitter = m_splitter->saveState();
}

void RosterPage::takeWidths() const
{
    const auto& columns = m_model->columns();
    for (std::size_t index = 0; index < columns.size(); ++index)
        m_widths.insert(QString::fromLatin1(columns[index]->key), m_table->columnWidth(int(index)));
}

void RosterPage::setWidths()
{
    const int character = m_table->fontMetrics().horizontalAdvance(QChar(0x5E74)); // 年: as wide as every character
    const auto& columns = m_model->columns();
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const int usual = columns[index]->width * character + character;
        m_table->setColumnWidth(int(index), m_widths.value(QString::fromLatin1(columns[index]->key), usual));
    }
}

void RosterPage::setColumns(const QStringList& keys)
{
    takeWidths();
    m_model->setColumns(keys);
    setWidths();
    refreshOrder();
}

void RosterPage::chooseColumns()
{
    ColumnDialog dialog(keysOf(m_model->columns()), this);
    if (dialog.exec() == QDialog::Accepted)
        setColumns(dialog.keys());
}

void RosterPage::showHeaderMenu(QPoint place)
{
    QMenu menu(this);
    const QStringList shown = keysOf(m_model->columns());
    for (const ListColumn& column : listColumns()) {
        const QString key = QString::fromLatin1(column.key);
        QAction* action = menu.addAction(captionOf(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(key));
        connect(action, &QAction::toggled, this, [this, shown, key](bool on) {
            QStringList keys = shown;
            if (on)
                keys += key;
            else
                keys.removeAll(key);
            setColumns(keys);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns…"), this, &RosterPage::chooseColumns);
    menu.exec(m_table->horizontalHeader()->mapToGlobal(place));
}

void RosterPage::showRowMenu(QPoint place)
{
    const QModelIndex index = m_table->currentIndex(); // Where the click went; the menu key has no place of its own.
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("&Open the dossier"), this, [this, row = index.row()] { open(row); });
    menu.addAction(tr("&Print the appointment form…"), this, [this] { emit printRequested(selected()); });
    menu.addAction(tr("&Export LRMX files…"), this, [this] { emit exportRequested(selected()); });
    if (changesFiles(m_office)) {
        menu.addSeparator();
        menu.addAction(tr("&Move to a unit…"), this, &RosterPage::movePeople);
        menu.addAction(tr("&Remove from the office…"), this, [this] { emit removeRequested(selected()); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void RosterPage::showUnitMenu(QPoint place)
{
    if (!changesRecords(m_office))
        return;
    QMenu menu(this);
    menu.addAction(tr("&New unit here…"), this, [this] {
        Unit below;
        below.parent = unit();
        editUnit(below);
    });
    const auto current = std::ranges::find(m_units, unit(), &Unit::id);
    if (current != m_units.end())
        menu.addAction(tr("&Edit the unit…"), this, [this, chosen = *current] { editUnit(chosen); });
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void RosterPage::editUnit(const Unit& unit)
{
    UnitDialog dialog(unit, m_units, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto saved = m_office.saveUnit(dialog.unit()); !saved)
        return showError(this, saved.error());
    emit changed();
}

void RosterPage::movePeople()
{
    const auto paths = unitPaths(m_units);
    QStringList names;
    for (const auto& [id, path] : paths)
        names += path;
    bool accepted = false;
    const QString chosen = QInputDialog::getItem(this, tr("Move to a unit"), tr("Unit:"), names, 0, false, &accepted);
    if (!accepted)
        return;
    const QList<CadreId> cadres = selected();
    auto files = m_office.cadres({cadres.begin(), cadres.end()});
    if (!files)
        return showError(this, files.error());
    std::vector<Office::Write> writes;
    for (CadreFile& file : *files) {
        file.unit = paths[std::size_t(names.indexOf(chosen))].first;
        writes.push_back({std::move(file), {}});
    }
    const QString summary = tr("%1 people to %2").arg(cadres.size()).arg(chosen);
    if (const auto moved = m_office.saveAll(std::move(writes), QStringLiteral("move"), summary); !moved)
        return showError(this, moved.error());
    emit changed();
}

ViewState RosterPage::viewState() const
{
    const ListColumn* column = m_model->orderColumn();
    return {m_model->view().filter(), m_model->order(), m_model->isDescending(),
            column ? QString::fromLatin1(column->key) : QString(), keysOf(m_model->columns())};
}

void RosterPage::setViewState(const ViewState& state)
{
    setColumns(state.columns);
    m_model->setOrder(state.order, state.descending, listColumn(state.orderColumn));
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietTree(m_tree);
        const QSignalBlocker quietBox(m_subunits);
        m_search->setText(state.filter.search);
        m_tree->choose(state.filter.unit);
        m_subunits->setChecked(state.filter.withSubunits);
    }
    m_model->setFilter(state.filter);
    refreshCounts();
}

void RosterPage::fillViewMenu()
{
    m_viewMenu->clear();
    auto views = m_office.views();
    if (!views)
        return showError(this, views.error());
    for (const SavedView& view : *views) {
        m_viewMenu->addAction(view.name, this, [this, view] {
            if (const auto state = viewStateFromJson(view.content))
                setViewState(*state);
        });
    }
    if (!changesFiles(m_office))
        return;
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(tr("&Save this view…"), this, &RosterPage::saveCurrentView);
    QMenu* removal = m_viewMenu->addMenu(tr("&Remove a view"));
    removal->setEnabled(!views->empty());
    for (const SavedView& view : *views) {
        removal->addAction(view.name, this, [this, name = view.name] {
            if (const auto removed = m_office.removeView(name); !removed)
                showError(this, removed.error());
        });
    }
}

void RosterPage::saveCurrentView()
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Save this view"), tr("Name:"), QLineEdit::Normal, {}, &accepted).trimmed();
    if (!accepted || name.isEmpty())
        return;
    if (const auto saved = m_office.saveView({name, toJson(viewState())}); !saved)
        showError(this, saved.error());
}

} // namespace tidui
