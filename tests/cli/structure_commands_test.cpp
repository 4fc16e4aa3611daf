#include "tests/cli/cli_runner.h"

#include <QDate>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

CliRun retirement(const QString& born, const QString& sex, const QString& category)
{
    return runCli({u"retirement"_s, u"--born"_s, born, u"--sex"_s, sex, u"--category"_s, category, u"--json"_s});
}

} // namespace

TEST_CASE("国务院办法第一条: retirement answers age, month and the earliest month", "[cli][retirement]")
{
    const QJsonObject man = retirement(u"1971-02"_s, u"male"_s, u"cadre"_s).object(); // R8
    CHECK(man.value(u"age"_s).toString() == u"61y7m");
    CHECK(man.value(u"month"_s).toString() == u"2032-09");
    CHECK(man.value(u"earliest"_s).toString() == u"2031-02");
    CHECK(man.value(u"latest"_s).toString() == u"2032-09");
    CHECK(man.value(u"article"_s).toString().contains(u"第一条"));
    const QJsonObject worker = retirement(u"1984-10"_s, u"female"_s, u"worker"_s).object(); // R24
    CHECK(worker.value(u"age"_s).toString() == u"54y11m");
    CHECK(worker.value(u"month"_s).toString() == u"2039-09");
    CHECK(worker.value(u"earliest"_s).toString() == u"2036-09");
    CHECK(worker.value(u"latest"_s).toString() == u"2042-09");                           // 94号第四条: three years.
    const QJsonObject before = retirement(u"1964-12"_s, u"male"_s, u"cadre"_s).object(); // R1
    CHECK(before.value(u"month"_s).toString() == u"2024-12");
    CHECK(before.value(u"earliest"_s).isNull());
}

TEST_CASE("retirement refuses what is no month, no sex and no category, in Chinese", "[cli][retirement]")
{
    for (const QString& born : {u"1971"_s, u"1971-13"_s, u"2990-01"_s, u"早年"_s, QString()}) {
        const CliRun run = retirement(born, u"male"_s, u"cadre"_s);
        CHECK(run.code == 2);
        CHECK(run.err.contains(u"--born"));
        CHECK(run.err.contains(u"出生"));
    }
    CHECK(retirement(u"1971-02"_s, u"男"_s, u"cadre"_s).err.contains(u"male"));
    CHECK(retirement(u"1971-02"_s, u"female"_s, u"official"_s).err.contains(u"worker"));
    const CliRun unset = retirement(u"1971-02"_s, u"female"_s, u"division"_s);
    CHECK(unset.code == 2);
    CHECK(unset.err.contains(u"2025"));
    CHECK(unset.out.isEmpty());
}

TEST_CASE_METHOD(Folder, "structure counts everybody in each chart and names gaps with their people",
                 "[cli][structure]")
{
    const QString path = office(u"office.tidui"_s, 600);
    const CliRun run = runCli({u"structure"_s, path, u"--on"_s, u"2026-06-01"_s, u"--json"_s});
    REQUIRE(run.code == 0);
    const QJsonArray charts = run.object().value(u"charts"_s).toArray();
    CHECK(charts.size() == 13);
    for (const auto& entry : charts) {
        const QJsonObject chart = entry.toObject();
        INFO(chart.value(u"chart"_s).toString().toStdString());
        int counted = 0;
        for (const auto& row : chart.value(u"cells"_s).toArray()) {
            for (const auto& cell : row.toArray())
                counted += cell.toInt();
        }
        if (chart.value(u"chart"_s).toString() != u"grassroots") // The sample's files say nothing about it.
            CHECK(counted > 0);
        CHECK(counted + chart.value(u"unknown"_s).toInt() == chart.value(u"people"_s).toInt());
        CHECK(chart.value(u"people"_s) == charts.first().toObject().value(u"people"_s));
    }
    const QJsonArray gaps = run.object().value(u"gaps"_s).toArray();
    REQUIRE_FALSE(gaps.isEmpty());
    for (const auto& gap : gaps) {
        CHECK_FALSE(gap.toObject().value(u"text"_s).toString().isEmpty());
        CHECK_FALSE(gap.toObject().value(u"source"_s).toString().isEmpty());
    }
}

TEST_CASE_METHOD(Folder, "structure of one chart tells who is behind each figure; unknown names are refused",
                 "[cli][structure]")
{
    const QString path = office(u"office.tidui"_s, 60);
    const CliRun run =
        runCli({u"structure"_s, path, u"--on"_s, u"2026-06-01"_s, u"--chart"_s, u"age-pyramid"_s, u"--json"_s});
    REQUIRE(run.code == 0);
    const QJsonObject chart = run.object().value(u"charts"_s).toArray().first().toObject();
    const QJsonArray cells = chart.value(u"cells"_s).toArray();
    const QJsonArray cadres = chart.value(u"cadres"_s).toArray();
    REQUIRE(cells.size() == cadres.size());
    for (qsizetype row = 0; row < cells.size(); ++row) {
        for (qsizetype column = 0; column < 2; ++column)
            CHECK(cadres.at(row).toArray().at(column).toArray().size() == cells.at(row).toArray().at(column).toInt(-1));
    }
    const CliRun chartless = runCli({u"structure"_s, path, u"--chart"_s, u"age"_s});
    CHECK(chartless.code == 2);
    CHECK(chartless.err.contains(u"age-pyramid"));
    CHECK(runCli({u"structure"_s, path, u"--unit"_s, u"无此单位"_s}).code == 2);
    CHECK(runCli({u"structure"_s, path, u"--on"_s, u"2026-02-30"_s}).code == 2);
    CHECK(runCli({u"structure"_s, path, u"--on"_s, u"2026-06-01"_s}).out.contains("\t"));
}

TEST_CASE_METHOD(Folder, "structure of a later day is forecast and says by which plan; too late a day is refused",
                 "[cli][structure]")
{
    const QString path = office(u"office.tidui"_s, 200);
    const auto at = [&path](QDate day) {
        return runCli({u"structure"_s, path, u"--on"_s, day.toString(Qt::ISODate), u"--json"_s});
    };
    const QDate today = QDate::currentDate();
    CHECK(at(today).object().value(u"forecast"_s).isNull());
    const QDate later(today.year() + 5, 12, 31);
    const CliRun run = at(later);
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QString plan = run.object().value(u"forecast"_s).toObject().value(u"name"_s).toString();
    CHECK_FALSE(plan.isEmpty());
    const QJsonObject first = run.object().value(u"charts"_s).toArray().first().toObject();
    CHECK(first.value(u"title"_s).toString().contains(plan));
    const QJsonObject forecast =
        runCli({u"forecast"_s, path, u"--from"_s, today.toString(u"yyyy-MM"_s), u"--years"_s, u"6"_s, u"--json"_s})
            .object();
    auto there = forecast.value(u"people"_s).toArray().size();
    for (const auto& leaving : forecast.value(u"leavings"_s).toArray())
        there -= leaving.toObject().value(u"month"_s).toString() < later.toString(u"yyyy-MM"_s) ? 1 : 0;
    CHECK(first.value(u"people"_s).toInt() == there);
    CHECK(at(today.addYears(16)).code == 2);
}
