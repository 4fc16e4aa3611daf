// The window as the accounts other than the HR officer find it.
#include "account_window.h"

#include "ui/accounts/accounts_dialog.h"
#include "ui/audit/audit_page.h"
#include "ui/roster/roster_page.h"
#include "ui/round/round_page.h"

#include <QCheckBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

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
