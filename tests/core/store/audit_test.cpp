#include "core/store/audit_chain.h"
#include "core/store/migration.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QString moment = u"2026-01-01T00:00:00.000Z"_s;

struct Audited {
    Connection connection = std::move(*Connection::open(u":memory:"_s, Connection::Access::Create));
    AuditStore audit{connection};

    Audited()
    {
        REQUIRE(migrate(connection, {}));
        for (int i = 1; i <= 6; ++i) {
            const auto event = audit.addEvent(moment, u"officer"_s, u"save"_s, u"测试甲"_s);
            REQUIRE(event);
            REQUIRE(audit.add({{},
                               *event,
                               moment,
                               u"officer"_s,
                               u"cadre"_s,
                               i,
                               R"({"person":{"sex":"男"}})",
                               R"({"person":{"sex":"女"}})"}));
        }
    }

    std::vector<ChainProblem> problems()
    {
        const auto report = audit.verify();
        REQUIRE(report);
        return report->problems;
    }

    std::vector<ChainProblem> problemsAfter(const QString& sql)
    {
        for (const auto* trigger :
             {"change_is_never_edited", "change_is_never_removed", "event_is_never_edited", "event_is_never_removed",
              "audit_head_never_goes_back", "audit_head_is_never_removed"})
            REQUIRE(connection.execute(u"DROP TRIGGER "_s + QString::fromLatin1(trigger)));
        REQUIRE(connection.execute(u"PRAGMA foreign_keys=OFF; "_s + sql));
        return problems();
    }
};

using Kind = ChainProblem::Kind;
using Problems = std::vector<ChainProblem>;

/// A line that follows the columns of `change`; its hash is not the one that they give.
const QString forged = u"SELECT %1, event_id, time, 'other', table_name, record_id, before, after, %2, 'f' "
                       "FROM change WHERE id = 1;"_s;

} // namespace

TEST_CASE_METHOD(Audited, "an untouched audit chain holds", "[audit]")
{
    CHECK(problems().empty());
    CHECK(audit.checkTail()->problems.empty());
    CHECK(audit.verify()->entries == 6);
    CHECK(audit.verify()->uncoveredEvents == 0);
}

TEST_CASE_METHOD(Audited, "an edited audit entry is named", "[audit]")
{
    CHECK(problemsAfter(u"UPDATE change SET after = '{}' WHERE id = 2"_s) == Problems{{Kind::EntryChanged, 2, 2}});
}

TEST_CASE_METHOD(Audited, "every edited audit entry is named, not only the first", "[audit]")
{
    CHECK(problemsAfter(u"UPDATE change SET account = 'other' WHERE id IN (2, 4, 5)"_s) ==
          Problems{{Kind::EntryChanged, 2, 2}, {Kind::EntryChanged, 4, 5}});
}

TEST_CASE_METHOD(Audited, "removed audit entries are named", "[audit]")
{
    CHECK(problemsAfter(u"DELETE FROM change WHERE id IN (2, 3)"_s) == Problems{{Kind::EntriesMissing, 2, 3}});
}

TEST_CASE_METHOD(Audited, "audit entries cut off at the end are named", "[audit]")
{
    CHECK(problemsAfter(u"DELETE FROM change WHERE id > 4"_s) == Problems{{Kind::EntriesMissing, 5, 6}});
    CHECK(audit.checkTail()->problems == Problems{{Kind::EntriesMissing, 5, 6}});
}

TEST_CASE_METHOD(Audited, "all audit entries removed are named", "[audit]")
{
    CHECK(problemsAfter(u"DELETE FROM change"_s) == Problems{{Kind::EntriesMissing, 1, 6}});
}

TEST_CASE_METHOD(Audited, "audit entries that changed places are named with their former numbers", "[audit]")
{
    CHECK(problemsAfter(u"UPDATE change SET id = 100 WHERE id = 2; UPDATE change SET id = 2 WHERE id = 5; "
                        "UPDATE change SET id = 5 WHERE id = 100"_s) ==
          Problems{{Kind::EntryMoved, 2, 2, -3}, {Kind::EntryMoved, 5, 5, 3}});
}

TEST_CASE_METHOD(Audited, "an entry put into the middle is named, and those moved for it", "[audit]")
{
    CHECK(problemsAfter(u"UPDATE change SET id = id + 100 WHERE id > 2; "
                        "UPDATE change SET id = id - 99 WHERE id > 100; INSERT INTO change "_s +
                        forged.arg(u"3"_s, u"'f'"_s) + u"UPDATE audit_head SET entries = 7"_s)
              .front() == ChainProblem{Kind::EntryChanged, 3, 3});
    CHECK(problems().at(1) == ChainProblem{Kind::EntryMoved, 4, 7, 1});
}

TEST_CASE_METHOD(Audited, "an entry put at the end without its right hash is named", "[audit]")
{
    CHECK(problemsAfter(u"INSERT INTO change "_s + forged.arg(u"7"_s, u"''"_s)) ==
          Problems{{Kind::EntryChanged, 7, 7}});
}

TEST_CASE_METHOD(Audited, "an entry written anew with a hash that fits it is named by the one after it", "[audit]")
{
    Statement select(connection, u"SELECT previous_hash FROM change WHERE id = 3"_s);
    REQUIRE(select.next());
    AuditEntry entry{ChangeId{3}, EventId{3}, moment, u"officer"_s, u"cadre"_s, 3, {}, "{}"};
    Statement event(connection, u"SELECT hash FROM event WHERE id = 3"_s);
    REQUIRE(event.next());
    const QString hash = QString::fromLatin1(entryHash(select.blob(0), event.blob(0), entry));
    select.reset();
    event.reset();
    CHECK(problemsAfter(u"UPDATE change SET before = NULL, after = '{}', hash = '%1' WHERE id = 3"_s.arg(hash)) ==
          Problems{{Kind::EntryReplaced, 3, 3}});
}

TEST_CASE_METHOD(Audited, "the words, kind, account and time of an operation are covered", "[audit]")
{
    for (const char* column : {"summary", "kind", "account", "time"}) {
        Audited fresh;
        const auto found =
            fresh.problemsAfter(u"UPDATE event SET %1 = 'other' WHERE id = 2"_s.arg(QString::fromLatin1(column)));
        CHECK(found == Problems{{Kind::EventChanged, 2, 2}});
    }
}

TEST_CASE_METHOD(Audited, "an operation written anew with a hash that fits it is named by its entry", "[audit]")
{
    Statement select(connection, u"SELECT hash FROM event WHERE id = 1"_s);
    REQUIRE(select.next());
    const StoredEvent event{EventId{2}, moment, u"other"_s, u"save"_s, u"测试甲"_s};
    const QString hash = QString::fromLatin1(eventHash(select.blob(0), event));
    select.reset();
    const auto found = problemsAfter(u"UPDATE event SET account = 'other', hash = '%1' WHERE id = 2"_s.arg(hash));
    CHECK(found == Problems{{Kind::EntryChanged, 2, 2}, {Kind::EventChanged, 3, 3}});
}

TEST_CASE_METHOD(Audited, "removed operations are named, in the middle and at the end", "[audit]")
{
    REQUIRE(audit.addEvent(moment, u"officer"_s, u"create"_s, {}));
    REQUIRE(audit.addEvent(moment, u"officer"_s, u"create"_s, {}));
    CHECK(problemsAfter(u"DELETE FROM event WHERE id IN (7, 8)"_s) == Problems{{Kind::EventsMissing, 7, 8}});
}

TEST_CASE_METHOD(Audited, "a missing head of the chain is told", "[audit]")
{
    CHECK(problemsAfter(u"DELETE FROM audit_head"_s) == Problems{{Kind::HeadMissing, 0, 0}});
}

TEST_CASE_METHOD(Audited, "an edited operation is named though the head was edited to leave it out", "[audit]")
{
    CHECK(problemsAfter(u"UPDATE event SET account = 'nobody', summary = 'harmless' WHERE id = 4; "
                        "UPDATE audit_head SET first_covered = 1000000"_s) ==
          Problems{{Kind::EventChanged, 4, 4}, {Kind::HeadChanged, 0, 0}});
    CHECK(audit.verify()->uncoveredEvents == 0);
    CHECK(audit.checkTail()->problems == problems());
}

TEST_CASE_METHOD(Audited, "an operation whose hash was taken away is named by the one after it", "[audit]")
{
    REQUIRE(audit.addEvent(moment, u"officer"_s, u"create"_s, {})); // Without entries that would name it.
    REQUIRE(audit.addEvent(moment, u"officer"_s, u"create"_s, {}));
    CHECK(problemsAfter(u"UPDATE event SET account = 'nobody', hash = NULL WHERE id = 7; "
                        "UPDATE audit_head SET first_covered = 8"_s) ==
          Problems{{Kind::EventChanged, 8, 8}, {Kind::HeadChanged, 0, 0}});
}

TEST_CASE_METHOD(Audited, "the check at opening names the edited operation alone where the head was edited too",
                 "[audit]")
{
    for (int i = 7; i <= 300; ++i) // More than the check at opening looks at.
        REQUIRE(audit.addEvent(moment, u"officer"_s, u"create"_s, {}));
    REQUIRE(problemsAfter(u"UPDATE event SET account = 'nobody' WHERE id = 200; "
                          "UPDATE audit_head SET first_covered = 1000000"_s) ==
            Problems{{Kind::EventChanged, 200, 200}, {Kind::HeadChanged, 0, 0}});
    CHECK(audit.checkTail()->problems == problems());
}

TEST_CASE_METHOD(Audited, "the database refuses to edit or remove what the audit keeps", "[audit]")
{
    CHECK_FALSE(connection.execute(u"UPDATE change SET account = 'other'"_s));
    CHECK_FALSE(connection.execute(u"DELETE FROM change"_s));
    CHECK_FALSE(connection.execute(u"UPDATE event SET account = 'other'"_s));
    CHECK_FALSE(connection.execute(u"DELETE FROM event WHERE id = 6"_s));
    CHECK_FALSE(connection.execute(u"UPDATE audit_head SET entries = 1"_s));
    CHECK_FALSE(connection.execute(u"DELETE FROM audit_head"_s));
}

TEST_CASE("an audit from before operations were hashed still holds and says how much is not covered", "[audit]")
{
    Connection connection = std::move(*Connection::open(u":memory:"_s, Connection::Access::Create));
    auto scripts = schemaScripts();
    const std::vector<QByteArray> older(scripts.begin(), scripts.begin() + 9);
    REQUIRE(migrate(connection, {}, older));
    const AuditEntry entry{ChangeId{1}, EventId{1}, moment, u"officer"_s, u"unit"_s, 1, {}, "{}"};
    REQUIRE(
        connection.execute(u"INSERT INTO event VALUES (1, '%1', 'officer', 'unit', ''); "
                           "INSERT INTO change VALUES (1, 1, '%1', 'officer', 'unit', 1, NULL, '{}', '', '%2')"_s.arg(
                               moment, QString::fromLatin1(entryHash({}, {}, entry)))));
    REQUIRE(migrate(connection, {}, scripts));
    AuditStore audit(connection);
    const auto event = audit.addEvent(moment, u"officer"_s, u"unit"_s, {});
    REQUIRE(audit.add({{}, *event, moment, u"officer"_s, u"unit"_s, 1, "{}", {}}));
    const auto report = audit.verify();
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->entries == 2);
    CHECK(report->uncoveredEvents == 1);
}

TEST_CASE_METHOD(Audited, "the audit is asked by person, account, kind, entry and time", "[audit]")
{
    REQUIRE(audit.addEvent(moment, u"auditor"_s, u"create"_s, {}));
    CHECK(audit.ask({})->size() == 7);
    CHECK(audit.ask({})->front().event.kind == u"create"_s);
    CHECK(audit.ask({.cadre = 2})->size() == 1);
    CHECK(audit.ask({.account = u"auditor"_s})->size() == 1);
    CHECK(audit.ask({.kind = u"save"_s})->size() == 6);
    CHECK(audit.ask({.entry = ChangeId{4}})->front().entry.record == 4);
    CHECK(audit.ask({.from = u"2026-01-02"_s})->empty());
    CHECK(audit.ask({.until = u"2026-01-01"_s})->empty());
    CHECK(audit.ask({.most = 3})->size() == 3);
}
