#include "core/store/audit_store.h"
#include "core/store/migration.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct Audited {
    Connection connection = std::move(*Connection::open(u":memory:"_s, Connection::Access::Create));
    AuditStore audit{connection};

    Audited()
    {
        REQUIRE(migrate(connection, {}));
        for (int i = 1; i <= 3; ++i) {
            const auto event = audit.addEvent(u"2026-01-01T00:00:00.000Z"_s, u"officer"_s, u"save"_s, u"测试甲"_s);
            REQUIRE(event);
            REQUIRE(audit.add({{},
                               *event,
                               u"2026-01-01T00:00:00.000Z"_s,
                               u"officer"_s,
                               u"cadre"_s,
                               i,
                               R"({"person":{"sex":"男"}})",
                               R"({"person":{"sex":"女"}})"}));
        }
    }

    qint64 brokenAt()
    {
        const auto report = audit.verify();
        REQUIRE(report);
        return report->brokenAt;
    }

    void tamper(const QString& sql)
    {
        REQUIRE(
            connection.execute(u"DROP TRIGGER change_is_never_edited; DROP TRIGGER change_is_never_removed; "_s + sql));
    }
};

} // namespace

TEST_CASE_METHOD(Audited, "an untouched audit chain holds", "[audit]")
{
    CHECK(brokenAt() == 0);
}

TEST_CASE_METHOD(Audited, "an edited audit entry shows", "[audit]")
{
    tamper(u"UPDATE change SET after = '{}' WHERE id = 2"_s);
    CHECK(brokenAt() == 2);
}

TEST_CASE_METHOD(Audited, "a removed audit entry shows", "[audit]")
{
    tamper(u"DELETE FROM change WHERE id = 2"_s);
    CHECK(brokenAt() == 3);
}

TEST_CASE_METHOD(Audited, "the database refuses to edit or remove an audit entry", "[audit]")
{
    CHECK_FALSE(connection.execute(u"UPDATE change SET account = 'other'"_s));
    CHECK_FALSE(connection.execute(u"DELETE FROM change"_s));
}
