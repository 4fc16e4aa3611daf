#include "core/promotion/registration.h"
#include "core/promotion/review.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const Registration registration{
    .decidedOn = QDate(2026, 5, 8), .approval = u"虚组任〔2026〕9号"_s, .unitName = u"综合处"_s};

RoundCandidate rankCandidate(const CadreFile& file)
{
    return {.name = u"甲"_s, .from = u"四级调研员"_s, .target = u"三级调研员"_s, .former = careerOf(file)};
}

} // namespace

TEST_CASE("the old rank ends and the new one runs from the day of the decision, with its document", "[registration]")
{
    const CadreFile file = holder(u"四级调研员"_s, u"2022-06-01"_s);
    const CadreFile after = registered(file, rankCandidate(file), registration);
    REQUIRE(after.ranks.size() == 2);
    CHECK(after.ranks[0].until == PartialDate(2026, 5, 8));
    CHECK(after.ranks[1] == Rank{.name = u"三级调研员"_s,
                                 .since = PartialDate(2026, 5, 8),
                                 .document = u"虚组任〔2026〕9号"_s,
                                 .reason = u"晋升"_s});
    CHECK(rankOn(after, QDate(2026, 5, 7))->name == u"四级调研员");
    CHECK(rankOn(after, QDate(2026, 5, 8))->name == u"三级调研员");
}

TEST_CASE("a registration is taken back exactly, also beside a rank that ended on the same day", "[registration]")
{
    CadreFile file = holder(u"一级主任科员"_s, u"2020-06-01"_s);
    file.ranks.front().until = PartialDate(2026, 5, 8);
    file.ranks.push_back({.name = u"四级调研员"_s, .since = PartialDate(2022, 6, 1)});
    const RoundCandidate candidate = rankCandidate(file);
    CadreFile after = registered(file, candidate, registration);
    CHECK(unregistered(after, candidate, registration) == file);
    after.person.phone = u"123"_s; // What has nothing to do with it stays.
    CadreFile expected = file;
    expected.person.phone = u"123"_s;
    CHECK(unregistered(after, candidate, registration) == expected);
    after.ranks.back().document = u"其他"_s;
    CHECK_FALSE(unregistered(after, candidate, registration));
}

TEST_CASE("a leading post is written with its level, and the former post ends only when it is to", "[registration]")
{
    CadreFile file = leader(u"县处级副职"_s, u"2022-07-01"_s);
    file.posts.push_back({.unitName = u"综合处"_s, .title = u"副处长"_s, .leading = u"领导职务"_s, .main = u"是"_s});
    RoundCandidate candidate{
        .from = u"县处级副职"_s, .target = u"县处级正职"_s, .post = u"处长"_s, .former = careerOf(file)};
    CadreFile after = registered(file, candidate, registration);
    CHECK(after.postLevels.back().name == u"县处级正职");
    CHECK(after.postLevels.front().until == PartialDate(2026, 5, 8));
    CHECK(after.posts.back().title == u"处长");
    CHECK(after.posts.back().unitName == u"综合处");
    CHECK(after.posts.front().state != u"已免");
    CHECK(unregistered(after, candidate, registration) == file);
    candidate.endsPost = true;
    after = registered(file, candidate, registration);
    CHECK(after.posts.front().state == u"已免");
    CHECK(after.posts.front().until == PartialDate(2026, 5, 8));
    CHECK(unregistered(after, candidate, registration) == file);
}

namespace {

/// A deputy head whose file says so in words, and the proposal to make them head.
struct Deputy {
    CadreFile file = leader(u"县处级副职"_s, u"2022-07-01"_s);
    RoundCandidate candidate{.from = u"县处级副职"_s, .target = u"县处级正职"_s, .post = u"处长"_s};

    explicit Deputy(const QString& words)
    {
        file.posts.push_back(
            {.unitName = u"人事处"_s, .title = u"副处长"_s, .leading = u"领导职务"_s, .main = u"是"_s});
        file.person.currentPost = words;
        candidate.former = careerOf(file);
    }

    QString after(bool endsPost)
    {
        candidate.endsPost = endsPost;
        return registered(file, candidate, registration).person.currentPost;
    }
};

} // namespace

TEST_CASE("现任职务 begins with the new post and keeps what doesn't name the post that ends", "[registration]")
{
    CHECK(Deputy(u"人事处副处长"_s).after(true) == u"综合处处长");
    CHECK(Deputy(u"人事处副处长"_s).after(false) == u"综合处处长、人事处副处长");
    CHECK(Deputy(u"人事处副处长、机关党委委员"_s).after(true) == u"综合处处长、机关党委委员");
    CHECK(Deputy(u"人事处主持工作"_s).after(true) == u"综合处处长"); // It is called otherwise in the posts.
    CHECK(Deputy({}).after(false) == u"综合处处长");
    const CadreFile rank = holder(u"四级调研员"_s, u"2022-06-01"_s);
    CHECK(registered(rank, rankCandidate(rank), registration).person.currentPost == rank.person.currentPost);
}

TEST_CASE("taking a registration back gives 现任职务 back too, also when it was worded otherwise since",
          "[registration]")
{
    Deputy deputy(u"人事处副处长"_s);
    deputy.candidate.endsPost = true;
    CadreFile after = registered(deputy.file, deputy.candidate, registration);
    after.person.currentPost = u"综合处处长（试用期一年）"_s;
    CHECK(unregistered(after, deputy.candidate, registration) == deputy.file);
    // The words of somebody promoted in rank aren't the registration's.
    CadreFile rank = holder(u"四级调研员"_s, u"2022-06-01"_s);
    const RoundCandidate promoted = rankCandidate(rank);
    after = registered(rank, promoted, registration);
    after.person.currentPost = rank.person.currentPost = u"综合处三级调研员"_s;
    CHECK(unregistered(after, promoted, registration) == rank);
}

TEST_CASE("拟免职务 is the main post, and only when it ends", "[registration]")
{
    Deputy deputy(u"人事处副处长"_s);
    CHECK(endingPost(deputy.file, deputy.candidate).isEmpty());
    deputy.candidate.endsPost = true;
    const CadreFile proposed = withProposal(deputy.file, deputy.candidate, u"样例局综合处"_s);
    CHECK(proposed.person.proposedPost == u"样例局综合处处长");
    CHECK(proposed.person.removedPost == u"人事处副处长");
    CHECK(beforeRegistration(registered(deputy.file, deputy.candidate, registration), deputy.candidate) == deputy.file);
}

TEST_CASE("the look back counts how far everybody came, the returned ones too", "[registration]")
{
    RoundFacts facts = roundOf(2);
    facts.candidates[0].state = candidate_state::registered;
    facts.candidates[1].state = candidate_state::publicised;
    facts.candidates[1] = returned(facts.candidates[1], u"异议属实"_s, {});
    facts.candidates[2] = returned(facts.candidates[2], u"得票少"_s, {});
    facts.objections = {{.outcome = objection_outcome::upheld}, {.outcome = objection_outcome::dismissed}};
    facts.steps.push_back({.exception = u"人数少"_s, .reply = u"1号"_s});
    const Retrospective look = retrospectiveOf(facts);
    REQUIRE(look.lines.size() == 1);
    const Retrospective::Line& line = look.lines.front();
    CHECK(line.planned == 2);
    CHECK(line.proposed == 3);
    CHECK(line.recommended == 2);
    CHECK(line.decided == 2);
    CHECK(line.promoted == 1);
    CHECK(line.returned == 2);
    CHECK(look.objections == 2);
    CHECK(look.upheld == 1);
    CHECK(look.exceptions == 1);
}
