#include "ui/regulation/provision_dialog.h"

#include "ui/regulation/condition_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QJsonArray wordsOf(const QString& text)
{
    return QJsonArray::fromStringList(text.split(QRegularExpression(u"[、，,\\s]+"_s), Qt::SkipEmptyParts));
}

QString joined(const QJsonValue& value)
{
    QStringList words;
    const QJsonArray entries = value.toArray();
    for (const auto& entry : entries)
        words += entry.toString();
    return words.join(u'、');
}

} // namespace

ProvisionDialog::ProvisionDialog(const QString& title, OfficeProvision start, Check check, QWidget* parent)
    : QDialog(parent), m_provision(std::move(start)), m_check(std::move(check)), m_form(new QFormLayout),
      m_problem(new QLabel)
{
    setWindowTitle(title);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProvisionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 36);
}

void ProvisionDialog::addNote(const QString& text)
{
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    m_form->addRow(note);
}

void ProvisionDialog::addRow(const QString& caption, QWidget* editor, Reader reader)
{
    editor->setAccessibleName(caption);
    m_form->addRow(caption, editor);
    m_readers.push_back(std::move(reader));
}

void ProvisionDialog::addLine(const QString& caption, QString OfficeProvision::*member)
{
    auto* line = new QLineEdit(m_provision.*member);
    addRow(caption, line, [line, caption, member](OfficeProvision& provision) {
        provision.*member = line->text().trimmed();
        return (provision.*member).isEmpty() ? caption : QString();
    });
}

void ProvisionDialog::addText(const QString& caption, QString OfficeProvision::*member)
{
    auto* text = new QPlainTextEdit(m_provision.*member);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 12);
    addRow(caption, text, [text, caption, member](OfficeProvision& provision) {
        provision.*member = text->toPlainText().trimmed();
        return (provision.*member).isEmpty() ? caption : QString();
    });
}

void ProvisionDialog::addDay(const QString& caption, QDate OfficeProvision::*member)
{
    auto* day = new QDateEdit(m_provision.*member);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setCalendarPopup(true);
    addRow(caption, day, [day, member](OfficeProvision& provision) {
        provision.*member = day->date();
        return QString();
    });
}

void ProvisionDialog::addFlag(const QString& caption, bool OfficeProvision::*member)
{
    auto* box = new QCheckBox(caption);
    box->setChecked(m_provision.*member);
    m_form->addRow(QString(), box);
    m_readers.push_back([box, member](OfficeProvision& provision) {
        provision.*member = box->isChecked();
        return QString();
    });
}

void ProvisionDialog::addChoice(const ProvisionHead& under)
{
    auto* combo = new QComboBox;
    const QJsonArray choices = under.values.value(u"choices"_s).toArray();
    for (const auto& choice : choices)
        combo->addItem(choiceWords(under, choice.toString()), choice.toString());
    combo->setCurrentIndex(combo->findData(under.values.value(u"choice"_s).toString()));
    addRow(termCaption(u"choice"_s), combo, [combo](OfficeProvision& provision) {
        provision.terms.insert(u"choice"_s, combo->currentData().toString());
        return QString();
    });
}

void ProvisionDialog::addTerm(const TermShape& shape, const ProvisionHead& under, bool fixed)
{
    const QString caption = termCaption(shape.key);
    const QJsonValue value = m_provision.terms.value(shape.key);
    if (shape.key == u"choices")
        return; // They stay as the rule has them.
    if (shape.key == u"choice")
        return addChoice(under);
    if (shape.kind == TermShape::Kind::YesNo) {
        auto* box = new QCheckBox;
        box->setChecked(value.toBool());
        box->setEnabled(!fixed);
        return addRow(caption, box, [box, key = shape.key](OfficeProvision& provision) {
            provision.terms.insert(key, box->isChecked());
            return QString();
        });
    }
    if (shape.kind == TermShape::Kind::Number) {
        auto* spin = new QSpinBox;
        spin->setRange(0, 9999);
        spin->setValue(value.toInt());
        spin->setEnabled(!fixed);
        spin->setObjectName(shape.key);
        return addRow(caption, spin, [spin, shape](OfficeProvision& provision) {
            if (shape.required || spin->value() > 0 || provision.terms.contains(shape.key))
                provision.terms.insert(shape.key, spin->value());
            return QString();
        });
    }
    const bool list = shape.kind == TermShape::Kind::Words;
    auto* line = new QLineEdit(list ? joined(value) : value.toString());
    line->setReadOnly(fixed);
    addRow(caption, line, [line, shape, list, caption](OfficeProvision& provision) {
        const QString text = line->text().trimmed();
        provision.terms.remove(shape.key);
        if (list && (shape.required || !text.isEmpty()))
            provision.terms.insert(shape.key, wordsOf(text));
        else if (!text.isEmpty())
            provision.terms.insert(shape.key, text);
        return shape.required && !list && text.isEmpty() ? caption : QString();
    });
}

void ProvisionDialog::addTargetRanks()
{
    auto* line = new QLineEdit(joined(m_provision.terms.value(u"ranks"_s)));
    line->setPlaceholderText(tr("all ranks; or several, as 一级调研员、二级调研员"));
    addRow(tr("Promotion to"), line, [line](OfficeProvision& provision) {
        const QJsonArray ranks = wordsOf(line->text());
        provision.terms.remove(u"ranks"_s);
        if (!ranks.isEmpty())
            provision.terms.insert(u"ranks"_s, ranks);
        return QString();
    });
}

void ProvisionDialog::addConditions()
{
    auto* rows = new ConditionRows(m_provision.terms);
    rows->setObjectName(u"conditions"_s);
    addRow(tr("Demands"), rows, [rows](OfficeProvision& provision) {
        provision.terms.insert(u"join"_s, rows->join());
        provision.terms.insert(u"facts"_s, rows->facts());
        return QString();
    });
}

void ProvisionDialog::addDocument()
{
    addLine(tr("Document"), &OfficeProvision::document);
    addDay(tr("Date"), &OfficeProvision::entered);
}

void ProvisionDialog::accept()
{
    OfficeProvision typed = m_provision;
    QStringList missing;
    for (const Reader& read : m_readers)
        missing += read(typed);
    missing.removeAll(QString());
    const QString problem = missing.isEmpty() ? m_check(typed) : tr("Fill in: %1").arg(missing.join(u'、'));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    m_provision = typed;
    QDialog::accept();
}

} // namespace tidui
