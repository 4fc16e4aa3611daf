#include "modal_driver.h"

#include "core/operation/sample_fill.h"
#include "core/sample/sample_office.h"
#include "ui/analysis/analysis_desk.h"
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/forecast_tab.h"
#include "ui/analysis/people_model.h"
#include "ui/analysis/plan_dialog.h"
#include "ui/analysis/promotion_cost_dialog.h"
#include "ui/analysis/structure_tab.h"
#include "ui/components/chart_panel.h"
#include "ui/components/chart_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

/// The forecast of a sample office, in the page of the analysis.
struct ForecastWindow {
    const QDate day{2026, 6, 1};
    QTemporaryDir folder{};
    SampleOffice sample{{.seed = 7, .people = 200, .today = day}};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), sample.name(), u"甲"_s));
    std::unique_ptr<AnalysisPage> page{};
    ForecastTab* tab = nullptr;

    ForecastWindow()
    {
        REQUIRE(fillWithSample(*office, sample, day, {}));
        page = std::make_unique<AnalysisPage>(*office, day);
        page->resize(1280, 680);
        page->show();
        tab = page->findChild<ForecastTab*>();
        REQUIRE(tab);
        page->findChild<QTabWidget*>(u"analysisTabs"_s)->setCurrentWidget(tab);
        REQUIRE(QTest::qWaitFor([this] { return page->desk().material() && tab->forecasts().answer(); }, 60'000));
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* widget = tab->findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
    const ForecastResult& base() const { return tab->forecasts().answer()->results.front(); }

    void waitForAnswer() const
    {
        const auto* before = tab->forecasts().answer();
        bool answered = false;
        const auto connection =
            QObject::connect(&tab->forecasts(), &ForecastDesk::answered, [&answered] { answered = true; });
        REQUIRE(QTest::qWaitFor([&answered] { return answered; }, 60'000));
        QObject::disconnect(connection);
        REQUIRE(before);
    }

    /// Makes a scenario that holds places in reserve; it becomes the plan shown.
    void makeScenario(const QString& name, int reserve) const
    {
        const ModalDriver<PlanDialog> driver([&](PlanDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"name"_s)->setText(name);
            dialog.findChild<QSpinBox*>(u"reserve"_s)->setValue(reserve);
            dialog.accept();
        });
        find<QPushButton>(u"newPlan"_s)->click();
        REQUIRE(driver.met());
        waitForAnswer();
    }
};

} // namespace

TEST_CASE("a figure of the forecast opens the people behind it, and they their dossier", "[forecast][window]")
{
    ForecastWindow window;
    auto* grid = window.find<QTableView>(u"forecast"_s);
    REQUIRE(grid->model()->rowCount() > 5);
    CHECK(grid->model()->columnCount() == 1 + window.base().yearCount());
    auto* measure = window.find<QComboBox>(u"measure"_s);
    measure->setCurrentIndex(measure->findData(int(ForecastMeasure::Used)));
    emit measure->activated(measure->currentIndex());
    const auto* list = window.find<QTableView>(u"forecastPeople"_s)->model();
    int opened = 0;
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        grid->setCurrentIndex(grid->model()->index(row, 3));
        const auto* model = qobject_cast<ForecastGrid*>(grid->model());
        const ForecastFigure& figure = window.base().at(model->resultRow(row), model->yearOf(3));
        CHECK(list->rowCount() == figure.used + figure.uncounted);
        opened += list->rowCount();
    }
    CHECK(opened > 0);
}

TEST_CASE("a scenario that holds places in reserve stands beside the plain plan with what differs",
          "[forecast][window]")
{
    ForecastWindow window;
    window.makeScenario(u"留有余地"_s, 3);
    CHECK(window.find<QComboBox>(u"plan"_s)->currentText() == u"留有余地");
    CHECK(window.find<QLabel>(u"assumes"_s)->toolTip().contains(u"3"));
    auto* second = window.find<QComboBox>(u"secondPlan"_s);
    second->setCurrentIndex(second->findData(-2));
    emit second->activated(second->currentIndex());
    window.waitForAnswer();
    REQUIRE(window.tab->forecasts().answer()->results.size() == 2);
    auto* which = window.find<QComboBox>(u"list"_s);
    which->setCurrentIndex(which->count() - 1);
    emit which->activated(which->currentIndex());
    const auto* list = window.find<QTableView>(u"forecastPeople"_s)->model();
    CHECK(list->rowCount() > 0); // Places held back are steps that others lose.
    CHECK(list->rowCount() ==
          int(compareForecasts(window.base(), window.tab->forecasts().answer()->results[1]).steps.size()));
    CHECK(window.find<QLabel>(u"listTitle"_s)->text().startsWith(QString::number(list->rowCount())));
    REQUIRE(scenarios(*window.office)->size() == 1);
}

TEST_CASE("three plans are listed with a column each, and for the second and third what they change",
          "[forecast][window]")
{
    ForecastWindow window;
    window.makeScenario(u"留三个"_s, 3);
    window.makeScenario(u"留一个"_s, 1);
    for (const auto& [box, plan] : {std::pair(u"secondPlan"_s, u"留三个"_s), std::pair(u"thirdPlan"_s, QString())}) {
        auto* chosen = window.find<QComboBox>(box);
        chosen->setCurrentIndex(plan.isEmpty() ? chosen->findData(-2) : chosen->findText(plan)); // -2: the plain plan.
        emit chosen->activated(chosen->currentIndex());
        window.waitForAnswer();
    }
    REQUIRE(window.tab->forecasts().answer()->results.size() == 3);
    const auto* list = window.find<QTableView>(u"forecastPeople"_s)->model();
    auto* which = window.find<QComboBox>(u"list"_s);
    const auto header = [list](int column) { return list->headerData(column, Qt::Horizontal).toString(); };
    which->setCurrentIndex(which->count() - 1);
    emit which->activated(which->currentIndex());
    const PlanTable table = comparePlans(window.tab->forecasts().answer()->results);
    CHECK(list->rowCount() == int(table.steps.size()));
    REQUIRE(list->columnCount() == 2 + 3 + 2);
    CHECK(header(2) == u"留一个");
    CHECK(header(3) == u"留三个");
    CHECK(header(5).contains(u"留三个"));

    which->setCurrentIndex(which->count() - 2);
    emit which->activated(which->currentIndex());
    REQUIRE(list->columnCount() == 3 + 3 + 2);
    REQUIRE(list->rowCount() > 0);
    int known = 0;
    for (int row = 0; row < list->rowCount(); ++row) {
        const auto number = [&](int column) { return list->index(row, column).data().toString().toInt(); };
        if (list->index(row, 3).data().toString() == u"—" || list->index(row, 4).data().toString() == u"—")
            continue;
        ++known;
        CHECK(number(6) == number(4) - number(3)); // "—" stands for no difference.
    }
    CHECK(known > 0);
}

TEST_CASE("a figure stands once where all plans agree, and once for each plan where they don't", "[forecast][window]")
{
    ForecastWindow window;
    window.makeScenario(u"留三个"_s, 3);
    auto* second = window.find<QComboBox>(u"secondPlan"_s);
    second->setCurrentIndex(second->findData(-2)); // The plain plan.
    emit second->activated(second->currentIndex());
    window.waitForAnswer();
    const auto* grid = qobject_cast<ForecastGrid*>(window.find<QTableView>(u"forecast"_s)->model());
    int alike = 0;
    int apart = 0;
    for (int row = 0; row < grid->rowCount(); ++row) {
        for (int column = 1; column < grid->columnCount(); ++column) {
            const QModelIndex cell = grid->index(row, column);
            const bool bold = cell.data(Qt::FontRole).value<QFont>().bold();
            CHECK(cell.data().toString().contains(u'|') == bold);
            ++(bold ? apart : alike);
        }
    }
    CHECK(alike > 0);
    CHECK(apart > 0);
}

TEST_CASE("people behind a figure of a day to come are listed with the rank of that day and the one they hold now",
          "[forecast][window]")
{
    const ForecastWindow window;
    auto* structure = window.page->findChild<StructureTab*>();
    window.page->findChild<QTabWidget*>(u"analysisTabs"_s)->setCurrentWidget(structure);
    structure->findChild<QListWidget*>(u"charts"_s)->setCurrentRow(1); // Ages by rank.
    structure->findChild<QDateEdit*>(u"structureDay"_s)->setDate(QDate(2031, 6, 1));
    auto* view = structure->findChild<ChartView*>(u"chart"_s);
    const auto* panel = structure->findChild<ChartPanel*>();
    REQUIRE(QTest::qWaitFor([panel] { return panel->chart() && panel->chart()->title().contains(u"2031"); }, 60'000));
    const auto* people = structure->findChild<QTableView*>(u"structurePeople"_s)->model();
    int promoted = 0;
    for (const ChartMark& mark : view->picture().marks) {
        QTest::mouseClick(view, Qt::LeftButton, {}, mark.box.center().toPoint());
        for (int row = 0; row < people->rowCount(); ++row) {
            const QString rank = people->index(row, PeopleModel::RankColumn).data().toString();
            const QString note = people->index(row, PeopleModel::NoteColumn).data().toString();
            CHECK(mark.text.contains(rank));
            CHECK_FALSE(note.endsWith(rank));
            promoted += note.isEmpty() ? 0 : 1;
        }
    }
    CHECK(promoted > 0);
}

TEST_CASE("a scenario without a name is refused in the dialog, which stays open", "[forecast][window]")
{
    ForecastWindow window;
    QString problem;
    const ModalDriver<PlanDialog> driver([&problem](PlanDialog& dialog) {
        dialog.accept();
        problem = dialog.findChild<QLabel*>(u"problem"_s)->text();
        dialog.reject();
    });
    window.find<QPushButton>(u"newPlan"_s)->click();
    REQUIRE(driver.met());
    CHECK_FALSE(problem.isEmpty());
    CHECK(scenarios(*window.office)->empty());
}

TEST_CASE("promoting people now shows who waits longer for it", "[forecast][window]")
{
    ForecastWindow window;
    std::vector<SingleMove> now;
    for (const ForecastPerson& person : window.base().people) { // Of those who can step up, the last in the queue.
        if (person.eligible && *person.eligible <= window.base().from && person.next >= 0)
            now = {{.cadre = person.cadre, .rank = window.base().rankName(person.next)}};
    }
    REQUIRE(now.size() == 1);
    QString summary;
    int steps = -1;
    const ModalDriver<PromotionCostDialog> driver([&](PromotionCostDialog& dialog) {
        summary = dialog.findChild<QLabel*>(u"summary"_s)->text();
        steps = dialog.findChild<QTableView*>(u"costSteps"_s)->model()->rowCount();
        dialog.reject();
    });
    showPromotionCost(*window.office, window.day, now, window.page.get());
    REQUIRE(driver.met());
    CHECK(summary.contains(now.front().rank));
    const auto basis = forecastBasis(*window.office, window.day, window.day);
    REQUIRE(basis);
    CHECK(steps == int(comparePromotions(basis->staff, basis->quotas, {}, 10, now).comparison.steps.size()));
}

TEST_CASE("a simulation draws bands around used and waiting, and can be cancelled", "[forecast][window]")
{
    ForecastWindow window;
    const auto simulate = [&](int runs) {
        const ModalDriver<QDialog> driver([runs](QDialog& dialog) {
            dialog.findChild<QSpinBox*>(u"runs"_s)->setValue(runs);
            dialog.accept();
        });
        window.find<QPushButton>(u"simulate"_s)->click();
        REQUIRE(driver.met());
    };
    simulate(20);
    window.waitForAnswer();
    const auto& simulation = window.tab->forecasts().answer()->simulation;
    REQUIRE(simulation);
    CHECK(simulation->runs == 20);
    CHECK(simulation->rows.size() == window.base().rows.size());

    bool ended = false;
    QObject::connect(&window.tab->forecasts(), &ForecastDesk::running, window.tab,
                     [&ended](bool runs) { ended = ended || !runs; });
    simulate(mostRuns);
    window.find<QPushButton>(u"cancelForecast"_s)->click();
    REQUIRE(QTest::qWaitFor([&ended] { return ended; }, 60'000));
    CHECK(window.tab->forecasts().answer()->simulation->runs == 20); // What was there stays.
}
