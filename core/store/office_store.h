#pragma once

#include "core/cadre/roster.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <functional>
#include <vector>

namespace tidui {

/// The tables around the cadre files: settings, the derived roster, saved views, the writer's mark.
class OfficeStore {
public:
    explicit OfficeStore(Connection& connection) : m_connection(&connection) {}

    Result<QString> setting(const QString& key); ///< Empty when it is not set.
    Status setSetting(const QString& key, const QString& value);

    /// `keep` is asked about each line, may change what it shows, and leaves it out by false.
    Result<Roster> roster(const std::function<bool(Roster::RawRow&)>& keep = {});
    Status writeRosterRow(const RosterRow& row);

    struct View {
        QString name{};
        QString content{};
    };
    Result<std::vector<View>> views();
    Status saveView(const View& view);
    Status removeView(const QString& name);

    Status setWriter(const QString& account, const QString& host, qint64 process, const QString& since);
    Status clearWriter();
    /// Who has the file open for writing, "account (host, process)"; empty when the mark is missing.
    Result<QString> writer();

private:
    Connection* m_connection;
    std::unique_ptr<Statement> m_rosterInsert{};
};

} // namespace tidui
