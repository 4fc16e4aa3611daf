#include "office_fixture.h"

#include "ui/analysis/retirement_tab.h"
#include "ui/components/chart_panel.h"
#include "ui/dossier/dossier_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

CadreFile bornIn(const QString& name, const QString& birth)
{
    CadreFile file;
    file.person.name = name;
    file.person.sex = u"男"_s;
    file.person.birth = PartialDate::parse(birth);
    return file;
}

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE_METHOD(OfficeFixture, "国务院办法第一条: the dossier shows the month of retirement and how it is computed",
                 "[retirement][dossier]")
{
    const auto id = office->save(bornIn(u"测试甲"_s, u"1971-02"_s)); // R8
    REQUIRE(id);
    DossierPage page(*office, testDay);
    REQUIRE(page.open(*id, {*id}));
    const auto* line = page.findChild<QLabel*>(u"retirement_line"_s);
    REQUIRE(line);
    CHECK(line->text().contains(u"2032.09"));
    CHECK(line->text().contains(u"2031.02"));
    CHECK(line->text().contains(u"第一条"));
    CHECK(line->toolTip().contains(u"2031.02"));
    CHECK(line->toolTip().contains(u"第四条")); // No later.
}

TEST_CASE_METHOD(OfficeFixture, "the calendar lists who retires in a month, and who is overdue", "[retirement]")
{
    const auto retiring = office->save(bornIn(u"测试甲"_s, u"1968-12"_s)); // R6: 2029-12
    const auto overdue = office->save(bornIn(u"测试乙"_s, u"1964-12"_s));  // R1: 2024-12
    REQUIRE(retiring);
    REQUIRE(overdue);
    AnalysisDesk desk(*office, testDay);
    RetirementTab tab(desk);
    QSignalSpy loaded(&desk, &AnalysisDesk::loaded);
    desk.refresh();
    REQUIRE((loaded.count() > 0 || loaded.wait()));
    auto* people = tab.findChild<QTableView*>(u"retirementPeople"_s);
    auto* late = tab.findChild<QPushButton*>(u"overdue"_s);
    REQUIRE(people);
    REQUIRE(late->isEnabled());
    const auto names = [people] {
        QStringList all;
        for (int row = 0; row < people->model()->rowCount(); ++row)
            all += cell(*people, row, 0);
        return all;
    };
    late->click();
    CHECK(names().contains(u"测试乙"));
    CHECK_FALSE(names().contains(u"测试甲"));
    emit tab.findChild<ChartPanel*>()->cellClicked(2029 - testDay.year(), 11);
    REQUIRE(names().contains(u"测试甲"));
    const int row = int(names().indexOf(u"测试甲"_s));
    CHECK(cell(*people, row, 4) == u"2029.12");
    CHECK(cell(*people, row, 6) == u"2028.12");
    QSignalSpy opened(&tab, &RetirementTab::openDossier);
    emit people->doubleClicked(people->model()->index(row, 0));
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<CadreId>() == *retiring);
}
