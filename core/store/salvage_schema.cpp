#include "core/store/salvage_schema.h"

#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString textOf(const StoredValue& value)
{
    return QString::fromUtf8(value.bytes.data(), qsizetype(value.bytes.size()));
}

TableShape schemaShape()
{
    using Kind = StoredValue::Kind;
    return {.name = u"sqlite_schema"_s,
            .columns = {{Kind::Text, true}, {Kind::Text, true}, {Kind::Text, true}, {Kind::Integer}, {Kind::Text}},
            .fewest = 5};
}

/// The newest version whose tables include all that were read.
Result<int> versionBySchema(const std::vector<SchemaRow>& rows)
{
    std::vector<QByteArray> scripts = schemaScripts();
    for (; !scripts.empty(); scripts.pop_back()) {
        auto sample = Connection::open(u":memory:"_s, Connection::Access::Create);
        if (!sample)
            return sample.error();
        if (auto status = runSchemaScripts(*sample, scripts); !status)
            return status.error();
        Statement known(*sample, u"SELECT 1 FROM sqlite_schema WHERE name = ?1 AND sql IS ?2"_s);
        const bool all = std::ranges::all_of(rows, [&known](const SchemaRow& row) {
            known.bindAll(row.name, row.sql);
            return known.next();
        });
        if (all)
            return int(scripts.size());
    }
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Rescue", "The tables of this file are not those of an office."),
                 {}};
}

} // namespace

FileHeader readFileHeader(DamagedPages& pages)
{
    const QByteArray first = pages.page(1);
    if (!first.startsWith("SQLite format 3"))
        return {};
    const auto word = [&first](qsizetype at) { return qFromBigEndian<quint32>(first.constData() + at); };
    return {true, word(68), word(60), word(28), word(32)};
}

void markFreePages(DamagedPages& pages, quint32 firstTrunk, PageMap& map)
{
    quint32 trunk = firstTrunk;
    while (trunk > 0 && trunk <= pages.count() && !map.is(trunk, PageMap::Use::Used)) {
        const QByteArray page = pages.page(trunk);
        if (page.isEmpty())
            return;
        map.markUsed(trunk);
        const auto word = [&page](qsizetype at) { return qFromBigEndian<quint32>(page.constData() + at); };
        const quint32 leaves = std::min<quint32>(word(4), quint32(map.usable) / 4 - 2);
        for (quint32 i = 0; i < leaves; ++i)
            map.markUsed(word(8 + 4 * qsizetype(i)));
        trunk = word(0);
    }
}

std::vector<SchemaRow> readSchema(DamagedPages& pages, PageMap& map, std::vector<quint32>& badPages)
{
    std::vector<SchemaRow> rows;
    TreeReader tree(pages, map, schemaShape(), [&rows](qint64, const std::vector<StoredValue>& values) {
        SchemaRow row{textOf(values[0]), textOf(values[1]), textOf(values[4]), quint32(values[3].integer)};
        if (row.type != u"table" && row.type != u"index" && row.type != u"trigger")
            return false;
        rows.push_back(std::move(row));
        return true;
    });
    tree.read(1);
    if (!tree.isWhole()) {
        for (const quint32 page : map.orphans(pages)) {
            if (tree.mayOwn(page))
                tree.readOrphan(page);
        }
    }
    badPages = tree.badPages();
    return rows;
}

Result<int> versionOf(const FileHeader& header, const std::vector<SchemaRow>& rows)
{
    const auto newest = quint32(schemaScripts().size());
    const bool known = header.readable && header.application == quint32(applicationId);
    if (known && header.version > newest)
        return Error{Error::Kind::NewerSchema,
                     QCoreApplication::translate("Rescue", "The file was written by a newer version of this program. "
                                                           "Rescue it with that version; nothing was changed."),
                     u"schema %1"_s.arg(header.version)};
    if (known && header.version > 0)
        return int(header.version);
    if (rows.empty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Rescue", "Nothing of an office can be read in this file. Restore it from a backup."),
                     {}};
    return versionBySchema(rows);
}

} // namespace tidui
