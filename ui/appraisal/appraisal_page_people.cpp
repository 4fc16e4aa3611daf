// Who takes part, and the texts that come from files.
#include "ui/appraisal/appraisal_page.h"

#include "core/operation/person_texts.h"
#include "ui/appraisal/annual_tab.h"
#include "ui/appraisal/appraisal_words.h"
#include "ui/appraisal/regular_tab.h"
#include "ui/components/report.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace tidui {

void AppraisalPage::addPerson()
{
    if (!m_desk->isEditable())
        return;
    const QString name = QInputDialog::getText(this, tr("Add a person"), tr("Name or number in the roster:")).trimmed();
    if (name.isEmpty())
        return;
    const auto roster = m_office.roster();
    if (!roster)
        return showError(this, roster.error());
    std::vector<CadreId> found;
    for (int row = 0; row < roster->size(); ++row) {
        if (roster->text(row, RosterColumn::Name) == name || QString::number(roster->id(row).value) == name)
            found.push_back(roster->id(row));
    }
    if (found.size() != 1) {
        QMessageBox::information(
            this, tr("Add a person"),
            tr("%1 people are called %2. Give the number of the one that is meant.").arg(found.size()).arg(name));
        return;
    }
    const Status status = m_desk->appraisals().addPeople(m_desk->book()->year, found);
    if (!status)
        return showError(this, status.error());
    load();
    m_annual->showPerson(found.front());
}

void AppraisalPage::removePerson()
{
    const std::vector<int> chosen = m_annual->chosen();
    if (!m_desk->isEditable() || chosen.size() != 1)
        return;
    const AppraisedPerson& person = m_desk->book()->people[std::size_t(chosen.front())];
    if (QMessageBox::question(this, tr("Remove a person"),
                              tr("Remove %1 from the appraisal of %2, with all that was entered?")
                                  .arg(person.entry.name, QString::number(m_desk->book()->year.year))) !=
        QMessageBox::Yes)
        return;
    if (const Status status = m_desk->appraisals().removePerson(person); !status)
        return showError(this, status.error());
    load();
}

void AppraisalPage::addNewcomers()
{
    if (!m_desk->isEditable())
        return;
    const auto added = m_desk->appraisals().addNewcomers(m_desk->book()->year);
    if (!added)
        return showError(this, added.error());
    QMessageBox::information(this, tr("Take in those who came since"),
                             *added > 0 ? tr("%1 people came to these units since the year was opened and take part "
                                             "now.")
                                              .arg(*added)
                                        : tr("Nobody came to these units since the year was opened."));
    if (*added > 0)
        load();
}

void AppraisalPage::importTexts()
{
    if (!m_desk->isEditable())
        return;
    const int period = std::max(1, m_regular->period());
    const int periods = m_desk->appraisals().periods(m_desk->book()->year.year);
    const QStringList kinds{tr("Personal summaries"), tr("Leaders' comments"),
                            tr("Summaries of the regular appraisal, %1").arg(regularPeriod(period, periods))};
    bool chosen = false;
    const QString kind = QInputDialog::getItem(
        this, tr("Import texts"), tr("What the .txt and .docx files, named by person, are:"), kinds, 0, false, &chosen);
    const QString folder = chosen ? QFileDialog::getExistingDirectory(this, tr("Folder with the texts")) : QString();
    if (folder.isEmpty())
        return;
    const AppraisalBook& book = *m_desk->book();
    const TextUse use{TextUse::Kind(kinds.indexOf(kind)), period};
    const PersonTexts found = usableTexts(readPersonTexts(folder, book), book, use);
    if (!takeOver(found))
        return;
    if (const Status status = saveTexts(m_desk->appraisals(), book, found, use); !status)
        return showError(this, status.error());
    load();
}

/// Says what was found, and asks.
bool AppraisalPage::takeOver(const PersonTexts& found)
{
    QString text = tr("%1 texts can be taken over.").arg(found.texts.size());
    if (!found.problems.isEmpty())
        text += u"\n\n"_s + found.problems.mid(0, 12).join(u'\n');
    if (found.problems.size() > 12)
        text += u'\n' + tr("and %1 more").arg(found.problems.size() - 12);
    if (found.texts.empty()) {
        QMessageBox::information(this, tr("Import texts"), text);
        return false;
    }
    return QMessageBox::question(this, tr("Import texts"), text + u"\n\n"_s + tr("Take them over?")) ==
           QMessageBox::Yes;
}

} // namespace tidui
