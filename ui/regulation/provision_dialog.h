#pragma once

#include "core/regulation/rule_book.h"
#include "core/regulation/rule_words.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace tidui {

/// Enters something of the office about the rules. The rows are added by what is entered; it closes only with an entry
/// that the rules take.
class ProvisionDialog : public QDialog {
    Q_OBJECT

public:
    /// Why the rules refuse an entry; empty = they take it.
    using Check = std::function<QString(const OfficeProvision&)>;

    ProvisionDialog(const QString& title, OfficeProvision start, Check check, QWidget* parent = nullptr);
    const OfficeProvision& provision() const { return m_provision; }

    void addNote(const QString& text); ///< A line to read above the rows.
    void addLine(const QString& caption, QString OfficeProvision::*member);
    void addText(const QString& caption, QString OfficeProvision::*member);
    void addDay(const QString& caption, QDate OfficeProvision::*member);
    void addFlag(const QString& caption, bool OfficeProvision::*member);
    /// An editor for a term; one that a policy must leave as it is can only be read.
    void addTerm(const TermShape& shape, const ProvisionHead& under, bool fixed);
    void addTargetRanks();
    void addConditions();

    /// The document that it rests on, and the day: every entry needs them.
    void addDocument();

    void accept() override;

private:
    /// Writes the row's value; returns the caption when it is missing.
    using Reader = std::function<QString(OfficeProvision&)>;

    void addRow(const QString& caption, QWidget* editor, Reader reader);
    void addChoice(const ProvisionHead& under);

    OfficeProvision m_provision{};
    Check m_check;
    QFormLayout* m_form = nullptr;
    QLabel* m_problem = nullptr;
    std::vector<Reader> m_readers{};
};

} // namespace tidui
