#include "tests/cli/cli_runner.h"

#include <QFileInfo>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ');
}

} // namespace

TEST_CASE_METHOD(Folder, "chart draws each chart of the structure, by the file's ending", "[cli][chart]")
{
    const QString path = office(u"office.tidui"_s, 60);
    for (const QString& chart : {u"age-pyramid"_s, u"rank-age"_s, u"rank-ladder"_s, u"education"_s, u"units"_s}) {
        const CliRun run = runCli({u"chart"_s, path, chart, u"--out"_s, this->path(chart + u".svg"_s)});
        INFO(chart.toStdString() << run.err.toStdString());
        REQUIRE(run.code == 0);
        CHECK(QFileInfo(this->path(chart + u".svg"_s)).size() > 0);
    }
    REQUIRE(runCli({u"chart"_s, path, u"rank-age"_s, u"--out"_s, this->path(u"chart.pdf"_s)}).code == 0);
    CHECK(pdfText(this->path(u"chart.pdf"_s)).contains(u"一级主任科员"));
    REQUIRE(runCli({u"chart"_s, path, u"party"_s, u"--out"_s, this->path(u"chart.png"_s)}).code == 0);
}

TEST_CASE_METHOD(Folder, "report structure writes the report of the office", "[cli][chart]")
{
    const QString path = office(u"office.tidui"_s, 60);
    const QString out = this->path(u"report.pdf"_s);
    const CliRun run = runCli({u"report"_s, path, u"structure"_s, u"--out"_s, out, u"--on"_s, u"2026-06-01"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QString text = pdfText(out);
    CHECK(text.contains(u"干部队伍结构分析报告"));
    CHECK(text.contains(u"2026年6月1日"));
    CHECK(text.contains(u"断层情况"));
}

TEST_CASE_METHOD(Folder, "chart and report refuse what they don't know", "[cli][chart]")
{
    const QString path = office(u"office.tidui"_s, 20);
    const QString out = this->path(u"chart.svg"_s);
    const CliRun unknown = runCli({u"chart"_s, path, u"shoe-size"_s, u"--out"_s, out});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"age-pyramid"));
    CHECK(runCli({u"chart"_s, path, u"party"_s}).code == 2);
    CHECK(runCli({u"chart"_s, path, u"party"_s, u"--out"_s, this->path(u"chart.doc"_s)}).code == 2);
    CHECK(runCli({u"chart"_s, path, u"party"_s, u"--out"_s, out, u"--unit"_s, u"无此单位"_s}).code == 2);
    CHECK(runCli({u"report"_s, path, u"weather"_s, u"--out"_s, this->path(u"report.pdf"_s)}).code == 2);
    CHECK_FALSE(QFileInfo::exists(out));
}
