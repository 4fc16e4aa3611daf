#include "tests/cli/cli_runner.h"

#include <QFile>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

struct AppraisalFolder : Folder {
    const QString office40 = office(u"office.tidui"_s, 40);

    CliRun run(const QStringList& arguments) const
    {
        return runCli(QStringList{u"appraisal"_s, office40, u"--year"_s, u"2025"_s} + arguments);
    }
    QJsonObject status() const
    {
        const CliRun shown = run({u"status"_s, u"--json"_s, u"--on"_s, u"2026-02-01"_s});
        REQUIRE(shown.code == 0);
        return shown.object();
    }
};

} // namespace

TEST_CASE_METHOD(AppraisalFolder,
                 "appraisal opens a year, tells base, cap and open cases, and won't close over open ones",
                 "[cli][appraisal]")
{
    CHECK(run({u"status"_s}).code == 2); // Not opened.
    REQUIRE(run({u"open"_s, u"--on"_s, u"2026-01-10"_s}).code == 0);
    CHECK(run({u"open"_s}).code == 2);
    const QJsonObject shown = status();
    const QJsonObject scope = shown.value(u"scopes"_s).toArray().first().toObject();
    const int base = scope.value(u"base"_s).toInt();
    REQUIRE(base > 20);
    CHECK(scope.value(u"percent"_s).toInt() == 20);
    CHECK(scope.value(u"cap"_s).toInt() == base / 5);
    CHECK(scope.value(u"excellent"_s).toInt() == 0);
    CHECK(scope.value(u"article"_s).toString().contains(u"公务员考核规定"));
    CHECK(scope.value(u"open"_s).toArray().size() >= base - scope.value(u"ungraded"_s).toInt());
    const CliRun closing = run({u"close"_s, u"--on"_s, u"2026-02-01"_s});
    CHECK(closing.code == 2);
    CHECK(run({u"grade"_s, u"999999"_s, u"excellent"_s}).code == 2);
    CHECK(run({u"unknown"_s}).code == 2);
}

TEST_CASE_METHOD(AppraisalFolder,
                 "a year is graded, closed and taken back by command, with its consequences and papers",
                 "[cli][appraisal]")
{
    REQUIRE(run({u"open"_s, u"--on"_s, u"2026-01-10"_s}).code == 0);
    const auto openCases = [this] {
        return status().value(u"scopes"_s).toArray().first().toObject().value(u"open"_s).toArray();
    };
    QString first;
    for (const auto& open : openCases()) {
        const QString cadre = QString::number(open.toObject().value(u"cadre"_s).toInteger());
        const QString grade = first.isEmpty() ? u"excellent"_s : u"competent"_s;
        REQUIRE(run({u"grade"_s, cadre, grade, u"--on"_s, u"2026-01-12"_s}).code == 0);
        first = first.isEmpty() ? cadre : first;
    }
    REQUIRE(run({u"notify"_s, u"--on"_s, u"2026-01-20"_s}).code == 0);
    REQUIRE(run({u"publicity"_s, u"--from"_s, u"2026-01-12"_s, u"--until"_s, u"2026-01-16"_s, u"--document"_s,
                 u"虚考〔2026〕1号"_s})
                .code == 0);
    for (const auto& open : openCases()) {
        const QString cadre = QString::number(open.toObject().value(u"cadre"_s).toInteger());
        REQUIRE(run({u"rule"_s, cadre, u"as-found"_s, u"--reason"_s, u"核对了档案"_s}).code == 0);
    }
    const CliRun closing = run({u"close"_s, u"--on"_s, u"2026-02-01"_s});
    INFO(closing.err.toStdString());
    REQUIRE(closing.code == 0);
    int commended = 0;
    for (const auto& due : run({u"consequences"_s, u"--json"_s}).array()) {
        CHECK_FALSE(due.toObject().value(u"article"_s).toString().isEmpty());
        const bool ofFirst = QString::number(due.toObject().value(u"cadre"_s).toInteger()) == first;
        commended += ofFirst && due.toObject().value(u"kind"_s).toString() == u"嘉奖" ? 1 : 0;
    }
    CHECK(commended == 1);
    for (const QString& paper : {u"annual-appraisal-form"_s, u"annual-appraisal-roster"_s, u"appraisal-notice"_s,
                                 u"award-form"_s, u"annual-appraisal-form-blank"_s}) {
        const QString out = path(paper + u".pdf"_s);
        CHECK(runCli({u"print"_s, office40, paper, u"--year"_s, u"2025"_s, u"--out"_s, out}).code == 0);
        CHECK(QFile(out).size() > 1000);
    }
    CHECK(runCli({u"print"_s, office40, u"regular-appraisal-form"_s, u"--year"_s, u"2025"_s, u"--out"_s,
                  path(u"none.pdf"_s)})
              .code == 2); // No quarter was entered.
    REQUIRE(run({u"reopen"_s}).code == 0);
    CHECK(status().value(u"state"_s).toString() == u"open");
}
