#pragma once

#include "core/operation/office.h"

class QCommandLineParser;

/// What leaves the program through the command line: noted, and marked on paper.
namespace tidui::cli {

/// What the audit calls what a command or a paper shows: "名册（命令行：list）".
QString commandTitle(const QString& command);

/// Notes what a command is about to write out of people's files, with the stated purpose. Forbidden when it can't be
/// noted: then nothing is to be written.
Status noteWritten(Office& office, const QString& command, qint64 people);

/// The same of what a command is about to show; nothing for nobody. Where the file can't be written, as on a read-only
/// medium, it is shown all the same: the window shows it there, too.
Status noteShown(Office& office, const QString& command, qint64 people);

/// The line at the foot of printed pages that --watermark asks for (printMark); empty without it.
QString askedMark(const QCommandLineParser& parser, const Office& office);

} // namespace tidui::cli
