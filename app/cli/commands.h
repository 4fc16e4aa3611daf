#pragma once

#include "core/operation/office.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace tidui::cli {

enum ExitCode { Done = 0, Found = 1, Failed = 2 };

/// One command of tidui-cli: its name, what follows it, the options it takes, and what it does.
struct Command {
    const char* name = "";
    const char* arguments = "";
    QList<QCommandLineOption> options{};
    int (*run)(const QCommandLineParser& parser, const QStringList& arguments) = nullptr;
};

int runNew(const QCommandLineParser& parser, const QStringList& arguments);
int runImport(const QCommandLineParser& parser, const QStringList& arguments);
int runList(const QCommandLineParser& parser, const QStringList& arguments);
int runShow(const QCommandLineParser& parser, const QStringList& arguments);
int runExport(const QCommandLineParser& parser, const QStringList& arguments);
int runPrint(const QCommandLineParser& parser, const QStringList& arguments);
int runCheck(const QCommandLineParser& parser, const QStringList& arguments);

/// Who acts: the user of the operating system.
QString accountName();

void writeOut(const QString& text);
void writeError(const QString& text);
int failed(const Error& error); ///< Says it on stderr; Failed.

/// Opens for reading or writing; an office that somebody else is writing to fails for writing.
Result<std::unique_ptr<Office>> openOffice(const QStringList& arguments, Office::Mode mode);

/// The cadres named by --cadre, or all in the official order.
Result<std::vector<CadreId>> chosenCadres(Office& office, const QCommandLineParser& parser);

QString jsonText(const auto& value) { return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Indented)); }

} // namespace tidui::cli
