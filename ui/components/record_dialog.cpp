#include "ui/components/record_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

RecordDialog::RecordDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_problem(new QLabel)
{
    setWindowTitle(title);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
}

QString RecordDialog::fieldCaption(const char* caption)
{
    return QCoreApplication::translate("Field", caption);
}

QDate RecordDialog::dayOf(const QString& text)
{
    const PartialDate date = PartialDate::parse(text);
    return date.hasDay() ? QDate(date.year(), date.month(), date.day()) : QDate();
}

void RecordDialog::addNote(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    m_form->addRow(label);
}

void RecordDialog::addWidget(QWidget* widget)
{
    m_form->addRow(widget);
}

void RecordDialog::addRow(const Naming& names, QWidget* editor)
{
    editor->setObjectName(names.key);
    editor->setAccessibleName(names.caption);
    m_form->addRow(names.caption, editor);
}

void RecordDialog::addLine(const Naming& names, const QString& text, Demand demand,
                           std::function<bool(const QString&)> read)
{
    auto* line = new QLineEdit(text);
    addRow(names, line);
    m_readers.push_back([=, caption = names.caption, read = std::move(read)]() -> QString {
        const QString typed = line->text().trimmed();
        if (demand == Required && typed.isEmpty())
            return tr("“%1” is missing.").arg(caption);
        return read(typed) ? QString() : tr("“%1” can't be read: %2").arg(caption, typed);
    });
}

void RecordDialog::addTextEdit(const Naming& names, const QString& text, Demand demand,
                               std::function<void(const QString&)> read)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 12);
    addRow(names, edit);
    m_readers.push_back([=, caption = names.caption, read = std::move(read)]() -> QString {
        const QString typed = edit->toPlainText().trimmed();
        if (demand == Required && typed.isEmpty())
            return tr("“%1” is missing.").arg(caption);
        read(typed);
        return {};
    });
}

void RecordDialog::addCombo(const Naming& names, const QString& value, const Choices& choices,
                            std::function<void(const QString&)> read)
{
    auto* combo = new QComboBox;
    for (const auto& [each, words] : choices)
        combo->addItem(words, each);
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
    addRow(names, combo);
    m_readers.push_back([combo, read = std::move(read)] {
        read(combo->currentData().toString());
        return QString();
    });
}

void RecordDialog::addNumber(const Naming& names, int value, std::function<void(int)> read)
{
    auto* number = new QSpinBox;
    number->setRange(0, 99'999);
    number->setValue(value);
    addRow(names, number);
    m_readers.push_back([number, read = std::move(read)] {
        read(number->value());
        return QString();
    });
}

void RecordDialog::addCheck(const Naming& names, bool value, std::function<void(bool)> read)
{
    auto* check = new QCheckBox(names.caption);
    check->setObjectName(names.key);
    check->setChecked(value);
    m_form->addRow(QString(), check);
    m_readers.push_back([check, read = std::move(read)] {
        read(check->isChecked());
        return QString();
    });
}

void RecordDialog::refuse(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void RecordDialog::accept()
{
    for (const auto& read : m_readers) {
        if (const QString problem = read(); !problem.isEmpty())
            return refuse(problem);
    }
    const Status saved = m_save ? m_save() : Status();
    if (!saved)
        return refuse(saved.error().message);
    QDialog::accept();
}

} // namespace tidui
