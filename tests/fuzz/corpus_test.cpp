#include "tests/fuzz/entries.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tidui;

TEST_CASE("every saved input of the fuzzers is read or refused", "[fuzz][corpus]")
{
    const QDir corpus(QString::fromUtf8(TIDUI_TEST_DATA) + QStringLiteral("/../fuzz/corpus"));
    int files = 0;
    for (const fuzz::Entry& entry : fuzz::entries) {
        INFO(entry.name);
        const QDir folder(corpus.filePath(QLatin1String(entry.name)));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        REQUIRE_FALSE(names.isEmpty());
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            entry.run(file.readAll());
            ++files;
        }
    }
    WARN(files << " saved inputs");
    CHECK(corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == qsizetype(std::size(fuzz::entries)));
}
