#include "modal_driver.h"
#include "office_fixture.h"

#include "ui/committee/committee_view.h"
#include "ui/print/preview_dialog.h"
#include "ui/promotion/review_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct ReviewFixture : OfficeFixture {
    ReviewPage page{*office, testDay};
    QTableView* table = page.findChild<QTableView*>(u"verdicts"_s);
    QTextBrowser* reasons = page.findChild<QTextBrowser*>(u"reasons"_s);

    void review()
    {
        QSignalSpy done(&page, &ReviewPage::reviewed);
        page.run();
        REQUIRE(done.wait());
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE_METHOD(ReviewFixture, "第十八条: the review shows a verdict for each person and the article behind it")
{
    review();
    REQUIRE(table->model()->rowCount() == 4);
    CHECK(cell(1, 2) == u"四级调研员"); // 李梅, since 2020.06
    CHECK(cell(1, 3) == u"三级调研员");
    CHECK(cell(1, 4) == u"0/24"); // 57 months less five years without a grade; 24 by art. 18.
    table->selectRow(1);
    CHECK(reasons->toPlainText().contains(u"公务员职务与职级并行规定第十八条"_s));
}

TEST_CASE_METHOD(ReviewFixture, "a review is narrowed to one verdict, and opens the dossier")
{
    review();
    auto* outcome = page.findChild<QComboBox*>(u"outcome"_s);
    int shown = 0;
    for (int index = 1; index < outcome->count(); ++index) {
        outcome->setCurrentIndex(index);
        emit outcome->activated(index);
        shown += table->model()->rowCount();
    }
    CHECK(shown == 4); // Everybody has one verdict.
    outcome->setCurrentIndex(0);
    emit outcome->activated(0);
    QSignalSpy opened(&page, &ReviewPage::openDossier);
    emit table->doubleClicked(table->model()->index(2, 0));
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(1).value<QList<CadreId>>().size() == 4);
}

TEST_CASE_METHOD(ReviewFixture, "each paper of the review is previewed and written for the rows selected")
{
    review();
    const auto actions = page.findChild<QPushButton*>(u"print"_s)->menu()->actions();
    REQUIRE(actions.size() == 6);
    const QTemporaryDir out;
    const QString pdf = out.filePath(u"paper.pdf"_s);
    for (const int paper : {0, 1, 2, 3}) { // Certificate, growth sheet, approval form, comparison.
        CAPTURE(paper);
        table->clearSelection();
        for (const int row : {1, 2})
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const ModalDriver<PreviewDialog> driver([&pdf](PreviewDialog& dialog) {
            QSignalSpy printed(&dialog, &PreviewDialog::printed);
            dialog.writePdfTo(pdf);
            CHECK(printed.wait(60000));
            CHECK(printed.at(0).at(0).toBool());
            dialog.reject();
        });
        actions[paper]->trigger();
        REQUIRE(driver.met());
        QProcess text;
        text.start(u"pdftotext"_s, {pdf, u"-"_s});
        REQUIRE(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        CHECK(words.contains(cell(1, 0)));
        CHECK(words.contains(cell(2, 0)));
        CHECK_FALSE(words.contains(cell(0, 0)));
    }
}

TEST_CASE_METHOD(ReviewFixture, "a review is asked of a unit, with the units below it or without")
{
    auto* unit = page.findChild<QComboBox*>(u"unit"_s);
    unit->setCurrentIndex(unit->findData(bureau.value));
    review();
    CHECK(table->model()->rowCount() == 3); // 单晓明 is in no unit.
    page.findChild<QCheckBox*>()->setChecked(false);
    review();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(0, 0) == u"王建国");
    unit->setCurrentIndex(0);
    review();
    CHECK(table->model()->rowCount() == 4);
}

TEST_CASE_METHOD(ReviewFixture, "the people reviewed are searched and ordered, and the chosen one stays chosen")
{
    review();
    table->selectRow(2);
    const QString chosen = cell(2, 0);
    auto* order = page.findChild<QComboBox*>(u"order"_s);
    order->setCurrentIndex(order->findData(int(CandidateOrder::Stroke)));
    emit order->activated(order->currentIndex());
    CHECK(cell(0, 0) == u"王建国"); // 4 strokes
    CHECK(cell(table->currentIndex().row(), 0) == chosen);
    page.findChild<QLineEdit*>(u"candidateSearch"_s)->setText(u"sxm"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(0, 0) == u"单晓明");
}

TEST_CASE_METHOD(ReviewFixture, "the committee's view opens from the page, after a review when there was none")
{
    QSignalSpy done(&page, &ReviewPage::reviewed);
    page.showCommittee();
    REQUIRE(done.wait());
    auto* view = page.findChild<CommitteeView*>();
    REQUIRE(view);
    CHECK(view->isWindow());
    CHECK(view->findChild<QTableView*>(u"candidates"_s)->model()->rowCount() == 4);
}
