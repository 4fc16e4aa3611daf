// The window as the accounts other than the HR officer find it.
#include "modal_driver.h"
#include "office_fixture.h"

#include "core/operation/account_change.h"
#include "core/operation/changes.h"
#include "core/promotion/round.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/login_dialog.h"
#include "ui/audit/audit_page.h"
#include "ui/main_window.h"
#include "ui/roster/roster_page.h"
#include "ui/round/round_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "correct horse";

/// An office with a round, and an account of each role; made once, since passwords take their time.
struct Made : OfficeFixture {
    RoundId round{};
    QString path = office->path();

    Made()
    {
        REQUIRE(office->change(u"round"_s, u"test"_s, [this](Changes& changes) -> Status {
            const auto saved =
                changes.save(Round{.name = u"第一批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2025, 3, 3)});
            if (!saved)
                return saved.error();
            round = *saved;
            const auto candidate = changes.save(
                RoundCandidate{.round = round, .cadre = {2}, .name = u"李梅"_s, .target = u"三级调研员"_s});
            return candidate ? Status() : candidate.error();
        }));
        const Secret secret{QByteArray(password)};
        auto sole = office->accounts()->front();
        sole.role = Role::Administrator;
        sole.name = u"管理员"_s;
        REQUIRE(office->saveAccounts({{sole, secret},
                                      {{.name = u"组工"_s, .role = Role::Officer}, secret},
                                      {{.name = u"处室组工"_s, .role = Role::UnitOfficer, .units = {division}}, secret},
                                      {{.name = u"审阅"_s, .role = Role::Reviewer, .rounds = {round}}, secret},
                                      {{.name = u"审计"_s, .role = Role::Auditor}, secret}}));
        office.reset(); // Its log is played into the file, which can be copied then.
    }
};

struct AccountWindow {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    MainWindow window{Settings(), testDay};

    void open(const QString& account)
    {
        static const Made made;
        REQUIRE(QFile::copy(made.path, path));
        auto office = Office::open(path, Office::Mode::ReadWrite, loginOf(account));
        REQUIRE(office);
        window.setOffice(std::move(*office));
        window.show();
    }

    static Login loginOf(const QString& account)
    {
        Login login(account);
        login.password = Secret(QByteArray(password));
        return login;
    }

    QStringList pages() const
    {
        QStringList names;
        const auto* list = window.findChild<QListWidget*>(u"pages"_s);
        for (int row = 0; list->isVisible() && row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                names += list->item(row)->text();
        }
        return names;
    }

    /// The entries of all menus that are there, without their marks.
    QStringList entries() const
    {
        QStringList texts;
        for (const QAction* menu : window.menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions()) {
                if (menu->isVisible() && action->isVisible() && !action->isSeparator())
                    texts += action->text().remove(u'&');
            }
        }
        return texts;
    }

    /// Chooses an entry of the menus that is offered.
    void go(const QString& entry)
    {
        for (const QAction* menu : window.menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                if (action->isVisible() && action->text().remove(u'&') == entry)
                    return action->trigger();
            }
        }
        FAIL(entry.toStdString());
    }

    /// Whether the window can be locked: it asks for the password then.
    bool lockIsOffered() const
    {
        for (const QAction* menu : window.menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions()) {
                if (action->text().remove(u'&') == u"Lock")
                    return action->isEnabled();
            }
        }
        return false;
    }

    QString page() const { return QString::fromUtf8(stack()->currentWidget()->metaObject()->className()); }
    QStackedWidget* stack() const { return window.findChild<QStackedWidget*>(); }

    template <class Widget>
    bool shows(const QString& name) const
    {
        const auto* widget = window.findChild<Widget*>(name);
        REQUIRE(widget);
        return !widget->isHidden();
    }

    void openFirstDossier()
    {
        const auto* table = window.findChild<QTableView*>(u"roster"_s);
        emit const_cast<QTableView*>(table)->doubleClicked(table->model()->index(0, 0));
    }
};

/// Types into the dialogs that ask for secrets, one after the other; what a message says ends it.
class Secrets {
public:
    explicit Secrets(QStringList answers) : m_answers(std::move(answers))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto* modal = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(modal)) {
                m_message = box->text();
                box->reject();
            } else if (auto* dialog = qobject_cast<QInputDialog*>(modal); dialog && !m_answers.isEmpty()) {
                CHECK(dialog->textEchoMode() == QLineEdit::Password);
                dialog->setTextValue(m_answers.takeFirst());
                dialog->accept();
            } else if (dialog)
                dialog->reject();
        });
        m_timer.start(10);
    }
    QString message() const { return m_message; }
    bool allAsked() const { return m_answers.isEmpty(); }

private:
    QStringList m_answers;
    QString m_message{};
    QTimer m_timer{};
};

} // namespace

TEST_CASE_METHOD(AccountWindow, "a reviewer finds the rounds opened to it, their candidates and the rules, to read",
                 "[accounts]")
{
    open(u"审阅"_s);
    CHECK(pages() == QStringList{u"Roster"_s, u"Eligibility"_s, u"Rounds"_s, u"Rules"_s});
    CHECK(window.findChild<RosterPage*>()->peopleTotal() == 1);
    for (const auto* entry : {"Quotas", "Analysis", "Checks", "Accounts…", "Audit", "Record of changes…", "New cadre"})
        CHECK_FALSE(entries().contains(QString::fromUtf8(entry)));
    CHECK(entries().contains(u"Rounds"_s));
    window.findChild<QListWidget*>(u"pages"_s)->setCurrentRow(6); // The analysis, which is not there.
    CHECK(page() == u"tidui::RosterPage");
    go(u"Rounds"_s);
    REQUIRE(page() == u"tidui::RoundPage");
    CHECK(window.findChild<RoundPage*>()->findChild<QTableView*>(u"candidates"_s)->model()->rowCount() == 1);
    for (const auto* button : {"newRound", "closeStep", "propose", "return", "range", "count", "evidence", "cost"})
        CHECK_FALSE(shows<QPushButton>(QString::fromUtf8(button)));
    CHECK(shows<QPushButton>(u"dossier"_s));
    CHECK(window.findChild<QLineEdit*>(u"participants"_s)->isReadOnly());
    for (const auto* button : {"confirm", "correct", "set", "end", "condition"})
        CHECK_FALSE(shows<QPushButton>(QString::fromUtf8(button)));
}

TEST_CASE_METHOD(AccountWindow, "a reviewer's dossier can't be written in, and finds no fault with what is hidden",
                 "[accounts]")
{
    open(u"审阅"_s);
    openFirstDossier();
    REQUIRE(page() == u"tidui::DossierPage");
    CHECK(window.findChild<QLineEdit*>(u"person.name"_s)->isReadOnly());
    const auto* sections = window.findChild<QListWidget*>(u"sections"_s);
    for (int row = 0; row < sections->count(); ++row)
        CHECK_FALSE(sections->item(row)->text().contains(u"⚠"_s));
}

TEST_CASE_METHOD(AccountWindow, "an officer of some units is offered their files, and nothing of the whole office",
                 "[accounts]")
{
    open(u"处室组工"_s);
    CHECK(window.findChild<RosterPage*>()->peopleTotal() == 2);
    CHECK(entries().contains(u"New cadre"_s));
    CHECK(entries().contains(u"Record of changes…"_s));
    for (const auto* button : {"newRound", "openYear", "closeYear", "confirm", "addStep"})
        CHECK_FALSE(shows<QPushButton>(QString::fromUtf8(button)));
    const auto* analysis = window.findChild<QTabWidget*>(u"analysisTabs"_s);
    REQUIRE(analysis->count() == 2); // A forecast would count its people alone.
    CHECK(analysis->tabText(0) == u"Structure");
    CHECK(analysis->tabText(1) == u"Retirement");
    openFirstDossier();
    CHECK_FALSE(window.findChild<QLineEdit*>(u"person.name"_s)->isReadOnly());
}

TEST_CASE_METHOD(AccountWindow, "an HR officer is offered all that the other accounts are not", "[accounts]")
{
    open(u"组工"_s);
    CHECK(pages().size() == 8); // All but the dossier, which is not open.
    for (const auto* button : {"newRound", "closeStep", "propose", "openYear", "closeYear", "confirm", "addStep"})
        CHECK(shows<QPushButton>(QString::fromUtf8(button)));
    CHECK(window.findChild<QTabWidget*>(u"analysisTabs"_s)->count() == 3);
    CHECK_FALSE(entries().contains(u"Accounts…"_s));
    CHECK_FALSE(entries().contains(u"Audit"_s));
}

TEST_CASE_METHOD(AccountWindow, "an auditor finds the audit alone", "[accounts]")
{
    open(u"审计"_s);
    CHECK(page() == u"tidui::AuditPage");
    CHECK(pages().isEmpty());
    CHECK(entries() == QStringList{u"New office file…"_s, u"Open an office file…"_s, u"Change password…"_s, u"Lock"_s,
                                   u"Quit"_s, u"Appearance"_s, u"About Tidui"_s});
}

TEST_CASE_METHOD(AccountWindow, "an administrator who becomes an auditor finds the auditor's window at once",
                 "[accounts]")
{
    open(u"管理员"_s);
    CHECK_FALSE(window.findChild<AuditPage*>());
    CHECK(entries().contains(u"Accounts…"_s));
    const ModalDriver<AccountsDialog> driver([](AccountsDialog& dialog) {
        const auto* table = dialog.findChild<QTableWidget*>(u"accounts"_s);
        const auto choose = [&](const QString& account, Role role) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 0)->text() == account)
                    const_cast<QTableWidget*>(table)->selectRow(row);
            }
            auto* box = dialog.findChild<QComboBox*>(u"role"_s);
            box->setCurrentIndex(box->findData(int(role)));
            emit box->activated(box->currentIndex());
        };
        choose(u"组工"_s, Role::Administrator);
        choose(u"管理员"_s, Role::Auditor);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    go(u"Accounts…"_s);
    REQUIRE(driver.met());
    CHECK(page() == u"tidui::AuditPage");
    CHECK_FALSE(entries().contains(u"Accounts…"_s));
    CHECK_FALSE(entries().contains(u"Backups…"_s));
}

TEST_CASE_METHOD(AccountWindow, "a round is opened to an officer of some units beside its units", "[accounts]")
{
    open(u"管理员"_s);
    const ModalDriver<AccountsDialog> driver([](AccountsDialog& dialog) {
        auto* table = dialog.findChild<QTableWidget*>(u"accounts"_s);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == u"处室组工")
                table->selectRow(row);
        }
        const auto* limits = dialog.findChild<QListWidget*>(u"limits"_s);
        const auto rounds = limits->findItems(u"Round: 第一批"_s, Qt::MatchExactly);
        CHECK(rounds.size() == 1);
        rounds.front()->setCheckState(Qt::Checked);
        dialog.accept();
    });
    go(u"Accounts…"_s);
    REQUIRE(driver.met());
    window.setOffice(*Office::open(path, Office::Mode::ReadOnly, loginOf(u"处室组工"_s)));
    CHECK(window.findChild<RosterPage*>()->peopleTotal() == 2); // The units are as they were.
    go(u"Rounds"_s);
    CHECK(window.findChild<QComboBox*>(u"round"_s)->currentText() == u"第一批");
}

TEST_CASE("the password follows the account in the order of the tab key", "[accounts]")
{
    LoginDialog dialog(u"office.tidui"_s, {.account = true, .accounts = {u"组工"_s, u"审阅"_s}}, u"组工"_s);
    dialog.show();
    dialog.findChild<QComboBox*>(u"account"_s)->setFocus();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    CHECK(dialog.focusWidget() == dialog.findChild<QLineEdit*>(u"secret"_s));
}

TEST_CASE_METHOD(AccountWindow,
                 "a new password is asked twice, and an empty one refused where there are several accounts",
                 "[accounts]")
{
    open(u"组工"_s);
    const auto changed = [this](const QStringList& answers) {
        const Secrets typed(answers);
        go(u"Change password…"_s);
        CHECK(typed.allAsked());
        return typed.message();
    };
    const QString present = QString::fromLatin1(password);
    CHECK(changed({present, QString()}).contains(u"each needs a password"_s));
    CHECK(changed({present, u"another horse"_s, u"an other horse"_s}).contains(u"differ"_s));
    CHECK(Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s))); // As it was.
    CHECK(changed({present, u"another horse"_s, u"another horse"_s}) == u"The password is changed."_s);
    CHECK_FALSE(Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s)));
}

TEST_CASE("the only account that gives its password up can't be locked out of the window", "[accounts]")
{
    AccountWindow opened;
    const QString path = opened.folder.filePath(u"sole.tidui"_s);
    Login login(u"founder"_s);
    login.password = Secret(QByteArray(password));
    opened.window.setOffice(*Office::create(path, u"样例局"_s, login));
    opened.window.show();
    const auto change = [&opened](const QStringList& answers) {
        const Secrets typed(answers);
        opened.go(u"Change password…"_s);
        CHECK(typed.message() == u"The password is changed."_s);
    };
    const QString secret = QString::fromLatin1(password);
    change({secret, secret, secret});
    REQUIRE(opened.lockIsOffered());
    change({secret, QString(), QString()});
    CHECK_FALSE(opened.lockIsOffered());
}
