#pragma once

#include "core/form/form_document.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tidui::test {

/// A printed paper as a reader finds it: its number of pages and each page's text, without blanks and line ends.
struct PrintedPaper {
    PrintReport report{};
    QStringList pages{};

    QString all() const { return pages.join(QString()); }
};

inline PrintedPaper printedPaper(const FilledForm& form)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    const auto report = writePdf(path, 1, [&form](int) -> Result<FilledForm> { return form; });
    REQUIRE(report);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QChar(0x0C));
    pages.removeLast(); // Each page ends with a form feed.
    const QRegularExpression blanks(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    for (QString& page : pages)
        page.remove(blanks);
    return {*report, pages};
}

/// Whether every text lies on the paper and in full size, and each line is as wide as its cell at most.
inline void checkNothingClipped(const FilledForm& form)
{
    const PrintedPaper printed = printedPaper(form);
    CHECK(printed.report.warnings == QStringList());
    CHECK(printed.report.pages == int(form.layout->pages.size()));
    const QRectF paper({}, form.layout->paper);
    for (const FormPage& page : form.layout->pages) {
        for (const FormCell& cell : page.cells)
            CHECK(paper.contains(cell.box.adjusted(0, 0, -0.001, -0.001)));
    }
}

} // namespace tidui::test
