#include "tests/cli/cli_runner.h"

using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Folder, "quota says places, holders and arithmetic of each group, and its figures fit", "[cli][quota]")
{
    const QString path = office(u"office.tidui"_s, 600);
    const CliRun run = runCli({u"quota"_s, path, u"--on"_s, u"2026-06-01"_s, u"--json"_s});
    REQUIRE(run.code == 0);
    int capped = 0;
    int over = 0;
    for (const auto& entry : run.array()) {
        const QJsonObject line = entry.toObject();
        for (const QString& key : {u"unit"_s, u"rank-group"_s, u"arithmetic"_s, u"certainty"_s})
            CHECK_FALSE(line.value(key).toString().isEmpty());
        CHECK(line.value(u"held-by"_s).toArray().size() == line.value(u"held"_s).toInt(-1));
        const QJsonValue places =
            line.value(u"approved"_s).isNull() ? line.value(u"ceiling"_s) : line.value(u"approved"_s);
        CHECK(line.value(u"vacant"_s).isNull() == places.isNull());
        if (places.isNull())
            continue;
        ++capped;
        over += line.value(u"over"_s).toInt();
        CHECK(line.value(u"vacant"_s).toInt() - line.value(u"over"_s).toInt() ==
              places.toInt() - line.value(u"held"_s).toInt());
    }
    CHECK(capped > 10);
    CHECK(over > 0);
}

TEST_CASE_METHOD(Folder, "quota of one unit has the arithmetic in words and the article", "[cli][quota]")
{
    const QString path = office(u"office.tidui"_s, 600);
    const CliRun all = runCli({u"quota"_s, path, u"--on"_s, u"2026-06-01"_s, u"--json"_s});
    const QString unit = all.array().last().toObject().value(u"unit"_s).toString();
    const CliRun run = runCli({u"quota"_s, path, u"--on"_s, u"2026-06-01"_s, u"--unit"_s, unit, u"--json"_s});
    REQUIRE(run.code == 0);
    REQUIRE_FALSE(run.array().isEmpty());
    CHECK(run.array().size() < all.array().size());
    const QJsonObject first = run.array().first().toObject();
    CHECK(first.value(u"article"_s).toString() == u"公务员职务与职级并行规定第十一条");
    CHECK(first.value(u"arithmetic"_s).toString().contains(u"行政编制"));
}

TEST_CASE_METHOD(Folder, "quota refuses a missing day and an unknown unit", "[cli][quota]")
{
    const QString path = office(u"office.tidui"_s);
    CHECK(runCli({u"quota"_s, path}).code == 2);
    CHECK(runCli({u"quota"_s, path, u"--on"_s, u"2026-13-01"_s}).code == 2);
    CHECK(runCli({u"quota"_s, path, u"--on"_s, u"2026-06-01"_s, u"--unit"_s, u"无此单位"_s}).code == 2);
    CHECK(runCli({u"quota"_s, path, u"--on"_s, u"2026-06-01"_s, u"--json"_s}).array().isEmpty());
}
