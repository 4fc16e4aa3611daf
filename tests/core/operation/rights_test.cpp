#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/operation/changes.h"
#include "core/operation/masking.h"
#include "core/operation/record_names.h"
#include "core/operation/use.h"
#include "core/promotion/round.h"
#include "core/succession/scenario.h"
#include "tests/qt_printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <array>
#include <functional>
#include <iostream>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "correct horse";

Login loginOf(const QString& name)
{
    Login login(name);
    login.password = Secret(QByteArray(password));
    return login;
}

CadreFile person(const QString& name, UnitId unit)
{
    CadreFile file;
    file.unit = unit;
    file.person.name = name;
    file.person.identityNumber = u"11010119800307123X"_s;
    file.family = {{.relation = u"妻子"_s, .name = u"测试己"_s, .workplace = u"样例市测试局"_s}};
    return file;
}

/// An office with two units, a person in each, a round with the first one as its candidate, and an account of every
/// role; all with the same password.
struct Accounts {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    UnitId here{};
    UnitId there{};
    CadreId first{};
    CadreId second{};
    RoundId round{};
    EventId move{}; ///< The first one was given another birthplace.
    ChangeId moved{};

    Accounts()
    {
        auto office = *Office::create(path, u"样例局"_s, u"founder"_s);
        here = *office->saveUnit({.name = u"甲处"_s});
        there = *office->saveUnit({.name = u"乙处"_s});
        first = *office->save(person(u"测试甲"_s, here));
        second = *office->save(person(u"测试乙"_s, there));
        auto file = *office->cadre(first);
        file.person.birthPlace = u"青海西宁"_s;
        REQUIRE(office->save(file));
        move = office->events(1)->front().id;
        moved = office->history(first)->front().change;
        REQUIRE(office->saveView({u"名册"_s, u"{}"_s}));
        const auto made = office->change(u"round"_s, u"test"_s, [&](Changes& changes) -> Status {
            const auto saved =
                changes.save(Round{.name = u"第一批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2026, 3, 2)});
            if (!saved)
                return saved.error();
            round = *saved;
            const auto candidate = changes.save(
                RoundCandidate{.round = round, .cadre = first, .name = u"测试甲"_s, .target = u"二级主任科员"_s});
            return candidate ? Status() : candidate.error();
        });
        REQUIRE(made);
        const Secret secret{QByteArray(password)};
        auto founder = office->accounts()->front();
        founder.name = u"管理员"_s;
        founder.role = Role::Administrator;
        const auto saved =
            office->saveAccounts({{founder, secret},
                                  {{.name = u"组工"_s, .role = Role::Officer}, secret},
                                  {{.name = u"甲处组工"_s, .role = Role::UnitOfficer, .units = {here}}, secret},
                                  {{.name = u"审阅"_s, .role = Role::Reviewer, .rounds = {round}}, secret},
                                  {{.name = u"审计"_s, .role = Role::Auditor}, secret}});
        if (!saved)
            FAIL(saved.error().message.toStdString());
    }

    std::unique_ptr<Office> as(const QString& account) const
    {
        auto office = Office::open(path, Office::Mode::ReadWrite, loginOf(account));
        if (!office)
            FAIL(office.error().message.toStdString());
        return std::move(*office);
    }
};

bool forbidden(const auto& result)
{
    return !result && result.error().kind == Error::Kind::Forbidden;
}

/// One call of the repository, made on a fresh copy of the office.
struct Call {
    const char* name;
    std::function<Result<bool>(Office&, const Accounts&)> make; ///< Whether anything came of it.
    /// For each account: 'y' made, '0' made and empty, '-' Forbidden, '.' a person whom it doesn't see.
    const char* outcomes;
};

constexpr std::array accountsInTurn{u"管理员", u"组工", u"甲处组工", u"审阅", u"审计"};

/// A call of which the walk looks only at whether it returned anything.
template <class Make>
std::function<Result<bool>(Office&, const Accounts&)> only(Make make)
{
    return [make](Office& office, const Accounts& world) -> Result<bool> {
        const auto result = make(office, world);
        if (!result)
            return result.error();
        if constexpr (requires { result->size(); })
            return result->size() > 0;
        return true;
    };
}

#define ONLY(expression)                                                                                               \
    only([]([[maybe_unused]] Office& office, [[maybe_unused]] const Accounts& world) { return expression; })

Status changeRecord(Office& office, const auto& record)
{
    const auto changed = office.change(u"test"_s, u"test"_s, [&](Changes& changes) -> Status {
        const auto saved = changes.save(record);
        return saved ? Status() : saved.error();
    });
    return changed ? Status() : changed.error();
}

CadreFile otherTown(CadreId id, UnitId unit)
{
    CadreFile file = person(u"测试甲"_s, unit);
    file.id = id;
    file.person.birthPlace = u"青海西宁"_s;
    return file;
}

/// Every function of Office that reads or writes the file, and the free functions that are its commands.
std::vector<Call> everyCall()
{
    return {
        {"another", ONLY(office.another()), "yyyyy"},
        {"accounts", ONLY(office.accounts()), "y----"},
        {"saveAccounts", ONLY(office.saveAccounts({})), "y----"},
        {"changePassword", ONLY(office.changePassword(Secret(QByteArray(password)), Secret(QByteArray(password)))),
         "yyyyy"},
        {"confirm", ONLY(office.confirm(Secret(QByteArray(password)))), "yyyyy"},
        {"noteUse", ONLY(office.noteUse({.what = u"test"_s, .people = 1})), "yyyyy"},
        {"units", ONLY(office.units()), "yyyyy"},
        {"saveUnit", ONLY(office.saveUnit({.name = u"丙处"_s})), "-y---"},
        {"records", ONLY(office.records<Round>()), "yy0y0"},
        {"records of one", ONLY(office.records<RoundCandidate>("round_id", world.round.value)), "0y0y0"},
        {"change of a record", ONLY(changeRecord(office, Scenario{.name = u"推演"_s})), "-y---"},
        {"people", ONLY(office.people()), "yyyyy"},
        {"roster", ONLY(office.roster()), "-yyy-"},
        {"quotaStaff", ONLY(office.quotaStaff()), "-yyy-"},
        {"cadre, here", ONLY(office.cadre(world.first)), "-yyy-"},
        {"cadre, there", ONLY(office.cadre(world.second)), "-y..-"},
        {"cadres", ONLY(office.cadres({world.first})), "-yyy-"},
        {"cadres, there", ONLY(office.cadres({world.second})), "-y00-"},
        {"forEachCadre", ONLY(office.forEachCadre([](CadreFile&&) { return true; })), "-yyy-"},
        {"photo", ONLY(office.photo({})), "-000-"},
        {"save", ONLY(office.save(person(u"测试丙"_s, world.here))), "-yy--"},
        {"save, there", ONLY(office.save(person(u"测试丙"_s, world.there))), "-y---"},
        {"saveAll", ONLY(office.saveAll({{otherTown(world.first, world.here)}}, u"save"_s, u"test"_s)), "-yy--"},
        {"remove", ONLY(office.remove(world.first)), "-yy--"},
        {"remove, there", ONLY(office.remove(world.second)), "-y.--"},
        {"fill",
         ONLY(office.fill(
             {}, 1, [&world](int) { return person(u"测试丙"_s, world.here); }, u"test"_s)),
         "-y---"},
        {"history", ONLY(office.history(world.first)), "-yyy-"},
        {"history, there", ONLY(office.history(world.second)), "-y..-"},
        {"versionBefore", ONLY(office.versionBefore(world.first, world.moved)), "-yyy-"},
        {"restore", ONLY(office.restore(otherTown(world.first, world.here))), "-yy--"},
        {"events", ONLY(office.events(10)), "-y0--"},
        {"undo", ONLY(office.undo(world.move)), "-yy--"},
        {"findings", ONLY(office.findings(QDate(2026, 6, 1))), "-yyy-"},
        {"verify", ONLY(office.verify()), "yyyyy"},
        {"audit", ONLY(office.audit({})), "----y"},
        {"setting", ONLY(office.setting(u"name"_s)), "yyyyy"},
        {"setSetting", ONLY(office.setSetting(u"test"_s, u"1"_s)), "-y---"},
        {"setBackupPolicy", ONLY(setBackupPolicy(office, {})), "y----"},
        {"backUp, by itself", ONLY(office.backUp(world.folder.filePath(u"copy.tidui"_s))), "yyyyy"},
        {"backUpByHand", ONLY(backUpByHand(office, world.folder.filePath(u"copy.tidui"_s))), "y----"},
        {"views", ONLY(office.views()), "-yyy-"},
        {"saveView", ONLY(office.saveView({u"名册"_s, u"{}"_s})), "-yy--"},
        {"removeView", ONLY(office.removeView(u"名册"_s)), "-yy--"},
    };
}

#undef ONLY

QChar outcomeOf(const Call& call, Accounts& world, const QString& account)
{
    const QString copy = world.folder.filePath(u"walk.tidui"_s);
    for (const QString& name : {copy, world.folder.filePath(u"copy.tidui"_s)})
        QFile::remove(name);
    REQUIRE(QFile::copy(world.path, copy));
    auto office = Office::open(copy, Office::Mode::ReadWrite, loginOf(account));
    REQUIRE(office);
    const auto made = call.make(**office, world);
    if (made)
        return *made ? u'y' : u'0';
    INFO(made.error().message.toStdString());
    const bool refused = made.error().kind == Error::Kind::Forbidden || made.error().kind == Error::Kind::NotFound;
    CHECK(refused);
    return made.error().kind == Error::Kind::Forbidden ? u'-' : u'.';
}

} // namespace

TEST_CASE_METHOD(Accounts, "each role may make its calls and no others", "[rights]")
{
    int made = 0;
    for (const Call& call : everyCall()) {
        CAPTURE(call.name);
        QString outcomes;
        for (const char16_t* account : accountsInTurn)
            outcomes += outcomeOf(call, *this, QString::fromUtf16(account));
        CHECK(outcomes.toStdString() == call.outcomes);
        made += int(outcomes.size());
    }
    WARN(everyCall().size() << " calls of the repository by each of " << accountsInTurn.size() << " roles: " << made);
}

TEST_CASE_METHOD(Accounts, "an officer of some units sees and changes the people there", "[rights]")
{
    const auto office = as(u"甲处组工"_s);
    CHECK(office->roster()->size() == 1);
    CHECK(office->cadre(first));
    CHECK(office->cadre(second).error().kind == Error::Kind::NotFound);
    CHECK(forbidden(office->save(person(u"测试丁"_s, there))));
    auto moved = *office->cadre(first);
    moved.unit = there; // Out of its units: not without somebody of the office.
    CHECK(forbidden(office->save(moved)));
    CHECK(office->records<Round>()->empty());
    CHECK(office->records<RoundCandidate>()->empty());
}

TEST_CASE_METHOD(Accounts, "a reviewer sees the rounds opened to it, their candidates, and no identity numbers",
                 "[rights]")
{
    const auto office = as(u"审阅"_s);
    CHECK(office->records<Round>()->size() == 1);
    CHECK(office->records<RoundCandidate>()->size() == 1);
    CHECK(office->records<Scenario>()->empty());
    const auto roster = *office->roster();
    REQUIRE(roster.size() == 1);
    CHECK(roster.text(0, RosterColumn::IdentityNumber).isEmpty());
    CHECK(roster.searchText(0).find("110101") == std::string_view::npos);
    const auto file = *office->cadre(first);
    CHECK(file.person.identityNumber == u"110101************");
    REQUIRE(file.family.size() == 1);
    CHECK(file.family.front() == Relative{.relation = u"妻子"_s});
    const auto history = *office->history(first);
    REQUIRE_FALSE(history.empty());
    CHECK(history.back().parts.after.value(u"person"_s).toObject().value(u"identity_number"_s) ==
          u"110101************"_s);
    for (const HistoryEntry& entry : history)
        CHECK_FALSE(QJsonDocument(entry.parts.after).toJson().contains("19800307"));
}

TEST_CASE_METHOD(Accounts, "an auditor reads who did what, without identity numbers and families", "[rights]")
{
    const auto rows = *as(u"审计"_s)->audit({.cadre = first});
    REQUIRE_FALSE(rows.empty());
    const QJsonObject after = rows.back().parts.after;
    CHECK(after.value(u"person"_s).toObject().value(u"identity_number"_s) == u"110101************"_s);
    CHECK(QJsonDocument(after).toJson().contains("测试己") == false);
}

TEST_CASE_METHOD(Accounts, "who may read the audit learns the names in it, nobody else does", "[rights]")
{
    const auto auditor = as(u"审计"_s);
    const auto rows = *auditor->audit({.cadre = first});
    const auto names = namesIn(*auditor, rows);
    REQUIRE(names);
    CHECK(names->value(u"cadre"_s).value(first.value) == u"测试甲");
    CHECK(names->value(u"promotion_round"_s).value(round.value) == u"第一批");
    CHECK_FALSE(names->value(u"cadre"_s).contains(second.value)); // Not in these entries.
    for (const QString& account : {u"管理员"_s, u"组工"_s, u"审阅"_s})
        CHECK(forbidden(namesIn(*as(account), rows)));
}

TEST_CASE_METHOD(Accounts, "a wrong password is refused, several in a row bring a wait", "[rights]")
{
    Login wrong(u"组工"_s);
    wrong.password = Secret(QByteArray("wrong horse"));
    // Three are enough where a password is checked in a moment; where it takes seconds the wait must be a longer one.
    for (int i = 0; i < 6; ++i)
        CHECK(forbidden(Office::open(path, Office::Mode::ReadOnly, wrong)));
    const auto early = Office::open(path, Office::Mode::ReadOnly, loginOf(u"组工"_s));
    CHECK(forbidden(early)); // The right one, too: it would tell a guesser that it was right.
    CHECK(forbidden(Office::open(path, Office::Mode::ReadOnly, loginOf(u"nobody"_s))));
    CHECK(Office::needs(path)->account);
    CHECK(Office::needs(path)->accounts.size() == 5);
}

TEST_CASE_METHOD(Accounts, "accounts that would leave the office without order are refused, all or none", "[rights]")
{
    const auto office = as(u"管理员"_s);
    const auto accounts = *office->accounts();
    const auto named = [&](const QString& name) { return *std::ranges::find(accounts, name, &Account::name); };
    Account administrator = named(u"管理员"_s);
    administrator.active = false;
    CHECK(office->saveAccounts({{administrator, {}}}).error().kind == Error::Kind::Invalid);
    Account officer = named(u"组工"_s);
    officer.role = Role::Sole;
    CHECK(office->saveAccounts({{officer, {}}}).error().kind == Error::Kind::Invalid);
    CHECK(office->saveAccounts({{named(u"组工"_s), Secret()}}).error().kind == Error::Kind::Invalid);
    CHECK(office->saveAccounts({{named(u"组工"_s), Secret(QByteArray("short"))}}).error().kind == Error::Kind::Invalid);
    CHECK(office->saveAccounts({{{.name = u"组工"_s}, Secret(QByteArray(password))}}).error().kind ==
          Error::Kind::Invalid);
    CHECK(*office->accounts() == accounts);
}

TEST_CASE_METHOD(Accounts, "what is printed and exported stands in the audit with number and purpose", "[rights]")
{
    REQUIRE(as(u"组工"_s)->noteUse({.what = u"干部任免审批表"_s, .people = 12, .purpose = u"局党委会"_s}));
    const auto rows = *as(u"审计"_s)->audit({.kind = u"print"_s});
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().event.account == u"组工");
    CHECK(rows.front().parts.after ==
          QJsonObject{{u"what"_s, u"干部任免审批表"_s}, {u"people"_s, 12}, {u"purpose"_s, u"局党委会"_s}});
    CHECK(as(u"审计"_s)->verify()->brokenAt == 0);
}

TEST_CASE("an office protected by a passphrase opens with it alone, and another connection too", "[rights]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.tidui"_s);
    Login login(u"founder"_s);
    login.passphrase = Secret(QByteArray("eight or more"));
    {
        auto office = Office::create(path, u"样例局"_s, login);
        REQUIRE(office);
        REQUIRE((*office)->save(person(u"测试甲"_s, {})));
        REQUIRE((*office)->noteUse({.what = u"test"_s, .people = 1}));
        const auto another = (*office)->another();
        REQUIRE(another);
        CHECK(*(*another)->people() == 1);
        const auto backup = (*office)->backUp(folder.filePath(u"backup.tidui"_s));
        REQUIRE(backup);
        CHECK(backup->people == 1);
    }
    CHECK(Office::needs(path)->passphrase);
    CHECK(forbidden(Office::open(path, Office::Mode::ReadOnly, u"founder"_s)));
    Login wrong(u"founder"_s);
    wrong.passphrase = Secret(QByteArray("something else"));
    CHECK(forbidden(Office::open(path, Office::Mode::ReadOnly, wrong)));
    CHECK(Office::needs(path, wrong.passphrase)->passphrase);
    CHECK(Office::open(folder.filePath(u"backup.tidui"_s), Office::Mode::ReadOnly, login));
}
