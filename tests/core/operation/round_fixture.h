#pragma once

#include "core/operation/round_office.h"
#include "core/promotion/evaluation.h"
#include "core/sample/sample_office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tidui::test {

/// A sample office in which four people may be promoted to one rank; the first one's wife works in the office.
struct RoundSample {
    const QDate opened{2026, 6, 1};
    QTemporaryDir folder{};
    SampleOffice sample{{.seed = 7, .people = 300, .today = opened}};
    std::unique_ptr<Office> office = std::move(
        *Office::create(folder.filePath(QStringLiteral("office.tidui")), sample.name(), QStringLiteral("甲")));
    RoundOffice rounds{*office};
    QString target{};
    std::vector<CadreId> people{};

    RoundSample()
    {
        REQUIRE(office->fill(sample.units(), sample.people(), [this](int i) { return sample.person(i); }, {}));
        for (const QString& rank : builtInRules().at<RankLadder>(QStringLiteral("综合管理类"), opened)->terms.ranks) {
            people = eligibleFor(rank);
            target = rank;
            if (people.size() >= 4)
                break;
        }
        REQUIRE(people.size() >= 4);
        marry(people[0]);
    }

    Round round(const QString& name) const
    {
        return {.name = name,
                .kind = round_kind::rank,
                .organ = QStringLiteral("省级机关"),
                .openedOn = opened,
                .document = QStringLiteral("虚组〔2026〕1号")};
    }

    std::vector<CadreId> eligibleFor(const QString& rank)
    {
        std::vector<CadreId> found;
        const auto answers = rounds.eligible({.round = round({})}, {.target = rank, .planned = 1}, opened);
        REQUIRE(answers);
        for (const ReviewAnswer& answer : *answers) {
            if (answer.review.outcome == Outcome::Met)
                found.push_back(answer.cadre);
        }
        return found;
    }

    /// Somebody else of the office becomes the wife in that person's family records.
    void marry(CadreId cadre)
    {
        CadreFile file = *office->cadre(cadre);
        const CadreFile chief = *office->cadre(CadreId{1});
        file.family.push_back({.relation = QStringLiteral("妻子"),
                               .name = chief.person.name,
                               .workplace = sample.name() + QStringLiteral("局长")});
        REQUIRE(office->save(file));
    }
};

/// With a promotion round of two places and those four as candidates.
struct RoundInSample : RoundSample {
    RoundId id{};

    RoundInSample()
    {
        const auto opening =
            rounds.open(round(QStringLiteral("2026年第一批")), {{.target = target, .planned = 2, .vacant = 2}});
        REQUIRE(opening);
        id = *opening;
        REQUIRE(rounds.propose(id, {people[0], people[1], people[2], people[3]}, facts().targets.front(), {}));
    }

    RoundFacts facts()
    {
        auto facts = rounds.facts(id);
        REQUIRE(facts);
        return *facts;
    }

    RoundCandidate candidate(int index) { return facts().candidates.at(std::size_t(index)); }

    static QString key(const QString& name) { return QStringLiteral("职级晋升/") + name; }

    /// Enters all that a step asks besides what must be found out.
    void fill(const QString& name, QDate from, QDate until, const QString& document = {})
    {
        const auto* rule = builtInRules().at<RoundStepRule>(key(name), opened);
        REQUIRE(rule);
        REQUIRE(rounds.saveStep({.round = id,
                                 .key = rule->head.key,
                                 .papers = rule->terms.papers,
                                 .document = document,
                                 .participants = QStringLiteral("人事处"),
                                 .from = from,
                                 .until = until}));
    }

    Status close(const QString& name, QDate on) { return rounds.closeStep(id, key(name), on); }

    void done(const QString& name, QDate on)
    {
        fill(name, on, on);
        const auto status = close(name, on);
        INFO(name.toStdString() << (status ? "" : status.error().message.toStdString()));
        REQUIRE(status);
    }

    /// An evaluation by 30 voters; for the open candidates in their order the counts of 优秀, 称职, 基本称职, 不称职
    /// and 不了解.
    Status evaluate(QDate on, const std::vector<std::vector<int>>& counts, const QString& category = {})
    {
        BallotTally tally{.round = id, .vote = vote::evaluation, .category = category, .heldOn = on};
        tally.expected = tally.present = tally.issued = tally.returned = tally.valid = 30;
        const QStringList grades = gradeRule(vote::evaluation, builtInRules(), on)->terms.grades;
        std::vector<BallotVote> votes;
        const auto open = facts().openCandidates();
        for (std::size_t i = 0; i < counts.size(); ++i) {
            votes.push_back({.candidate = open.at(i).id});
            for (std::size_t grade = 0; grade < counts[i].size(); ++grade)
                votes.back().grades.insert(grades.at(qsizetype(grade)), counts[i][grade]);
        }
        return rounds.saveTally(tally, votes);
    }

    /// A count of 30 voters; votes for the open candidates in their order.
    Status tally(const QString& vote, QDate on, const std::vector<int>& votes)
    {
        BallotTally tally{.round = id, .vote = vote, .heldOn = on};
        tally.expected = tally.present = tally.issued = tally.returned = tally.valid = 30;
        std::vector<BallotVote> counted;
        const auto open = facts().openCandidates();
        for (std::size_t i = 0; i < votes.size(); ++i)
            counted.push_back({.candidate = open.at(i).id, .votes = votes[i]});
        return rounds.saveTally(tally, counted);
    }

    /// Plan, precheck and a recommendation in which the second and third candidate have equal votes.
    void recommend()
    {
        done(QStringLiteral("制定工作方案"), opened);
        done(QStringLiteral("职数预审"), opened.addDays(1));
        REQUIRE(tally(vote::recommendation, opened.addDays(2), {20, 15, 15, 9}));
        done(QStringLiteral("民主推荐或者民主测评"), opened.addDays(2));
    }

    /// The tie is decided, the material is there, and the files are checked.
    void inspect()
    {
        REQUIRE(rounds.returnCandidate(candidate(2).id, QStringLiteral("得票相同，综合考虑"), {}));
        REQUIRE(rounds.returnCandidate(candidate(3).id, QStringLiteral("得票较少"), {}));
        for (const RoundCandidate& open : facts().openCandidates())
            REQUIRE(rounds.saveEntry({.candidate = open.id,
                                      .heading = facts().headings.front().id,
                                      .date = opened.addDays(7),
                                      .text = QStringLiteral("政治素质好"),
                                      .source = QStringLiteral("谈话记录")}));
        done(QStringLiteral("考察了解"), opened.addDays(7));
        done(QStringLiteral("纪检监察意见和个人有关事项核查"), opened.addDays(8));
    }

    void settleReports(QDate on)
    {
        REQUIRE(rounds.recordTriggers(id, on));
        for (ReportItem item : facts().reports) {
            item.reply = QStringLiteral("虚组函〔2026〕5号");
            item.repliedOn = on;
            REQUIRE(rounds.saveReport(item));
        }
    }

    void decide()
    {
        settleReports(opened.addDays(9));
        REQUIRE(tally(vote::discussion, opened.addDays(10), {28, 27}));
        done(QStringLiteral("讨论决定"), opened.addDays(10));
    }

    /// The notice of 2026-06-22: working days 06-23 to 06-26 and 06-29.
    void publicise()
    {
        fill(QStringLiteral("公示"), QDate(2026, 6, 22), QDate(2026, 6, 29));
        const auto status = close(QStringLiteral("公示"), QDate(2026, 6, 30));
        INFO((status ? "" : status.error().message.toStdString()));
        REQUIRE(status);
    }

    void approve()
    {
        fill(QStringLiteral("审批"), QDate(2026, 7, 1), QDate(2026, 7, 1), QStringLiteral("虚组任〔2026〕9号"));
        REQUIRE(close(QStringLiteral("审批"), QDate(2026, 7, 1)));
    }

    Status registerIt()
    {
        return rounds.registerRound(
            id, {.decidedOn = opened.addDays(10), .approval = QStringLiteral("虚组任〔2026〕9号")}, QDate(2026, 7, 2));
    }
};

} // namespace tidui::test
