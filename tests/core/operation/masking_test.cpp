// What a reviewer reads of the candidates: without identity numbers and families, in whatever way it is asked for.
#include "core/operation/account_change.h"
#include "core/operation/changes.h"
#include "core/operation/masking.h"
#include "core/operation/office.h"
#include "core/promotion/round.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

CadreFile person(const QString& name, const QString& identity)
{
    CadreFile file;
    file.person.name = name;
    file.person.sex = u"男"_s;
    file.person.identityNumber = identity;
    // The husband of a man: a finding about a family.
    file.family = {{.relation = u"丈夫"_s, .name = u"测试己"_s, .workplace = u"样例市测试局"_s}};
    return file;
}

/// Two candidates of a round that is opened to the reviewer, who acts; the first one's number and family were changed.
struct Reviewed {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    std::unique_ptr<Office> office = *Office::create(path, u"样例局"_s, u"founder"_s);
    CadreId first{};
    ChangeId corrected{};
    std::vector<Finding> founder{}; ///< What the founder finds.

    Reviewed()
    {
        first = *office->save(person(u"测试甲"_s, u"11010119800307123X"_s));
        const auto second = office->save(person(u"测试乙"_s, u"110101198203071239"_s));
        REQUIRE(second);
        auto file = *office->cadre(first);
        file.person.identityNumber = u"110101198003071230"_s;
        file.family.front().name = u"测试庚"_s;
        REQUIRE(office->save(file));
        corrected = office->history(first)->front().change;
        founder = *office->findings(QDate(2026, 6, 1));
        review({first, *second});
    }

    void review(const std::vector<CadreId>& candidates)
    {
        RoundId round;
        REQUIRE(office->change(u"round"_s, u"test"_s, [&](Changes& changes) -> Status {
            round = *changes.save(Round{.name = u"第一批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2026, 3, 2)});
            for (const CadreId id : candidates) {
                if (auto saved = changes.save(
                        RoundCandidate{.round = round, .cadre = id, .name = u"测试甲"_s, .target = u"二级主任科员"_s});
                    !saved)
                    return saved.error();
            }
            return {};
        }));
        const Secret secret{QByteArray("correct horse")};
        Account administrator = office->accounts()->front();
        administrator.role = Role::Administrator;
        const Account reviewer{.name = u"审阅"_s, .role = Role::Reviewer, .rounds = {round}};
        REQUIRE(office->saveAccounts({{administrator, secret}, {reviewer, secret}}));
        office.reset();
        Login login(u"审阅"_s);
        login.password = secret;
        office = *Office::open(path, Office::Mode::ReadOnly, login);
    }
};

bool aboutMasked(const Finding& finding)
{
    return finding.set == u"relative" || finding.field == u"identity_number";
}

} // namespace

TEST_CASE_METHOD(Reviewed, "a reviewer reads a former version without identity number and family", "[rights]")
{
    const auto before = office->versionBefore(first, corrected);
    REQUIRE(before);
    CHECK(before->person.name == u"测试甲");
    CHECK(before->person.identityNumber == u"110101************");
    CHECK(before->family == std::vector{Relative{.relation = u"丈夫"_s}});
}

TEST_CASE_METHOD(Reviewed, "a reviewer is told nothing of identity numbers and families that are hidden", "[rights]")
{
    REQUIRE(std::ranges::count_if(founder, aboutMasked) > 0);
    const auto found = office->findings(QDate(2026, 6, 1));
    REQUIRE(found);
    CHECK(std::ranges::none_of(*found, aboutMasked));
    const auto others = std::ranges::count_if(founder, std::not_fn(aboutMasked));
    REQUIRE(others > 0);
    CHECK(std::ssize(*found) == others); // The rest is said as to anybody.
}

TEST_CASE("what another program keeps in a form is hidden, also where it is all that was changed", "[rights]")
{
    QJsonObject change{{u"person"_s, QJsonObject{{u"unknown_xml"_s, u"<IdCard>11010119800307123X</IdCard>"_s}}}};
    maskJson(change);
    CHECK(change == QJsonObject{{u"person"_s, QJsonObject()}});
}
