#include "tests/cli/cli_runner.h"

#include <QDate>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// Next month, as --from takes it: the sample's careers stand today.
QString nextMonth()
{
    return QDate::currentDate().addMonths(1).toString(u"yyyy-MM"_s);
}

struct ForecastFolder : Folder {
    CliRun forecast(const QString& path, const QStringList& options) const
    {
        return runCli(QStringList{u"forecast"_s, path, u"--from"_s, nextMonth(), u"--years"_s, u"5"_s} + options);
    }

    /// A plan's file.
    QString plan(const QByteArray& text) const
    {
        QFile file(path(u"plan.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
};

} // namespace

TEST_CASE_METHOD(ForecastFolder, "forecast tells figures by year, moves and people, and its figures fit",
                 "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 600);
    const CliRun run = forecast(path, {u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QJsonObject found = run.object();
    int capped = 0;
    for (const auto& entry : found.value(u"rows"_s).toArray()) {
        const QJsonObject row = entry.toObject();
        CHECK_FALSE(row.value(u"name"_s).toString().isEmpty());
        for (const auto& of : row.value(u"years"_s).toArray()) {
            const QJsonObject year = of.toObject();
            if (row.value(u"kind"_s).toString() != u"capped")
                continue;
            ++capped;
            CHECK(year.value(u"vacant"_s).toInt() - year.value(u"over"_s).toInt() ==
                  year.value(u"quota"_s).toInt() - year.value(u"used"_s).toInt());
        }
    }
    CHECK(capped > 50);
    const QJsonArray moves = found.value(u"moves"_s).toArray();
    REQUIRE_FALSE(moves.isEmpty());
    for (const auto& entry : moves) {
        const QJsonObject move = entry.toObject();
        CHECK(move.value(u"eligible"_s).toString() <= move.value(u"month"_s).toString());
        CHECK_FALSE(move.value(u"to"_s).toString().isEmpty());
    }
    CHECK_FALSE(found.value(u"people"_s).toArray().isEmpty());
    CHECK_FALSE(found.value(u"leavings"_s).toArray().isEmpty());
    CHECK(found.value(u"plan"_s).toObject().value(u"order"_s).toString() == u"longest-in-rank");
}

TEST_CASE_METHOD(ForecastFolder, "forecast in words says what happens and each row by year", "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 200);
    const CliRun run = forecast(path, {u"--policy"_s, u"oldest-first"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    CHECK(QString::fromUtf8(run.out).contains(u"一级调研员"));
    CHECK(QString::fromUtf8(run.out).count(u'\n') > 30);
}

TEST_CASE_METHOD(ForecastFolder, "a simulation of the same seed writes the same, byte by byte", "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 200);
    const QStringList options{u"--runs"_s, u"50"_s, u"--seed"_s, u"7"_s, u"--json"_s};
    const CliRun one = forecast(path, options);
    const CliRun again = forecast(path, options);
    REQUIRE(one.code == 0);
    CHECK(one.out == again.out);
    CHECK(one.object().value(u"simulation"_s).toObject().value(u"runs"_s).toInt() == 50);
    CHECK(forecast(path, {u"--runs"_s, u"50"_s, u"--seed"_s, u"8"_s, u"--json"_s}).out != one.out);
}

TEST_CASE_METHOD(ForecastFolder, "a stored scenario is forecast by its name and compared with another",
                 "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 200);
    const CliRun stored =
        runCli({u"scenario"_s, path, u"--name"_s, u"年长优先"_s, u"--plan"_s, plan(R"({"order": "oldest-first"})")});
    INFO(stored.err.toStdString());
    REQUIRE(stored.code == 0);
    const CliRun listed = runCli({u"scenario"_s, path});
    REQUIRE(listed.array().size() == 1);
    CHECK(listed.array().first().toObject().value(u"name"_s).toString() == u"年长优先");
    const CliRun by = forecast(path, {u"--scenario"_s, u"年长优先"_s, u"--json"_s});
    REQUIRE(by.code == 0);
    CHECK(by.object().value(u"plan"_s).toObject().value(u"order"_s).toString() == u"oldest-first");
    const CliRun compared = forecast(path, {u"--compare"_s, u"年长优先"_s, u"--json"_s});
    REQUIRE(compared.code == 0);
    CHECK(compared.object().value(u"comparisons"_s).toArray().size() == 1);
    CHECK_FALSE(by.object().contains(u"comparisons"_s));
}

TEST_CASE_METHOD(ForecastFolder, "two scenarios and a promotion stand beside a forecast, each under its name",
                 "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 200);
    REQUIRE(runCli({u"scenario"_s, path, u"--name"_s, u"照旧"_s, u"--plan"_s, plan("{}")}).code == 0);
    REQUIRE(runCli({u"scenario"_s, path, u"--name"_s, u"留有余地"_s, u"--plan"_s, plan(R"({"reserve": 3})")}).code ==
            0);
    const QStringList both{u"--compare"_s, u"照旧"_s, u"--compare"_s, u"留有余地"_s};
    const CliRun run = forecast(path, both + QStringList{u"--promote"_s, u"1:一级巡视员"_s, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QJsonArray comparisons = run.object().value(u"comparisons"_s).toArray();
    REQUIRE(comparisons.size() == 3);
    const QJsonObject same = comparisons[0].toObject();
    const QJsonObject reserved = comparisons[1].toObject();
    CHECK(same.value(u"scenario"_s).toString() == u"照旧");
    CHECK(same.value(u"steps"_s).toArray().isEmpty());
    CHECK(same.value(u"figures"_s).toArray().isEmpty());
    CHECK(reserved.value(u"scenario"_s).toString() == u"留有余地");
    CHECK(reserved.value(u"plan"_s).toObject().value(u"reserve"_s).toInt() == 3);
    CHECK_FALSE(reserved.value(u"steps"_s).toArray().isEmpty()); // Places held back are steps that others lose.
    CHECK(comparisons[2].toObject().value(u"scenario"_s).isNull());

    const QString words = QString::fromUtf8(forecast(path, both).out);
    CHECK(words.indexOf(u"照旧"_s) >= 0);
    CHECK(words.indexOf(u"照旧"_s) < words.indexOf(u"留有余地"_s));
}

TEST_CASE_METHOD(ForecastFolder, "a comparison tells its figures beside the scenario's name, whatever signs it has",
                 "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 200);
    const QString name = u"留 %1 至 %2 名"_s;
    REQUIRE(runCli({u"scenario"_s, path, u"--name"_s, name, u"--plan"_s, plan(R"({"reserve": 3})")}).code == 0);
    const CliRun json = forecast(path, {u"--compare"_s, name, u"--json"_s});
    const QJsonArray steps =
        json.object().value(u"comparisons"_s).toArray().first().toObject().value(u"steps"_s).toArray();
    REQUIRE_FALSE(steps.isEmpty());
    const QString words = QString::fromUtf8(forecast(path, {u"--compare"_s, name}).out);
    const auto line = words.indexOf(name);
    REQUIRE(line >= 0);
    CHECK(words.mid(line).section(u'\n', 0, 0).contains(QString::number(steps.size())));
}

TEST_CASE_METHOD(ForecastFolder, "promoting somebody now says what it costs", "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 600);
    const QJsonArray blocked = forecast(path, {u"--json"_s}).object().value(u"blocked"_s).toArray();
    QStringList options{u"--json"_s};
    for (const auto& entry : blocked) { // Everybody who would still wait at the end goes first.
        const QJsonObject waits = entry.toObject();
        if (waits.value(u"end"_s).toString() == u"open")
            options += {u"--promote"_s, QString::number(waits.value(u"cadre"_s).toInteger()) + u':' +
                                            waits.value(u"target"_s).toString()};
    }
    REQUIRE(options.size() > 1);
    const CliRun run = forecast(path, options);
    REQUIRE(run.code == 0);
    const QJsonArray comparisons = run.object().value(u"comparisons"_s).toArray();
    REQUIRE(comparisons.size() == 1);
    CHECK_FALSE(comparisons.first().toObject().value(u"steps"_s).toArray().isEmpty());
}

TEST_CASE_METHOD(ForecastFolder, "forecast refuses what it can't do, and says why", "[cli][forecast]")
{
    const QString path = office(u"office.tidui"_s, 20);
    const auto refused = [&](const QStringList& options, const QString& word) {
        const CliRun run = runCli(QStringList{u"forecast"_s, path} + options);
        INFO(run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(word));
    };
    refused({}, u"--from"_s);
    refused({u"--from"_s, u"2026-13"_s}, u"2026-13"_s);
    refused({u"--from"_s, u"2199-01"_s}, u"十二"_s);
    refused({u"--from"_s, nextMonth(), u"--years"_s, u"16"_s}, u"years"_s);
    refused({u"--from"_s, nextMonth(), u"--policy"_s, u"by-age"_s}, u"by-age"_s);
    refused({u"--from"_s, nextMonth(), u"--policy"_s, u"ranking-list"_s}, u"名单"_s);
    refused({u"--from"_s, nextMonth(), u"--scenario"_s, u"没有"_s}, u"没有"_s);
    refused({u"--from"_s, nextMonth(), u"--compare"_s, u"未存"_s}, u"未存"_s);
    refused({u"--from"_s, nextMonth(), u"--promote"_s, u"5"_s}, u"--promote"_s);
    refused({u"--from"_s, nextMonth(), u"--runs"_s, u"0"_s}, u"runs"_s);
    const CliRun bad = runCli({u"scenario"_s, path, u"--name"_s, u"甲"_s, u"--plan"_s, plan("[1]")});
    CHECK(bad.code == 2);
    CHECK(runCli({u"scenario"_s, path, u"--name"_s, u"甲"_s}).code == 2);
}
