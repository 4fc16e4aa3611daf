// The menus of the window and what they start.
#include "ui/main_window.h"

#include "core/operation/export.h"
#include "ui/components/ask_purpose.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/dossier/dossier_page.h"
#include "ui/events/events_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/print/print_preview.h"
#include "ui/promotion/review_page.h"
#include "ui/roster/roster_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace tidui {

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&New office file…"), QKeySequence::New, [this] { newOffice(); });
    addAction(menu, tr("&Open an office file…"), QKeySequence::Open, [this] { chooseOffice(); });
    menu->addSeparator();
    m_writeActions += addAction(menu, tr("&Import files…"), Qt::CTRL | Qt::Key_I, [this] {
        importPaths(QFileDialog::getOpenFileNames(
            this, tr("Import files"), {},
            tr("Rosters, form files and zips (*.xlsx *.xlsm *.lrmx *.lrm *.zip *.json);;All files (*)")));
    });
    m_writeActions += addAction(menu, tr("Import a f&older…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
        importPaths(folder.isEmpty() ? QStringList() : QStringList(folder));
    });
    m_readActions += addAction(menu, tr("&Export LRMX files…"), Qt::CTRL | Qt::Key_E, [this] {
        exportFiles(chosenOrAll(tr("Nobody is selected. Export all %1 people shown?")));
    });
    m_pack = addAction(menu, tr("Export a &data package…"), {},
                       [this] { exportPackageOf(chosenOrAll(tr("Nobody is selected. Export all %1 people shown?"))); });
    m_writeActions += addAction(menu, tr("&Merge a data package…"), {}, [this] { mergePackage(); });
    menu->addSeparator();
    m_readActions += addAction(menu, tr("&Print the appointment form…"), QKeySequence::Print, [this] {
        print(chosenOrAll(tr("Nobody is selected. Print the forms of all %1 people shown?")));
    });
    menu->addSeparator();
    m_accounts = addAction(menu, tr("A&ccounts…"), {}, [this] { showAccounts(); });
    m_backups = addAction(menu, tr("&Backups…"), {}, [this] { showBackups(); });
    m_protection = addAction(menu, tr("Protection by a passp&hrase…"), {}, [this] { changeProtection(); });
    m_audit = addAction(menu, tr("A&udit"), {}, [this] { showAudit(); });
    m_password = addAction(menu, tr("Change pass&word…"), {}, [this] { changePassword(); });
    m_lock = addAction(menu, tr("&Lock"), Qt::CTRL | Qt::Key_L, [this] { lock(); });
    menu->addSeparator();
    addAction(menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    m_edit = menuBar()->addMenu(tr("&Edit"));
    m_save = addAction(m_edit, tr("&Save the dossier"), QKeySequence::Save, [this] { m_dossier->save(); });
    m_edit->addSeparator();
    m_writeActions += addAction(m_edit, tr("&New cadre"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { newCadre(); });
    m_writeActions += addAction(m_edit, tr("Remo&ve from the office…"), {}, [this] { removeCadres(chosenCadres()); });
    m_events = addAction(m_edit, tr("Record of &changes…"), Qt::CTRL | Qt::Key_H, [this] { showEvents(); });
    m_edit->addSeparator();
    m_readActions += addAction(m_edit, tr("&Find"), QKeySequence::Find, [this] {
        if (showPage(RosterIndex))
            m_roster->focusSearch();
    });
}

void MainWindow::connectEditing()
{
    qDeleteAll(m_undoActions);
    QUndoStack* stack = m_dossier->undoStack();
    QAction* undo = stack->createUndoAction(m_edit, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = stack->createRedoAction(m_edit, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    m_undoActions = {undo, redo};
    m_edit->insertActions(m_edit->actions().constFirst(), m_undoActions);
    connect(stack, &QUndoStack::cleanChanged, this, &MainWindow::refreshActions);
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QStringList names{tr("&Roster"),    tr("&Dossier"),  tr("&Eligibility"), tr("&Quotas"), tr("R&ounds"),
                            tr("A&ppraisal"), tr("A&nalysis"), tr("R&ules"),       tr("&Checks")};
    for (int page = RosterIndex; page <= ChecksIndex; ++page)
        m_pageActions += addAction(menu, names[page], QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + page)),
                                   [this, page] { showPage(Page(page)); });
    m_committee = addAction(menu, tr("Committee's &view"), Qt::Key_F8, [this] {
        if (showPage(ReviewIndex))
            m_review->showCommittee();
    });
    menu->addSeparator();
    QAction* facets = addAction(menu, tr("&Filters beside the roster"), Qt::Key_F9, [] {});
    m_readActions += facets;
    facets->setCheckable(true);
    facets->setChecked(true);
    connect(facets, &QAction::toggled, this, [this](bool on) {
        if (m_roster)
            m_roster->facetPanel()->setVisible(on);
    });
    QMenu* appearance = menu->addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const std::array themes{std::pair(Theme::System, tr("&System")), std::pair(Theme::Light, tr("&Light")),
                            std::pair(Theme::Dark, tr("&Dark"))};
    for (const auto& [theme, name] : themes) {
        QAction* action = addAction(appearance, name, {}, [this, theme = theme] {
            m_settings.theme = theme;
            emit themeChosen(theme);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.theme == theme);
        group->addAction(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&About Tidui"), {}, [this] { about(); });
}

/// What the account may not do isn't there; what can't be done just now is greyed out. Without an office all is there.
void MainWindow::offer(QAction* action, bool allowed, bool possible)
{
    action->setVisible(!m_office || allowed);
    action->setEnabled(m_office && allowed && possible);
}

void MainWindow::refreshActions()
{
    const auto may = [this](Right right) { return m_office && m_office->may(right); };
    const bool writable = m_office && !m_office->isReadOnly();
    offer(m_accounts, may(Right::ManageAccounts));
    offer(m_protection, may(Right::ManageAccounts), writable);
    offer(m_backups, may(Right::BackUp));
    offer(m_audit, may(Right::ReadAudit) && m_roster); // For an auditor it is the page itself.
    offer(m_password, true, writable);
    offer(m_lock, true, m_lockable);
    for (QAction* action : std::as_const(m_readActions))
        offer(action, m_roster);
    offer(m_pack, m_roster && m_office->role() != Role::Reviewer); // Sees files masked.
    for (QAction* action : std::as_const(m_writeActions))
        offer(action, may(Right::WriteFiles), writable);
    offer(m_events, may(Right::WriteFiles));
    const bool editing = m_office && m_dossierOpen && m_stack->currentIndex() == DossierIndex;
    offer(m_save, may(Right::WriteFiles), editing && writable && !m_dossier->undoStack()->isClean());
    for (QAction* action : std::as_const(m_undoActions))
        action->setVisible(may(Right::WriteFiles));
    m_edit->menuAction()->setVisible(!m_office || m_roster);
    offerPages();
}

void MainWindow::offerPages()
{
    for (int page = RosterIndex; page <= ChecksIndex; ++page) {
        const bool there = page != DossierIndex || m_dossierOpen;
        offer(m_pageActions[page], offers(Page(page)), there);
        m_pages->item(page)->setHidden(!offers(Page(page)) || !there);
    }
    offer(m_committee, offers(ReviewIndex));
    m_pages->setVisible(m_roster != nullptr);
}

/// A reviewer finds the rounds opened to it and their candidates; the other pages count the office or serve to mend it.
bool MainWindow::offers(Page page) const
{
    if (!m_roster)
        return false;
    const bool ofRounds =
        page == RosterIndex || page == DossierIndex || page == ReviewIndex || page == RoundsIndex || page == RulesIndex;
    return ofRounds || m_office->role() != Role::Reviewer;
}

void MainWindow::importPaths(const QStringList& paths)
{
    if (paths.isEmpty() || !mayLeave())
        return;
    ImportDialog dialog(*m_office, paths, this);
    connect(&dialog, &ImportDialog::imported, this, &MainWindow::officeChanged);
    dialog.exec();
}

QList<CadreId> MainWindow::chosenCadres() const
{
    if (m_stack->currentIndex() == DossierIndex && m_dossierOpen)
        return {m_dossier->cadre()};
    return m_roster->selected();
}

/// The selected people; with nobody selected, after a question, all that are shown.
QList<CadreId> MainWindow::chosenOrAll(const QString& question)
{
    const QList<CadreId> chosen = chosenCadres();
    if (!chosen.isEmpty() || m_roster->peopleShown() == 0)
        return chosen;
    const auto answer = QMessageBox::question(this, tr("Tidui"), question.arg(m_roster->peopleShown()));
    return answer == QMessageBox::Yes ? m_roster->shown() : QList<CadreId>();
}

void MainWindow::print(const QList<CadreId>& cadres)
{
    if (!cadres.isEmpty())
        showPrintPreview(*m_office, cadres, m_today, this);
}

void MainWindow::newCadre()
{
    if (!mayLeave())
        return;
    m_dossierOpen = true;
    m_stack->setCurrentIndex(DossierIndex); // Not showPage: it would ask about the dossier that was left already.
    m_dossier->openNew(m_roster->unit());
    refreshActions();
    m_pages->setCurrentRow(DossierIndex);
    refreshTitle();
}

void MainWindow::removeCadres(const QList<CadreId>& cadres)
{
    if (cadres.isEmpty() || !mayLeave())
        return;
    const auto answer = QMessageBox::question(
        this, tr("Remove from the office"),
        tr("Remove %1 files from the office? The record of changes can bring them back.").arg(cadres.size()));
    if (answer != QMessageBox::Yes)
        return;
    for (const CadreId cadre : cadres) {
        if (const auto removed = m_office->remove(cadre); !removed) {
            showError(this, removed.error());
            break;
        }
    }
    officeChanged();
}

void MainWindow::showEvents()
{
    if (!mayLeave())
        return;
    EventsDialog dialog(*m_office, this);
    connect(&dialog, &EventsDialog::undone, this, &MainWindow::officeChanged);
    dialog.exec();
}

void MainWindow::exportFiles(const QList<CadreId>& cadres)
{
    if (cadres.isEmpty())
        return;
    const auto purpose = askPurpose(this, tr("Export LRMX files"));
    if (!purpose)
        return;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export LRMX files into"));
    if (folder.isEmpty())
        return;
    auto office = m_office->another();
    if (!office)
        return showError(this, office.error());
    Result<int> written = 0;
    runWithProgress(this, tr("Writing LRMX files…"), [&](const Progress& progress) {
        written = exportLrmx(**office, {cadres.begin(), cadres.end()}, folder, *purpose, progress);
    });
    if (!written)
        return showError(this, written.error());
    statusBar()->showMessage(tr("%1 LRMX files written to %2").arg(*written).arg(folder), 10000);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Tidui"),
                       tr("Tidui %1\nCadre files, roster and appointment forms of a personnel office. Everything stays "
                          "in one file on this machine.\nGPL-3.0-or-later")
                           .arg(QApplication::applicationVersion()));
}

} // namespace tidui
