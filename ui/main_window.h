#pragma once

#include "core/operation/office.h"
#include "ui/components/settings.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTimer;

namespace tidui {

class AnalysisPage;
class AppraisalPage;
class ChecksPage;
class DossierPage;
class Job;
class QuotaPage;
class ReviewPage;
class RosterPage;
class RoundPage;
class RulePage;

/// The window: pages of one office, its menus, and what reaches over pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings settings, QDate today);
    ~MainWindow() override;

    bool openOffice(const QString& path); ///< False when it could not be opened; the person has been told why.
    void setOffice(std::unique_ptr<Office> office);
    const Settings& settings() const { return m_settings; } ///< As they should be kept.

signals:
    void themeChosen(tidui::Theme theme);
    void checked(); ///< The check after opening has ended, and what it found was told.

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Page {
        RosterIndex,
        DossierIndex,
        ReviewIndex,
        QuotaIndex,
        RoundsIndex,
        AppraisalIndex,
        AnalysisIndex,
        RulesIndex,
        ChecksIndex
    };

    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run);
    QWidget* startPage();
    void connectPages();
    void connectEditing();
    void refreshActions();
    void refreshStatus();
    void refreshTitle();
    bool showPage(Page page);
    bool mayLeave();
    bool hasUnsaved() const; ///< Edits in the open dossier.
    void keepSettings();

    std::unique_ptr<Office> logIn(const QString& path); ///< Null: given up; the person knows why.
    void closeOffice();
    void clearPages();
    void fitPages(); ///< Makes the pages that the account finds.
    bool offers(Page page) const;
    void offer(QAction* action, bool allowed, bool possible = true);
    void offerPages();
    /// Closes the office for work that needs its file alone, and opens it again: as `after` when the work succeeded,
    /// else as `before`. False: the person has been told why.
    bool workOnClosed(const QString& what, const Login& before, const Login& after,
                      const std::function<Status(const Progress&)>& work);
    void changeProtection();
    void restoreOffice(const QString& backup);
    std::optional<Secret> askNewPassphrase(); ///< Empty: not protected. None: given up.
    void showAccounts();
    void followAccount(Role before);
    void showBackups();
    void backUpOnClosing();
    void showAudit();
    void changePassword();
    void lock();
    void watchIdleness();
    void checkInBackground(); ///< The file and its audit chain, after opening.
    struct ClockWarning {
        QStringList texts{};
        EventId lastStep{};  ///< The last operation before which the clock was set back.
        bool behind = false; ///< The newest operation is still to come.
    };
    void tellClock(const ClockWarning& clock);
    QWidget* taskPage();
    void buildPages();

    void newOffice();
    void chooseOffice();
    void importPaths(const QStringList& paths);
    void exportFiles(const QList<CadreId>& cadres);
    void exportPackageOf(const QList<CadreId>& cadres);
    void mergePackage();
    void print(const QList<CadreId>& cadres);
    QList<CadreId> chosenCadres() const;
    void openDossier(CadreId cadre, const QList<CadreId>& order);
    void openFinding(const Finding& finding);
    void contentChanged();
    void officeChanged();
    void newCadre();
    void removeCadres(const QList<CadreId>& cadres);
    void showEvents();
    QList<CadreId> chosenOrAll(const QString& question);
    void about();

    Settings m_settings{};
    QDate m_today{};
    std::unique_ptr<Office> m_office{};
    bool m_dossierOpen = false;
    bool m_lockable = false; ///< The account has a password to unlock with.
    bool m_locked = false;
    QTimer* m_idle = nullptr;
    std::unique_ptr<Job> m_check{};
    QListWidget* m_pages = nullptr;
    QStackedWidget* m_stack = nullptr;
    RosterPage* m_roster = nullptr;
    DossierPage* m_dossier = nullptr;
    ReviewPage* m_review = nullptr;
    QuotaPage* m_quotas = nullptr;
    RoundPage* m_rounds = nullptr;
    AppraisalPage* m_appraisals = nullptr;
    AnalysisPage* m_analysis = nullptr;
    RulePage* m_rules = nullptr;
    ChecksPage* m_checks = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_officeName = nullptr;
    QList<QAction*> m_readActions{}; ///< Need the pages of an open office.
    QList<QAction*> m_pageActions{}; ///< In the order of Page.
    QAction* m_pack = nullptr;
    QAction* m_accounts = nullptr;
    QAction* m_protection = nullptr;
    QAction* m_backups = nullptr;
    QAction* m_audit = nullptr;
    QAction* m_password = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_committee = nullptr;
    QList<QAction*> m_writeActions{}; ///< Need an office in which the account may change files.
    QMenu* m_edit = nullptr;
    QAction* m_save = nullptr;
    QAction* m_events = nullptr;
    QList<QAction*> m_undoActions{};
};

} // namespace tidui
