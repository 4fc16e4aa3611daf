#include "tests/cli/cli_runner.h"

#include <QDir>
#include <QFile>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// Zeroes the page of a plain office in which the first of some bytes stand.
void destroyPageWith(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf(bytes);
    REQUIRE(at > 4096);
    REQUIRE(file.seek(at / 4096 * 4096));
    REQUIRE(file.write(QByteArray(4096, '\0')) == 4096);
}

} // namespace

TEST_CASE("the command line says what a damaged office lost, and rescues it from the last backup", "[cli][rescue]")
{
    QTemporaryDir folder;
    const QString office = folder.filePath(u"office.tidui"_s);
    const QString rescued = folder.filePath(u"rescued.tidui"_s);
    REQUIRE(runCli({u"new"_s, office, u"--sample"_s, u"20"_s}).code == 0);
    CHECK(runCli({u"rescue"_s, office, u"--from-backup"_s, u"last"_s}).code == 2); // There is none yet.
    REQUIRE(QDir(folder.path()).mkdir(u"备份"_s));
    REQUIRE(runCli({u"backup"_s, office, u"--to"_s, folder.filePath(u"备份/office-20260601-173000.tidui"_s)}).code ==
            0);
    const QString name =
        runCli({u"show"_s, office, u"1"_s}).object().value(u"person"_s).toObject().value(u"name"_s).toString();
    REQUIRE_FALSE(name.isEmpty());
    CHECK(runCli({u"rescue"_s, office}).code == 0); // A whole one loses nothing.

    QFile file(office);
    REQUIRE(file.open(QIODevice::ReadOnly));
    destroyPageWith(office, name.toUtf8());
    const QByteArray damaged = file.readAll();

    const CliRun looked = runCli({u"rescue"_s, office, u"--json"_s});
    CHECK(looked.code == 1);
    CHECK(looked.object().value(u"people"_s) == 20);
    CHECK_FALSE(looked.object().value(u"lines"_s).toArray().isEmpty());
    CHECK_FALSE(QFile::exists(rescued));

    const CliRun done = runCli({u"rescue"_s, office, u"--to"_s, rescued, u"--from-backup"_s, u"last"_s, u"--json"_s});
    CHECK(done.code == 0);
    CHECK(done.object().value(u"complete"_s).toBool());
    CHECK(runCli({u"verify"_s, rescued}).code == 0);
    CHECK(runCli({u"show"_s, rescued, u"1"_s}).object().value(u"person"_s).toObject().value(u"name"_s) == name);
    CHECK(runCli({u"rescue"_s, office, u"--to"_s, rescued}).code == 2); // Nothing is overwritten.
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == damaged);
}
