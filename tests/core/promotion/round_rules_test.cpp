#include "tests/core/promotion/promotion_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);

template <class T>
const Provision<T>& rule(const QString& key)
{
    const auto* provision = builtInRules().at<T>(key, on);
    INFO(key.toStdString());
    REQUIRE(provision);
    return *provision;
}

/// What is said of the program's rules with one text changed.
QString refusalWith(const QString& fileName, const QString& from, const QString& to)
{
    auto files = regulationFiles();
    const auto file = std::ranges::find(files, fileName, &RegulationFile::name);
    REQUIRE(file != files.end());
    QString text = QString::fromUtf8(file->bytes);
    REQUIRE(text.contains(from));
    file->bytes = text.replace(from, to).toUtf8();
    const auto book = RuleBook::load(files);
    return book ? QString() : book.error().message;
}

} // namespace

TEST_CASE("4.1, 4.2: how long something must have been held for a leading post", "[round-rules]")
{
    const auto [level, months, ways, certainty] = GENERATE(table<QString, int, int, Certainty>({
        {u"乡科级副职"_s, 36, 1, Certainty::InForce},
        {u"乡科级正职"_s, 24, 4, Certainty::InForce},
        {u"县处级副职"_s, 36, 3, Certainty::Unconfirmed},
        {u"县处级正职"_s, 24, 3, Certainty::Unconfirmed},
        {u"厅局级副职"_s, 36, 1, Certainty::Unconfirmed},
        {u"厅局级正职"_s, 24, 1, Certainty::Unconfirmed},
    }));
    const auto& provision = rule<LeadingPost>(level);
    CHECK(provision.terms.months == months);
    CHECK(provision.terms.ways.size() == ways);
    CHECK(provision.head.certainty == certainty);
}

TEST_CASE("4.1: 县处级 asks five years of work and two at the grass roots, 厅局级 a degree course", "[round-rules]")
{
    CHECK(rule<LeadingCondition>(u"工作年限"_s).terms.months == 60);
    CHECK(rule<LeadingCondition>(u"基层工作经历"_s).terms.months == 24);
    CHECK(rule<LeadingCondition>(u"文化程度"_s).terms.education == u"大专");
    CHECK(rule<LeadingCondition>(u"厅局级文化程度"_s).terms.education == u"大学");
    CHECK(rule<LeadingCondition>(u"厅局级文化程度"_s).terms.normally);
    CHECK_FALSE(rule<LeadingCondition>(u"工作年限"_s).terms.levels.contains(u"乡科级正职"_s));
}

TEST_CASE("4.4: two thirds present, more than half of all, a result of one year; a local quorum is a setting",
          "[round-rules]")
{
    const VoteRule& present = rule<VoteRule>(u"讨论决定到会"_s).terms;
    CHECK(present.presentNumerator * 3 == present.presentDenominator * 2);
    const VoteRule& majority = rule<VoteRule>(u"讨论决定"_s).terms;
    CHECK(majority.passNumerator * 2 == majority.passDenominator);
    CHECK(rule<VoteRule>(u"民主推荐"_s).terms.validMonths == 12);
    CHECK(rule<VoteRule>(u"民主推荐到会"_s).head.certainty == Certainty::Setting);
}

TEST_CASE("every matter to report names its article, what is demanded and of whom", "[round-rules]")
{
    for (const auto& [key, timeline] : builtInRules().all<ReportTrigger>()) {
        INFO(key.toStdString());
        const auto* trigger = timeline.at(on);
        REQUIRE(trigger);
        CHECK_FALSE(trigger->head.source().isEmpty());
        CHECK((trigger->terms.demand == u"报批" || trigger->terms.demand == u"报备"));
        CHECK_FALSE(trigger->terms.authority.isEmpty());
        CHECK_FALSE(trigger->terms.kinds.isEmpty());
    }
}

TEST_CASE("wrong rules of rounds are refused with file and place", "[round-rules]")
{
    CHECK(refusalWith(u"round_step.json"_s, u"\"order\": 2"_s, u"\"order\": 1"_s).contains(u"round_step.json"));
    CHECK(refusalWith(u"round_vote.json"_s, u"\"passDenominator\": 2"_s, u"\"passDenominator\": 0"_s)
              .contains(u"讨论决定"));
    CHECK(refusalWith(u"round_vote.json"_s, u"\"favourable\": [\"优秀\""_s, u"\"favourable\": [\"好\""_s)
              .contains(u"民主测评等次"));
    CHECK(refusalWith(u"round_vote.json"_s, u"\"不了解\"]"_s, u"\"不了解\", \"其他\"]"_s).contains(u"民主测评等次"));
    CHECK(refusalWith(u"recommendation_range.json"_s, u"\"others\""_s, u"\"others\", \"team\""_s)
              .contains(u"recommendation_range.json"));
    CHECK(refusalWith(u"report_trigger.json"_s, u"\"authority\""_s, u"\"authorities\""_s).contains(u"authorities"));
    CHECK(refusalWith(u"round_step.json"_s, u"\"order\": 2"_s, u"\"order\": 2"_s).isEmpty());
}
