// Data packages through the real window: sealed for another office, and merged after a look at the differences.
#include "account_window.h"

#include "core/operation/package.h"
#include "ui/import/import_dialog.h"
#include "ui/import/package_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QTest>

using namespace tidui;

namespace {

const QString passphrase = u"交换用口令一二三"_s;

struct PackageWindow : AccountWindow {
    QString package = folder.filePath(u"样例.tdpack"_s);

    /// The people that are selected, or all after the question.
    void exportAll(const QString& again = passphrase)
    {
        const BoxAnswer everybody(QMessageBox::Yes);
        const ModalDriver<PackageDialog> order([&](PackageDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"purpose"_s)->setText(u"报送上级"_s);
            dialog.findChild<QLineEdit*>(u"passphrase"_s)->setText(passphrase);
            dialog.findChild<QLineEdit*>(u"again"_s)->setText(again);
            if (again != passphrase) {
                const BoxAnswer told(QMessageBox::Ok);
                dialog.accept();
                CHECK(told.met());
                return dialog.reject();
            }
            dialog.accept();
        });
        const ModalDriver<QFileDialog> chosen([this](QFileDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(package); // selectFile() waits for the folder.
            static_cast<QDialog&>(dialog).accept();
        });
        go(u"Export a data package…"_s);
        CHECK(everybody.met());
        CHECK(order.met());
        CHECK(chosen.met() == (again == passphrase));
    }

    /// Chooses the package and types each of the passphrases in turn; the dialog that compares is looked at.
    void merge(const QStringList& typed, const std::function<void(ImportDialog&)>& look)
    {
        QStringList left = typed;
        std::unique_ptr<ModalDriver<QInputDialog>> asked;
        std::unique_ptr<ModalDriver<ImportDialog>> compared;
        std::unique_ptr<BoxAnswer> refused;
        const std::function<void()> answer = [&] {
            asked = std::make_unique<ModalDriver<QInputDialog>>([&](QInputDialog& dialog) {
                CHECK(dialog.textEchoMode() == QLineEdit::Password);
                dialog.setTextValue(left.takeFirst());
                if (left.isEmpty())
                    compared = std::make_unique<ModalDriver<ImportDialog>>(look);
                else
                    refused = std::make_unique<BoxAnswer>(QMessageBox::Ok);
                dialog.accept();
                if (!left.isEmpty())
                    QTimer::singleShot(0, answer);
            });
        };
        answer();
        const ModalDriver<QFileDialog> chosen([this](QFileDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(package); // selectFile() waits for the folder.
            static_cast<QDialog&>(dialog).accept();
        });
        go(u"Merge a data package…"_s);
        CHECK(left.isEmpty());
        CHECK((compared && compared->met()));
        CHECK((typed.size() == 1 || (refused && refused->met())));
    }

    /// A package of one person, made in another office that knows more of her.
    void receive() const
    {
        const QString other = folder.filePath(u"other.tidui"_s);
        REQUIRE(QFile::copy(madePath(), other));
        const auto office = Office::open(other, Office::Mode::ReadWrite, loginOf(u"组工"_s));
        REQUIRE(office);
        CadreFile file = *(*office)->cadre(CadreId{2});
        file.person.phone = u"010-00000000"_s;
        REQUIRE((*office)->save(file));
        REQUIRE(exportPackage(**office, {{file.id}, package, Secret(passphrase.toUtf8()), u"报送上级"_s}));
    }
};

} // namespace

TEST_CASE_METHOD(PackageWindow, "a package leaves the window with its purpose in the audit, and comes back identical",
                 "[package]")
{
    open(u"组工"_s);
    exportAll();
    REQUIRE(QFile::exists(package));
    merge({passphrase}, [](ImportDialog& dialog) {
        auto* list = dialog.findChild<QTableView*>(u"candidates"_s);
        CHECK(QTest::qWaitFor([list] { return list->model()->rowCount() == 4; }));
        QStringList texts;
        for (const auto* label : dialog.findChildren<QLabel*>())
            texts += label->text();
        const QString told = texts.join(u' ');
        CHECK(told.contains(u"测试局"));
        CHECK(told.contains(u"报送上级"));
        CHECK_FALSE(dialog.findChild<QPushButton*>(u"import"_s)->isEnabled()); // Nothing differs.
        dialog.reject();
    });
    const auto office = Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s));
    REQUIRE(office);
    const auto events = (*office)->events(20);
    REQUIRE(events);
    CHECK(std::ranges::count(*events, u"export"_s, &Event::kind) == 1);
}

TEST_CASE_METHOD(PackageWindow, "what differs in a package is taken over and can be taken back", "[package]")
{
    open(u"组工"_s);
    receive();
    merge({passphrase}, [](ImportDialog& dialog) {
        auto* button = dialog.findChild<QPushButton*>(u"import"_s);
        CHECK(QTest::qWaitFor([button] { return button->isEnabled(); }));
        button->click();
        auto* undo = dialog.findChild<QPushButton*>(u"undo_import"_s);
        CHECK(QTest::qWaitFor([undo] { return undo->isVisible(); }));
        undo->click();
        dialog.reject();
    });
    const auto office = Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s));
    REQUIRE(office);
    CHECK((*office)->cadre(CadreId{2})->person.phone.isEmpty());
    const auto events = (*office)->events(2);
    REQUIRE(events);
    CHECK(events->front().kind == u"undo");
    CHECK(events->back().kind == u"merge");
}

TEST_CASE_METHOD(PackageWindow, "two passphrases that differ make no package", "[package]")
{
    open(u"组工"_s);
    exportAll(u"交换用口令一二四"_s);
    CHECK_FALSE(QFile::exists(package));
}

TEST_CASE_METHOD(PackageWindow, "a wrong passphrase is told and asked again", "[package]")
{
    open(u"组工"_s);
    exportAll();
    merge({u"错误的口令"_s, passphrase}, [](ImportDialog& dialog) {
        auto* list = dialog.findChild<QTableView*>(u"candidates"_s);
        CHECK(QTest::qWaitFor([list] { return list->model()->rowCount() == 4; }));
        dialog.reject();
    });
}

TEST_CASE_METHOD(PackageWindow, "who sees files masked is offered no package", "[package]")
{
    open(u"审阅"_s);
    CHECK_FALSE(entries().contains(u"Export a data package…"));
    CHECK_FALSE(entries().contains(u"Merge a data package…"));
}
