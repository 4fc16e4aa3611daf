#include "ui/dossier/history_dialog.h"

#include "core/operation/reach.h"

#include "ui/components/difference_table.h"
#include "ui/components/event_table.h"
#include "ui/components/report.h"
#include "ui/components/unit_names.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

HistoryDialog::HistoryDialog(Office& office, CadreId cadre, QWidget* parent)
    : QDialog(parent), m_office(office), m_cadre(cadre), m_list(new EventTable), m_words(new QLabel),
      m_changes(new DifferenceTable(tr("Before"), tr("After"))),
      m_restore(new QPushButton(tr("&Restore the version before this change")))
{
    setWindowTitle(tr("History of the file"));
    m_list->setObjectName(u"entries"_s);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) { showEntry(row); });
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    m_words->setWordWrap(true);
    rightLayout->addWidget(m_words);
    rightLayout->addWidget(m_changes, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore->setObjectName(u"restore"_s);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(58 * unit, 30 * unit);
    splitter->setSizes({24 * unit, 34 * unit});
    load();
}

void HistoryDialog::load()
{
    auto entries = m_office.history(m_cadre);
    if (!entries)
        return showError(this, entries.error());
    m_entries = std::move(*entries);
    std::vector<Event> events;
    for (const HistoryEntry& entry : m_entries)
        events.push_back(entry.event);
    m_list->showEvents(events);
    showEntry(m_list->currentRow());
}

std::optional<CadreFile> HistoryDialog::versionBefore(int row)
{
    auto version = m_office.versionBefore(m_cadre, m_entries[std::size_t(row)].change);
    return version ? std::optional(std::move(*version)) : std::nullopt;
}

void HistoryDialog::showEntry(int row)
{
    m_restore->setEnabled(false);
    m_changes->showDifferences({});
    if (m_entries.empty())
        m_words->setText(tr("The file stands as it came with the office; nothing has been changed since."));
    if (row < 0 || row >= int(m_entries.size()))
        return;
    const auto before = versionBefore(row);
    m_restore->setEnabled(before && changesFiles(m_office));
    if (!before)
        return m_words->setText(tr("The file was made by this entry."));
    m_words->setText(tr("What this entry changed:"));
    if (row > 0) {
        if (const auto after = versionBefore(row - 1))
            m_changes->showDifferences(changes(*before, *after));
    } else if (const auto now = m_office.cadre(m_cadre)) {
        m_changes->showDifferences(changes(*before, *now));
    }
}

/// The parts of the file, and where the cadre was counted, by the names that the units have now.
std::vector<Difference> HistoryDialog::changes(const CadreFile& before, const CadreFile& after)
{
    std::vector<Difference> differences = compareFiles(before, after);
    if (before.unit == after.unit)
        return differences;
    QHash<UnitId, QString> names{{UnitId{}, tr("In no unit")}};
    if (const auto units = m_office.units()) {
        for (const auto& [id, path] : unitPaths(*units))
            names.insert(id, path);
    }
    differences.insert(differences.begin(),
                       {u"unit"_s, tr("Unit of the roster"), names.value(before.unit), names.value(after.unit)});
    return differences;
}

void HistoryDialog::restore()
{
    const auto version = versionBefore(m_list->currentRow());
    if (!version)
        return;
    const auto answer = QMessageBox::question(
        this, windowTitle(),
        tr("The file becomes again what it was before this change. The present version stays in the history. Go on?"));
    if (answer != QMessageBox::Yes)
        return;
    if (const auto status = m_office.restore(*version); !status)
        return showError(this, status.error());
    emit restored();
    load();
}

} // namespace tidui
