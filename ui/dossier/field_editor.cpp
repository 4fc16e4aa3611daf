#include "ui/dossier/field_editor.h"

#include "core/cadre/code_table.h"
#include "ui/components/finding_look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidui {

using namespace Qt::StringLiterals;

void offerCodes(QLineEdit& line, const QString& codes)
{
    const CodeTable* table = codes.isEmpty() ? nullptr : codeTable(codes);
    if (!table)
        return;
    QStringList names;
    for (const CodeEntry& entry : table->entries())
        names += entry.name;
    auto* completer = new QCompleter(names, &line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line.setCompleter(completer);
    line.setToolTip(QCoreApplication::translate("tidui::FieldEditor", "Down arrow: all words of “%1” (%2)")
                        .arg(table->title(), table->source()));
}

QString refusal(const FieldAccess& field, const QString& text)
{
    return QCoreApplication::translate("tidui::FieldEditor",
                                       "“%1” cannot be kept in “%2”: type a whole number, or leave it empty.")
        .arg(text, field.caption);
}

FieldEditor::FieldEditor(Draft& draft, const FieldAccess& field, int lines, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_field(field), m_note(new QLabel(this))
{
    if (lines > 1)
        buildText(lines);
    else
        buildLine();
    input()->setAccessibleName(field.caption);
    input()->setObjectName(field.set + u'.' + field.key);
    input()->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(input());
    layout->addWidget(m_note);
    layout->addStretch();
    setFocusProxy(input());
    connect(&m_draft, &Draft::changed, this, &FieldEditor::refresh);
}

void FieldEditor::buildLine()
{
    m_line = new QLineEdit(this);
    offerCodes(*m_line, m_field.codes);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::commit);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_refused)
            refresh();
    });
}

void FieldEditor::buildText(int lines)
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this, lines] { // The whole text shows: the page scrolls, not the field.
        const int shown = std::max(lines, int(m_text->document()->size().height()));
        m_text->setFixedHeight(shown * m_text->fontMetrics().lineSpacing() + 2 * m_text->frameWidth() +
                               int(2 * m_text->document()->documentMargin()));
    };
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, fit);
    fit();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { commit(m_text->toPlainText()); });
}

QWidget* FieldEditor::input() const
{
    return m_line ? static_cast<QWidget*>(m_line) : m_text;
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_text->setReadOnly(readOnly);
}

void FieldEditor::setFindings(const std::vector<Finding>& findings)
{
    std::vector<Finding> mine;
    if (m_refused)
        mine.push_back({.severity = Finding::Severity::Error, .message = refusal(m_field, m_line->text())});
    for (const Finding& finding : findings) {
        if (finding.set == m_field.set && finding.field == m_field.key)
            mine.push_back(finding);
    }
    showFindings(*m_note, mine);
}

/// The page's undo is the only one: the editor's own would undo half of a step. Down opens the completions.
bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_line && m_line->completer() && !m_line->isReadOnly() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !m_line->completer()->popup()->isVisible()) {
        m_line->completer()->setCompletionPrefix(QString());
        m_line->completer()->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::commit(const QString& text)
{
    m_committing = true;
    m_refused = !m_draft.setText(m_field, 0, text);
    m_committing = false;
    if (m_refused)
        setFindings({});
}

void FieldEditor::refresh()
{
    if (m_committing)
        return; // The person is typing: 1975.3 becomes 1975.03 when they leave the field.
    const QString text = m_field.text(m_draft.file(), 0);
    m_refused = false;
    const QSignalBlocker blocker(input());
    if (m_line && m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0); // A long text shows its beginning.
    }
    if (m_text && m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

} // namespace tidui
