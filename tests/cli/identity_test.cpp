// What every command takes besides its own words: the account, the purpose and where the secrets come from.
#include "tests/cli/cli_runner.h"

#include <QFileInfo>

using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Folder, "account, purpose and descriptor may stand before a command that draws pages", "[cli][print]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    const QString pdf = this->path(u"页.pdf"_s);
    const QList<QStringList> commands{
        {u"print"_s, path, u"appointment-form"_s, u"--cadre"_s, u"1"_s, u"--out"_s, pdf},
        {u"chart"_s, path, u"party"_s, u"--out"_s, pdf},
        {u"report"_s, path, u"structure"_s, u"--out"_s, pdf},
        {u"anchor"_s, path, u"--out"_s, pdf},
    };
    for (const QStringList& option :
         {QStringList{u"--account"_s, u"组工"_s}, {u"--purpose"_s, u"干部考察"_s}, {u"--secrets-fd"_s, u"0"_s}}) {
        for (const QStringList& command : commands) {
            const CliRun run = runCli(option + command);
            CAPTURE((option + command).join(u' ').toStdString(), run.err.toStdString());
            CHECK(run.code == 0);
            CHECK(run.err.isEmpty());
            CHECK(QFileInfo(pdf).size() > 0);
            QFile::remove(pdf);
        }
    }
}

TEST_CASE_METHOD(Folder, "an account without a name is told in Chinese, before a command that draws, too",
                 "[cli][print]")
{
    const CliRun run = runCli({u"print"_s, path(u"单位.tidui"_s), u"appointment-form"_s, u"--account"_s});
    CHECK(run.code == 2);
    CHECK(run.err.contains(u"账户"));
}
