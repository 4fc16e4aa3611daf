#include "ui/appraisal/appraisal_page.h"

#include "core/appraisal/appraisal_fields.h"
#include "ui/appraisal/annual_tab.h"
#include "ui/appraisal/appraisal_print_menu.h"
#include "ui/appraisal/history_tab.h"
#include "ui/appraisal/regular_tab.h"
#include "ui/appraisal/side_tabs.h"
#include "ui/components/labelled.h"
#include "ui/components/record_dialog.h"
#include "ui/components/report.h"
#include "ui/components/unit_checklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tidui {

AppraisalPage::AppraisalPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_today(today), m_desk(new AppraisalDesk(office, today, this)),
      m_year(new QComboBox), m_day(new QDateEdit(today)), m_state(new QLabel), m_tabs(new QTabWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    buildTabs();
    layout->addWidget(m_tabs, 1);
    connect(m_year, &QComboBox::activated, this, &AppraisalPage::load);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_desk->setDay(day);
        refreshTab();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &AppraisalPage::refreshTab);
    connect(m_desk, &AppraisalDesk::loaded, this, &AppraisalPage::refreshState);
    connect(m_desk, &AppraisalDesk::peopleChanged, this, &AppraisalPage::refreshState);
}

QWidget* AppraisalPage::buildBar()
{
    m_year->setObjectName(u"year"_s);
    m_year->setAccessibleName(tr("Appraisal year"));
    m_year->setMinimumContentsLength(6);
    m_day->setObjectName(u"appraisalDay"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of what is entered"));
    auto* make = new QPushButton(tr("&Open a year…"));
    make->setObjectName(u"openYear"_s);
    const bool changes = changesRecords(m_office);
    if (!changes)
        make->hide();
    m_close = new QPushButton(tr("&Close the year…"));
    m_close->setObjectName(u"closeYear"_s);
    if (!changes)
        m_close->hide();
    m_print = new QPushButton(tr("&Print"));
    m_print->setObjectName(u"print"_s);
    auto* papers = new AppraisalPrintMenu(m_office, m_print);
    papers->setQuestion([this] {
        return AppraisalPrint{.year = chosenYear(),
                              .units = m_annual->shownUnits(),
                              .people = m_annual->severalChosen(),
                              .period = m_tabs->currentWidget() == m_regular ? m_regular->period() : 0,
                              .on = m_desk->day()};
    });
    m_print->setMenu(papers);
    auto* more = new QToolButton;
    more->setText(tr("&More"));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    if (changes)
        menu->addAction(tr("&Publicity and document…"), this, &AppraisalPage::editYear)->setObjectName(u"publicity"_s);
    menu->addAction(tr("Import &texts from a folder…"), this, &AppraisalPage::importTexts);
    menu->addSeparator();
    menu->addAction(tr("Take in those who &came since…"), this, &AppraisalPage::addNewcomers)
        ->setObjectName(u"newcomers"_s);
    menu->addAction(tr("&Add a person…"), this, &AppraisalPage::addPerson);
    menu->addAction(tr("&Remove the current person…"), this, &AppraisalPage::removePerson);
    if (changes) {
        menu->addSeparator();
        menu->addAction(tr("Take the closing &back…"), this, &AppraisalPage::reopenYear)
            ->setObjectName(u"reopenYear"_s);
    }
    more->setMenu(menu);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Year:"), m_year);
    addLabelled(*layout, tr("On &day:"), m_day);
    layout->addWidget(m_state, 1);
    layout->addWidget(make);
    layout->addWidget(m_close);
    layout->addWidget(m_print);
    layout->addWidget(more);
    connect(make, &QPushButton::clicked, this, &AppraisalPage::openYear);
    connect(m_close, &QPushButton::clicked, this, &AppraisalPage::closeYear);
    return bar;
}

void AppraisalPage::buildTabs()
{
    m_annual = new AnnualTab(*m_desk);
    m_regular = new RegularTab(*m_desk);
    m_special = new SpecialTab(*m_desk);
    m_cases = new CasesTab(*m_desk);
    m_consequences = new ConsequencesTab(*m_desk);
    m_history = new HistoryTab(*m_desk);
    m_tabs->setObjectName(u"appraisalTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the appraisal"));
    for (const auto& [name, tab] :
         std::initializer_list<std::pair<QString, QWidget*>>{{tr("Annual grades"), m_annual},
                                                             {tr("Regular appraisal"), m_regular},
                                                             {tr("Special appraisal"), m_special},
                                                             {tr("Open matters"), m_cases},
                                                             {tr("Consequences"), m_consequences},
                                                             {tr("Across years"), m_history}})
        m_tabs->addTab(tab, name);
    if (seesEverybody(m_office)) { // Counted from some of the people they would be wrong.
        auto* caps = new CapsTab(*m_desk);
        caps->setListName(tr("Numbers of excellent"));
        caps->setChangeable(changesRecords(m_office));
        m_tabs->insertTab(m_tabs->indexOf(m_cases), caps, tr("Numbers of excellent"));
        connect(caps, &ListPanel::changed, this, &AppraisalPage::refreshState);
    }
    m_special->setChangeable(changesRecords(m_office));
    m_cases->setListName(tr("Open matters"));
    m_consequences->setListName(tr("Consequences"));
    m_special->setListName(tr("Special appraisal"));
    connect(m_annual, &AnnualTab::openDossier, this, &AppraisalPage::openDossier);
    connect(m_consequences, &ConsequencesTab::openDossier, this, &AppraisalPage::openDossier);
    connect(m_history, &HistoryTab::openDossier, this, &AppraisalPage::openDossier);
    connect(m_cases, &CasesTab::personChosen, this, [this](CadreId cadre) {
        m_tabs->setCurrentWidget(m_annual);
        m_annual->showPerson(cadre);
    });
}

int AppraisalPage::chosenYear() const
{
    return m_year->currentData().toInt();
}

void AppraisalPage::fillYears(int wanted)
{
    const auto years = m_desk->appraisals().years();
    if (!years)
        return showError(this, years.error());
    m_year->clear();
    for (const AppraisalYear& year : *years)
        m_year->addItem(tr("%1").arg(year.year), year.year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(wanted)));
    load();
}

void AppraisalPage::load()
{
    if (const Status status = m_desk->load(chosenYear()); !status)
        showError(this, status.error());
    refreshTab();
}

/// These lists are made when they are looked at: they cost more than what they show changes.
void AppraisalPage::refreshTab()
{
    const QWidget* current = m_tabs->currentWidget();
    if (current == m_cases)
        m_cases->refresh();
    else if (current == m_consequences)
        m_consequences->refresh();
    else if (current == m_history)
        m_history->refresh();
    else if (current == m_special)
        m_special->refresh();
}

void AppraisalPage::refreshState()
{
    const AppraisalBook* book = m_desk->book();
    m_tabs->setEnabled(book != nullptr);
    m_close->setEnabled(m_desk->isEditable());
    m_print->setEnabled(book != nullptr);
    if (!book)
        return m_state->setText(changesRecords(m_office) ? tr("No year yet. Open one.")
                                                         : tr("No year has been opened yet."));
    int open = 0;
    for (const AppraisedPerson& person : book->people)
        open += person.isOpen() ? 1 : 0;
    m_state->setText(
        book->year.isOpen()
            ? tr("%1 people, %2 with something open").arg(book->people.size()).arg(open)
            : tr("%1 people, closed on %2").arg(book->people.size()).arg(book->year.closedOn.toString(Qt::ISODate)));
}

void AppraisalPage::openYear()
{
    const auto units = m_office.units();
    if (!units)
        return showError(this, units.error());
    RecordDialog dialog(tr("Open an appraisal year"), this);
    dialog.addNote(
        tr("Everybody of the chosen units and those below them who was there in the year takes part; how, the "
           "rules say from the file. Nothing chosen means the whole office."));
    auto* year = new QSpinBox;
    year->setObjectName(u"yearToOpen"_s);
    year->setRange(1994, 2100);
    // At the turn of the year it is the one that ends or has just ended.
    year->setValue(m_today.month() >= 7 ? m_today.year() : m_today.year() - 1);
    auto* pooled = new QCheckBox(tr("All units share one number of excellent"));
    pooled->setChecked(true);
    auto* chosen = new UnitChecklist(*units, {});
    dialog.addWidget(year);
    dialog.addWidget(pooled);
    dialog.addWidget(chosen);
    dialog.setSave([&]() -> Status {
        const auto made =
            m_desk->appraisals().open(year->value(), chosen->chosen(), pooled->isChecked(), m_desk->day());
        return made ? Status() : Status(made.error());
    });
    if (dialog.exec() == QDialog::Accepted)
        fillYears(year->value());
}

void AppraisalPage::editYear()
{
    if (!m_desk->book())
        return;
    AppraisalYear year = m_desk->book()->year;
    RecordDialog dialog(tr("Publicity and document of %1").arg(year.year), this);
    dialog.addNote(tr("Excellent grades are published inside the organ. The document is the one that decides the "
                      "results; it goes into the files."));
    dialog.add(year, &AppraisalYear::noticeFrom);
    dialog.add(year, &AppraisalYear::noticeUntil);
    dialog.add(year, &AppraisalYear::document);
    dialog.setSave([&]() -> Status {
        if (auto status = m_desk->appraisals().save(year); !status)
            return status;
        return m_desk->reload();
    });
    if (dialog.exec() == QDialog::Accepted)
        refreshTab();
}

void AppraisalPage::closeYear()
{
    const auto cases = m_desk->appraisals().openCases(*m_desk->book(), m_desk->day());
    if (!cases)
        return showError(this, cases.error());
    if (!cases->empty()) {
        m_tabs->setCurrentWidget(m_cases);
        m_cases->refresh();
        QMessageBox::information(this, tr("Close the year"),
                                 tr("%1 matters are open. They stand in the list.").arg(cases->size()));
        return;
    }
    const int year = m_desk->book()->year.year;
    if (QMessageBox::question(this, tr("Close the year"),
                              tr("The results of %1 are written to the files of %2 people, in one step that can be "
                                 "taken back until the next year is opened. Close the year?")
                                  .arg(year)
                                  .arg(m_desk->book()->people.size())) != QMessageBox::Yes)
        return;
    if (const Status status = m_desk->appraisals().close(year, m_desk->day()); !status)
        return showError(this, status.error());
    fillYears(year);
    m_tabs->setCurrentWidget(m_consequences);
    refreshTab();
    emit filesChanged();
}

void AppraisalPage::reopenYear()
{
    if (!m_desk->book() ||
        QMessageBox::question(this, tr("Take the closing back"),
                              tr("The results of %1 go out of the files, and the year is open again. Take the closing "
                                 "back?")
                                  .arg(m_desk->book()->year.year)) != QMessageBox::Yes)
        return;
    const int year = m_desk->book()->year.year;
    if (const Status status = m_desk->appraisals().reopen(year); !status)
        return showError(this, status.error());
    fillYears(year);
    emit filesChanged();
}

void AppraisalPage::markOutdated()
{
    m_outdated = true;
    if (isVisible()) {
        m_outdated = false;
        fillYears(chosenYear());
    }
}

void AppraisalPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false))
        fillYears(chosenYear());
}

} // namespace tidui
