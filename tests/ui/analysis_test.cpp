#include "modal_driver.h"
#include "office_fixture.h"

#include "ui/analysis/analysis_desk.h"
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/structure_tab.h"
#include "ui/chart/structure_report.h"
#include "ui/components/chart_panel.h"
#include "ui/components/chart_view.h"
#include "ui/main_window.h"

#include "core/form/form_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct AnalysisFixture : OfficeFixture {
    std::unique_ptr<AnalysisPage> page{};
    QListWidget* charts = nullptr;
    ChartView* view = nullptr;
    QTableView* people = nullptr;

    AnalysisFixture()
    {
        page = std::make_unique<AnalysisPage>(*office, testDay);
        page->resize(1200, 700);
        charts = page->findChild<QListWidget*>(u"charts"_s);
        view = page->findChild<StructureTab*>()->findChild<ChartView*>(u"chart"_s);
        people = page->findChild<QTableView*>(u"structurePeople"_s);
        load();
    }
    void load()
    {
        QSignalSpy loaded(&page->desk(), &AnalysisDesk::loaded);
        page->show();
        page->markOutdated();
        REQUIRE((loaded.count() > 0 || loaded.wait()));
    }
    void choose(const QString& chart)
    {
        for (int row = 0; row < charts->count(); ++row) {
            if (charts->item(row)->data(Qt::UserRole).toString() == chart)
                return charts->setCurrentRow(row);
        }
        FAIL(chart.toStdString());
    }
    /// Presses the bar or cell whose words contain all of these.
    void press(const QStringList& words)
    {
        for (const ChartMark& mark : view->picture().marks) {
            if (!std::ranges::all_of(words, [&](const QString& word) { return mark.text.contains(word); }))
                continue;
            QTest::mouseClick(view, Qt::LeftButton, {}, mark.box.center().toPoint());
            return;
        }
        FAIL(words.join(u' ').toStdString());
    }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < people->model()->rowCount(); ++row)
            found += people->model()->index(row, 0).data().toString();
        return found;
    }
    std::shared_ptr<const StructureMaterial> material() const { return page->desk().material(); }
};

QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ');
}

} // namespace

TEST_CASE_METHOD(AnalysisFixture, "a cell of the heat map opens the people of that rank and age", "[analysis]")
{
    choose(u"rank-age"_s);
    press({u"一级主任科员"_s, u": 1"_s}); // Born 1990.01: 35 years; the other one is 39.
    REQUIRE(names().size() == 1);
    CHECK((names().contains(u"张伟") || names().contains(u"单晓明")));
    choose(u"age-pyramid"_s);
    CHECK(names().isEmpty()); // The people of another chart don't stay.
    CHECK(page->findChild<StructureTab*>()->findChild<ChartPanel*>()->chart()->title().contains(u"2025"));
}

TEST_CASE_METHOD(AnalysisFixture, "a unit is shown with those below it or alone", "[analysis]")
{
    choose(u"units"_s);
    auto* units = page->findChild<QComboBox*>(u"structureUnit"_s);
    units->setCurrentIndex(units->findData(bureau.value));
    emit units->activated(units->currentIndex());
    const auto shown = [this] {
        int all = 0;
        const ChartTable table = page->findChild<StructureTab*>()->findChild<ChartPanel*>()->chart()->table();
        for (const QStringList& row : table.rows)
            for (int column = 1; column <= table.columns; ++column)
                all += row.at(column).toInt();
        return all;
    };
    CHECK(shown() == 3); // 王建国, 李梅, 张伟
    page->findChild<QCheckBox*>(u"withSubUnits"_s)->setChecked(false);
    CHECK(shown() == 1);
}

TEST_CASE_METHOD(AnalysisFixture, "a past day is shown by the records of that day", "[analysis]")
{
    choose(u"rank-ladder"_s);
    auto* day = page->findChild<QDateEdit*>(u"structureDay"_s);
    const auto holders = [this] {
        int all = 0;
        const ChartTable table = page->findChild<StructureTab*>()->findChild<ChartPanel*>()->chart()->table();
        for (const QStringList& row : table.rows)
            all += row.at(0).contains(u"主任科员") ? row.at(1).toInt() : 0;
        return all;
    };
    day->setDate(QDate(2020, 5, 31)); // The day before the ranks were given.
    CHECK(holders() == 0);
    day->setDate(QDate(2020, 6, 1));
    CHECK(holders() == 2);
}

TEST_CASE_METHOD(AnalysisFixture, "a double click on a person behind a figure opens the dossier", "[analysis]")
{
    QSignalSpy opened(page.get(), &AnalysisPage::openDossier);
    choose(u"rank-age"_s);
    press({u"四级调研员"_s, u": 1"_s});
    REQUIRE(names() == QStringList{u"李梅"_s});
    CHECK(people->model()->index(0, 1).data().toString().contains(u"办公室"));
    CHECK(people->model()->index(0, 4).data().toString() == u"1980.03");
    emit people->doubleClicked(people->model()->index(0, 0));
    REQUIRE(opened.count() == 1);
    CHECK(qvariant_cast<CadreId>(opened[0][0]) == CadreId{2});
}

TEST_CASE_METHOD(AnalysisFixture, "what is written to a file shows in the charts at the next look", "[analysis]")
{
    choose(u"rank-age"_s);
    add(u"赵敏"_s, u"女"_s, PartialDate(1981, 2), u"四级调研员"_s, division);
    load();
    press({u"四级调研员"_s, u": 2"_s});
    CHECK(names().size() == 2);
}

TEST_CASE_METHOD(AnalysisFixture, "every chart of the structure draws its names in full", "[analysis]")
{
    for (const StructureChart& each : structureCharts()) {
        INFO(each.key.toStdString());
        const StructureTable table = material()->table(office->rules(), {testDay, {}}, each.key);
        REQUIRE_FALSE(table.rows.isEmpty());
        choose(each.key);
        QString words;
        for (const ChartLabel& label : view->picture().labels) {
            words += label.text;
            CHECK(QRectF(view->rect()).adjusted(-1, -1, 1, 1).contains(label.box));
        }
        words.remove(u' ');
        for (const QString& row : table.rows)
            CHECK(words.contains(QString(row).remove(u' ')));
    }
}

TEST_CASE_METHOD(AnalysisFixture, "the report has the figures, every chart, the gaps, and a page for each unit",
                 "[analysis]")
{
    const auto run =
        structureReport(*office, material(), {.unit = {}, .withSubUnits = true, .on = testDay, .eachUnit = true});
    REQUIRE(run);
    CHECK(run->count == 3); // The office, its bureau and its division.
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto report = writePdf(path, run->count, run->source);
    REQUIRE(report);
    CHECK(report->warnings.isEmpty());
    const QString text = pdfText(path);
    CHECK(text.contains(u"干部队伍结构分析报告"));
    CHECK(text.contains(u"共有干部4人"));
    CHECK(text.contains(u"三、断层情况"));
    CHECK(text.contains(u"一级主任科员2人（50.0%）"));
    CHECK(text.contains(u"办公室"));
}

TEST_CASE("a chart with more rows than a page holds is split into pieces of like size", "[analysis]")
{
    StructureTable table{.chart = u"units"_s, .columns = {u"人数"_s}};
    for (int row = 0; row < 90; ++row) {
        table.rows += QString::number(row);
        table.cells.push_back({row});
    }
    const auto pieces = splitRows(table, 40);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].rows.size() == 30);
    CHECK(pieces[2].rows.first() == u"60");
    CHECK(pieces[2].at(29, 0) == 89);
    CHECK(splitRows(StructureTable(), 40).size() == 1);
}

TEST_CASE_METHOD(OfficeFixture, "the window has a page for the analysis, after the appraisal", "[analysis]")
{
    MainWindow window({}, testDay);
    window.setOffice(std::move(office));
    auto* page = window.findChild<AnalysisPage*>();
    REQUIRE(page);
    QSignalSpy loaded(&page->desk(), &AnalysisDesk::loaded);
    window.show();
    window.findChild<QListWidget*>(u"pages"_s)->setCurrentRow(6);
    CHECK(page->isVisible());
    REQUIRE((loaded.count() > 0 || loaded.wait()));
}
