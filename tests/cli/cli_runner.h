#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tidui::test {

/// What a run of the built tidui-cli left: exit code (-1 = it didn't end by itself), stdout and stderr.
struct CliRun {
    int code = -1;
    QByteArray out{};
    QString err{};

    QJsonDocument json() const
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
        INFO(out.toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        return document;
    }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// The program as officers get it, and the same in which a guess of a passphrase costs next to nothing.
inline const QString shippedCli = QStringLiteral(TIDUI_CLI);
inline const QString cheapCli = QStringLiteral(TIDUI_CLI_LEAST);

inline void startCli(QProcess& process, const QStringList& arguments, const QString& program = shippedCli)
{
    process.setProgram(program);
    process.setArguments(arguments);
    process.start();
    REQUIRE(process.waitForStarted());
}

inline CliRun runCli(const QStringList& arguments,
                     const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    startCli(process, arguments);
    REQUIRE(process.waitForFinished(300'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A temporary folder in which the commands run.
struct Folder {
    QTemporaryDir directory{};

    QString path(const QString& name) const { return directory.filePath(name); }

    /// A new office, with `people` of the sample or none.
    QString office(const QString& name, int people = 0) const
    {
        QStringList arguments{QStringLiteral("new"), path(name)};
        if (people > 0)
            arguments += {QStringLiteral("--sample"), QString::number(people)};
        const CliRun made = runCli(arguments);
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        return path(name);
    }
};

} // namespace tidui::test
