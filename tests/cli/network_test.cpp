#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QRegularExpression>

#include <csignal>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QString::fromUtf8(TIDUI_TEST_DATA) + u"/exchange"_s;

/// Runs programs in a network namespace without interfaces and writes down every network call of all their threads.
struct TracedFolder : Folder {
    QString log = path(u"calls.txt"_s);
    int programs = 0;

    static bool permitted()
    {
        QProcess probe;
        probe.start(u"unshare"_s, {u"-rnpf"_s, u"--kill-child"_s, u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s,
                                   u"/dev/null"_s, u"true"_s});
        return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
    }

    void startTraced(QProcess& process, const QStringList& command) const
    {
        process.start(u"unshare"_s, QStringList{u"-rnpf"_s, u"--kill-child"_s, u"strace"_s, u"-f"_s, u"-qq"_s, u"-A"_s,
                                                u"-o"_s, log, u"-e"_s, u"trace=%network"_s} +
                                        command);
        REQUIRE(process.waitForStarted());
    }

    void run(const QStringList& arguments, const QByteArray& secrets = {})
    {
        QProcess process;
        startTraced(process, QStringList{QString::fromUtf8(TIDUI_CLI)} + arguments);
        process.write(secrets);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(300'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() < 2); // 1: the check found something to mend in the sample.
        ++programs;
    }

    QStringList calls() const
    {
        QFile file(log);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    /// Calls that reach for anything but a socket of this machine's display.
    QStringList outward() const
    {
        static const QRegularExpression reach(u"\\b(socket|connect|bind|sendto|sendmsg|sendmmsg)\\("_s);
        static const QRegularExpression foreign(u"AF_(?!UNIX\\b|LOCAL\\b)[A-Z0-9]+"_s);
        QStringList found;
        for (const QString& call : calls()) {
            if (call.contains(reach) && call.contains(foreign))
                found += call;
        }
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(TracedFolder, "no command of the command line reaches for a network", "[cli][network]")
{
    if (!permitted()) {
        WARN("SKIPPED: strace in a network namespace of its own isn't permitted here.");
        return;
    }
    const QString office = path(u"单位.tidui"_s);
    run({u"new"_s, office, u"--sample"_s, u"60"_s});
    run({u"import"_s, office, samples});
    run({u"list"_s, office, u"--search"_s, u"样"_s});
    run({u"check"_s, office, u"--json"_s});
    run({u"eligibility"_s, office, u"--on"_s, u"2026-06-01"_s});
    run({u"structure"_s, office, u"--on"_s, u"2026-06-01"_s});
    run({u"forecast"_s, office, u"--from"_s, u"2026-06"_s});
    run({u"export-lrmx"_s, office, u"--out"_s, path(u"导出"_s)});
    run({u"print"_s, office, u"appointment-form"_s, u"--on"_s, u"2026-06-01"_s, u"--out"_s, path(u"表.pdf"_s)});
    run({u"import"_s, office, QString::fromUtf8(TIDUI_TEST_DATA) + u"/rosters/roster-wps.xlsx"_s});
    const QString package = path(u"人员.tdpack"_s);
    run({u"pack"_s, office, u"--to"_s, package}, "交换用口令一二三\n");
    run({u"merge"_s, office, package, u"--dry-run"_s}, "交换用口令一二三\n");
    run({u"audit"_s, office, u"--json"_s});
    run({u"backup"_s, office, u"--to"_s, path(u"备份.tidui"_s)});
    run({u"restore"_s, path(u"备份.tidui"_s), u"--to"_s, office});
    run({u"protect"_s, office, u"--set"_s}, "一号口令\n");
    run({u"verify"_s, office}, "一号口令\n");
    CHECK(outward().isEmpty());
    WARN(programs << " commands: " << calls().size() << " network calls, " << outward().size()
                  << " of them beyond this machine");
}

TEST_CASE_METHOD(TracedFolder, "the window reaches for no network while it opens an office", "[cli][network]")
{
    if (!permitted()) {
        WARN("SKIPPED: strace in a network namespace of its own isn't permitted here.");
        return;
    }
    const QString office = this->office(u"单位.tidui"_s, 60);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    window.setProcessEnvironment(environment);
    startTraced(window, {QString::fromUtf8(TIDUI_WINDOW), office});
    // The office is open once it is locked. It has no end of its own.
    while (!QFile::exists(office + u".lock"_s) && !window.waitForFinished(50)) {
    }
    REQUIRE(window.state() == QProcess::Running);
    window.waitForFinished(2000); // Long enough for its pages to be read.
    window.kill();                // With its process namespace, so that no window stays behind.
    REQUIRE(window.waitForFinished());
    CHECK(QFile::exists(log));
    CHECK(outward().isEmpty());
    WARN("the window: " << calls().size() << " network calls, " << outward().size() << " of them beyond this machine");
}
