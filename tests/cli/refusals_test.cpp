#include "tests/cli/cli_runner.h"

#include "core/operation/office.h"

#include <QDir>
#include <QFile>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QString::fromUtf8(TIDUI_TEST_DATA) + u"/exchange"_s;

/// Exit code 2, a Chinese sentence on stderr, nothing on stdout.
void checkRefused(const QStringList& arguments)
{
    const CliRun run = runCli(arguments);
    CAPTURE(arguments.join(u' ').toStdString(), run.err.toStdString());
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    const QString first = run.err.section(u'\n', 0, 0);
    CHECK(std::ranges::any_of(first, [](QChar c) { return c.script() == QChar::Script_Han; }));
}

QString osUser()
{
    QProcess id;
    id.start(u"id"_s, {u"-un"_s});
    REQUIRE(id.waitForFinished());
    return QString::fromLocal8Bit(id.readAllStandardOutput()).trimmed();
}

void saveNamed(const QString& path, const QStringList& names)
{
    auto writing = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(writing);
    for (const QString& name : names) {
        CadreFile file;
        file.person.name = name;
        REQUIRE((*writing)->save(file));
    }
}

} // namespace

TEST_CASE_METHOD(Folder, "wrong arguments are refused in Chinese", "[cli][refusal]")
{
    const QString path = office(u"单位.tidui"_s);
    checkRefused({});
    checkRefused({u"delete"_s, path});
    for (const QString& command :
         {u"new"_s, u"import"_s, u"list"_s, u"show"_s, u"export-lrmx"_s, u"print"_s, u"check"_s}) {
        checkRefused({command});
        checkRefused({command, path, u"--wrong"_s});
    }
    checkRefused({u"import"_s, path});
    const CliRun missing = runCli({u"import"_s, path, this->path(u"没有.lrmx"_s)});
    CHECK(missing.code == 2);
    CHECK(missing.err.contains(u"没有.lrmx: 没有这个文件或文件夹。"));
    checkRefused({u"check"_s, this->path(u"没有.tidui"_s)});
    checkRefused({u"check"_s, samples + u"/05-old-format.lrm"_s});
    checkRefused({u"list"_s, path, u"另一个"_s});
    checkRefused({u"check"_s, path, u"另一个"_s});
    checkRefused({u"list"_s, path, u"--unit"_s, u"没有的机构"_s});
    checkRefused({u"export-lrmx"_s, path});
}

TEST_CASE_METHOD(Folder, "a number that is none, or out of range, is refused", "[cli][refusal]")
{
    const QString path = office(u"单位.tidui"_s);
    for (const QString& number : {u"many"_s, u"-1"_s, u"3.5"_s, u""_s, u"3x"_s}) {
        checkRefused({u"list"_s, path, u"--limit"_s, number});
        checkRefused({u"new"_s, this->path(u"新.tidui"_s), u"--sample"_s, number});
        checkRefused({u"new"_s, this->path(u"新.tidui"_s), u"--sample"_s, u"20"_s, u"--seed"_s, number});
        checkRefused({u"show"_s, path, number, u"--json"_s});
    }
    checkRefused({u"list"_s, path, u"--limit"_s, u"0"_s});
    checkRefused({u"new"_s, this->path(u"新.tidui"_s), u"--sample"_s, u"19"_s});
    checkRefused({u"new"_s, this->path(u"新.tidui"_s), u"--sample"_s, u"200001"_s});
    checkRefused({u"new"_s, this->path(u"新.tidui"_s), u"--sample"_s, u"20"_s, u"--seed"_s, u"18446744073709551616"_s});
    CHECK_FALSE(QFile::exists(this->path(u"新.tidui"_s))); // A refused command leaves nothing.
}

TEST_CASE_METHOD(Folder, "an order, a form, a day or a cadre that doesn't exist is refused", "[cli][refusal]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    const QString pdf = this->path(u"表.pdf"_s);
    checkRefused({u"list"_s, path, u"--sort"_s, u"name"_s});
    checkRefused({u"list"_s, path, u"--sort"_s, u""_s});
    checkRefused({u"print"_s, path, u"appointment-form"_s});
    checkRefused({u"print"_s, path, u"other-form"_s, u"--out"_s, pdf});
    checkRefused({u"print"_s, path, u"appointment-form"_s, u"--out"_s, pdf, u"--on"_s, u"2026-02-30"_s});
    checkRefused({u"print"_s, path, u"appointment-form"_s, u"--out"_s, pdf, u"--cadre"_s, u"999"_s});
    checkRefused({u"print"_s, path, u"appointment-form"_s, u"--out"_s, pdf, u"--cadre"_s, u"甲"_s});
    checkRefused({u"print"_s, path, u"growth-sheet"_s, u"--out"_s, pdf}); // On which day?
    checkRefused(
        {u"print"_s, path, u"comparison"_s, u"--out"_s, pdf, u"--on"_s, u"2026-06-01"_s, u"--cadre"_s, u"1"_s});
    checkRefused(
        {u"print"_s, path, u"growth-sheet"_s, u"--out"_s, pdf, u"--on"_s, u"2026-06-01"_s, u"--rank"_s, u"局长"_s});
    CHECK_FALSE(QFile::exists(pdf));
    checkRefused({u"show"_s, path, u"999"_s, u"--json"_s});
    checkRefused({u"export-lrmx"_s, path, u"--out"_s, this->path(u"导出"_s), u"--cadre"_s, u"999"_s});
}

TEST_CASE_METHOD(Folder, "help is no error and names every command, the exit codes and what check counts",
                 "[cli][help]")
{
    for (const QString& word : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const CliRun help = runCli({word});
        CHECK(help.code == 0);
        CHECK(help.err.isEmpty());
        const QString text = QString::fromUtf8(help.out);
        for (const QString& part :
             {u"new OFFICE"_s, u"import OFFICE"_s, u"list OFFICE"_s, u"show OFFICE"_s, u"export-lrmx OFFICE"_s,
              u"print OFFICE"_s, u"check OFFICE"_s, u"退出码"_s, u"提示"_s})
            CHECK(text.contains(part));
    }
    const CliRun help = runCli({u"list"_s, u"--help"_s});
    CHECK(help.code == 0);
    CHECK(QString::fromUtf8(help.out).contains(u"--search TEXT"));
    CHECK_FALSE(QString::fromUtf8(help.out).contains(u"import OFFICE"));
}

TEST_CASE_METHOD(Folder, "notes alone are no finding for the exit code", "[cli][check]")
{
    const QString sample = office(u"样例.tidui"_s, 60);
    QSet<qint64> doubtful;
    for (const auto& finding : runCli({u"check"_s, sample, u"--json"_s}).object().value(u"findings"_s).toArray())
        doubtful.insert(finding.toObject().value(u"cadre"_s).toInteger());
    qint64 chosen = 1;
    while (doubtful.contains(chosen))
        ++chosen;
    QJsonObject cadre = runCli({u"show"_s, sample, QString::number(chosen), u"--json"_s}).object();
    QJsonObject person = cadre.value(u"person"_s).toObject();
    person.insert(u"ethnicity"_s, u"穿青人"_s); // Recognised, but none of the 56 of GB/T 3304: only a note.
    cadre.insert(u"person"_s, person);
    const QString path = office(u"单位.tidui"_s);
    QFile file(this->path(u"甲.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(cadre).toJson());
    file.close();
    REQUIRE(runCli({u"import"_s, path, file.fileName()}).code == 0);
    const CliRun check = runCli({u"check"_s, path, u"--json"_s});
    const QJsonArray findings = check.object().value(u"findings"_s).toArray();
    REQUIRE_FALSE(findings.isEmpty());
    for (const auto& finding : findings)
        CHECK(finding.toObject().value(u"severity"_s).toString() == u"note");
    CHECK(check.code == 0);
}

TEST_CASE_METHOD(Folder, "a change to the audit behind the program's back is found", "[cli][check]")
{
    const QString path = office(u"单位.tidui"_s);
    saveNamed(path, {u"测试甲"_s, u"测试乙"_s, u"测试丙"_s});
    CHECK(runCli({u"check"_s, path, u"--json"_s}).object().value(u"audit_broken_at"_s).toInt(-1) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype place = file.readAll().indexOf(R"({"id":3,)");
    REQUIRE(place > 0);
    file.seek(place + 6);
    file.write("4");
    file.close();
    const CliRun check = runCli({u"check"_s, path, u"--json"_s});
    CHECK(check.code == 1);
    CHECK_FALSE(check.object().value(u"sound"_s).toBool());
    CHECK(check.object().value(u"audit_broken_at"_s).toInt() == 3);
    CHECK(runCli({u"check"_s, path}).code == 1);
}

TEST_CASE_METHOD(Folder, "the audit names the user of the system, whatever the environment says", "[cli][account]")
{
    const QString path = office(u"单位.tidui"_s);
    QProcessEnvironment disguised = QProcessEnvironment::systemEnvironment();
    disguised.insert(u"USER"_s, u"somebody-else"_s);
    REQUIRE(runCli({u"import"_s, path, samples}, disguised).code == 0);
    auto reading = Office::open(path, Office::Mode::ReadOnly, u"officer"_s);
    REQUIRE(reading);
    CHECK((*reading)->events(1)->front().account == osUser());
}

TEST_CASE_METHOD(Folder, "an office that another program writes to is not written", "[cli][refusal]")
{
    const QString path = office(u"单位.tidui"_s);
    const auto other = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(other);
    checkRefused({u"import"_s, path, samples});
    CHECK(runCli({u"list"_s, path, u"--json"_s}).code == 0); // Reading goes on.
}

TEST_CASE_METHOD(Folder, "namesakes are exported beside each other, and files that exist stay", "[cli][export]")
{
    const QString path = office(u"单位.tidui"_s);
    const QString out = this->path(u"导出"_s);
    saveNamed(path, {u"测试甲"_s, u"测试甲"_s, u"阿里/木·买买提"_s, u"..测试乙."_s});
    REQUIRE(QDir().mkpath(out));
    QFile mine(out + u"/测试甲.lrmx"_s);
    REQUIRE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    REQUIRE(runCli({u"export-lrmx"_s, path, u"--out"_s, out}).code == 0);
    const QStringList files = QDir(out).entryList(QDir::Files, QDir::Name);
    CHECK(QSet(files.begin(), files.end()) == QSet{u"_.测试乙_.lrmx"_s, u"测试甲(2).lrmx"_s, u"测试甲(3).lrmx"_s,
                                                   u"测试甲.lrmx"_s, u"阿里_木·买买提.lrmx"_s});
    REQUIRE(mine.open(QIODevice::ReadOnly));
    CHECK(mine.readAll() == "mine");
}

TEST_CASE_METHOD(Folder, "output that can't be written is a failure", "[cli][refusal]")
{
    QProcess list;
    list.setStandardOutputFile(u"/dev/full"_s);
    startCli(list, {u"list"_s, office(u"单位.tidui"_s, 20), u"--json"_s});
    REQUIRE(list.waitForFinished());
    CHECK(list.exitCode() == 2);
    CHECK_FALSE(list.readAllStandardError().isEmpty());
}
