#include "core/operation/secret_cost.h"
#include "core/store/password.h"

#include <catch2/catch.hpp>

using namespace tidui;

namespace {

Secret secret(const char* text)
{
    return Secret(QByteArray(text));
}

} // namespace

// These tests link app/secret_cost.cpp, so this is what the window asks for; others link tests/least_cost.cpp.
TEST_CASE("each guess of an account's password costs 3 passes over 256 MB", "[password]")
{
    const auto hash = passwordHash(secret("一号密码"), passwordCost());
    REQUIRE(hash);
    CHECK(hash->startsWith(QStringLiteral("$argon2id$v=19$m=262144,t=3,p=1$")));
    CHECK(passwordFits(secret("一号密码"), *hash));
    CHECK(passphraseCost().memory == quint64(256) << 20U);
    CHECK(passphraseCost().passes == 3);
}

TEST_CASE("a password fits its hash alone, and two hashes of it differ", "[password]")
{
    const auto hash = passwordHash(secret("一号密码"), PasswordCost::Least);
    const auto other = passwordHash(secret("一号密码"), PasswordCost::Least);
    REQUIRE(hash);
    REQUIRE(other);
    CHECK(passwordFits(secret("一号密码"), *hash));
    CHECK_FALSE(passwordFits(secret("二号密码"), *hash));
    CHECK_FALSE(passwordFits(secret("一号密码"), QString()));
    CHECK_FALSE(passwordFits(Secret(), *hash));
    CHECK(*hash != *other);
}
