#include "tests/cli/cli_runner.h"

#include "core/operation/changes.h"
#include "core/operation/office.h"

using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("workdays names the days of a period and its last one", "[cli][calendar]")
{
    const CliRun run = runCli({u"workdays"_s, u"--from"_s, u"2024-09-28"_s, u"--count"_s, u"5"_s});
    REQUIRE(run.code == 0);
    const QStringList lines = QString::fromUtf8(run.out).trimmed().split(u'\n');
    REQUIRE(lines.size() == 14); // 13 days and the answer.
    CHECK(lines.at(1).startsWith(u"2024-09-29"));
    CHECK(lines.at(1).contains(u"国庆节"));
    CHECK(lines.last().contains(u"2024-10-10"));
    CHECK(run.err.isEmpty());
    CHECK(runCli({u"workdays"_s, u"--from"_s, u"2031-09-28"_s, u"--count"_s, u"5"_s}).err.contains(u"2031"));
}

TEST_CASE("workdays refuses a wrong day or count", "[cli][calendar]")
{
    CHECK(runCli({u"workdays"_s, u"--from"_s, u"2024-09-31"_s, u"--count"_s, u"5"_s}).code == 2);
    CHECK(runCli({u"workdays"_s, u"--from"_s, u"2024-09-30"_s, u"--count"_s, u"0"_s}).code == 2);
    CHECK(runCli({u"workdays"_s, u"--from"_s, u"2024-09-30"_s}).code == 2);
    CHECK(runCli({u"workdays"_s, u"--count"_s, u"5"_s}).code == 2);
}

TEST_CASE("rules lists what is in force on a day, before and after an amendment", "[cli][regulation]")
{
    const auto capOn = [](const QString& day) {
        const CliRun run = runCli({u"rules"_s, u"--on"_s, day, u"--json"_s});
        REQUIRE(run.code == 0);
        for (const auto& entry : run.array()) {
            const QJsonObject rule = entry.toObject();
            for (const QString& key : {u"id"_s, u"instrument"_s, u"article"_s, u"text"_s, u"mark"_s})
                CHECK_FALSE(rule.value(key).toString().isEmpty());
            if (rule.value(u"id"_s).toString() == u"appraisal_cap/优秀")
                return rule.value(u"values"_s).toObject().value(u"percent"_s).toInt();
        }
        return 0;
    };
    CHECK(capOn(u"2007-01-03"_s) == 10);
    CHECK(capOn(u"2020-12-27"_s) == 15);
    CHECK(capOn(u"2020-12-28"_s) == 20);
    CHECK(runCli({u"rules"_s, u"--on"_s, u"2020"_s}).code == 2);
    const QString text = QString::fromUtf8(runCli({u"rules"_s, u"--on"_s, u"2026-06-01"_s}).out);
    CHECK(text.contains(u"公务员职务与职级并行规定第十八条"));
    CHECK(text.contains(u"待核"));
}

TEST_CASE("rules of an office shows what it entered, and says on stderr what it can't take", "[cli][policy]")
{
    const Folder folder;
    const QString path = folder.office(u"office.tidui"_s);
    {
        auto office = tidui::Office::open(path, tidui::Office::Mode::ReadWrite, u"officer"_s);
        REQUIRE(office);
        const auto confirmed = [](int months) {
            return tidui::OfficeProvision{.purpose = u"confirmation"_s,
                                          .subject = u"rank_bar"_s,
                                          .key = u"基本称职"_s,
                                          .from = QDate(2020, 12, 28),
                                          .terms = {{u"months"_s, months}},
                                          .document = u"考核规定全文"_s,
                                          .account = u"officer"_s,
                                          .entered = QDate(2026, 1, 5)};
        };
        REQUIRE((*office)->change(u"rule"_s, u"基本称职"_s, [&](tidui::Changes& changes) -> tidui::Status {
            const auto right = changes.save(confirmed(12));
            const auto wrong = changes.save(confirmed(11));
            return right && wrong ? tidui::Status() : tidui::Status(right ? wrong.error() : right.error());
        }));
    }
    const CliRun run = runCli({u"rules"_s, path, u"--on"_s, u"2026-06-01"_s, u"--json"_s});
    REQUIRE(run.code == 0);
    CHECK(run.err.contains(u"rank_bar/基本称职"));
    int found = 0;
    for (const auto& entry : run.array()) {
        const QJsonObject rule = entry.toObject();
        if (rule.value(u"id"_s).toString() != u"rank_bar/基本称职")
            continue;
        ++found;
        CHECK(rule.value(u"mark"_s).toString() == u"in-force");
        CHECK(rule.value(u"office"_s).toObject().value(u"document"_s).toString() == u"考核规定全文");
    }
    CHECK(found == 1);
    CHECK(runCli({u"rules"_s, folder.path(u"none.tidui"_s)}).code == 2);
}
