#include "ui/quota/step_dialog.h"

#include "core/cadre/code_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tidui {

StepDialog::StepDialog(const std::vector<std::pair<CadreId, QString>>& people, QDate from, QWidget* parent)
    : QDialog(parent), m_cadre(new QComboBox), m_way(new QComboBox), m_year(new QSpinBox), m_quarter(new QComboBox),
      m_note(new QLineEdit)
{
    setWindowTitle(tr("Step of the digestion plan"));
    for (const auto& [cadre, name] : people)
        m_cadre->addItem(name, cadre.value);
    for (const CodeEntry& way : codeTable(u"digestion_way"_s)->entries())
        m_way->addItem(way.name, way.name);
    m_year->setRange(from.year(), from.year() + 20);
    for (int quarter = 1; quarter <= 4; ++quarter)
        m_quarter->addItem(tr("quarter %1").arg(quarter), quarter);
    m_quarter->setCurrentIndex((from.month() - 1) / 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Person:"), m_cadre);
    layout->addRow(tr("&Way out:"), m_way);
    layout->addRow(tr("&Year:"), m_year);
    layout->addRow(tr("&Quarter:"), m_quarter);
    layout->addRow(tr("&Note:"), m_note);
    layout->addRow(buttons);
}

DigestionStep StepDialog::step() const
{
    return {.cadre = CadreId{m_cadre->currentData().toLongLong()},
            .way = m_way->currentData().toString(),
            .year = m_year->value(),
            .quarter = m_quarter->currentData().toInt(),
            .note = m_note->text().trimmed()};
}

} // namespace tidui
