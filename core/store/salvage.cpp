#include "core/store/salvage.h"

#include "core/store/migration.h"
#include "core/store/row_copy.h"
#include "core/store/salvage_schema.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr qint64 rowsPerCommit = 20000;

/// Puts rows as they were stored into one table.
class RowWriter {
public:
    RowWriter(Connection& into, const TableShape& shape) : m_shape(shape)
    {
        QStringList marks(qsizetype(shape.columns.size()), u"?"_s);
        const QByteArray sql = u"INSERT OR IGNORE INTO \"%1\" VALUES (%2)"_s.arg(shape.name, marks.join(u',')).toUtf8();
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v3(into.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                           nullptr);
        m_statement.reset(statement, sqlite3_finalize);
    }

    /// False when the table refuses the row.
    bool write(qint64 rowid, const std::vector<StoredValue>& values)
    {
        sqlite3_stmt* statement = m_statement.get();
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(int(i) + 1, m_shape.columns[i].isRowid ? StoredValue{StoredValue::Kind::Integer, rowid} : values[i]);
        sqlite3* database = sqlite3_db_handle(statement);
        return sqlite3_step(statement) == SQLITE_DONE && sqlite3_changes(database) == 1;
    }

private:
    void bind(int position, const StoredValue& value)
    {
        sqlite3_stmt* statement = m_statement.get();
        const auto size = int(value.bytes.size());
        switch (value.kind) {
        case StoredValue::Kind::Null:
            return;
        case StoredValue::Kind::Integer:
            sqlite3_bind_int64(statement, position, value.integer);
            return;
        case StoredValue::Kind::Real:
            sqlite3_bind_double(statement, position, value.real);
            return;
        case StoredValue::Kind::Text:
            sqlite3_bind_text(statement, position, value.bytes.data(), size, SQLITE_STATIC);
            return;
        case StoredValue::Kind::Blob:
            sqlite3_bind_blob(statement, position, value.bytes.data(), size, SQLITE_STATIC);
            return;
        }
    }
    TableShape m_shape;
    std::shared_ptr<sqlite3_stmt> m_statement{};
};

/// All tables of a file as they are read.
class Salvaging {
public:
    Salvaging(DamagedPages& pages, PageMap& map, Connection& into, const Progress& progress)
        : m_pages(pages), m_map(map), m_into(into), m_progress(progress)
    {
    }

    Status prepare(int version); ///< Empty tables in the file's own schema.
    Status readTables(const std::vector<SchemaRow>& schema);
    void placeOrphans(Salvage& salvage);
    Status finish(); ///< The schema of today.
    void tell(Salvage& salvage, bool complete) const;

private:
    void addTree(const TableShape& shape, const std::vector<SchemaRow>& schema);
    TreeReader* ownerOf(quint32 page);
    bool take(RowWriter& writer, qint64 rowid, const std::vector<StoredValue>& values);

    DamagedPages& m_pages;
    PageMap& m_map;
    Connection& m_into;
    const Progress& m_progress;
    std::vector<std::unique_ptr<TreeReader>> m_trees{};
    QHash<QString, quint32> m_lostRoots{}; ///< Where trees begin in a new file whose beginning is unknown here.
    std::vector<TableShape> m_shapes{};
    QStringList m_triggers{};
    qint64 m_written = 0;
};

bool Salvaging::take(RowWriter& writer, qint64 rowid, const std::vector<StoredValue>& values)
{
    if (!writer.write(rowid, values))
        return false;
    if (++m_written % rowsPerCommit == 0)
        (void)m_into.execute(u"COMMIT; BEGIN"_s);
    return true;
}

void Salvaging::addTree(const TableShape& shape, const std::vector<SchemaRow>& schema)
{
    const auto writer = shape.index ? nullptr : std::make_shared<RowWriter>(m_into, shape);
    auto tree = std::make_unique<TreeReader>(
        m_pages, m_map, shape,
        [this, writer](qint64 rowid, const std::vector<StoredValue>& values) { return take(*writer, rowid, values); });
    const auto known = std::ranges::find_if(schema, [&shape](const SchemaRow& row) {
        return row.name == shape.name && row.type == (shape.index ? u"index"_s : u"table"_s);
    });
    if (known != schema.end()) {
        tree->read(known->root);
    } else {
        tree->loseRoot();
        m_lostRoots.insert(shape.name, shape.root);
    }
    m_trees.push_back(std::move(tree));
}

Status Salvaging::prepare(int version)
{
    std::vector<QByteArray> scripts = schemaScripts();
    scripts.resize(std::size_t(version));
    if (auto status = runSchemaScripts(m_into, scripts); !status)
        return status;
    auto triggers = dropTriggers(m_into);
    if (!triggers)
        return triggers.error();
    m_triggers = std::move(*triggers);
    auto shapes = tableShapes(m_into);
    if (!shapes)
        return shapes.error();
    m_shapes = std::move(*shapes);
    QString clear = u"PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; BEGIN;"_s;
    for (const TableShape& shape : m_shapes) { // What the scripts put there is in the file, too, or was removed.
        if (!shape.index)
            clear += u"DELETE FROM \"%1\";"_s.arg(shape.name);
    }
    return m_into.execute(clear);
}

Status Salvaging::readTables(const std::vector<SchemaRow>& schema)
{
    const qint64 pages = m_pages.count();
    qint64 done = 0;
    for (const TableShape& shape : m_shapes) {
        addTree(shape, schema);
        if (!goOn(m_progress, pages + pages * ++done / qint64(m_shapes.size()), 2 * pages))
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Rescue", "The rescue was cancelled."), {}};
    }
    return {};
}

Status Salvaging::finish()
{
    if (auto status = m_into.execute(u"COMMIT"_s); !status)
        return status;
    if (auto status = makeTriggers(m_into, m_triggers); !status)
        return status;
    return runSchemaScripts(m_into);
}

/// The one tree to which a page without a way to it can belong; null when none or several can.
TreeReader* Salvaging::ownerOf(quint32 page)
{
    std::vector<TreeReader*> candidates;
    for (const auto& tree : m_trees) {
        if (tree->isWhole() || !tree->mayOwn(page))
            continue;
        if (m_lostRoots.value(tree->shape().name) == page)
            return tree.get(); // Files of one version are laid out alike.
        candidates.push_back(tree.get());
    }
    return candidates.size() == 1 ? candidates.front() : nullptr;
}

void Salvaging::placeOrphans(Salvage& salvage)
{
    for (const quint32 page : m_map.orphans(m_pages)) {
        if (TreeReader* owner = ownerOf(page)) {
            owner->readOrphan(page);
            continue;
        }
        const auto content = readBtreePage(m_pages, page, m_map.usable);
        if (content && content->leaf && content->cells.empty())
            m_map.markUsed(page); // An empty table.
    }
    for (const auto& tree : m_trees) {
        for (const quint32 bad : tree->badPages())
            m_map.markUsed(bad);
    }
    for (const quint32 page : m_map.orphans(m_pages)) {
        const auto content = readBtreePage(m_pages, page, m_map.usable);
        if (content && content->leaf)
            salvage.unplacedRows += qint64(content->cells.size());
    }
}

void Salvaging::tell(Salvage& salvage, bool complete) const
{
    for (const auto& tree : m_trees) {
        salvage.badPages.insert(salvage.badPages.end(), tree->badPages().begin(), tree->badPages().end());
        if (!tree->shape().index)
            salvage.tables.push_back({tree->shape().name, tree->shape().rowid, tree->rows(), tree->holes(complete)});
    }
}

} // namespace

bool SalvagedTable::mayHaveLost(qint64 first) const
{
    return std::ranges::any_of(holes, [this, first](const Hole& hole) {
        return rowid ? hole.after.first < first && first < hole.before.first
                     : hole.after.first <= first && first <= hole.before.first;
    });
}

const SalvagedTable& Salvage::table(const QString& name) const
{
    static const SalvagedTable none;
    const auto found = std::ranges::find(tables, name, &SalvagedTable::name);
    return found == tables.end() ? none : *found;
}

Result<Salvage> salvage(DamagedPages& pages, Connection& into, const Progress& progress)
{
    auto map = mapPages(pages, progress);
    if (!map)
        return map.error();
    const FileHeader header = readFileHeader(pages);
    markFreePages(pages, header.freeList, *map);
    Salvage found{.pages = pages.count(), .headerLost = !header.readable};
    for (quint32 page = 1; page <= pages.count(); ++page) {
        if (map->is(page, PageMap::Use::Unreadable))
            found.badPages.push_back(page);
    }
    std::vector<quint32> badSchema;
    const std::vector<SchemaRow> schema = readSchema(pages, *map, badSchema);
    found.badPages.insert(found.badPages.end(), badSchema.begin(), badSchema.end());
    const auto version = versionOf(header, schema);
    if (!version)
        return version.error();
    found.schema = *version;
    Salvaging salvaging(pages, *map, into, progress);
    if (auto status = salvaging.prepare(*version); !status)
        return status.error();
    if (auto status = salvaging.readTables(schema); !status)
        return status.error();
    salvaging.placeOrphans(found);
    if (auto status = salvaging.finish(); !status)
        return status.error();
    for (const quint32 bad : badSchema)
        map->markUsed(bad);
    salvaging.tell(found, map->allUsed() && header.pages <= pages.count());
    std::ranges::sort(found.badPages);
    found.badPages.erase(std::unique(found.badPages.begin(), found.badPages.end()), found.badPages.end());
    return found;
}

} // namespace tidui
