#include "ui/dossier/set_section.h"

#include "ui/components/finding_look.h"
#include "ui/dossier/set_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

SetSection::SetSection(Draft& draft, const SetAccess& set, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_set(set), m_model(new SetModel(draft, set, this)), m_table(new QTableView),
      m_note(new QLabel)
{
    buildTable();
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addWidget(buildButtons());
    connect(m_model, &QAbstractItemModel::modelReset, this, &SetSection::refresh);
    connect(m_model, &SetModel::refused, this, [this](const QString& why) {
        m_refused = why;
        setFindings(m_findings);
    });
    connect(&m_draft, &Draft::changed, this, [this] { m_refused.clear(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SetSection::refresh);
    refresh();
}

void SetSection::buildTable()
{
    m_table->setObjectName(m_set.key);
    m_table->setAccessibleName(m_set.caption);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CodeDelegate(m_set, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SetSection::fitHeight);
}

QWidget* SetSection::buildButtons()
{
    const auto button = [this](const QString& text, const QString& name, auto run) {
        auto* made = new QPushButton(text);
        made->setAccessibleName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_add = button(tr("Add"), tr("Add a record to “%1”").arg(m_set.caption), [this] { add(); });
    m_add->setObjectName(m_set.key + u".add"_s);
    m_remove = button(tr("Remove"), tr("Remove the record from “%1”").arg(m_set.caption), [this] { remove(); });
    m_remove->setObjectName(m_set.key + u".remove"_s);
    m_up = button(tr("Up"), tr("Move the record up"), [this] { move(-1); });
    m_down = button(tr("Down"), tr("Move the record down"), [this] { move(+1); });
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* one : {m_add, m_remove, m_up, m_down})
        layout->addWidget(one);
    layout->addStretch();
    return buttons;
}

void SetSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        button->setVisible(!readOnly);
    refresh();
}

void SetSection::add()
{
    const int row = m_set.count(m_draft.file());
    m_draft.change(tr("Add to “%1”").arg(m_set.caption), [&](CadreFile& file) { m_set.insert(file, row); });
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->edit(m_model->index(row, 0));
}

void SetSection::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_draft.change(tr("Remove from “%1”").arg(m_set.caption), [&](CadreFile& file) { m_set.remove(file, row); });
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void SetSection::move(int by)
{
    const QModelIndex current = m_table->currentIndex();
    const int to = current.row() + by;
    if (!current.isValid() || to < 0 || to >= m_model->rowCount())
        return;
    m_draft.change(tr("Move in “%1”").arg(m_set.caption),
                   [&](CadreFile& file) { m_set.swap(file, current.row(), to); });
    m_table->setCurrentIndex(m_model->index(to, current.column()));
}

void SetSection::refresh()
{
    const int rows = m_model->rowCount();
    const int row = m_table->currentIndex().row();
    m_table->setVisible(rows > 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < rows);
    if (!m_readOnly) {
        for (QPushButton* button : {m_remove, m_up, m_down})
            button->setVisible(rows > 0);
    }
    setWidths();
    fitHeight();
}

void SetSection::fitHeight()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                 m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    if (m_table->horizontalScrollBar()->maximum() > 0)
        height += m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(height);
}

/// As wide as captions and texts ask for, within limits; a set has few records, so all of them are measured.
void SetSection::setWidths()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int character = metrics.horizontalAdvance(QChar(0x5E74));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, std::clamp(width, 3 * character, 22 * character) + character);
    }
}

void SetSection::setFindings(const std::vector<Finding>& findings)
{
    m_findings = findings;
    m_model->setFindings(findings);
    std::vector<Finding> mine;
    if (!m_refused.isEmpty())
        mine.push_back({.severity = Finding::Severity::Error, .message = m_refused});
    for (Finding finding : findings) {
        if (finding.set != m_set.key)
            continue;
        if (finding.row >= 0)
            finding.message = tr("Record %1: %2").arg(finding.row + 1).arg(finding.message);
        mine.push_back(finding);
    }
    showFindings(*m_note, mine);
}

void SetSection::showRecord(int row, const QString& field)
{
    const QModelIndex index = m_model->index(std::max(0, row), std::max(0, m_model->columnOf(field)));
    if (index.isValid()) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(index);
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace tidui
