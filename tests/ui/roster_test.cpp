#include "office_fixture.h"

#include "ui/roster/facet_panel.h"
#include "ui/roster/roster_model.h"
#include "ui/roster/roster_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct PageFixture : OfficeFixture {
    RosterPage page{*office, Settings(), testDay};
    QLineEdit* search = page.findChild<QLineEdit*>(u"search"_s);
    QTableView* table = page.findChild<QTableView*>(u"roster"_s);
    FacetPanel* facets = page.findChild<FacetPanel*>(u"facets"_s);
    QTreeWidget* units = page.findChild<QTreeWidget*>(u"units"_s);

    QString cell(int row, const char* key) const
    {
        const auto* model = static_cast<const RosterModel*>(table->model());
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->columns()[std::size_t(column)] == listColumn(QString::fromLatin1(key)))
                return model->index(row, column).data().toString();
        }
        return u"no such column"_s;
    }

    /// The item of a facet's value in the panel, by its words.
    QTreeWidgetItem* value(const QString& words) const
    {
        const auto found = facets->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.constFirst();
    }
};

} // namespace

TEST_CASE_METHOD(PageFixture, "the roster shows everybody with months as 1975.03 and the age on the day")
{
    REQUIRE(table->model()->rowCount() == 4);
    page.setViewState({{}, RosterOrder::Age, false, {}, {}});
    CHECK(cell(0, "name") == u"王建国");
    CHECK(cell(0, "birth") == u"1970.05");
    CHECK(cell(0, "age") == u"54"); // The month of birth, 2025.05, is still to come.
    CHECK(cell(1, "name") == u"李梅");
    CHECK(cell(1, "age") == u"45"); // The month of birth is the month of the day.
}

TEST_CASE_METHOD(PageFixture, "typing the initials of the reading narrows the roster")
{
    QTest::keyClicks(search, u"wjg"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(0, "name") == u"王建国");
    search->clear();
    CHECK(table->model()->rowCount() == 4);
}

TEST_CASE_METHOD(PageFixture, "Chinese from an input method narrows the roster")
{
    QInputMethodEvent event;
    event.setCommitString(u"晓明"_s);
    QApplication::sendEvent(search, &event);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(0, "name") == u"单晓明");
}

TEST_CASE_METHOD(PageFixture, "a checked facet narrows the roster and the other facets' counts, not its own")
{
    REQUIRE(value(u"女"_s));
    CHECK(value(u"男"_s)->text(1) == u"3");
    CHECK(value(u"一级主任科员"_s)->text(1) == u"2");
    value(u"女"_s)->setCheckState(0, Qt::Checked);
    CHECK(table->model()->rowCount() == 1);
    CHECK(value(u"男"_s)->text(1) == u"3");
    CHECK(value(u"四级调研员"_s)->text(1) == u"1");
    CHECK(value(u"一级主任科员"_s)->isHidden());
}

TEST_CASE_METHOD(PageFixture, "choosing a unit shows its people, with or without sub-units")
{
    ViewState state;
    state.filter.unit = bureau;
    page.setViewState(state);
    CHECK(page.peopleShown() == 3);
    state.filter.withSubunits = false;
    page.setViewState(state);
    CHECK(page.peopleShown() == 1);
    state.filter.unit = UnitId{};
    page.setViewState(state);
    REQUIRE(page.peopleShown() == 1);
    CHECK(cell(0, "name") == u"单晓明");
}

TEST_CASE_METHOD(PageFixture, "a saved view comes back with filter, order and columns")
{
    ViewState state;
    state.filter.search = u"li"_s;
    state.filter.unit = division;
    state.filter.withSubunits = false;
    state.filter.values[std::size_t(Facet::Sex)] = QStringList{u"女"_s};
    state.order = RosterOrder::Column;
    state.descending = true;
    state.orderColumn = u"rank"_s;
    state.columns = QStringList{u"name"_s, u"rank"_s, u"identity_number"_s};
    REQUIRE(office->saveView({u"女干部"_s, toJson(state)}));
    const auto views = office->views();
    REQUIRE(views);
    REQUIRE(views->size() == 1);
    const auto read = viewStateFromJson(views->front().content);
    REQUIRE(read);
    CHECK(*read == state);
    page.setViewState(*read);
    CHECK(page.viewState() == state);
    CHECK(page.peopleShown() == 1);
    CHECK(table->model()->columnCount() == 3);
}

TEST_CASE("a text that is no view is refused", "[roster]")
{
    CHECK_FALSE(viewStateFromJson(u"[1,2]"_s));
    CHECK(viewStateFromJson(u"{}"_s) == ViewState());
}

TEST_CASE_METHOD(PageFixture, "a click on the header of the age sorts the youngest first")
{
    auto* model = static_cast<RosterModel*>(table->model());
    const auto& columns = model->columns();
    const auto age = std::ranges::find(columns, listColumn(u"age"_s)) - columns.begin();
    table->horizontalHeader()->setSortIndicator(int(age), Qt::AscendingOrder);
    CHECK(cell(0, "name") == u"单晓明");
    CHECK(page.findChild<QComboBox*>(u"order"_s)->currentIndex() == -1);
    table->horizontalHeader()->setSortIndicator(int(age), Qt::DescendingOrder);
    CHECK(cell(0, "name") == u"王建国");
}

TEST_CASE_METHOD(PageFixture, "double click and Enter open the dossier with the order shown")
{
    QSignalSpy opened(&page, &RosterPage::openDossier);
    page.setViewState({{}, RosterOrder::Age, false, {}, {}});
    emit table->doubleClicked(table->model()->index(1, 0));
    REQUIRE(opened.count() == 1);
    const auto order = opened.at(0).at(1).value<QList<CadreId>>();
    REQUIRE(order.size() == 4);
    CHECK(opened.at(0).at(0).value<CadreId>() == order.at(1));
}

TEST_CASE_METHOD(PageFixture, "the strip sums up the selection when more than one is selected")
{
    const auto* summary = page.findChild<QLabel*>(u"summary"_s);
    const QString all = summary->text();
    CHECK(all.contains(u"4"_s));
    table->selectRow(0);
    CHECK(summary->text() == all);
    table->selectAll();
    CHECK(page.selected().size() == 4);
    CHECK(summary->text() != all);
}

TEST_CASE_METHOD(PageFixture, "a reload shows what was saved and keeps the filter")
{
    QTest::keyClicks(search, u"zhang"_s);
    REQUIRE(page.peopleShown() == 1);
    add(u"张敏"_s, u"女"_s, PartialDate(1991, 7), u"二级主任科员"_s, division);
    page.reload();
    CHECK(page.peopleShown() == 2);
    CHECK(page.peopleTotal() == 5);
}

TEST_CASE_METHOD(OfficeFixture, "the roster's model keeps the contract of item models")
{
    RosterModel model(testDay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto roster = office->roster();
    REQUIRE(roster);
    model.setRoster(std::move(*roster), *office->units());
    model.setColumns({u"name"_s, u"age"_s});
    model.sort(1, Qt::DescendingOrder);
    RosterFilter filter;
    filter.search = u"wang"_s;
    model.setFilter(filter);
    CHECK(model.rowCount() == 1);
}
