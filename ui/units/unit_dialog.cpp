#include "ui/units/unit_dialog.h"

#include "core/organization/unit_fields.h"
#include "ui/components/unit_names.h"
#include "ui/dossier/field_editor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString textOf(int value)
{
    return QString::number(value);
}
template <class Value>
QString textOf(const Value& value)
{
    return displayText(value);
}

bool readInto(const QString& text, int& value)
{
    bool ok = false;
    value = text.trimmed().toInt(&ok);
    return ok;
}
template <class Value>
bool readInto(const QString& text, Value& value)
{
    return readText(text.trimmed(), value);
}

} // namespace

UnitDialog::UnitDialog(const Unit& unit, const std::vector<Unit>& units, QWidget* parent)
    : QDialog(parent), m_unit(unit), m_problem(new QLabel)
{
    setWindowTitle(unit.id ? tr("Unit: %1").arg(unit.name) : tr("New unit"));
    auto* form = new QFormLayout;
    forEachField<Unit>([&](const auto& field) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(Unit().*field.member)>, UnitId>)
            addParent(*form, QCoreApplication::translate("Field", field.caption), units);
        else
            addField(*form, field.caption, field.codes, field.member);
    });
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
}

template <class Value>
void UnitDialog::addField(QFormLayout& form, const char* caption, const char* codes, Value Unit::*member)
{
    const QString words = QCoreApplication::translate("Field", caption);
    auto* line = new QLineEdit(textOf(m_unit.*member));
    line->setAccessibleName(words);
    offerCodes(*line, QString::fromLatin1(codes));
    form.addRow(words, line);
    m_readers.push_back(
        [line, words, member](Unit& unit) { return readInto(line->text(), unit.*member) ? QString() : words; });
}

void UnitDialog::addParent(QFormLayout& form, const QString& caption, const std::vector<Unit>& units)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(caption);
    combo->addItem(tr("None: at the top"), qint64(0));
    for (const auto& [id, path] : unitPaths(units)) {
        if (!m_unit.id || !isBelow(id, units)) // A unit under itself would be no tree.
            combo->addItem(path, id.value);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(m_unit.parent.value)));
    form.addRow(caption, combo);
    m_readers.push_back([combo](Unit& unit) {
        unit.parent = UnitId{combo->currentData().toLongLong()};
        return QString();
    });
}

bool UnitDialog::isBelow(UnitId id, const std::vector<Unit>& units) const
{
    while (id && id != m_unit.id) {
        const auto found = std::ranges::find(units, id, &Unit::id);
        id = found == units.end() ? UnitId{} : found->parent;
    }
    return id == m_unit.id;
}

void UnitDialog::accept()
{
    Unit typed = m_unit;
    QStringList refused;
    for (const auto& read : m_readers)
        refused += read(typed);
    refused.removeAll(QString());
    m_problem->setText(typed.name.isEmpty() ? tr("A unit needs a name.")
                                            : tr("Type whole numbers in: %1").arg(refused.join(u'、')));
    m_problem->setVisible(typed.name.isEmpty() || !refused.isEmpty());
    if (m_problem->isVisible())
        return;
    m_unit = typed;
    QDialog::accept();
}

} // namespace tidui
