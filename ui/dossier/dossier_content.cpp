#include "ui/dossier/dossier_content.h"

#include "ui/components/unit_names.h"
#include "ui/dossier/field_editor.h"
#include "ui/dossier/person_groups.h"
#include "ui/dossier/set_section.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int columns = 3;       // Pairs of caption and editor side by side: what 1366 pixels hold.
constexpr int captionLength = 7; // Chinese characters; a longer caption wraps.

} // namespace

DossierContent::DossierContent(Draft& draft, QWidget* parent) : QScrollArea(parent), m_draft(draft)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(8, 0, 8, 8);
    m_layout->setSpacing(6);
    const std::vector<PersonGroup> groups = personGroups();
    for (const PersonGroup& group : groups) {
        if (group.beforeSets)
            addGroup(group);
    }
    for (const SetAccess& set : setAccesses())
        addSet(set);
    for (const PersonGroup& group : groups) {
        if (!group.beforeSets)
            addGroup(group);
    }
    m_layout->addStretch();
    setWidget(page);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit sectionChanged(sectionInView()); });
    connect(&m_draft, &Draft::changed, this, &DossierContent::refreshUnit);
}

QWidget* DossierContent::addHeading(const QString& caption)
{
    auto* label = new QLabel(caption);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto* heading = new QWidget;
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(label);
    layout->addWidget(line, 1);
    m_layout->addWidget(heading);
    return heading;
}

void DossierContent::addField(QGridLayout& grid, int& place, const QString& caption, QWidget* editor, bool wide)
{
    auto* label = new QLabel(caption);
    label->setBuddy(editor);
    label->setAlignment(Qt::AlignRight);
    label->setContentsMargins(0, 4, 0, 0);
    label->setWordWrap(true);
    label->setFixedWidth(fontMetrics().horizontalAdvance(QString(captionLength, QChar(0x5E74))));
    if (wide && place % columns != 0)
        place += columns - place % columns;
    const int row = place / columns;
    const int column = 2 * (place % columns);
    grid.addWidget(label, row, column, Qt::AlignTop);
    grid.addWidget(editor, row, column + 1, 1, wide ? 2 * columns - 1 : 1);
    place += wide ? columns : 1;
}

void DossierContent::addGroup(const PersonGroup& group)
{
    m_sections.push_back({group.caption, addHeading(group.caption), group.fields, nullptr});
    auto* area = new QWidget;
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(2 * column + 1, 1);
    int place = 0;
    if (group.key == u"service"_s)
        addField(*grid, place, tr("Unit of the roster"), buildUnit(), false);
    for (const QString& key : group.fields) {
        const auto access = std::ranges::find(m_access, key, &FieldAccess::key);
        Q_ASSERT(access != m_access.end());
        const int lines = linesOf(key);
        auto* editor = new FieldEditor(m_draft, *access, lines);
        m_fields.push_back(editor);
        if (group.fields.size() == 1)
            grid->addWidget(editor, 0, 0, 1, 2 * columns); // The heading is its caption.
        else
            addField(*grid, place, access->caption, editor, lines > 1);
    }
    m_layout->addWidget(area);
}

void DossierContent::addSet(const SetAccess& set)
{
    QWidget* heading = addHeading(set.caption);
    auto* section = new SetSection(m_draft, set);
    m_layout->addWidget(section);
    m_sections.push_back({set.caption, heading, {}, section});
}

QWidget* DossierContent::buildUnit()
{
    m_unit = new QComboBox;
    m_unit->setObjectName(u"unit"_s);
    m_unit->setAccessibleName(tr("Unit of the roster"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(8);
    m_unit->setFocusPolicy(Qt::StrongFocus);
    m_unit->installEventFilter(this);
    connect(m_unit, &QComboBox::activated, this, [this] {
        const UnitId unit{m_unit->currentData().toLongLong()};
        m_draft.change(tr("Unit of the roster"), [unit](CadreFile& file) { file.unit = unit; });
    });
    return m_unit;
}

/// The wheel scrolls the page; only a list that has the focus turns with it.
bool DossierContent::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_unit && event->type() == QEvent::Wheel && !m_unit->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void DossierContent::setUnits(const std::vector<Unit>& units)
{
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("In no unit"), qint64(0));
    for (const auto& [id, path] : unitPaths(units))
        m_unit->addItem(path, id.value);
    refreshUnit();
}

void DossierContent::refreshUnit()
{
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_draft.file().unit.value)));
    m_unit->setToolTip(m_unit->currentText().trimmed());
}

QStringList DossierContent::sections() const
{
    QStringList captions;
    for (const Section& section : m_sections)
        captions += section.caption;
    return captions;
}

void DossierContent::showSection(int index)
{
    verticalScrollBar()->setValue(m_sections[std::size_t(index)].heading->y());
}

int DossierContent::sectionInView() const
{
    const int top = verticalScrollBar()->value() + fontMetrics().height();
    int current = 0;
    for (std::size_t index = 0; index < m_sections.size(); ++index) {
        if (m_sections[index].heading->y() <= top)
            current = int(index);
    }
    return current;
}

int DossierContent::recordsIn(int index) const
{
    const Section& section = m_sections[std::size_t(index)];
    return section.set ? section.set->set().count(m_draft.file()) : -1;
}

bool DossierContent::hasFindings(int index, const std::vector<Finding>& findings) const
{
    const Section& section = m_sections[std::size_t(index)];
    return std::ranges::any_of(findings, [&section](const Finding& finding) {
        if (finding.severity == Finding::Severity::Note)
            return false;
        return section.set ? finding.set == section.set->set().key
                           : finding.set == u"person" && section.fields.contains(finding.field);
    });
}

void DossierContent::setReadOnly(bool readOnly)
{
    m_unit->setEnabled(!readOnly);
    for (FieldEditor* field : m_fields)
        field->setReadOnly(readOnly);
    for (const Section& section : m_sections) {
        if (section.set)
            section.set->setReadOnly(readOnly);
    }
}

void DossierContent::setFindings(const std::vector<Finding>& findings)
{
    for (FieldEditor* field : m_fields)
        field->setFindings(findings);
    for (const Section& section : m_sections) {
        if (section.set)
            section.set->setFindings(findings);
    }
}

void DossierContent::showField(const QString& set, int row, const QString& field)
{
    widget()->layout()->activate(); // A page that was never shown has no places yet.
    for (const Section& section : m_sections) {
        if (section.set && section.set->set().key == set) {
            verticalScrollBar()->setValue(section.heading->y());
            return section.set->showRecord(row, field);
        }
    }
    for (FieldEditor* editor : m_fields) {
        if (editor->field().set == set && editor->field().key == field) {
            ensureWidgetVisible(editor, 0, height() / 3);
            return editor->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace tidui
