#pragma once

#include "core/cadre/finding.h"
#include "ui/dossier/draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tidui {

/// Lets a line offer the words of a code table; any other text stays allowed.
void offerCodes(QLineEdit& line, const QString& codes);

/// The text that tells why a field refuses what was typed.
QString refusal(const FieldAccess& field, const QString& text);

/// One field of the basic record: its editor, and below it what the checks say about it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// `lines`: 1 for a line edit; more for a text that grows with its content from that height.
    FieldEditor(Draft& draft, const FieldAccess& field, int lines, QWidget* parent = nullptr);

    const FieldAccess& field() const { return m_field; }
    QWidget* input() const;
    void setReadOnly(bool readOnly);
    void setFindings(const std::vector<Finding>& findings); ///< Takes those about this field.

private:
    void buildLine();
    void buildText(int lines);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void commit(const QString& text);
    void refresh();
    Draft& m_draft;
    FieldAccess m_field;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_note = nullptr;
    bool m_committing = false;
    bool m_refused = false;
};

} // namespace tidui
