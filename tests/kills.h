#pragma once

#include <QFile>

#include <catch2/catch.hpp>

namespace tidui::test {

/// How many times an operation is killed: TIDUI_KILLS, or as few as a test run has time for.
inline int killsOf(int usual)
{
    const int asked = qEnvironmentVariableIntValue("TIDUI_KILLS");
    return asked > 0 ? asked : usual;
}

/// What the kills of one operation met, all of which left what they should.
struct Kills {
    const char* operation = "";
    int kills = 0;
    int after = 0;  ///< The operation was done by then, whether its process had ended or not.
    QString rest{}; ///< Whatever else was counted.
};

/// Says it, and adds it to the table that `tests/run.sh --kills` prints. For the end of a test: what is lost ends it
/// before. A test whose kills all came too late, or all too early, shows nothing.
inline void report(const Kills& met)
{
    const QString line = QStringLiteral("%1\t%2\t%3\t%4\t0\t%5")
                             .arg(QLatin1String(met.operation))
                             .arg(met.kills)
                             .arg(met.kills - met.after)
                             .arg(met.after)
                             .arg(met.rest);
    WARN("operation, kills, not done, done, lost: " << line.toStdString());
    CHECK(met.after < met.kills);
    const QString name = qEnvironmentVariable("TIDUI_KILLS_TABLE");
    if (name.isEmpty())
        return;
    QFile table(name);
    REQUIRE(table.open(QIODevice::WriteOnly | QIODevice::Append));
    REQUIRE(table.write(line.toUtf8() + '\n') > 0); // At once: others write into it too.
}

} // namespace tidui::test
