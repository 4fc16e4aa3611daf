// What accounts that don't see everybody are told about the structure: never a part under the name of the whole.
#include "tests/cli/cli_runner.h"

#include "core/operation/account_change.h"
#include "core/operation/changes.h"
#include "core/operation/office.h"
#include "core/promotion/round.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// An office of two divisions with an account of each kind that sees only some people.
struct LimitedFolder : Folder {
    QString file = path(u"单位.tidui"_s);
    UnitId bureau{};
    UnitId first{};
    UnitId second{};

    LimitedFolder()
    {
        auto made = Office::create(file, u"测试局"_s, u"officer"_s);
        REQUIRE(made);
        Office& office = **made;
        const auto unit = [&office](const QString& name, UnitId parent) {
            Unit one;
            one.name = name;
            one.parent = parent;
            return *office.saveUnit(one);
        };
        bureau = unit(u"测试局"_s, {});
        first = unit(u"甲处"_s, bureau);
        second = unit(u"乙处"_s, bureau);
        for (const UnitId of : {bureau, first, first, second, second, second}) {
            CadreFile cadre;
            cadre.unit = of;
            cadre.person.name = u"测试"_s;
            cadre.person.sex = u"男"_s;
            cadre.person.birth = PartialDate(1980, 1);
            REQUIRE(office.save(cadre));
        }
        addAccounts(office);
    }

    void addAccounts(Office& office) const
    {
        RoundId round{};
        REQUIRE(office.change(u"round"_s, u"test"_s, [&round](Changes& changes) -> Status {
            const auto saved =
                changes.save(Round{.name = u"第一批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2026, 3, 3)});
            if (!saved)
                return saved.error();
            round = *saved;
            const auto candidate = changes.save(
                RoundCandidate{.round = round, .cadre = {2}, .name = u"测试"_s, .target = u"三级调研员"_s});
            return candidate ? Status() : candidate.error();
        }));
        const Secret secret(QByteArray("correct horse"));
        Account sole = office.accounts()->front();
        sole.role = Role::Administrator;
        REQUIRE(
            office.saveAccounts({{sole, secret},
                                 {{.name = u"全局组工"_s, .role = Role::Officer}, secret},
                                 {{.name = u"甲处组工"_s, .role = Role::UnitOfficer, .units = {first}}, secret},
                                 {{.name = u"两处组工"_s, .role = Role::UnitOfficer, .units = {first, second}}, secret},
                                 {{.name = u"审阅"_s, .role = Role::Reviewer, .rounds = {round}}, secret}}));
    }

    CliRun as(const QString& account, const QStringList& command) const
    {
        QProcess process;
        startCli(process, command + QStringList{u"--account"_s, account}, cheapCli);
        process.write("correct horse\n");
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(300'000));
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    CliRun structure(const QString& account, const QStringList& options = {}) const
    {
        return as(account, QStringList{u"structure"_s, file, u"--chart"_s, u"age-pyramid"_s, u"--json"_s} + options);
    }

    static QJsonObject table(const CliRun& run) { return run.object().value(u"charts"_s).toArray().first().toObject(); }
};

} // namespace

TEST_CASE_METHOD(LimitedFolder, "who sees only the candidates of a round gets no figures of the structure",
                 "[cli][accounts][structure]")
{
    const QString out = path(u"图.pdf"_s);
    for (const QStringList& command : {QStringList{u"structure"_s, file},
                                       {u"structure"_s, file, u"--json"_s},
                                       {u"chart"_s, file, u"party"_s, u"--out"_s, out},
                                       {u"report"_s, file, u"structure"_s, u"--out"_s, out}}) {
        const CliRun run = as(u"审阅"_s, command);
        CAPTURE(command.join(u' ').toStdString(), run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"审阅"));
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE_METHOD(LimitedFolder, "the figures of an officer of some units are titled by those units",
                 "[cli][accounts][structure]")
{
    const QJsonObject whole = table(structure(u"全局组工"_s));
    CHECK(whole.value(u"people"_s).toInt() == 6);
    CHECK(whole.value(u"title"_s).toString().contains(u"全部单位"));

    const QJsonObject one = table(structure(u"甲处组工"_s));
    CHECK(one.value(u"people"_s).toInt() == 2);
    CHECK(one.value(u"title"_s).toString().contains(u"甲处"));

    const QJsonObject both = table(structure(u"两处组工"_s));
    CHECK(both.value(u"people"_s).toInt() == 5);
    CHECK(both.value(u"title"_s).toString().contains(u"甲处"));
    CHECK_FALSE(both.value(u"title"_s).toString().contains(u"全部单位"));
    const QJsonObject named = table(structure(u"两处组工"_s, {u"--unit"_s, u"乙处"_s}));
    CHECK(named.value(u"people"_s).toInt() == 3);
    CHECK(named.value(u"title"_s).toString().contains(u"乙处"));
}

TEST_CASE_METHOD(LimitedFolder, "a unit that an account doesn't see whole is refused by name",
                 "[cli][accounts][structure]")
{
    for (const QString& unit : {u"测试局"_s, u"乙处"_s}) {
        const CliRun run = structure(u"甲处组工"_s, {u"--unit"_s, unit});
        CAPTURE(unit.toStdString(), run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"甲处"));
    }
}

TEST_CASE_METHOD(LimitedFolder, "the report of an officer of some units is about one of them",
                 "[cli][accounts][structure]")
{
    const QString out = path(u"报告.pdf"_s);
    const QStringList report{u"report"_s, file, u"structure"_s, u"--out"_s, out};
    const auto text = [&out] {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, out, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ');
    };
    REQUIRE(as(u"甲处组工"_s, report).code == 0);
    CHECK(text().contains(u"甲处共有干部2人"));
    const CliRun unnamed = as(u"两处组工"_s, report);
    CHECK(unnamed.code == 2);
    CHECK(unnamed.err.contains(u"--unit"));
    REQUIRE(as(u"两处组工"_s, report + QStringList{u"--unit"_s, u"乙处"_s}).code == 0);
    CHECK(text().contains(u"乙处共有干部3人"));
}
