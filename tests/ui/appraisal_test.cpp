#include "modal_driver.h"

#include "core/sample/sample_office.h"
#include "ui/appraisal/annual_tab.h"
#include "ui/appraisal/appraisal_page.h"
#include "ui/appraisal/regular_tab.h"
#include "ui/components/record_dialog.h"
#include "ui/main_window.h"
#include "ui/print/preview_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2025;

/// The sample office in the window, at the page of appraisals.
struct AppraisalWindow {
    const QDate day{2026, 1, 20};
    QTemporaryDir folder{};
    SampleOffice sample{{.seed = 7, .people = 60, .today = {2025, 12, 1}}};
    Office* office = nullptr;
    MainWindow window{{}, day};
    AppraisalPage* page = nullptr;

    AppraisalWindow()
    {
        auto made = Office::create(folder.filePath(u"office.tidui"_s), sample.name(), u"甲"_s);
        REQUIRE(made);
        REQUIRE((*made)->fill(sample.units(), sample.people(), [this](int i) { return sample.person(i); }, {}));
        office = made->get();
        window.setOffice(std::move(*made));
        page = window.findChild<AppraisalPage*>();
        window.show();
        window.findChild<QListWidget*>(u"pages"_s)->setCurrentRow(5);
        REQUIRE(page->isVisible());
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* widget = page->findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }

    void openYear()
    {
        const ModalDriver<RecordDialog> driver([](RecordDialog& dialog) {
            dialog.findChild<QSpinBox*>(u"yearToOpen"_s)->setValue(year);
            dialog.accept();
        });
        find<QPushButton>(u"openYear"_s)->click();
        REQUIRE(driver.met());
        REQUIRE(page->desk().book());
    }

    QTableView* grades() const { return find<QTableView>(u"grades"_s); }
    void show(int tab) const { find<QTabWidget>(u"appraisalTabs"_s)->setCurrentIndex(tab); }
    const AppraisalBook& book() const { return *page->desk().book(); }

    /// Selects rows of the annual grid, and presses a key there.
    void press(const QList<int>& rows, Qt::Key key) const
    {
        QTableView* table = grades();
        table->setCurrentIndex(table->model()->index(rows.front(), GradeModel::DecidedColumn));
        QItemSelection selection;
        for (const int row : rows)
            selection.select(table->model()->index(row, 0), table->model()->index(row, GradeModel::ColumnCount - 1));
        table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(table, key);
    }

    /// Rows of the people of whom a condition holds.
    template <class Holds>
    QList<int> rows(const Holds& holds) const
    {
        QList<int> found;
        const auto* model = qobject_cast<GradeModel*>(grades()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (holds(book().people[std::size_t(model->person(row))]))
                found += row;
        }
        return found;
    }

    void enterPublicity() const
    {
        const ModalDriver<RecordDialog> driver([](RecordDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"notice_from"_s)->setText(u"2026-01-12"_s);
            dialog.findChild<QLineEdit*>(u"notice_until"_s)->setText(u"2026-01-16"_s);
            dialog.findChild<QLineEdit*>(u"document"_s)->setText(u"虚考〔2026〕1号"_s);
            dialog.accept();
        });
        find<QAction>(u"publicity"_s)->trigger();
        REQUIRE(driver.met());
    }

    void settleOddCases() const
    {
        for (const int row : rows([](const AppraisedPerson& person) { return person.isOpen(); })) {
            grades()->setCurrentIndex(grades()->model()->index(row, GradeModel::DecidedColumn));
            const ModalDriver<RecordDialog> driver([](RecordDialog& dialog) {
                auto* ruling = dialog.findChild<QComboBox*>(u"ruling"_s);
                ruling->setCurrentIndex(ruling->findData(u"as-found"_s));
                dialog.findChild<QPlainTextEdit*>(u"ruling_reason"_s)->setPlainText(u"核对了档案"_s);
                dialog.accept();
            });
            find<QPushButton>(u"rule"_s)->click();
            REQUIRE(driver.met());
        }
    }

    int gradesInFiles(const QString& grade) const
    {
        int count = 0;
        REQUIRE(office->forEachCadre([&](const CadreFile& file) {
            for (const Appraisal& appraisal : file.appraisals)
                count += appraisal.year == year && appraisal.grade == grade ? 1 : 0;
            return true;
        }));
        return count;
    }
};

bool isGraded(const AppraisedPerson& person)
{
    return person.part() == AppraisalStanding::Part::Graded && person.verdict().isEmpty();
}

} // namespace

TEST_CASE("a whole appraisal year in the window: quarters by paste, grades by key, the cap told, printed, closed, its "
          "consequences, taken back",
          "[appraisal][window]")
{
    AppraisalWindow window;
    const int before = window.gradesInFiles(u"优秀"_s);
    window.openYear();
    REQUIRE(window.book().people.size() > 40);

    // Four quarters of the first three people, pasted as a table program copies them.
    window.show(1);
    auto* regular = window.find<QTableView>(u"regular"_s);
    regular->setCurrentIndex(regular->model()->index(0, RegularModel::firstPeriod));
    QApplication::clipboard()->setText(u"好\t好\t好\t较好\r\n较好\t较好\t好\t较好\r\n一般\t较好\t较好\t较好\r\n"_s);
    QTest::keyClick(regular, Qt::Key_V, Qt::ControlModifier);
    CHECK(window.book().people[2].regular.size() == 4);
    CHECK(regular->model()->index(2, RegularModel::firstPeriod).data().toString() == u"一般");

    // Everybody 称职 by one key, then so many 优秀 that the cap is passed: entered, said, and not closed.
    window.show(0);
    const QList<int> graded = window.rows(isGraded);
    window.press(graded, Qt::Key_2);
    CHECK(window.grades()->model()->index(graded.front(), GradeModel::DecidedColumn).data().toString() == u"称职");
    const QList<int> may =
        window.rows([](const AppraisedPerson& person) { return isGraded(person) && person.found.mayBeExcellent; });
    const int places = window.page->desk().scopes().front().cap.places;
    REQUIRE(places > 0);
    REQUIRE(may.size() > places);
    window.press(may.first(places + 1), Qt::Key_1);
    CHECK(window.page->desk().scopes().front().isOver());
    CHECK(window.find<QLabel>(u"cap"_s)->text().contains(QString::number(places + 1)));
    window.enterPublicity();
    window.grades()->selectAll();
    window.find<QPushButton>(u"notify"_s)->click();
    window.settleOddCases();
    const BoxAnswer refused(QMessageBox::Ok);
    window.find<QPushButton>(u"closeYear"_s)->click();
    REQUIRE(refused.met());
    CHECK(window.gradesInFiles(u"优秀"_s) == before);
    REQUIRE(window.find<QTableView>(u"cases"_s)->model()->rowCount() == 1); // Only the cap.

    // One less, and the forms are printed.
    window.show(0);
    window.press({may.at(places)}, Qt::Key_2);
    CHECK_FALSE(window.page->desk().scopes().front().isOver());
    QString title;
    const ModalDriver<PreviewDialog> preview([&title](PreviewDialog& shown) {
        title = shown.windowTitle();
        shown.reject();
    });
    window.find<QAction>(u"printAnnualForms"_s)->trigger();
    REQUIRE(preview.met());

    const BoxAnswer closing(QMessageBox::Yes);
    window.find<QPushButton>(u"closeYear"_s)->click();
    REQUIRE(closing.met());
    REQUIRE(before != places);
    CHECK(window.gradesInFiles(u"优秀"_s) == places);
    CHECK_FALSE(window.book().year.isOpen());
    const auto* consequences = window.find<QTableView>(u"consequences"_s)->model();
    int commended = 0;
    for (int row = 0; row < consequences->rowCount(); ++row)
        commended += consequences->index(row, 1).data().toString() == u"嘉奖" ? 1 : 0;
    CHECK(commended == places);
    window.show(6);
    CHECK(window.find<QTableView>(u"histories"_s)->model()->rowCount() == *window.office->people());

    const BoxAnswer back(QMessageBox::Yes);
    window.find<QAction>(u"reopenYear"_s)->trigger();
    REQUIRE(back.met());
    CHECK(window.gradesInFiles(u"优秀"_s) == before);
    CHECK(window.book().year.isOpen());
}

TEST_CASE("a grade is given by dropping people on it, and taken back by Delete", "[appraisal][window]")
{
    AppraisalWindow window;
    window.openYear();
    const QList<int> graded = window.rows(isGraded);
    const auto* model = qobject_cast<GradeModel*>(window.grades()->model());
    const std::unique_ptr<QMimeData> data(
        model->mimeData({model->index(graded[0], 0), model->index(graded[1], 0), model->index(graded[1], 1)}));
    auto* excellent = window.find<QPushButton>(u"grade1"_s);
    QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(excellent, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(2, 2), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(excellent, &drop);
    CHECK(window.page->desk().scopes().front().excellent() == 2);
    window.press({graded[0]}, Qt::Key_Delete);
    CHECK(window.page->desk().scopes().front().excellent() == 1);
}

TEST_CASE("Enter on a quarter opens what its form states; grades given by key leave the texts", "[appraisal][window]")
{
    AppraisalWindow window;
    window.openYear();
    window.show(1);
    auto* regular = window.find<QTableView>(u"regular"_s);
    regular->setCurrentIndex(regular->model()->index(0, RegularModel::firstPeriod + 1));
    const ModalDriver<RecordDialog> driver([](RecordDialog& dialog) {
        dialog.findChild<QPlainTextEdit*>(u"summary"_s)->setPlainText(u"本季度完成任务"_s);
        dialog.findChild<QPlainTextEdit*>(u"attendance"_s)->setPlainText(u"出勤62天"_s);
        dialog.accept();
    });
    QTest::keyClick(regular, Qt::Key_Return);
    REQUIRE(driver.met());
    CHECK(window.book().people.front().regularIn(2).summary == u"本季度完成任务");
    QTest::keyClick(regular, Qt::Key_1);
    CHECK(window.book().people.front().regularIn(2).grade == u"好");
    CHECK(window.book().people.front().regularIn(2).attendance == u"出勤62天");
    CHECK(window.find<QLabel>(u"share"_s)->text().contains(u"平时考核"));
}
