// The officer's main job, through the real window: import the samples, find, correct, save, undo, print.
#include "modal_driver.h"
#include "office_fixture.h"

#include "ui/dossier/dossier_page.h"
#include "ui/events/events_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_model.h"
#include "ui/main_window.h"
#include "ui/print/preview_dialog.h"
#include "ui/roster/roster_page.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QString::fromLatin1(TIDUI_TEST_DATA) + u"/exchange"_s;

/// A new, empty office in the real window.
struct JobFixture {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(Settings(), testDay);

    JobFixture()
    {
        REQUIRE(Office::create(path, u"测试局"_s, u"officer"_s));
        show();
    }
    void show()
    {
        REQUIRE(window->openOffice(path));
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    void reopen()
    {
        window.reset(); // It lets go of the office file first.
        window = std::make_unique<MainWindow>(Settings(), testDay);
        show();
    }

    QTableView* table() const { return window->findChild<QTableView*>(u"roster"_s); }
    QLineEdit* search() const { return window->findChild<QLineEdit*>(u"search"_s); }
    QLineEdit* field(const QString& key) const { return window->findChild<QLineEdit*>(u"person."_s + key); }
    int people() const { return window->findChild<RosterPage*>()->peopleTotal(); }
    int shown() const { return table()->model()->rowCount(); }

    void drop(const QString& what)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(what)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }

    /// Drops a folder onto the window and confirms the import.
    void import(const QString& what, const std::function<void(ImportDialog&)>& look = {})
    {
        const ModalDriver<ImportDialog> driver([&look](ImportDialog& dialog) {
            auto* button = dialog.findChild<QPushButton*>(u"import"_s);
            CHECK(QTest::qWaitFor([button] { return button->isEnabled(); }));
            if (look)
                look(dialog);
            button->click();
            CHECK(QTest::qWaitFor([button] { return !button->isVisible(); }));
            dialog.findChild<QPushButton*>(u"close_import"_s)->click();
        });
        drop(what);
        QCoreApplication::processEvents();
        REQUIRE(driver.met());
        QApplication::setActiveWindow(window.get()); // What a window manager does when a dialog closes.
    }

    void openFirst() { emit table()->doubleClicked(table()->model()->index(0, 0)); }
};

} // namespace

TEST_CASE_METHOD(JobFixture,
                 "an officer imports a folder, finds by initials, corrects, saves, and finds it again later")
{
    import(samples, [](ImportDialog& dialog) {
        CHECK(dialog.findChild<QTableView*>(u"candidates"_s)->model()->rowCount() == 6);
    });
    CHECK(people() == 6);

    QTest::keyClicks(search(), u"ylb"_s); // 样例丙
    REQUIRE(shown() == 1);
    openFirst();
    REQUIRE(field(u"name"_s)->text() == u"样例丙");
    field(u"birth"_s)->setFocus();
    field(u"birth"_s)->selectAll();
    QTest::keyClicks(field(u"birth"_s), u"1990.10"_s);
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);

    reopen();
    QTest::keyClicks(search(), u"ylb"_s);
    REQUIRE(shown() == 1);
    openFirst();
    CHECK(field(u"birth"_s)->text() == u"1990.10");

    const ModalDriver<EventsDialog> driver([](EventsDialog& dialog) {
        CHECK(dialog.findChild<QTableWidget*>(u"events"_s)->rowCount() == 2); // Imported, saved.
        const BoxAnswer yes(QMessageBox::Yes);
        dialog.findChild<QPushButton*>(u"undo_event"_s)->click();
        CHECK(yes.met());
        dialog.reject();
    });
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
    CHECK(driver.met());
    CHECK(field(u"birth"_s)->text() == u"1990.09"); // The open dossier shows what was taken back.
}

TEST_CASE_METHOD(JobFixture, "an import is taken back as one, from its own dialog")
{
    const ModalDriver<ImportDialog> driver([](ImportDialog& dialog) {
        auto* button = dialog.findChild<QPushButton*>(u"import"_s);
        CHECK(QTest::qWaitFor([button] { return button->isEnabled(); }));
        button->click();
        auto* undo = dialog.findChild<QPushButton*>(u"undo_import"_s);
        CHECK(QTest::qWaitFor([undo] { return undo->isVisible(); }));
        undo->click();
        CHECK_FALSE(undo->isVisible());
        dialog.reject();
    });
    drop(samples);
    QCoreApplication::processEvents();
    REQUIRE(driver.met());
    CHECK(people() == 0);
}

TEST_CASE_METHOD(JobFixture,
                 "a changed file is compared field by field, and what is unticked stays as the office has it")
{
    import(samples + u"/01-editor-style-bom-crlf.lrmx"_s);
    openFirst();
    for (const auto& [key, text] : {std::pair(u"birth"_s, u"1975.04"_s), std::pair(u"health"_s, u"poor"_s)}) {
        field(key)->setFocus();
        field(key)->selectAll();
        QTest::keyClicks(field(key), text);
    }
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
    import(samples + u"/01-editor-style-bom-crlf.lrmx"_s, [](ImportDialog& dialog) {
        auto* differences = dialog.findChild<QTableWidget*>(u"differences"_s);
        CHECK(differences->rowCount() == 2);
        CHECK(differences->item(0, 1)->text() == u"1975.04");
        CHECK(differences->item(0, 2)->text() == u"1975.03");
        differences->item(0, 2)->setCheckState(Qt::Unchecked);
    });
    openFirst();
    CHECK(field(u"birth"_s)->text() == u"1975.04");
    CHECK(field(u"health"_s)->text() != u"poor");
}

TEST_CASE_METHOD(JobFixture, "an import of a roster shows what is doubtful, and each row that was not read")
{
    import(samples + u"/../rosters/roster-doubtful.xlsx"_s, [](ImportDialog& dialog) {
        const QAbstractItemModel* candidates = dialog.findChild<QTableView*>(u"candidates"_s)->model();
        REQUIRE(candidates->rowCount() == 1);
        const QModelIndex warnings = candidates->index(0, ImportModel::WarningColumn);
        CHECK(warnings.data().toString() == u"1"); // The number 1975.1
        CHECK(warnings.data(Qt::ToolTipRole).toString().contains(u"1975.1"));
        const auto* failures = dialog.findChild<QTableWidget*>(u"failures"_s);
        REQUIRE(failures->isVisibleTo(&dialog));
        REQUIRE(failures->rowCount() == 3); // An unknown column, a lost number, a row without a name.
        CHECK(failures->item(0, 2)->text().contains(u"血型"));
        CHECK(failures->item(1, 1)->text() == u"3");
        CHECK(failures->item(2, 1)->text() == u"4");
    });
    CHECK(people() == 1);
}

TEST_CASE_METHOD(JobFixture, "a broken file is named in the import, and the others go on")
{
    const QString mixed = folder.filePath(u"files"_s);
    REQUIRE(QDir().mkpath(mixed));
    REQUIRE(QFile::copy(samples + u"/02-new-fields-photo-crlf.lrmx"_s, mixed + u"/good.lrmx"_s));
    QFile broken(mixed + u"/broken.lrmx"_s);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Person>\n<XingMing>");
    broken.close();
    import(mixed, [](ImportDialog& dialog) {
        auto* failures = dialog.findChild<QTableWidget*>(u"failures"_s);
        CHECK(failures->rowCount() == 1);
        CHECK(failures->item(0, 0)->text() == u"broken.lrmx");
        CHECK(failures->item(0, 1)->text() == u"3");
    });
    CHECK(people() == 1);
}

TEST_CASE_METHOD(JobFixture, "the forms of the selected people go into one PDF from the preview")
{
    import(samples);
    table()->selectAll();
    const QString pdf = folder.filePath(u"forms.pdf"_s);
    const ModalDriver<PreviewDialog> driver([&pdf](PreviewDialog& dialog) {
        QSignalSpy printed(&dialog, &PreviewDialog::printed);
        dialog.writePdfTo(pdf);
        CHECK(printed.wait(60000));
        CHECK(printed.at(0).at(0).toBool());
        dialog.reject();
    });
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(driver.met());
    QProcess text;
    text.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(text.waitForFinished());
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    CHECK(words.count(u'\f') == 12);
    CHECK(words.contains(u"测试甲"_s));
}

TEST_CASE_METHOD(JobFixture, "an office that another window writes to opens read-only and says who holds it")
{
    MainWindow second(Settings(), testDay);
    REQUIRE(second.openOffice(path));
    const auto texts = second.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(texts, [](const QLabel* label) { return label->text().contains(u"测试局    "_s); }));
    second.show();
    QApplication::setActiveWindow(&second);
    QTest::keyClick(&second, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // New cadre: not here.
    CHECK_FALSE(second.findChild<DossierPage*>()->isVisible());
}
