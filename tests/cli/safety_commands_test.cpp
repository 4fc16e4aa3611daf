#include "tests/cli/cli_runner.h"

#include <QFile>

using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("the command line verifies, backs up, restores and anchors an office", "[cli][backup]")
{
    QTemporaryDir folder;
    const QString office = folder.filePath(u"office.tidui"_s);
    const QString copy = folder.filePath(u"copy.tidui"_s);
    REQUIRE(runCli({u"new"_s, office, u"--sample"_s, u"20"_s}).code == 0);

    const CliRun verified = runCli({u"verify"_s, office, u"--json"_s});
    CHECK(verified.code == 0);
    CHECK(verified.object().value(u"people"_s) == 20);
    CHECK(verified.object().value(u"chain"_s).toArray().isEmpty());

    CHECK(runCli({u"backup"_s, office}).code == 2);
    CHECK(runCli({u"backup"_s, office, u"--to"_s, copy}).code == 0);
    CHECK(runCli({u"backup"_s, office, u"--to"_s, copy}).code == 2); // Nothing is overwritten.
    CHECK(runCli({u"restore"_s, copy, u"--to"_s, office}).code == 0);
    CHECK(runCli({u"restore"_s, folder.filePath(u"missing"_s), u"--to"_s, office}).code == 2);

    const QJsonArray audit = runCli({u"audit"_s, office, u"--json"_s}).array();
    REQUIRE_FALSE(audit.isEmpty());
    CHECK(audit.first().toObject().value(u"kind"_s) == u"restore backup"_s);
    CHECK(runCli({u"audit"_s, office, u"--by"_s, u"nobody"_s, u"--json"_s}).array().isEmpty());
    CHECK(runCli({u"audit"_s, office, u"--cadre"_s, u"x"_s, u"--json"_s}).code == 2);

    const QString code = QString::fromUtf8(runCli({u"anchor"_s, office}).out).trimmed();
    CHECK(runCli({u"anchor"_s, office, u"--check"_s, code}).code == 0);
    CHECK(runCli({u"anchor"_s, office, u"--check"_s, code.chopped(1)}).code == 2);
}
