#include "modal_driver.h"
#include "office_fixture.h"

#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "ui/accounts/login_dialog.h"
#include "ui/main_window.h"
#include "ui/rescue/rescue_dialog.h"
#include "ui/rescue/restore_lost_dialog.h"
#include "ui/roster/roster_page.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// Zeroes the first page of a plain file that has these bytes.
void destroyPageWith(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf(bytes);
    REQUIRE(at > 4096);
    REQUIRE(file.seek(at / 4096 * 4096));
    REQUIRE(file.write(QByteArray(4096, '\0')) == 4096);
}

/// An office whose page with the ranks of all four is destroyed, and a backup where the program puts them.
struct RescueFixture : OfficeFixture {
    QString path = folder.filePath(u"office.tidui"_s);
    QString backup = folder.filePath(u"备份/office-20260601-173000.tidui"_s);
    QString target = folder.filePath(u"rescued.tidui"_s);

    explicit RescueFixture(const std::vector<AccountChange>& accounts = {})
    {
        if (!accounts.empty())
            REQUIRE(office->saveAccounts(accounts));
        REQUIRE(QDir(folder.path()).mkdir(u"备份"_s));
        REQUIRE(office->backUp(backup));
        office.reset();
        destroyPageWith(path, u"四级调研员"_s.toUtf8());
    }
};

const char* const password = "long enough";

/// The same with a password, and the page of the accounts is destroyed, too.
struct LostAccount : RescueFixture {
    LostAccount()
        : RescueFixture(
              {{{.id = AccountId{1}, .name = u"officer"_s, .role = Role::Sole}, Secret(QByteArray(password))}})
    {
        destroyPageWith(path, "$argon2id$");
    }
};

} // namespace

TEST_CASE_METHOD(RescueFixture, "the rescue shows what is lost by person, and from where it can be had", "[rescue]")
{
    RescueDialog dialog(path, Login(u"officer"_s), nullptr);
    REQUIRE(dialog.examine());
    const auto* model = dialog.findChild<QTableView*>(u"lost"_s)->model();
    REQUIRE(model->rowCount() > 0);
    CHECK_FALSE(dialog.findChild<QLabel*>(u"summary"_s)->text().isEmpty());
    // The automatic backup is offered with what it holds.
    auto* backups = dialog.findChild<QComboBox*>(u"backups"_s);
    REQUIRE(backups->count() == 2);
    CHECK(backups->itemText(1).endsWith(u"4 people"));

    REQUIRE(dialog.exportTo(folder.filePath(u"lost.csv"_s), u"核对损失"_s));
    QFile list(folder.filePath(u"lost.csv"_s));
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(list.readAll().count('\n') == model->rowCount() + 1);

    REQUIRE(dialog.rescueTo(target));
    CHECK(dialog.rescued() == target);
    const auto rescued = Office::open(target, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(rescued);
    CHECK(*(*rescued)->people() == 4);
    const auto noted = (*rescued)->audit({.kind = u"export"_s}); // The list left before there was a file to note it in.
    REQUIRE(noted->size() == 1);
    CHECK(noted->front().parts.after.value(u"purpose"_s).toString() == u"核对损失");
    CHECK_FALSE(dialog.rescueTo(target)); // Nothing is overwritten.
}

TEST_CASE_METHOD(RescueFixture, "opening a damaged office offers to rescue it, and giving up leaves it as it is",
                 "[rescue]")
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    MainWindow window(Settings(), testDay);
    BoxAnswer no(QMessageBox::Cancel);
    CHECK_FALSE(window.openOffice(path));
    CHECK(no.met());
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
}

TEST_CASE_METHOD(RescueFixture,
                 "another backup is compared with what was read of the damaged file, which is not read anew",
                 "[rescue]")
{
    const QString byHand = folder.filePath(u"by-hand.tidui"_s);
    REQUIRE(QFile::copy(backup, byHand));
    RescueDialog dialog(path, Login(u"officer"_s), nullptr);
    REQUIRE(dialog.examine());
    CHECK(dialog.report().backup.isEmpty());
    REQUIRE(QFile::remove(path));
    REQUIRE(dialog.chooseBackup(backup));
    CHECK(dialog.report().complete());
    CHECK(dialog.report().backup == backup);
    REQUIRE(dialog.chooseBackup(byHand)); // One that was not offered is added.
    CHECK(dialog.report().backup == byHand);
    CHECK(dialog.findChild<QComboBox*>(u"backups"_s)->count() == 3);
    CHECK_FALSE(dialog.chooseBackup(target)); // There is no such file: the one before stays chosen.
    CHECK(dialog.findChild<QComboBox*>(u"backups"_s)->count() == 3);
    CHECK(dialog.report().backup == byHand);
    CHECK(dialog.findChild<QComboBox*>(u"backups"_s)->currentData() == byHand);
    REQUIRE(dialog.chooseBackup({}));
    CHECK(dialog.report().backup.isEmpty());
    CHECK(dialog.report().people == 4);
}

TEST_CASE_METHOD(LostAccount, "a backup asks for the password of its account when the damaged file has none",
                 "[rescue]")
{
    RescueDialog dialog(path, Login(u"stranger"_s), nullptr);
    REQUIRE(dialog.examine()); // What is readable in the file itself.
    ModalDriver<LoginDialog> givenUp([](LoginDialog& login) { login.reject(); });
    const auto refused = dialog.chooseBackup(backup);
    CHECK(givenUp.met());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Cancelled);
    CHECK(dialog.report().backup.isEmpty());

    ModalDriver<LoginDialog> typed([](LoginDialog& login) {
        CHECK(login.findChild<QComboBox*>()->currentText() == u"officer");
        login.findChild<QLineEdit*>(u"secret"_s)->setText(QString::fromLatin1(password));
        login.accept();
    });
    REQUIRE(dialog.chooseBackup(backup));
    CHECK(typed.met());
    CHECK(dialog.report().backup == backup);
    CHECK(dialog.report().complete());
}

TEST_CASE_METHOD(LostAccount, "a wrong password of the backup's account is told, and asked again", "[rescue]")
{
    RescueDialog dialog(path, Login(u"officer"_s), nullptr);
    REQUIRE(dialog.examine());
    int asked = 0;
    QTimer driver; // The dialogs come one after the other: password, why not, password.
    bool told = false;
    QObject::connect(&driver, &QTimer::timeout, [&] {
        auto* modal = QApplication::activeModalWidget();
        if (auto* login = qobject_cast<LoginDialog*>(modal)) {
            login->findChild<QLineEdit*>(u"secret"_s)
                ->setText(++asked == 1 ? u"wrong"_s : QString::fromLatin1(password));
            login->accept();
        } else if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            told = true;
            box->accept();
        }
    });
    driver.start(10);
    REQUIRE(dialog.chooseBackup(backup));
    CHECK(asked == 2);
    CHECK(told);
    CHECK(dialog.report().backup == backup);
}

TEST_CASE_METHOD(RescueFixture, "opening a damaged office offers to restore a backup, and then opens it", "[rescue]")
{
    MainWindow window(Settings(), testDay);
    const ModalDriver<QMessageBox> offer([](QMessageBox& box) { box.findChild<QPushButton*>(u"restore"_s)->click(); });
    std::unique_ptr<ModalDriver<QMessageBox>> told;
    QString words;
    const ModalDriver<RestoreLostDialog> driver([&](RestoreLostDialog& dialog) {
        const auto* backups = dialog.findChild<QComboBox*>(u"backups"_s);
        CHECK(backups->currentText().endsWith(u"4 people"));
        told = std::make_unique<ModalDriver<QMessageBox>>([&words](QMessageBox& box) {
            words = box.text();
            box.accept();
        });
        dialog.findChild<QPushButton*>(u"restore"_s)->click();
    });
    REQUIRE(window.openOffice(path));
    CHECK(driver.met());
    CHECK(words.contains(u"office.tidui.before-restore-"_s));
    CHECK(window.findChild<RosterPage*>()->peopleTotal() == 4);
    CHECK(QDir(folder.path()).entryList({u"office.tidui.before-restore-*"_s}, QDir::Files).size() == 1);
}

TEST_CASE_METHOD(RescueFixture, "without a sound backup none can be restored, and the damaged office stays", "[rescue]")
{
    REQUIRE(QDir(folder.filePath(u"备份"_s)).removeRecursively());
    MainWindow window(Settings(), testDay);
    const ModalDriver<QMessageBox> offer([](QMessageBox& box) { box.findChild<QPushButton*>(u"restore"_s)->click(); });
    const ModalDriver<RestoreLostDialog> driver([](RestoreLostDialog& dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton*>(u"restore"_s)->isEnabled());
        dialog.reject();
    });
    CHECK_FALSE(window.openOffice(path));
    CHECK(driver.met());
}
