#include "office_fixture.h"

#include "ui/promotion/review_page.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
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
    CHECK(cell(1, 1) == u"四级调研员"); // 李梅, since 2020.06
    CHECK(cell(1, 2) == u"三级调研员");
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
