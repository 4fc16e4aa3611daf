// The dialogs of one person's year.
#include "ui/appraisal/annual_tab.h"

#include "core/appraisal/appraisal_fields.h"
#include "ui/appraisal/appraisal_words.h"
#include "ui/components/record_dialog.h"
#include "ui/components/unit_names.h"

using namespace Qt::StringLiterals;

namespace tidui {

void AnnualTab::editCircumstances()
{
    const int person = currentPerson();
    if (person < 0 || !m_desk.isEditable())
        return;
    AppraisalEntry entry = m_desk.book()->people[std::size_t(person)].entry;
    RecordDialog dialog(tr("Circumstances of %1").arg(entry.name), this);
    dialog.addNote(tr("What the file doesn't say and the rules ask for. How the person takes part follows from it."));
    RecordDialog::Choices units;
    for (const auto& [unit, path] : unitPaths(m_desk.units()))
        units.emplace_back(QString::number(unit.value), path);
    dialog.addChoice(entry, &AppraisalEntry::unit, units);
    dialog.add(entry, &AppraisalEntry::leaveDays);
    dialog.add(entry, &AppraisalEntry::elsewhereMonths);
    dialog.add(entry, &AppraisalEntry::underInvestigation);
    dialog.add(entry, &AppraisalEntry::refused);
    dialog.add(entry, &AppraisalEntry::leadingMember);
    dialog.setSave([&] { return m_desk.save(entry); });
    dialog.exec();
}

void AnnualTab::editTexts()
{
    const int person = currentPerson();
    if (person < 0 || !m_desk.isEditable())
        return;
    AppraisalEntry entry = m_desk.book()->people[std::size_t(person)].entry;
    RecordDialog dialog(tr("Texts of the form of %1").arg(entry.name), this);
    dialog.add(entry, &AppraisalEntry::post);
    dialog.addText(entry, &AppraisalEntry::duties);
    dialog.addText(entry, &AppraisalEntry::summary);
    dialog.addText(entry, &AppraisalEntry::training);
    dialog.addText(entry, &AppraisalEntry::remark);
    dialog.resize(fontMetrics().height() * 46, fontMetrics().height() * 34);
    dialog.setSave([&] { return m_desk.save(entry); });
    dialog.exec();
}

void AnnualTab::decideCase()
{
    const int person = currentPerson();
    if (person < 0 || !m_desk.isEditable())
        return;
    AppraisalEntry entry = m_desk.book()->people[std::size_t(person)].entry;
    RecordDialog dialog(tr("Decide the case of %1").arg(entry.name), this);
    dialog.addNote(personHtml(m_desk.book()->people[std::size_t(person)]));
    const auto choices = rulings();
    dialog.addChoice(entry, &AppraisalEntry::ruling, {choices.begin(), choices.end()});
    dialog.addText(entry, &AppraisalEntry::rulingReason);
    dialog.setSave([&] { return m_desk.rule(entry); });
    dialog.exec();
}

void AnnualTab::editAct(const QString& kind)
{
    const int person = currentPerson();
    if (person < 0 || !m_desk.isEditable())
        return;
    const AppraisedPerson& appraised = m_desk.book()->people[std::size_t(person)];
    const AppraisalAct* present = appraised.act(kind);
    AppraisalAct act =
        present ? *present
                : AppraisalAct{.entry = appraised.entry.id,
                               .act = kind,
                               .by = kind == appraisal_act::objected ? appraised.entry.name : m_desk.author(),
                               .on = m_desk.day()};
    RecordDialog dialog(tr("%1: %2").arg(appraised.entry.name, actWords(kind)), this);
    if (kind != appraisal_act::notified && kind != appraisal_act::objected) {
        RecordDialog::Choices grades;
        for (const QString& grade : annualGrades())
            grades.emplace_back(grade, grade);
        dialog.addChoice(act, &AppraisalAct::grade, grades);
    }
    dialog.addText(act, &AppraisalAct::text);
    dialog.add(act, &AppraisalAct::by, RecordDialog::Required);
    dialog.add(act, &AppraisalAct::on, RecordDialog::Required);
    dialog.setSave([&] { return m_desk.take(act, person); });
    dialog.exec();
}

void AnnualTab::takeActBack()
{
    const int person = currentPerson();
    if (person < 0)
        return;
    const QStringList& kinds = appraisalActs();
    const auto last = std::find_if(kinds.rbegin(), kinds.rend(), [&](const QString& kind) {
        return m_desk.book()->people[std::size_t(person)].act(kind) != nullptr;
    });
    if (last != kinds.rend())
        finish(m_desk.takeBack(*last, person));
}

} // namespace tidui
