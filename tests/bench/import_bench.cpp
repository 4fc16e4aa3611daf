#include "tests/bench/bench.h"
#include "tests/bench/raw_sqlite.h"

#include "core/cadre/fields.h"
#include "core/exchange/lrmx.h"
#include "core/operation/import.h"
#include "core/sample/sample_office.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

void writeForms(const Scale& scale, const QString& folder)
{
    QDir().mkpath(folder);
    const SampleOffice sample({.people = scale.files, .today = QDate(2026, 6, 1)});
    for (int index = 0; index < scale.files; ++index) {
        QFile file(u"%1/%2.lrmx"_s.arg(folder).arg(index, 6, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(writeLrmx(sample.person(index), {}));
    }
}

/// Every token of every file; what an importer cannot do without.
qint64 readForms(const QString& folder)
{
    qint64 characters = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QXmlStreamReader xml(file.readAll());
        while (!xml.atEnd() && !xml.hasError()) {
            xml.readNext();
            characters += xml.text().size();
        }
    }
    return characters;
}

using Value = std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>;
struct Rows {
    QByteArray table{};
    int columns = 0;
    std::vector<Value> values{};
};

/// All rows of the tables that an import writes, as the finished import left them.
std::vector<Rows> rowsOf(const QString& path)
{
    RawDatabase database(path, SQLITE_OPEN_READONLY);
    QByteArrayList tables{"event", "cadre"};
    forEachSet([&tables](const auto& set) { tables += set.key; });
    tables += {"roster_row", "change"};
    std::vector<Rows> all;
    for (const QByteArray& table : tables) {
        const auto select = database.prepare("SELECT * FROM " + table);
        Rows& rows = all.emplace_back(table, sqlite3_column_count(select.get()));
        while (sqlite3_step(select.get()) == SQLITE_ROW) {
            for (int column = 0; column < rows.columns; ++column)
                rows.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.get(), column)),
                                         sqlite3_value_free);
        }
    }
    return all;
}

void insertRows(RawDatabase& database, const std::vector<Rows>& all)
{
    database.run("BEGIN IMMEDIATE");
    for (const Rows& rows : all) {
        const QByteArray marks = QByteArray("?,").repeated(rows.columns).chopped(1);
        const auto insert = database.prepare("INSERT INTO " + rows.table + " VALUES (" + marks + ')');
        for (std::size_t first = 0; first < rows.values.size(); first += std::size_t(rows.columns)) {
            for (int column = 0; column < rows.columns; ++column)
                sqlite3_bind_value(insert.get(), column + 1, rows.values[first + std::size_t(column)].get());
            if (sqlite3_step(insert.get()) != SQLITE_DONE)
                qFatal("A row of %s was refused.", rows.table.constData());
            sqlite3_reset(insert.get());
        }
    }
    database.run("COMMIT");
}

std::unique_ptr<Office> emptyOffice(const QString& path)
{
    QFile::remove(path);
    return orDie(Office::create(path, u"样例局"_s, u"bench"_s));
}

} // namespace

void measureImport(const Scale& scale)
{
    heading(u"import of %1 form files; baseline: every token by QXmlStreamReader, then raw INSERTs of the same rows\n"
            "  (files, roster and audit with the finished hashes) in one transaction"_s.arg(scale.files));
    const QString forms = u"%1/forms-%2"_s.arg(scale.folder).arg(scale.files);
    if (!QDir(forms).exists())
        writeForms(scale, forms);
    readForms(forms); // So that both sides find the files in memory.
    const QString path = scale.folder + u"/import.tidui"_s;
    double prepare = 0;
    double apply = 0;
    {
        const auto office = emptyOffice(path);
        ImportPreview preview;
        prepare = milliseconds([&] { preview = orDie(prepareImport(*office, {forms})); });
        apply = milliseconds([&] { orDie(applyImport(*office, preview, {})); });
    }
    const auto rows = rowsOf(path);
    emptyOffice(path).reset();
    const double reading = milliseconds([&] { readForms(forms); });
    RawDatabase database(path, SQLITE_OPEN_READWRITE); // Closing, with its last checkpoint, counts on neither side.
    const double inserting = milliseconds([&] { insertRows(database, rows); });
    report(u"prepareImport and applyImport"_s, prepare + apply, reading + inserting, u"ms"_s, u"goal: at most 2 x"_s);
    report(u"  prepareImport / reading"_s, prepare, reading, u"ms"_s, {});
    report(u"  applyImport / inserting"_s, apply, inserting, u"ms"_s, {});
}

} // namespace tidui::bench
