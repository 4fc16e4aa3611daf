#include "tests/cli/cli_runner.h"

#include <QDir>
#include <QFile>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QString::fromUtf8(TIDUI_TEST_DATA) + u"/exchange"_s;

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

int count(const CliRun& import, const QString& kind)
{
    return import.object().value(kind).toInt(-1);
}

} // namespace

TEST_CASE_METHOD(Folder, "a new office is empty and sound, and is not made over another", "[cli][new]")
{
    const QString path = office(u"单位.tidui"_s);
    const CliRun check = runCli({u"check"_s, path, u"--json"_s});
    CHECK(check.code == 0);
    CHECK(check.object().value(u"sound"_s).toBool());
    CHECK(check.object().value(u"findings"_s).toArray().isEmpty());
    CHECK(runCli({u"list"_s, path, u"--json"_s}).array().isEmpty());
    const CliRun again = runCli({u"new"_s, path});
    CHECK(again.code == 2);
    CHECK(isChinese(again.err));
}

TEST_CASE_METHOD(Folder, "the same seed makes the same people", "[cli][new]")
{
    const auto made = [this](const QString& name, const QString& seed) {
        REQUIRE(runCli({u"new"_s, path(name), u"--sample"_s, u"20"_s, u"--seed"_s, seed}).code == 0);
        return runCli({u"list"_s, path(name), u"--json"_s}).array();
    };
    const QJsonArray one = made(u"1.tidui"_s, u"7"_s);
    CHECK(one.size() == 20);
    CHECK(one == made(u"2.tidui"_s, u"7"_s));
    CHECK(one != made(u"3.tidui"_s, u"18446744073709551615"_s));
}

TEST_CASE_METHOD(Folder, "an import counts what it found, and a second one finds the same people", "[cli][import]")
{
    const QString path = office(u"单位.tidui"_s);
    const CliRun dry = runCli({u"import"_s, path, samples, u"--dry-run"_s, u"--json"_s});
    CHECK(dry.code == 0);
    CHECK(count(dry, u"new"_s) == 6);
    CHECK(runCli({u"list"_s, path, u"--json"_s}).array().isEmpty());
    const CliRun import = runCli({u"import"_s, path, samples, u"--json"_s});
    CHECK(import.code == 0);
    const QStringList keys{u"ambiguous"_s, u"changed"_s, u"failed"_s, u"identical"_s, u"new"_s};
    CHECK(import.object().keys() == keys);
    CHECK(count(import, u"new"_s) == 6);
    CHECK(import.object().value(u"failed"_s).toArray().isEmpty());
    CHECK(runCli({u"list"_s, path, u"--json"_s}).array().size() == 6);
    const QString second = samples + u"/02-new-fields-photo-crlf.lrmx"_s;
    CHECK(count(runCli({u"import"_s, path, second, u"--json"_s}), u"identical"_s) == 1);
}

TEST_CASE_METHOD(Folder, "a roster in Excel comes in, and a second time changes nothing", "[cli][import]")
{
    const QString path = office(u"单位.tidui"_s);
    const QString roster = QString::fromUtf8(TIDUI_TEST_DATA) + u"/rosters/roster-wps.xlsx"_s;
    const CliRun import = runCli({u"import"_s, path, roster, u"--json"_s});
    CHECK(import.code == 0);
    CHECK(count(import, u"new"_s) == 2);
    CHECK(count(runCli({u"import"_s, path, roster, u"--json"_s}), u"identical"_s) == 2);
    const QJsonArray people = runCli({u"list"_s, path, u"--search"_s, u"990101197503070119"_s, u"--json"_s}).array();
    REQUIRE(people.size() == 1);
    CHECK(people.first().toObject().value(u"name"_s).toString() == u"测试甲");
}

TEST_CASE_METHOD(Folder, "what an import repaired or doubts is said for each person", "[cli][import]")
{
    const QString path = office(u"单位.tidui"_s);
    const CliRun repaired = runCli({u"import"_s, path, samples + u"/06-unescaped-text.lrmx"_s});
    CHECK(repaired.code == 0);
    CHECK(repaired.err.contains(u"样例丙"));
    CHECK(isChinese(repaired.err));
    CHECK(runCli({u"import"_s, path, samples + u"/01-editor-style-bom-crlf.lrmx"_s}).err.isEmpty());
}

TEST_CASE_METHOD(Folder, "a file that can't be read is named with its line, and the others come in", "[cli][import]")
{
    const QString path = office(u"单位.tidui"_s);
    QFile broken(this->path(u"坏.lrmx"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("<?xml version=\"1.0\"?>\n<Person>\n<XingMing>甲</XingMing>\n");
    broken.close();
    const CliRun import =
        runCli({u"import"_s, path, broken.fileName(), samples + u"/06-unescaped-text.lrmx"_s, u"--json"_s});
    CHECK(import.code == 2);
    CHECK(count(import, u"new"_s) == 1);
    const QJsonArray failures = import.object().value(u"failed"_s).toArray();
    REQUIRE(failures.size() == 1);
    const QJsonObject failure = failures.first().toObject();
    CHECK(failure.keys() == QStringList{u"file"_s, u"line"_s, u"message"_s});
    CHECK(failure.value(u"file"_s).toString().endsWith(u"坏.lrmx"));
    CHECK(failure.value(u"line"_s).toInt() == 4);
    CHECK(isChinese(failure.value(u"message"_s).toString()));
}

TEST_CASE_METHOD(Folder, "the list is found by search and unit, ordered, cut off, and says when people were born",
                 "[cli][list]")
{
    const QString path = office(u"单位.tidui"_s, 60);
    const auto list = [&path](const QStringList& options) {
        const CliRun run = runCli(QStringList{u"list"_s, path, u"--json"_s} + options);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return run.array();
    };
    const QJsonArray official = list({});
    REQUIRE(official.size() == 60);
    const QJsonObject first = official.first().toObject();
    for (const QString& key : {u"id"_s, u"name"_s, u"unit"_s, u"post"_s, u"rank"_s, u"birth"_s})
        CHECK(first.contains(key));
    CHECK(first.value(u"birth"_s).toString().contains(QRegularExpression(u"^\\d{4}-\\d{2}(-\\d{2})?$"_s)));
    CHECK(list({u"--sort"_s, u"official"_s}) == official);
    CHECK(list({u"--limit"_s, u"3"_s}).size() == 3);

    const QString unit = official.last().toObject().value(u"unit"_s).toString();
    const QJsonArray inUnit = list({u"--unit"_s, unit});
    CHECK(inUnit.size() < 60);
    REQUIRE_FALSE(inUnit.isEmpty());
    for (const auto& row : inUnit)
        CHECK(row.toObject().value(u"unit"_s).toString() == unit);

    const QString name = first.value(u"name"_s).toString();
    const QJsonArray found = list({u"--search"_s, name});
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.size() < 60);
    for (const auto& row : found)
        CHECK(row.toObject().value(u"name"_s).toString().contains(name));

    QString born;
    for (const auto& row : list({u"--sort"_s, u"age"_s})) {
        CHECK(born <= row.toObject().value(u"birth"_s).toString().left(7));
        born = row.toObject().value(u"birth"_s).toString().left(7);
    }
    CHECK(list({u"--sort"_s, u"stroke"_s}) != list({u"--sort"_s, u"pinyin"_s}));
}

TEST_CASE_METHOD(Folder, "a cadre shown as JSON comes back as JSON without a change", "[cli][show][round-trip]")
{
    const QString path = office(u"单位.tidui"_s);
    const QString other = office(u"另一单位.tidui"_s);
    REQUIRE(runCli({u"import"_s, path, samples}).code == 0);
    for (const auto& row : runCli({u"list"_s, path, u"--json"_s}).array()) {
        const QString id = QString::number(row.toObject().value(u"id"_s).toInteger());
        CAPTURE(id);
        const CliRun shown = runCli({u"show"_s, path, id, u"--json"_s});
        REQUIRE(shown.code == 0);
        CHECK(shown.object().value(u"person"_s).toObject().value(u"name"_s) == row.toObject().value(u"name"_s));
        QFile file(this->path(id + u".json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(shown.out);
        file.close();
        CHECK(count(runCli({u"import"_s, path, file.fileName(), u"--json"_s}), u"changed"_s) == 0);
        QFile::remove(other);
        REQUIRE(runCli({u"new"_s, other}).code == 0);
        CHECK(count(runCli({u"import"_s, other, file.fileName(), u"--json"_s}), u"new"_s) == 1);
        QJsonObject expected = shown.object();
        expected.insert(u"id"_s, 1); // The number is that office's own; everything else is the same, the photo too.
        CHECK(runCli({u"show"_s, other, u"1"_s, u"--json"_s}).object() == expected);
    }
}

TEST_CASE_METHOD(Folder, "several cadres in one array of JSON come in together", "[cli][import][json]")
{
    const QString path = office(u"单位.tidui"_s);
    QFile file(this->path(u"两人.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"person":{"name":"测试甲","birth":"1975-03"}},{"person":{"name":"测试乙"},"rank":[{"name":"科员"}]}])");
    file.close();
    CHECK(count(runCli({u"import"_s, path, file.fileName(), u"--json"_s}), u"new"_s) == 2);
    const QJsonArray list = runCli({u"list"_s, path, u"--sort"_s, u"age"_s, u"--json"_s}).array();
    REQUIRE(list.size() == 2);
    CHECK(list.first().toObject().value(u"birth"_s).toString() == u"1975-03");
}

TEST_CASE_METHOD(Folder, "exported form files come back without a change", "[cli][export][round-trip]")
{
    const QString path = office(u"单位.tidui"_s, 60);
    const QString out = this->path(u"导出"_s);
    REQUIRE(runCli({u"export-lrmx"_s, path, u"--out"_s, out}).code == 0);
    CHECK(QDir(out).entryList({u"*.lrmx"_s}, QDir::Files).size() == 60);
    const CliRun again = runCli({u"import"_s, path, out, u"--dry-run"_s, u"--json"_s});
    CHECK(again.code == 0);
    CHECK(count(again, u"new"_s) == 0);
    CHECK(count(again, u"changed"_s) == 0);
    CHECK(count(again, u"identical"_s) + count(again, u"ambiguous"_s) == 60);
    CHECK(count(again, u"identical"_s) > 55);
}

TEST_CASE_METHOD(Folder, "chosen cadres are printed in one PDF without a word", "[cli][print]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    const QString pdf = this->path(u"任免表.pdf"_s);
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : {u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
        bare.remove(variable);
    const CliRun print = runCli({u"print"_s, path, u"appointment-form"_s, u"--out"_s, pdf, u"--cadre"_s, u"1"_s,
                                 u"--cadre"_s, u"2"_s, u"--on"_s, u"2026-01-31"_s},
                                bare);
    CHECK(print.code == 0);
    CHECK(print.out.isEmpty());
    CHECK(print.err.isEmpty());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE_METHOD(Folder, "the papers of the promotion review are printed for the people and the day asked for",
                 "[cli][print]")
{
    const QString path = office(u"单位.tidui"_s, 60);
    const QString pdf = this->path(u"材料.pdf"_s);
    const QString paper = GENERATE(u"eligibility-certificate"_s, u"promotion-approval-form"_s, u"comparison"_s,
                                   u"growth-sheet"_s, u"promotion-roster"_s, u"not-eligible"_s);
    CAPTURE(paper);
    QStringList arguments{u"print"_s, path, paper, u"--out"_s, pdf, u"--on"_s, u"2026-06-01"_s};
    if (paper != u"not-eligible")
        arguments += {u"--cadre"_s, u"1"_s, u"--cadre"_s, u"2"_s};
    const CliRun print = runCli(arguments);
    CHECK(print.code == 0);
    CHECK(print.out.isEmpty());
    CHECK(print.err.isEmpty());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE_METHOD(Folder, "check reports what the sample has wrong, each with its rule and its cadre", "[cli][check]")
{
    const CliRun check = runCli({u"check"_s, office(u"单位.tidui"_s, 60), u"--json"_s});
    CHECK(check.code == 1);
    const QJsonObject report = check.object();
    CHECK(report.value(u"sound"_s).toBool());
    const QJsonArray findings = report.value(u"findings"_s).toArray();
    REQUIRE_FALSE(findings.isEmpty());
    for (const auto& finding : findings) {
        CHECK_FALSE(finding.toObject().value(u"rule"_s).toString().isEmpty());
        CHECK(finding.toObject().value(u"cadre"_s).toInt() > 0);
        CHECK(isChinese(finding.toObject().value(u"message"_s).toString()));
    }
}
