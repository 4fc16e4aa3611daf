#include "core/operation/account_change.h"
#include "core/operation/office.h"
#include "tests/cli/cli_runner.h"

#include <QFileInfo>

using namespace tidui;
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

TEST_CASE_METHOD(Folder, "a backup reports its figures beside its name, whatever signs the name has", "[cli][backup]")
{
    const QString office = this->office(u"单位.tidui"_s, 20);
    const QString copy = path(u"b %1 ?x#%2y.tidui"_s);
    const CliRun made = runCli({u"backup"_s, office, u"--to"_s, copy});
    INFO(made.out.toStdString() << made.err.toStdString());
    REQUIRE(made.code == 0);
    const QString report = QString::fromUtf8(made.out);
    CHECK(report.startsWith(copy));
    CHECK(report.contains(u"20人"));
    CHECK(report.contains(QString::number(QFileInfo(copy).size())));
    const CliRun restored = runCli({u"restore"_s, copy, u"--to"_s, path(u"%3.tidui"_s)});
    REQUIRE(restored.code == 0);
    CHECK(QString::fromUtf8(restored.out).contains(u"20人"));
}

TEST_CASE_METHOD(Folder, "a restore says when the accounts are others than before", "[cli][backup][accounts]")
{
    const QString file = office(u"单位.tidui"_s, 20);
    const QString alone = path(u"单人.tidui"_s);
    REQUIRE(runCli({u"backup"_s, file, u"--to"_s, alone}).code == 0);
    {
        auto opened = Office::open(file, Office::Mode::ReadWrite, u"officer"_s);
        REQUIRE(opened);
        const Secret secret(QByteArray("correct horse"));
        Account sole = (*opened)->accounts()->front();
        sole.name = u"管理员"_s;
        sole.role = Role::Administrator;
        REQUIRE((*opened)->saveAccounts({{sole, secret},
                                         {{.name = u"组工"_s, .role = Role::Officer}, secret},
                                         {{.name = u"审计"_s, .role = Role::Auditor}, secret}}));
    }
    const auto byAdministrator = [&](const QStringList& command) {
        QProcess process;
        startCli(process, command + QStringList{u"--account"_s, u"管理员"_s}, cheapCli);
        process.write("correct horse\n");
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(300'000));
        const QString words = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        INFO(words.toStdString());
        REQUIRE(process.exitCode() == 0);
        return words;
    };
    const QString same = path(u"多人.tidui"_s);
    byAdministrator({u"backup"_s, file, u"--to"_s, same});
    CHECK_FALSE(byAdministrator({u"restore"_s, same, u"--to"_s, file}).contains(u"账户"));
    const QString told = byAdministrator({u"restore"_s, alone, u"--to"_s, file});
    CHECK(told.contains(u"账户"));
    CHECK(told.contains(u"1个"));
    CHECK(told.contains(u"3个"));
    for (const QString& gone : {u"管理员"_s, u"组工"_s, u"审计"_s})
        CHECK(told.contains(gone));
    CHECK_FALSE(runCli({u"restore"_s, alone, u"--to"_s, path(u"新.tidui"_s)}).out.contains("账户")); // None before.
}

TEST_CASE_METHOD(Folder, "the anchor is also written as a page to print", "[cli][anchor]")
{
    const QString office = this->office(u"单位.tidui"_s, 20);
    const CliRun run = runCli({u"anchor"_s, office, u"--out"_s, path(u"anchor.pdf"_s)});
    CHECK(run.code == 0);
    QFile page(path(u"anchor.pdf"_s));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().startsWith("%PDF"));
    CHECK(runCli({u"anchor"_s, office, u"--check"_s, QString::fromUtf8(run.out).trimmed()}).code == 0);
    CHECK(runCli({u"anchor"_s, office, u"--out"_s, path(u"none/anchor.pdf"_s)}).code == 2);
}

TEST_CASE_METHOD(Folder, "what the command line writes out of people's files is noted with count and purpose",
                 "[cli][audit]")
{
    const QString office = this->office(u"单位.tidui"_s, 20);
    REQUIRE(runCli({u"list"_s, office, u"--purpose"_s, u"年度考核"_s}).code == 0);
    const QJsonObject noted = runCli({u"audit"_s, office}).array().first().toObject();
    CHECK(noted.value(u"kind"_s) == u"export"_s);
    const QJsonObject after = noted.value(u"after"_s).toObject();
    CHECK(after.value(u"what"_s).toString() == u"名册（命令行：list）");
    CHECK(after.value(u"people"_s) == 20);
    CHECK(after.value(u"purpose"_s) == u"年度考核"_s);
    CHECK(runCli({u"audit"_s, office}).array().first().toObject().value(u"summary"_s).toString() ==
          u"审计记录（命令行：audit）");
}

TEST_CASE_METHOD(Folder, "form files leave with their purpose in the audit", "[cli][audit]")
{
    const QString office = this->office(u"单位.tidui"_s, 20);
    REQUIRE(runCli({u"export-lrmx"_s, office, u"--out"_s, path(u"out"_s), u"--purpose"_s, u"报送上级"_s}).code == 0);
    const QJsonObject after = runCli({u"audit"_s, office}).array().first().toObject().value(u"after"_s).toObject();
    CHECK(after.value(u"what"_s).toString() == u"LRMX");
    CHECK(after.value(u"people"_s) == 20);
    CHECK(after.value(u"purpose"_s).toString() == u"报送上级");
}

TEST_CASE_METHOD(Folder, "figures that name the people behind them are noted, figures alone are not", "[cli][audit]")
{
    const QString office = this->office(u"单位.tidui"_s, 60);
    const auto notedBy = [&](const QStringList& call) -> QJsonObject {
        const auto exports = [&] {
            QList<QJsonObject> noted;
            for (const auto& row : runCli({u"audit"_s, office}).array()) {
                const QJsonObject after = row.toObject().value(u"after"_s).toObject();
                if (row.toObject().value(u"kind"_s).toString() == u"export" &&
                    !after.value(u"what"_s).toString().endsWith(u"：audit）"_s))
                    noted.prepend(after);
            }
            return noted;
        };
        const auto before = exports().size();
        const CliRun run = runCli(call);
        INFO(call.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.code == 0);
        const auto after = exports();
        return after.size() > before ? after.last() : QJsonObject();
    };
    const QStringList quota{u"quota"_s, office, u"--on"_s, u"2026-06-01"_s};
    const QStringList chart{u"structure"_s, office, u"--chart"_s, u"education"_s};
    const QStringList forecast{u"forecast"_s, office, u"--from"_s, u"2026-06"_s, u"--years"_s, u"2"_s};
    for (const QStringList& figures : {quota, chart, forecast}) {
        CHECK(notedBy(figures).isEmpty());
        const QJsonObject named = notedBy(figures + QStringList{u"--json"_s});
        CHECK(named.value(u"what"_s).toString().endsWith(u"（命令行：%1）"_s.arg(figures.first())));
        CHECK(named.value(u"people"_s).toInt() > 30);
    }
}

TEST_CASE_METHOD(Folder, "printed pages carry account, time and purpose when it is asked", "[cli][print]")
{
    const QString office = this->office(u"单位.tidui"_s, 20);
    const auto textOf = [&](const QStringList& more) {
        const QString pdf = path(u"forms.pdf"_s);
        const CliRun run = runCli(QStringList{u"print"_s, office, u"appointment-form"_s, u"--out"_s, pdf} + more);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const QString marked = textOf({u"--watermark"_s, u"--purpose"_s, u"干部考察"_s});
    CHECK(marked.count(u"打印：") == 40); // Twenty people, two pages each.
    CHECK(marked.count(u"用途：干部考察") == 40);
    CHECK_FALSE(textOf({}).contains(u"打印："));
}
