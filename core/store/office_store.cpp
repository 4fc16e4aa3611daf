#include "core/store/office_store.h"

#include "core/store/field_sql.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The columns of roster_row by RosterColumn.
constexpr std::array rosterNames{"name",
                                 "current_post",
                                 "sex",
                                 "ethnicity",
                                 "native_place",
                                 "full_time_education",
                                 "full_time_school",
                                 "in_service_education",
                                 "in_service_school",
                                 "birth",
                                 "work_start",
                                 "party",
                                 "post_since",
                                 "post_level",
                                 "post_level_since",
                                 "rank",
                                 "rank_since",
                                 "note",
                                 "political_status",
                                 "highest_education",
                                 "highest_degree",
                                 "technical_post",
                                 "status",
                                 "category",
                                 "establishment",
                                 "identity_number"};
static_assert(rosterNames.size() == rosterColumnCount);

QString rosterColumns()
{
    QStringList names{u"cadre_id"_s, u"unit_id"_s};
    for (const char* name : rosterNames)
        names += QString::fromLatin1(name);
    names += {u"search_text"_s, u"stroke_key"_s, u"pinyin_key"_s, u"official_key"_s};
    return names.join(u", "_s);
}

Result<QString> oneText(Statement& select)
{
    const QString text = select.next() ? select.text(0) : QString();
    if (auto status = select.finished(); !status)
        return status.error();
    return text;
}

} // namespace

Result<QString> OfficeStore::setting(const QString& key)
{
    Statement select(*m_connection, u"SELECT value FROM setting WHERE key = ?1"_s);
    select.bind(key);
    return oneText(select);
}

Status OfficeStore::setSetting(const QString& key, const QString& value)
{
    return Statement(*m_connection, u"INSERT INTO setting (key, value) VALUES (?1, coalesce(?2, '')) "
                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bindAll(key, value)
        .run();
}

Result<Roster> OfficeStore::roster(const std::function<bool(Roster::RawRow&)>& keep)
{
    Statement count(*m_connection, u"SELECT count(*) FROM roster_row"_s);
    Roster roster;
    roster.reserve(count.next() ? int(count.integer(0)) : 0);
    Statement select(*m_connection, u"SELECT %1 FROM roster_row"_s.arg(rosterColumns()));
    Roster::RawRow row;
    while (select.next()) {
        select.read(0, row.cadre);
        select.read(1, row.unit);
        int column = 2;
        for (auto& text : row.texts)
            text = select.bytes(column++);
        for (auto* bytes : {&row.searchText, &row.strokeKey, &row.pinyinKey, &row.officialKey})
            *bytes = select.bytes(column++);
        if (!keep || keep(row))
            roster.append(row);
    }
    if (auto status = select.finished(); !status)
        return status.error();
    return roster;
}

Status OfficeStore::writeRosterRow(const RosterRow& row)
{
    if (!m_rosterInsert)
        m_rosterInsert =
            std::make_unique<Statement>(*m_connection, u"INSERT OR REPLACE INTO roster_row (%1) VALUES (%2)"_s.arg(
                                                           rosterColumns(), placeholders(rosterColumnCount + 6)));
    m_rosterInsert->bindAll(row.cadre, row.unit);
    for (const QString& text : row.texts)
        m_rosterInsert->bind(text);
    m_rosterInsert->bind(row.searchText);
    for (const auto* key : {&row.strokeKey, &row.pinyinKey, &row.officialKey})
        m_rosterInsert->bind(*key);
    return m_rosterInsert->run();
}

Result<std::vector<OfficeStore::View>> OfficeStore::views()
{
    Statement select(*m_connection, u"SELECT name, content FROM saved_view ORDER BY name"_s);
    std::vector<View> views;
    while (select.next())
        views.push_back({select.text(0), select.text(1)});
    if (auto status = select.finished(); !status)
        return status.error();
    return views;
}

Status OfficeStore::saveView(const View& view)
{
    return Statement(*m_connection, u"INSERT INTO saved_view (name, content) VALUES (?1, ?2) "
                                    "ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s)
        .bindAll(view.name, view.content)
        .run();
}

Status OfficeStore::removeView(const QString& name)
{
    return Statement(*m_connection, u"DELETE FROM saved_view WHERE name = ?1"_s).bindAll(name).run();
}

Status OfficeStore::setWriter(const QString& account, const QString& host, qint64 process, const QString& since)
{
    return Statement(*m_connection, u"INSERT OR REPLACE INTO writer (id, account, host, process, since) "
                                    "VALUES (1, ?1, coalesce(?2, ''), ?3, ?4)"_s)
        .bindAll(account, host, process, since)
        .run();
}

Status OfficeStore::clearWriter()
{
    return m_connection->execute(u"DELETE FROM writer"_s);
}

Result<QString> OfficeStore::writer()
{
    Statement select(*m_connection, u"SELECT account, host, process, since FROM writer"_s);
    QString who;
    if (select.next())
        who = QCoreApplication::translate("Store", "%1 on %2 (process %3, since %4)")
                  .arg(select.text(0), select.text(1), select.text(2), select.text(3));
    if (auto status = select.finished(); !status)
        return status.error();
    return who;
}

} // namespace tidui
