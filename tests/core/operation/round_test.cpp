#include "core/operation/audit_log.h"
#include "tests/core/operation/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RoundInSample,
                 "a round from plan to registration, with a matter to report, a tie, an objection and a reopening",
                 "[round]")
{
    recommend();
    // The tie is named: the second place lies between two with equal votes.
    const auto ties = decisiveTies(facts(), vote::recommendation);
    REQUIRE(ties.size() == 1);
    CHECK(ties.front().contains(candidate(1).name));
    CHECK(ties.front().contains(candidate(2).name));
    CHECK(candidate(0).state == candidate_state::recommended);
    inspect();
    CHECK(candidate(0).state == candidate_state::inspected);

    // The discussion waits for the near relative to be recorded, and then for the reply.
    const QDate discussed = opened.addDays(10);
    REQUIRE(tally(vote::discussion, discussed, {28, 27}));
    fill(u"讨论决定"_s, discussed, discussed);
    const auto unrecorded = close(u"讨论决定"_s, discussed);
    REQUIRE_FALSE(unrecorded);
    CHECK(unrecorded.error().kind == Error::Kind::Conflict);
    CHECK(unrecorded.error().message.contains(u"近亲属"));
    REQUIRE(rounds.recordTriggers(id, discussed));
    CHECK_FALSE(close(u"讨论决定"_s, discussed));
    const auto reports = facts().reports;
    const auto kin = std::ranges::find_if(reports, [this](const ReportItem& item) {
        return item.trigger == u"近亲属" && item.candidate == candidate(0).id;
    });
    REQUIRE(kin != reports.end());
    CHECK(kin->article.contains(u"报告办法"));
    CHECK(kin->facts.contains(u"妻子"));
    CHECK(*rounds.recordTriggers(id, discussed) == 0); // None twice.
    settleReports(discussed);
    REQUIRE(close(u"讨论决定"_s, discussed));
    CHECK(candidate(1).state == candidate_state::decided);

    // An objection during the publicity, found true: its candidate leaves the round with the reason.
    fill(u"公示"_s, QDate(2026, 6, 22), QDate(2026, 6, 29));
    Objection objection{
        .round = id, .candidate = candidate(1).id, .date = QDate(2026, 6, 24), .content = u"兼职取酬"_s};
    const auto raised = rounds.saveObjection(objection);
    REQUIRE(raised);
    CHECK_FALSE(close(u"公示"_s, QDate(2026, 6, 30)));
    objection.id = *raised;
    objection.outcome = objection_outcome::upheld;
    objection.finding = u"属实"_s;
    objection.settledOn = QDate(2026, 6, 26);
    REQUIRE(rounds.saveObjection(objection));
    CHECK(candidate(1).state == candidate_state::returned);
    CHECK(candidate(1).reason.contains(u"属实"));
    CHECK_FALSE(close(u"公示"_s, QDate(2026, 6, 29))); // The fifth working day isn't over.
    REQUIRE(close(u"公示"_s, QDate(2026, 6, 30)));
    approve();

    const CadreFile before = *office->cadre(candidate(0).cadre);
    REQUIRE(registerIt());
    const CadreFile after = *office->cadre(before.id);
    CHECK(after.ranks.back().name == target);
    CHECK(after.ranks.back().since == PartialDate(discussed));
    CHECK(after.ranks.back().document == u"虚组任〔2026〕9号");
    CHECK(after.ranks.at(after.ranks.size() - 2).until == PartialDate(discussed));
    CHECK(office->cadre(candidate(1).cadre)->ranks.back().name != target);
    CHECK(facts().round.state == round_state::registered);
    CHECK(office->events(1)->front().kind == u"round");

    // Reopened, the files are as before; then it is registered again.
    REQUIRE(rounds.reopen(id));
    CHECK(*office->cadre(before.id) == before);
    CHECK(candidate(0).state == candidate_state::approved);
    CHECK(rounds.standing(facts(), QDate(2026, 7, 2))->back().state == StepStanding::State::Current);
    REQUIRE(registerIt());
    CHECK(*office->cadre(before.id) == after);
    const Retrospective look = retrospectiveOf(facts());
    CHECK(look.lines.front().planned == 2);
    CHECK(look.lines.front().proposed == 4);
    CHECK(look.lines.front().promoted == 1);
    CHECK(look.lines.front().returned == 3);
    CHECK(look.upheld == 1);
    CHECK(office->verify()->problems.isEmpty());
    CHECK(office->verify()->brokenAt == 0);
}

TEST_CASE_METHOD(RoundInSample, "公务员法第七十四条: the near relatives of the candidates are reviewed pair by pair",
                 "[round]")
{
    const auto findings = rounds.avoidance(facts(), opened);
    REQUIRE(findings);
    const auto chief = std::ranges::find_if(*findings, [this](const Explanation& finding) {
        return finding.text.contains(candidate(0).name) && finding.text.contains(u"妻子");
    });
    REQUIRE(chief != findings->end());
    CHECK(chief->children.size() == 3);
    CHECK(chief->children.front().article.contains(u"第七十四条"));
}

TEST_CASE_METHOD(RoundInSample, "a registration is one event, and undoing it takes all of it back", "[round]")
{
    recommend();
    inspect();
    decide();
    publicise();
    approve();
    const CadreFile first = *office->cadre(candidate(0).cadre);
    const CadreFile second = *office->cadre(candidate(1).cadre);
    const EventId last = office->events(1)->front().id;
    REQUIRE(registerIt());
    const EventId event = office->events(1)->front().id;
    CHECK(event.value == last.value + 1);
    CHECK(office->cadre(second.id)->ranks.back().name == target);
    REQUIRE(office->undo(event));
    CHECK(*office->cadre(first.id) == first);
    CHECK(*office->cadre(second.id) == second);
    CHECK(facts().round.state == round_state::open);
}

TEST_CASE_METHOD(RoundInSample, "a registered round can't be reopened once a later one has begun", "[round]")
{
    recommend();
    inspect();
    decide();
    publicise();
    approve();
    REQUIRE(registerIt());
    const auto refused = rounds.saveStep({.round = id, .key = key(u"公示"_s)});
    REQUIRE_FALSE(refused); // A registered round takes no change.
    CHECK(refused.error().kind == Error::Kind::Conflict);
    REQUIRE(rounds.open(round(u"2026年第二批"_s), {{.target = target, .planned = 1}}));
    const auto reopened = rounds.reopen(id);
    REQUIRE_FALSE(reopened);
    CHECK(reopened.error().kind == Error::Kind::Conflict);
    CHECK(reopened.error().message.contains(u"2026年第二批"));
}

TEST_CASE_METHOD(RoundInSample, "a registered round can't be reopened when a file's ranks were changed since",
                 "[round]")
{
    recommend();
    inspect();
    decide();
    publicise();
    approve();
    REQUIRE(registerIt());
    CadreFile file = *office->cadre(candidate(1).cadre);
    file.ranks.back().document = u"更正"_s;
    REQUIRE(office->save(file));
    const CadreFile first = *office->cadre(candidate(0).cadre);
    const auto reopened = rounds.reopen(id);
    REQUIRE_FALSE(reopened);
    CHECK(reopened.error().message.contains(file.person.name));
    CHECK(*office->cadre(first.id) == first); // Nobody's was taken back.
    CHECK(facts().round.state == round_state::registered);
}

TEST_CASE_METHOD(RoundInSample, "a registration is refused before the approval, and when a file has changed", "[round]")
{
    recommend();
    inspect();
    decide();
    publicise();
    const auto early = registerIt();
    REQUIRE_FALSE(early);
    CHECK(early.error().message.contains(u"审批"));
    approve();
    CHECK_FALSE(rounds.registerRound(id, {.decidedOn = opened.addDays(10)}, QDate(2026, 7, 2))); // No approval.
    CHECK_FALSE(rounds.registerRound(id, {.decidedOn = QDate(2026, 7, 3), .approval = u"1号"_s}, QDate(2026, 7, 2)));
    CadreFile file = *office->cadre(candidate(0).cadre);
    file.ranks.back().name = u"一级科员"_s;
    REQUIRE(office->save(file));
    const auto changed = registerIt();
    REQUIRE_FALSE(changed);
    CHECK(changed.error().message.contains(file.person.name));
    CHECK(office->cadre(candidate(1).cadre)->ranks.back().name != target);
}
