#include "tests/core/operation/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// A round for one post of 县处级副职 with one candidate, whose present post ends.
struct LeadingRound : RoundSample {
    RoundId id{};
    CadreId chosen{};

    LeadingRound()
    {
        Round leading = round(u"2026年选拔"_s);
        leading.kind = round_kind::leadingPost;
        const UnitId unit = office->units()->at(1).id;
        const RoundTarget post{.target = u"县处级副职"_s, .post = u"副处长"_s, .unit = unit, .planned = 1, .vacant = 1};
        const auto answers = rounds.eligible({.round = leading}, post, opened);
        REQUIRE(answers);
        const auto able = std::ranges::find_if(
            *answers, [](const ReviewAnswer& answer) { return answer.review.outcome >= Outcome::Judgement; });
        REQUIRE(able != answers->end());
        chosen = able->cadre;
        const auto opening = rounds.open(leading, {post});
        REQUIRE(opening);
        id = *opening;
        REQUIRE(rounds.propose(id, {chosen}, facts().targets.front(), {}, true));
    }

    RoundFacts facts() { return *rounds.facts(id); }
    RoundCandidate candidate() { return facts().candidates.front(); }

    /// Everything that the step asks is entered, and the step is closed.
    void done(const QString& name, QDate from, QDate until, QDate closed, const QString& document = {})
    {
        const auto* rule = builtInRules().at<RoundStepRule>(u"选拔任用/"_s + name, opened);
        REQUIRE(rule);
        REQUIRE(rounds.saveStep({.round = id,
                                 .key = rule->head.key,
                                 .papers = rule->terms.papers,
                                 .document = document,
                                 .participants = u"人事处"_s,
                                 .from = from,
                                 .until = until}));
        const auto status = rounds.closeStep(id, rule->head.key, closed);
        INFO(name.toStdString() << (status ? "" : ": " + status.error().message.toStdString()));
        REQUIRE(status);
    }
    void done(const QString& name, QDate on) { done(name, on, on, on); }

    void tally(const QString& vote, QDate on)
    {
        BallotTally tally{.round = id, .vote = vote, .heldOn = on};
        tally.expected = tally.present = tally.issued = tally.returned = tally.valid = 30;
        REQUIRE(rounds.saveTally(tally, {{.candidate = candidate().id, .votes = 28}}));
    }

    void settleReports(QDate on)
    {
        REQUIRE(rounds.recordTriggers(id, on));
        for (ReportItem item : facts().reports) {
            item.reply = u"虚组函〔2026〕5号"_s;
            item.repliedOn = on;
            REQUIRE(rounds.saveReport(item));
        }
    }
};

} // namespace

TEST_CASE_METHOD(
    LeadingRound,
    "选拔任用条例: a leading post is filled from 动议 to registration; the file has post and level, and the "
    "former post ends",
    "[round]")
{
    const CadreFile before = *office->cadre(chosen);
    done(u"分析研判和动议"_s, opened);
    done(u"职数预审"_s, opened.addDays(1));
    tally(vote::recommendation, opened.addDays(2));
    done(u"民主推荐"_s, opened.addDays(2));
    REQUIRE(rounds.saveEntry({.candidate = candidate().id,
                              .heading = facts().headings.front().id,
                              .date = opened.addDays(7),
                              .text = u"政治素质好"_s,
                              .source = u"谈话记录"_s}));
    done(u"考察"_s, opened.addDays(7));
    done(u"纪检监察意见和个人有关事项核查"_s, opened.addDays(8));
    settleReports(opened.addDays(9));
    tally(vote::discussion, opened.addDays(10));
    done(u"讨论决定"_s, opened.addDays(10));
    done(u"任前公示"_s, QDate(2026, 6, 22), QDate(2026, 6, 29), QDate(2026, 6, 30));
    done(u"任职"_s, QDate(2026, 7, 1), QDate(2026, 7, 1), QDate(2026, 7, 1), u"虚组任〔2026〕9号"_s);
    const QDate decided = opened.addDays(10);
    REQUIRE(rounds.registerRound(id, {.decidedOn = decided, .approval = u"虚组任〔2026〕9号"_s}, QDate(2026, 7, 2)));

    const CadreFile after = *office->cadre(chosen);
    CHECK(after.ranks == before.ranks); // A post is no promotion in rank.
    REQUIRE(after.posts.size() == before.posts.size() + 1);
    const auto post = std::ranges::find(after.posts, u"虚组任〔2026〕9号"_s, &Post::document);
    REQUIRE(post != after.posts.end());
    CHECK(post->title == u"副处长");
    CHECK(post->since == PartialDate(decided));
    CHECK(std::ranges::count(after.posts, PartialDate(decided), &Post::until) == 1); // 拟免
    CHECK(postLevelOn(after, decided)->name == u"县处级副职");
    CHECK(facts().round.state == round_state::registered);
    REQUIRE(rounds.reopen(id));
    CHECK(*office->cadre(chosen) == before);
}
