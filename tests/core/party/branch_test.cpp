#include "core/party/branch.h"
#include "core/party/meetings.h"
#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

QStringList bodies(int members, QDate on = factDay)
{
    QStringList names;
    for (const auto* body : partyBodiesFor(members, builtInRules(), on))
        names += body->head.key;
    names.sort();
    return names;
}

Outcome held(const QString& name, const std::vector<QDate>& days, QDate on)
{
    return reviewMeetings(name, days, 2025, builtInRules(), on).outcome;
}

Outcome vote(const QString& meeting, const PartyCount& count)
{
    return reviewPartyVote(meeting, count, builtInRules(), factDay).outcome;
}

} // namespace

TEST_CASE("支部工作条例: a joint branch below three members, a branch from three to fifty, then the higher forms",
          "[party]")
{
    CHECK(bodies(2) == QStringList{u"联合党支部"_s});
    CHECK(bodies(3) == QStringList{u"党支部"_s});
    CHECK(bodies(49) == QStringList{u"党支部"_s});
    CHECK(bodies(50).size() == 2); // The two rules both take fifty.
    CHECK(bodies(51) == QStringList{u"党总支"_s});
    CHECK(bodies(100) == QStringList{u"党总支"_s});
    CHECK(bodies(101) == QStringList{u"党的基层委员会"_s});
    CHECK(bodies(3, QDate(2018, 10, 27)).isEmpty());
    CHECK(termsOn<PartyBody>(u"联合党支部"_s).mostUnits == 5);
    CHECK(termsOn<PartyBody>(u"临时党支部"_s).months == 6);
    CHECK(ruleOn<PartyBody>(u"党总支"_s).head.certainty == Certainty::Unconfirmed);
    CHECK(ruleOn<PartyBody>(u"党支部"_s).head.certainty == Certainty::InForce);
}

TEST_CASE("支部工作条例: a committee of three to five, at most seven, from seven members on; a secretary below",
          "[party]")
{
    CHECK_FALSE(branchLeadFor(2, builtInRules(), factDay));
    const auto* small = branchLeadFor(6, builtInRules(), factDay);
    REQUIRE(small);
    CHECK(small->head.key == u"不设支部委员会");
    CHECK(small->terms.leastSeats == 1);
    const auto* large = branchLeadFor(7, builtInRules(), factDay);
    REQUIRE(large);
    CHECK(large->head.key == u"设支部委员会");
    CHECK(large->terms.leastSeats == 3);
    CHECK(large->terms.usualSeats == 5);
    CHECK(large->terms.mostSeats == 7);
    for (const QString& post : {u"书记"_s, u"组织委员"_s, u"宣传委员"_s, u"纪检委员"_s})
        CHECK(large->terms.posts.contains(post));
    CHECK(branchLeadFor(3, builtInRules(), factDay) == small);
    CHECK(branchLeadFor(50, builtInRules(), factDay) == large);
}

TEST_CASE("支部工作条例: a term of five years in villages and communities, of three elsewhere", "[party]")
{
    CHECK(branchTermEnd(u"其他基层单位"_s, QDate(2024, 3, 15), builtInRules()) == QDate(2027, 3, 14));
    CHECK(branchTermEnd(u"村和社区"_s, QDate(2024, 3, 15), builtInRules()) == QDate(2029, 3, 14));
    CHECK_FALSE(branchTermEnd(u"其他基层单位"_s, QDate(2018, 10, 27), builtInRules()).isValid());
    CHECK_FALSE(branchTermEnd(u"企业"_s, QDate(2024, 3, 15), builtInRules()).isValid());
}

TEST_CASE("基层组织选举工作条例: four fifths present, more than half of those entitled in favour", "[party]")
{
    const QString election = u"党员大会选举"_s;
    CHECK(vote(election, {20, 16, 11}) == Outcome::Met);
    CHECK(vote(election, {20, 15, 15}) == Outcome::NotMet);
    CHECK(vote(election, {20, 16, 10}) == Outcome::NotMet);
    CHECK(vote(election, {.expected = 20, .present = 16}) == Outcome::Unknown);
    CHECK(vote(election, {.expected = 20}) == Outcome::Unknown);
    CHECK(ruleOn<PartyVote>(election).head.certainty == Certainty::Unconfirmed);
}

TEST_CASE("支部工作条例第十三条: more than half of a committee must be present", "[party]")
{
    CHECK(vote(u"支部委员会会议"_s, {.expected = 5, .present = 3}) == Outcome::Met);
    CHECK(vote(u"支部委员会会议"_s, {.expected = 4, .present = 2}) == Outcome::NotMet); // Just half.
    CHECK(vote(u"支部委员会会议"_s, {.expected = 4, .present = 3}) == Outcome::Met);
}

TEST_CASE("支部工作条例第十二条: a meeting of all members in each quarter that is over", "[party]")
{
    const QString meeting = u"支部党员大会"_s;
    const std::vector<QDate> two{QDate(2025, 3, 31), QDate(2025, 4, 1)};
    CHECK(held(meeting, two, QDate(2025, 6, 30)) == Outcome::Met);
    CHECK(held(meeting, two, QDate(2025, 9, 30)) == Outcome::Met); // The third quarter is over the day after.
    CHECK(held(meeting, two, QDate(2025, 10, 1)) == Outcome::NotMet);
    CHECK(reviewMeetings(meeting, two, 2025, builtInRules(), QDate(2025, 10, 1)).actual.contains(u"2025.09"));
    CHECK(held(meeting, {}, QDate(2025, 10, 1)) == Outcome::Unknown);
    CHECK(held(meeting, two, QDate(2025, 3, 31)) == Outcome::Unknown);
}

TEST_CASE("支部工作条例第十三条至第十八条: how often each part of Party life is held", "[party]")
{
    const auto [name, times, months, certainty] = GENERATE(table<QString, int, int, Certainty>({
        {u"支部党员大会"_s, 1, 3, Certainty::InForce},
        {u"支部委员会会议"_s, 1, 1, Certainty::InForce},
        {u"党小组会"_s, 1, 1, Certainty::InForce},
        {u"党课"_s, 1, 3, Certainty::Setting},
        {u"党委书记讲党课"_s, 1, 12, Certainty::Unconfirmed},
        {u"主题党日"_s, 1, 1, Certainty::InForce},
        {u"组织生活会"_s, 1, 12, Certainty::InForce},
        {u"民主评议党员"_s, 1, 12, Certainty::InForce},
        {u"谈心谈话"_s, 1, 12, Certainty::Unconfirmed},
    }));
    CHECK(termsOn<PartyMeeting>(name).times == times);
    CHECK(termsOn<PartyMeeting>(name).months == months);
    CHECK(ruleOn<PartyMeeting>(name).head.certainty == certainty);
    CHECK(termsOn<PartyMeeting>(u"组织生活会"_s).quarter == 4);
}

TEST_CASE("支部工作条例第十三条、第十七条: a month that was left out, and a year's meeting", "[party]")
{
    std::vector<QDate> monthly;
    for (int month = 1; month <= 12; ++month)
        monthly.push_back(QDate(2025, month, 10));
    CHECK(held(u"支部委员会会议"_s, monthly, QDate(2026, 1, 1)) == Outcome::Met);
    monthly.erase(monthly.begin() + 4);
    CHECK(held(u"支部委员会会议"_s, monthly, QDate(2026, 1, 1)) == Outcome::NotMet);
    CHECK(held(u"组织生活会"_s, {QDate(2025, 11, 20)}, QDate(2026, 1, 1)) == Outcome::Met);
    CHECK(held(u"组织生活会"_s, {QDate(2024, 11, 20)}, QDate(2026, 1, 1)) == Outcome::NotMet);
}

TEST_CASE("支部工作条例: grades of members and of secretaries, and a leader's two branches, to be confirmed", "[party]")
{
    CHECK(termsOn<PartyLife>(u"民主评议党员等次"_s).cases ==
          QStringList{u"优秀"_s, u"合格"_s, u"基本合格"_s, u"不合格"_s});
    CHECK(termsOn<PartyLife>(u"述职评议考核等次"_s).cases == QStringList{u"好"_s, u"较好"_s, u"一般"_s, u"差"_s});
    for (const QString& key : {u"民主评议党员等次"_s, u"述职评议考核等次"_s, u"双重组织生活"_s})
        CHECK(ruleOn<PartyLife>(key).head.certainty == Certainty::Unconfirmed);
}

TEST_CASE("党内监督条例第七条: which of the four forms a measure belongs to", "[party]")
{
    const auto [measure, order, share] = GENERATE(table<QString, int, QString>({
        {u"批评教育"_s, 1, u"常态"_s},
        {u"诫勉谈话"_s, 1, u"常态"_s},
        {u"党内警告"_s, 2, u"大多数"_s},
        {u"严重警告"_s, 2, u"大多数"_s},
        {u"调整职务"_s, 2, u"大多数"_s},
        {u"撤销党内职务"_s, 3, u"少数"_s},
        {u"留党察看一年"_s, 3, u"少数"_s},
        {u"开除党籍"_s, 3, u"少数"_s},
        {u"涉嫌犯罪"_s, 4, u"极少数"_s},
    }));
    const auto* form = supervisionFormOf(measure, builtInRules(), factDay);
    INFO(measure.toStdString());
    REQUIRE(form);
    CHECK(form->terms.order == order);
    CHECK(form->terms.share == share);
    CHECK_FALSE(supervisionFormOf(measure, builtInRules(), QDate(2016, 10, 26)));
    CHECK_FALSE(supervisionFormOf(u"表扬"_s, builtInRules(), factDay));
}
