#include "ui/main_window.h"

#include "core/operation/reach.h"
#include "ui/analysis/analysis_page.h"
#include "ui/appraisal/appraisal_page.h"
#include "ui/checks/checks_page.h"
#include "ui/components/job.h"
#include "ui/components/report.h"
#include "ui/dossier/dossier_page.h"
#include "ui/promotion/review_page.h"
#include "ui/quota/quota_page.h"
#include "ui/regulation/rule_page.h"
#include "ui/roster/roster_page.h"
#include "ui/round/round_page.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace tidui {

MainWindow::MainWindow(Settings settings, QDate today)
    : m_settings(std::move(settings)), m_today(today), m_pages(new QListWidget), m_stack(new QStackedWidget),
      m_counts(new QLabel), m_officeName(new QLabel)
{
    setAcceptDrops(true);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->addItems({tr("Roster"), tr("Dossier"), tr("Eligibility"), tr("Quotas"), tr("Rounds"), tr("Appraisal"),
                       tr("Analysis"), tr("Rules"), tr("Checks")});
    m_pages->setFixedWidth(fontMetrics().horizontalAdvance(QString(7, QChar(0x5E74))));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setStyleSheet(u"QListView::item { padding-left: 8px; }"_s);
    for (int row = 0; row < m_pages->count(); ++row)
        m_pages->item(row)->setSizeHint({0, fontMetrics().height() * 2});
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_office && row >= 0 && !showPage(Page(row)))
            m_pages->setCurrentRow(m_stack->currentIndex());
    });
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    layout->addWidget(m_stack, 1);
    setCentralWidget(content);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_officeName);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    m_stack->addWidget(startPage());
    refreshActions();
    refreshTitle();
    watchIdleness();
    resize(1280, 720);
    restoreGeometry(m_settings.geometry);
}

MainWindow::~MainWindow()
{
    // The check and the pages hold the office: they go first.
    m_check.reset();
    delete centralWidget();
}

QWidget* MainWindow::startPage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* make = new QPushButton(tr("&New office file…"));
    auto* open = new QPushButton(tr("&Open an office file…"));
    connect(make, &QPushButton::clicked, this, &MainWindow::newOffice);
    connect(open, &QPushButton::clicked, this, &MainWindow::chooseOffice);
    layout->addStretch();
    layout->addWidget(new QLabel(tr("No office is open.")), 0, Qt::AlignHCenter);
    layout->addWidget(make, 0, Qt::AlignHCenter);
    layout->addWidget(open, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void MainWindow::buildPages()
{
    m_roster = new RosterPage(*m_office, m_settings, m_today);
    m_dossier = new DossierPage(*m_office, m_today);
    m_review = new ReviewPage(*m_office, m_today);
    m_quotas = new QuotaPage(*m_office, m_today);
    m_rounds = new RoundPage(*m_office, m_today);
    m_appraisals = new AppraisalPage(*m_office, m_today);
    m_analysis = new AnalysisPage(*m_office, m_today);
    m_rules = new RulePage(*m_office, m_today);
    m_checks = new ChecksPage(*m_office, m_today);
    for (QWidget* page : std::initializer_list<QWidget*>{m_roster, m_dossier, m_review, m_quotas, m_rounds,
                                                         m_appraisals, m_analysis, m_rules, m_checks})
        m_stack->addWidget(page);
    connectPages();
    connectEditing();
    m_stack->setCurrentIndex(RosterIndex);
    m_pages->setCurrentRow(RosterIndex);
    m_roster->focusSearch();
}

void MainWindow::connectPages()
{
    connect(m_roster, &RosterPage::openDossier, this, &MainWindow::openDossier);
    connect(m_roster, &RosterPage::printRequested, this, &MainWindow::print);
    connect(m_roster, &RosterPage::exportRequested, this, &MainWindow::exportFiles);
    connect(m_roster, &RosterPage::countsChanged, this, &MainWindow::refreshStatus);
    connect(m_roster, &RosterPage::removeRequested, this, &MainWindow::removeCadres);
    connect(m_roster, &RosterPage::changed, this, &MainWindow::officeChanged);
    connect(m_dossier, &DossierPage::saved, this, &MainWindow::contentChanged);
    connect(m_dossier, &DossierPage::printRequested, this, &MainWindow::print);
    connect(m_dossier, &DossierPage::titleChanged, this, &MainWindow::refreshTitle);
    connect(m_review, &ReviewPage::openDossier, this, &MainWindow::openDossier);
    connect(m_quotas, &QuotaPage::openDossier, this, &MainWindow::openDossier);
    connect(m_rounds, &RoundPage::openDossier, this, &MainWindow::openDossier);
    connect(m_rounds, &RoundPage::filesChanged, this, &MainWindow::officeChanged);
    connect(m_rounds, &RoundPage::recordsChanged, m_quotas, &QuotaPage::markOutdated);
    connect(m_appraisals, &AppraisalPage::openDossier, this, &MainWindow::openDossier);
    connect(m_appraisals, &AppraisalPage::filesChanged, this, &MainWindow::officeChanged);
    connect(m_analysis, &AnalysisPage::openDossier, this, &MainWindow::openDossier);
    connect(m_rules, &RulePage::changed, m_analysis, &AnalysisPage::markOutdated);
    connect(m_rules, &RulePage::changed, m_appraisals, &AppraisalPage::markOutdated);
    connect(m_rules, &RulePage::changed, m_review, &ReviewPage::markOutdated);
    connect(m_rules, &RulePage::changed, m_quotas, &QuotaPage::markOutdated);
    connect(m_rules, &RulePage::changed, m_rounds, &RoundPage::markOutdated);
    connect(m_checks, &ChecksPage::openFinding, this, &MainWindow::openFinding);
    connect(m_checks, &ChecksPage::countsChanged, this, [this](int doubtful) {
        m_pages->item(ChecksIndex)->setText(doubtful > 0 ? tr("Checks (%1)").arg(doubtful) : tr("Checks"));
    });
}

bool MainWindow::showPage(Page page)
{
    if (m_stack->currentIndex() == page)
        return true;
    if (!offers(page) || (page == DossierIndex && !m_dossierOpen))
        return false;
    if (m_stack->currentIndex() == DossierIndex && !mayLeave())
        return false;
    m_stack->setCurrentIndex(page);
    m_pages->setCurrentRow(page);
    refreshActions();
    refreshTitle();
    return true;
}

bool MainWindow::mayLeave()
{
    return !m_dossier || !m_dossierOpen || m_dossier->mayLeave();
}

void MainWindow::openDossier(CadreId cadre, const QList<CadreId>& order)
{
    if (!mayLeave() || !m_dossier->open(cadre, std::vector<CadreId>(order.begin(), order.end())))
        return;
    m_dossierOpen = true;
    showPage(DossierIndex);
    refreshActions();
}

void MainWindow::openFinding(const Finding& finding)
{
    openDossier(finding.cadre, {finding.cadre});
    if (m_dossierOpen && m_dossier->cadre() == finding.cadre)
        m_dossier->showField(finding.set, finding.row, finding.field);
}

/// Something else than the open dossier's own save wrote to the office: the dossier is read anew too.
void MainWindow::officeChanged()
{
    contentChanged();
    if (!m_dossierOpen || m_dossier->reload())
        return;
    m_dossierOpen = false; // The person is gone.
    if (m_stack->currentIndex() == DossierIndex)
        showPage(RosterIndex);
    refreshActions();
}

void MainWindow::contentChanged()
{
    m_roster->reload();
    m_review->markOutdated();
    m_quotas->markOutdated();
    m_rounds->markOutdated();
    m_appraisals->markOutdated();
    m_analysis->markOutdated();
    m_rules->reload();
    m_checks->markOutdated();
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    if (!m_office)
        return;
    m_counts->setText(m_roster ? tr("%1 of %2 people").arg(m_roster->peopleShown()).arg(m_roster->peopleTotal())
                               : QString());
    QString name = m_office->name();
    if (m_office->role() != Role::Sole) // Several people work with the file: who does now is to be seen.
        name += u"    %1 · %2"_s.arg(m_office->account(), roleName(m_office->role()));
    if (m_office->isReadOnly())
        name +=
            u"    "_s + (m_office->writer().isEmpty() ? tr("Read-only")
                                                      : tr("Read-only: %1 has the file open").arg(m_office->writer()));
    m_officeName->setText(name);
}

void MainWindow::refreshTitle()
{
    const QString office = m_office ? m_office->name() : QString();
    setWindowTitle(office.isEmpty() ? tr("Tidui") : tr("%1 — Tidui").arg(office));
    if (m_dossierOpen) {
        const QString person = m_dossier->windowTitle();
        m_pages->item(DossierIndex)->setText(person.isEmpty() ? tr("Dossier") : person);
    }
}

void MainWindow::keepSettings()
{
    m_settings.geometry = saveGeometry();
    if (m_roster)
        m_roster->keep(m_settings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_locked ? hasUnsaved() : !mayLeave()) // Behind the lock nobody is asked what becomes of edits.
        return event->ignore();
    backUpOnClosing();
    keepSettings();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_roster && !m_locked && changesFiles(*m_office) && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    // The dialog would hold up the program that the files come from: it opens after the drop is done.
    QMetaObject::invokeMethod(
        this, [this, paths] { importPaths(paths); }, Qt::QueuedConnection);
}

} // namespace tidui
