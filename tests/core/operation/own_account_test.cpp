#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/forecast_office.h"
#include "core/operation/office.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct OneOffice {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office = *Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"founder"_s);
    const Secret secret{QByteArray("correct horse")};

    /// The only account becomes one of this role, beside an administrator.
    Status become(Account own)
    {
        own.id = office->accounts()->front().id;
        return office->saveAccounts({{own, secret}, {{.name = u"管理员"_s, .role = Role::Administrator}, secret}});
    }
};

bool forbidden(const auto& result)
{
    return !result && result.error().kind == Error::Kind::Forbidden;
}

} // namespace

TEST_CASE_METHOD(OneOffice, "who gives up a role has the rights of the new one at once", "[rights]")
{
    CHECK(office->roster());
    REQUIRE(become({.name = u"审计"_s, .role = Role::Auditor}));
    CHECK(office->role() == Role::Auditor);
    CHECK(office->account() == u"审计");
    CHECK(forbidden(office->roster()));
    CHECK(forbidden(office->accounts()));
    CHECK(office->audit({}));
    CHECK(forbidden((*office->another())->roster())); // Long work too.
}

TEST_CASE_METHOD(OneOffice, "an account that was made inactive has no right any more", "[rights]")
{
    REQUIRE(become({.name = u"组工"_s, .role = Role::Officer, .active = false}));
    for (const Right right : {Right::ReadFiles, Right::WriteFiles, Right::ReadRecords, Right::ManageAccounts})
        CHECK_FALSE(office->may(right));
    CHECK(forbidden(office->roster()));
}

TEST_CASE_METHOD(OneOffice, "the only account keeps the name of who acts as long as anybody may act under it",
                 "[rights]")
{
    auto own = office->accounts()->front();
    own.name = u"组工"_s;
    REQUIRE(office->saveAccounts({{own, std::nullopt}}));
    CHECK(office->account() == u"founder");
    REQUIRE(office->saveAccounts({{own, secret}}));
    CHECK(office->account() == u"组工");
    CHECK(office->confirm(secret));
}

TEST_CASE_METHOD(OneOffice, "nobody's password is taken away where there are several accounts", "[rights][login]")
{
    REQUIRE(become({.name = u"组工"_s, .role = Role::Officer}));
    const auto refused = office->changePassword(secret, Secret());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(refused.error().message.contains(u"组工"_s));
    CHECK(office->confirm(secret)); // As it was.
}

TEST_CASE_METHOD(OneOffice, "the only account may give its password up again", "[rights][login]")
{
    REQUIRE(office->changePassword(Secret(), secret));
    REQUIRE_FALSE(office->confirm(Secret()));
    REQUIRE(office->changePassword(secret, Secret()));
    CHECK(office->confirm(Secret()));
}

TEST_CASE_METHOD(OneOffice, "who sets a first password acts under the name of the account from then on",
                 "[rights][login]")
{
    office.reset();
    office = *Office::open(folder.filePath(u"office.tidui"_s), Office::Mode::ReadWrite, u"colleague"_s);
    REQUIRE(office->account() == u"colleague");
    REQUIRE(office->changePassword(Secret(), secret));
    CHECK(office->account() == u"founder");
    CHECK(office->confirm(secret)); // The lock screen opens again.
}

TEST_CASE_METHOD(OneOffice, "a forecast is refused to an account that sees only some of the people", "[rights]")
{
    const QDate day(2026, 6, 1);
    CHECK(forecastBasis(*office, day, day));
    const auto unit = office->saveUnit({.name = u"甲处"_s});
    REQUIRE(unit);
    REQUIRE(become({.name = u"甲处组工"_s, .role = Role::UnitOfficer, .units = {*unit}}));
    CHECK(forbidden(forecastBasis(*office, day, day)));
}

TEST_CASE_METHOD(OneOffice, "an officer of some units is told to choose one of them for a new file", "[rights]")
{
    const auto unit = office->saveUnit({.name = u"甲处"_s});
    REQUIRE(unit);
    REQUIRE(become({.name = u"甲处组工"_s, .role = Role::UnitOfficer, .units = {*unit}}));
    CadreFile file;
    file.person.name = u"测试甲"_s;
    const auto refused = office->save(file);
    REQUIRE(forbidden(refused));
    CHECK(refused.error().message.contains(u"Choose one of its units"_s));
    file.unit = *unit;
    CHECK(office->save(file));
}
