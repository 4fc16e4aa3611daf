#include "core/operation/audit_log.h"
#include "core/operation/office.h"
#include "tests/cli/cli_runner.h"

#include <QDir>
#include <QFile>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QString::fromUtf8(TIDUI_TEST_DATA) + u"/exchange"_s;

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// A command in a mount namespace of its own, after `setup`, in which $1 is the folder.
struct MountedFolder : Folder {
    QString mount = path(u"mount"_s);

    MountedFolder() { REQUIRE(QDir().mkpath(mount)); }

    CliRun shell(const QString& script) const
    {
        QProcess process;
        process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, mount, QString::fromUtf8(TIDUI_CLI),
                                     samples, path(u"office.tidui"_s)});
        REQUIRE(process.waitForFinished(300'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    bool permitted() const { return shell(u"mount -t tmpfs -o size=1m tmpfs \"$1\""_s).code == 0; }
};

} // namespace

TEST_CASE_METHOD(MountedFolder, "an office in a folder that can't be written is refused or read, and never changed",
                 "[cli][disk]")
{
    if (!permitted()) {
        WARN("SKIPPED: mounting in a namespace of its own isn't permitted here.");
        return;
    }
    office(u"office.tidui"_s, 20);
    const QString setup =
        u"mount -t tmpfs tmpfs \"$1\" && cp \"$4\" \"$1/o.tidui\" && mount -o remount,ro \"$1\" && "_s;
    const CliRun import = shell(setup + u"exec \"$2\" import \"$1/o.tidui\" \"$3\""_s);
    INFO(import.err.toStdString());
    CHECK(import.code == 2);
    CHECK(isChinese(import.err));
    const CliRun made = shell(setup + u"exec \"$2\" new \"$1/new.tidui\""_s);
    CHECK(made.code == 2);
    CHECK(isChinese(made.err));
    // A backup on a drive that is protected against writing is no damaged one.
    for (const QString& command : {u"verify \"$1/o.tidui\""_s, u"list \"$1/o.tidui\""_s,
                                   u"backup \"$1/o.tidui\" --to \"$(dirname \"$4\")/backup.tidui\""_s,
                                   u"restore \"$1/o.tidui\" --to \"$(dirname \"$4\")/restored.tidui\""_s}) {
        const CliRun run = shell(setup + u"exec \"$2\" "_s + command);
        INFO(command.toStdString() + run.err.toStdString());
        CHECK(run.code == 0);
    }
    CHECK(QFile::exists(path(u"restored.tidui"_s)));
}

TEST_CASE_METHOD(MountedFolder,
                 "where no note can be written an office is still looked at, but no file of a person leaves",
                 "[cli][disk][audit]")
{
    if (!permitted()) {
        WARN("SKIPPED: mounting in a namespace of its own isn't permitted here.");
        return;
    }
    office(u"office.tidui"_s, 20);
    const QString setup = u"mount -t tmpfs tmpfs \"$1\" && cp \"$4\" \"$1/o.tidui\" && mount --bind \"$1/o.tidui\" "
                          "\"$1/o.tidui\" && mount -o remount,ro,bind \"$1/o.tidui\" && "_s;
    const CliRun list = shell(setup + u"exec \"$2\" list \"$1/o.tidui\" --json"_s);
    INFO(list.err.toStdString());
    CHECK(list.code == 0);
    CHECK(list.array().size() == 20);
    CHECK(shell(setup + u"exec \"$2\" check \"$1/o.tidui\""_s).code != 2);
    const CliRun show = shell(setup + u"exec \"$2\" show \"$1/o.tidui\" 1 --json"_s);
    CHECK(show.code == 2);
    CHECK(show.out.isEmpty());
    CHECK(isChinese(show.err));
}

TEST_CASE_METHOD(MountedFolder, "an import onto a full drive is told, and the office is sound as it was", "[cli][disk]")
{
    if (!permitted()) {
        WARN("SKIPPED: mounting in a namespace of its own isn't permitted here.");
        return;
    }
    office(u"office.tidui"_s, 20);
    REQUIRE(runCli({u"export-lrmx"_s, office(u"many.tidui"_s, 300), u"--out"_s, path(u"many"_s)}).code == 0);
    // Room for the office and its log's beginning, not for 300 people.
    const CliRun import = shell(u"mount -t tmpfs -o size=1200k tmpfs \"$1\" && cp \"$4\" \"$1/o.tidui\" && "
                                "\"$2\" import \"$1/o.tidui\" \"$(dirname \"$4\")/many\" >/dev/null; code=$?; "
                                "\"$2\" check \"$1/o.tidui\" --json && \"$2\" list \"$1/o.tidui\" --json | "
                                "grep -o '\"id\"' | wc -l; exit $code"_s);
    INFO(import.out.toStdString() + import.err.toStdString());
    CHECK(import.code == 2);
    CHECK(isChinese(import.err));
    CHECK(import.out.contains("\"sound\": true"));
}

TEST_CASE_METHOD(Folder, "of two programs that write at once one is told who writes, and nothing is lost",
                 "[cli][lock]")
{
    const QString path = office(u"单位.tidui"_s);
    REQUIRE(runCli({u"export-lrmx"_s, office(u"many.tidui"_s, 300), u"--out"_s, this->path(u"many"_s)}).code == 0);
    QProcess first;
    QProcess second;
    startCli(first, {u"import"_s, path, this->path(u"many"_s)});
    startCli(second, {u"import"_s, path, this->path(u"many"_s)});
    REQUIRE(first.waitForFinished(300'000));
    REQUIRE(second.waitForFinished(300'000));
    int went = 0;
    for (QProcess* writer : {&first, &second}) {
        const QString words = QString::fromUtf8(writer->readAllStandardError());
        INFO(words.toStdString());
        if (writer->exitCode() == 0) {
            ++went;
            continue;
        }
        CHECK(writer->exitCode() == 2);
        CHECK(isChinese(words));
    }
    CHECK(went >= 1); // Both, when the machine was so slow that one came after the other.
    const auto found = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(found);
    CHECK((*found)->people().operator*() == 300);
    const auto report = (*found)->verify();
    REQUIRE(report);
    CHECK(report->problems.isEmpty());
    CHECK(report->brokenAt == 0);
}
