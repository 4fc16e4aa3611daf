// The office file in the window: protected, restored, and opened again with the same account.
#include "modal_driver.h"
#include "office_fixture.h"

#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/store/audit_store.h"
#include "core/store/protection.h"
#include "ui/accounts/login_dialog.h"
#include "ui/accounts/passphrase_dialog.h"
#include "ui/audit/backup_dialog.h"
#include "ui/audit/restore_dialog.h"
#include "ui/components/progress_run.h"
#include "ui/main_window.h"
#include "ui/roster/roster_page.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressDialog>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "correct horse";
const QString first = u"一号口令一号口令"_s;
const QString second = u"二号口令二号口令"_s;

/// An office in the real window, with an administrator who has a password.
struct WindowFixture : OfficeFixture {
    QString path = office->path();
    MainWindow window{Settings(), testDay};

    explicit WindowFixture(bool withPassword = true)
    {
        REQUIRE(office->backUp(folder.filePath(u"by-hand.tidui"_s)));
        if (withPassword) {
            auto sole = office->accounts()->front();
            REQUIRE(office->saveAccounts({{sole, Secret(QByteArray(password))}}));
        }
        office.reset();
        const ModalDriver<LoginDialog> login([](LoginDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"secret"_s)->setText(QString::fromUtf8(password));
            dialog.accept();
        });
        REQUIRE(window.openOffice(path));
        window.show();
    }

    void trigger(const QString& text)
    {
        for (const QAction* menu : window.menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                if (action->text().remove(u'&') == text)
                    return action->trigger();
            }
        }
        FAIL(text.toStdString());
    }

    /// Whether the office is open and can be written, as after the start.
    bool isOpen() const
    {
        const auto* roster = window.findChild<RosterPage*>();
        return roster && roster->peopleTotal() == 4 && !Office::open(path, Office::Mode::ReadWrite, u"x"_s);
    }
};

struct OpenWindow : WindowFixture {
    OpenWindow() : WindowFixture(false) {}
};

void fill(const QDialog& dialog, const QString& name, const QString& text)
{
    dialog.findChild<QLineEdit*>(name)->setText(text);
}

/// Closes the message boxes that come, and keeps their texts.
struct Messages {
    QStringList texts{};
    QTimer timer{};

    Messages()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                texts += box->text();
                box->accept();
            }
        });
        timer.start(10);
    }
};

bool sealed(const QString& path)
{
    const auto answer = isSealed(path);
    return answer && *answer;
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "a passphrase is set, changed and removed, and the office stays open for its account",
                 "[passphrase]")
{
    Messages messages;
    const auto run = [&](const std::function<void(PassphraseDialog&)>& enter) {
        const ModalDriver<PassphraseDialog> driver([&](PassphraseDialog& dialog) {
            fill(dialog, u"password"_s, QString::fromUtf8(password));
            enter(dialog);
            dialog.accept();
        });
        trigger(u"Protection by a passphrase…"_s);
        CHECK(driver.met());
        CHECK(isOpen());
    };
    run([](PassphraseDialog& dialog) {
        fill(dialog, u"wanted"_s, first);
        fill(dialog, u"again"_s, first);
    });
    CHECK(sealed(path));
    run([](PassphraseDialog& dialog) {
        fill(dialog, u"present"_s, first);
        fill(dialog, u"wanted"_s, second);
        fill(dialog, u"again"_s, second);
    });
    CHECK(unlockKey(path, Secret(second.toUtf8())));
    CHECK_FALSE(unlockKey(path, Secret(first.toUtf8())));
    run([](PassphraseDialog& dialog) {
        fill(dialog, u"present"_s, second);
        dialog.findChild<QRadioButton*>(u"remove"_s)->setChecked(true);
    });
    CHECK_FALSE(sealed(path));
    CHECK(messages.texts.size() == 3);
}

TEST_CASE_METHOD(WindowFixture, "what is typed wrong is said before the office is closed", "[passphrase]")
{
    const QWidget* roster = window.findChild<RosterPage*>();
    Messages messages;
    const ModalDriver<PassphraseDialog> driver([&](PassphraseDialog& dialog) {
        fill(dialog, u"password"_s, QString::fromUtf8(password));
        fill(dialog, u"wanted"_s, u"七个字的口令啊"_s);
        fill(dialog, u"again"_s, u"七个字的口令啊"_s);
        dialog.accept();
        fill(dialog, u"wanted"_s, first);
        dialog.accept();
        fill(dialog, u"again"_s, first);
        fill(dialog, u"password"_s, u"wrong horse"_s);
        dialog.accept();
        CHECK(dialog.isVisible());
        dialog.reject();
    });
    trigger(u"Protection by a passphrase…"_s);
    CHECK(messages.texts.size() == 3);
    CHECK_FALSE(sealed(path));
    CHECK(window.findChild<RosterPage*>() == roster); // It was never closed.
}

TEST_CASE_METHOD(OpenWindow, "an office that can't be protected now is open as before, and the reason is said",
                 "[passphrase]")
{
    Messages messages;
    std::unique_ptr<QFile> log;
    const ModalDriver<PassphraseDialog> driver([&](PassphraseDialog& dialog) {
        fill(dialog, u"wanted"_s, first);
        fill(dialog, u"again"_s, first);
        dialog.accept();
        // A folder stands where the new file is to be written.
        QDir().mkpath(path + u".protecting/x"_s);
    });
    trigger(u"Protection by a passphrase…"_s);
    REQUIRE(messages.texts.size() == 1);
    CHECK_FALSE(sealed(path));
    CHECK(window.findChild<RosterPage*>()->peopleTotal() == 4);
}

TEST_CASE_METHOD(OfficeFixture, "the dialog says what a passphrase protects, and which older copies it does not",
                 "[passphrase]")
{
    REQUIRE(QFile::copy(folder.filePath(u"office.tidui"_s), folder.filePath(u"office.tidui.before-0010"_s)));
    const PassphraseDialog dialog(*office, false, nullptr);
    const QString words = dialog.findChild<QLabel*>(u"explanation"_s)->text();
    CHECK(words.contains(u"office.tidui.before-0010"_s));
    CHECK_FALSE(dialog.findChild<QLineEdit*>(u"present"_s)); // Nothing is set yet.
    CHECK_FALSE(dialog.findChild<QLineEdit*>(u"password"_s));
}

TEST_CASE_METHOD(WindowFixture, "a backup takes the place of the office, which is kept aside and opens again",
                 "[restore]")
{
    Messages messages;
    const ModalDriver<RestoreDialog> driver([&](RestoreDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>(u"explanation"_s)->text().contains(u"by-hand.tidui"_s));
        fill(dialog, u"password"_s, u"wrong horse"_s);
        dialog.accept();
        CHECK(dialog.isVisible());
        fill(dialog, u"password"_s, QString::fromUtf8(password));
        dialog.accept();
    });
    ModalDriver<BackupDialog> backups(
        [&](BackupDialog& dialog) { dialog.restoreFrom(folder.filePath(u"by-hand.tidui"_s)); });
    trigger(u"Backups…"_s);
    REQUIRE(driver.met());
    REQUIRE(messages.texts.size() == 2); // The wrong password; what was restored.
    CHECK(messages.texts.back().contains(u".before-restore-"_s));
    CHECK(QDir(folder.path()).entryList({u"office.tidui.before-restore-*"_s}, QDir::Files).size() == 1);
    CHECK(window.findChild<RosterPage*>()->peopleTotal() == 4);
}

TEST_CASE_METHOD(OfficeFixture, "the list of backups tells how many people each holds", "[restore]")
{
    REQUIRE(backUpIfDue(*office, BackupMoment::Closing, QDateTime::currentDateTime()));
    const BackupDialog dialog(*office, nullptr);
    const auto* backups = dialog.findChild<QTableView*>(u"backups"_s);
    REQUIRE(backups->model()->rowCount() == 1);
    CHECK(QTest::qWaitFor([&] { return backups->model()->index(0, 3).data().toString() == u"4"; }));
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"restore"_s)->isEnabled());
    backups->selectionModel()->select(backups->model()->index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(dialog.findChild<QPushButton*>(u"restore"_s)->isEnabled());
}

TEST_CASE_METHOD(OfficeFixture, "a check of the office that is cancelled says so and finds nothing", "[audit]")
{
    for (int i = 0; i < 1000; ++i)
        REQUIRE(office->setSetting(u"number"_s, QString::number(i)));
    const auto report = verifyOffice(*office, [](qint64 done, qint64 total) {
        CHECK(done <= total);
        return false;
    });
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("work behind a progress dialog lets nothing through until it has ended, also when it is cancelled",
          "[progress]")
{
    QWidget window;
    window.show();
    bool cancelled = false;
    bool visibleAfterwards = false;
    const ModalDriver<QProgressDialog> driver([&](QProgressDialog& dialog) {
        dialog.reject();
        visibleAfterwards = dialog.isVisible();
    });
    runWithProgress(&window, u"…"_s, [&](const Progress& progress) {
        while (progress(0, 1))
            QThread::yieldCurrentThread();
        cancelled = true;
    });
    CHECK(cancelled);
    CHECK(visibleAfterwards);
}

namespace {

/// An office opened again and again on a computer with a strange clock.
struct ClockFixture : OfficeFixture {
    QString path = office->path();
    Settings settings{};

    /// An operation that was done while the clock showed that time.
    qint64 operateAt(const QDateTime& time) const
    {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        REQUIRE(connection);
        const auto event =
            AuditStore(*connection).addEvent(time.toUTC().toString(Qt::ISODateWithMs), u"officer"_s, u"print"_s, {});
        REQUIRE(event);
        return event->value;
    }

    /// What is said after opening.
    QStringList said()
    {
        office.reset();
        Messages messages;
        MainWindow window(settings, testDay);
        QSignalSpy checked(&window, &MainWindow::checked);
        REQUIRE(window.openOffice(path));
        REQUIRE((checked.count() > 0 || checked.wait(60'000)));
        settings = window.settings();
        return messages.texts;
    }
};

} // namespace

TEST_CASE_METHOD(ClockFixture, "a clock that was set back is said once after opening, and again when it was once more",
                 "[clock]")
{
    const QDateTime now = QDateTime::currentDateTime();
    CHECK(said().isEmpty());
    const qint64 event = operateAt(now.addDays(-1));
    const QStringList messages = said();
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().contains(u"operation %1"_s.arg(event)));
    CHECK(said().isEmpty());
    operateAt(now.addDays(-2));
    CHECK(said().size() == 1);
}

TEST_CASE_METHOD(ClockFixture, "a clock that is behind the newest operation is said at each opening", "[clock]")
{
    operateAt(QDateTime::currentDateTime().addYears(1));
    CHECK(said().size() == 1);
    CHECK(said().size() == 1);
}

namespace {

/// Exports everybody's form files for that purpose; what the audit then has of it.
std::vector<AuditRow> exportedFor(OpenWindow& opened, const QString& purpose)
{
    const BoxAnswer everybody(QMessageBox::Yes);
    const ModalDriver<QInputDialog> stated([&](QInputDialog& dialog) {
        dialog.setTextValue(purpose);
        dialog.accept();
    });
    const ModalDriver<QFileDialog> chosen([&](QFileDialog& dialog) {
        dialog.setDirectory(opened.folder.path());
        static_cast<QDialog&>(dialog).accept();
    });
    opened.trigger(u"Export LRMX files…"_s);
    CHECK(stated.met());
    const auto office = Office::open(opened.path, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(office);
    const auto rows = (*office)->audit({.kind = u"export"_s});
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE_METHOD(OpenWindow, "form files leave the window with their purpose in the audit", "[audit]")
{
    const auto rows = exportedFor(*this, u"报送上级"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().parts.after.value(u"purpose"_s).toString() == u"报送上级");
    CHECK(rows.front().parts.after.value(u"people"_s).toInt() == 4);
    CHECK(QDir(folder.path()).entryList({u"*.lrmx"_s}).size() == 4);
}

TEST_CASE_METHOD(OpenWindow, "without a stated purpose no form file leaves the window", "[audit]")
{
    Messages messages; // Says so.
    const ModalDriver<QInputDialog> stated([](QInputDialog& dialog) { dialog.accept(); });
    window.findChild<QTableView*>(u"roster"_s)->selectRow(0);
    trigger(u"Export LRMX files…"_s);
    CHECK(stated.met());
    CHECK(messages.texts.size() == 1);
    CHECK(QDir(folder.path()).entryList({u"*.lrmx"_s}).isEmpty());
}
