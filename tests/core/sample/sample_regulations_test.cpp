#include "core/cadre/current.h"
#include "core/regulation/rule_book.h"
#include "core/sample/sample_office.h"
#include "core/sample/sample_rules.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <map>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

/// The people of a sample office whom no mistake was planned for.
struct Soundly {
    explicit Soundly(int people) : sample({.seed = 7, .people = people, .today = today})
    {
        QSet<int> mistaken;
        for (const SampleDefect& defect : sample.defects())
            mistaken.insert(defect.person);
        for (int i = 0; i < sample.people(); ++i) {
            if (!mistaken.contains(i))
                files.push_back(sample.person(i));
        }
    }

    bool inBranch(const CadreFile& file) const
    {
        return sample.units()[std::size_t(file.unit.value) - 1].level == u"乡、科级";
    }

    SampleOffice sample;
    std::vector<CadreFile> files{};
};

const RankQuota& quota(const QString& key)
{
    const auto* provision = builtInRules().at<RankQuota>(key, today);
    REQUIRE(provision);
    return provision->terms;
}

/// Ranks held against the caps of a kind of organ (art. 11), rounded down at every step.
void checkQuotas(const QString& organ, int base, const std::map<QString, int>& held)
{
    for (const auto& [key, timeline] : builtInRules().all<RankQuota>()) {
        if (!timeline.at(today) || timeline.at(today)->terms.organ != organ)
            continue;
        const RankQuota& cap = quota(key);
        int people = 0;
        for (const auto& [rank, count] : held)
            people += cap.ranks.contains(rank) ? count : 0;
        const RankQuota* outer = cap.of.isEmpty() ? nullptr : &quota(cap.of);
        const int allowed = (outer ? base * outer->percent / 100 : base) * cap.percent / 100;
        INFO(key.toStdString() << ": " << people << " of " << allowed);
        CHECK(people <= allowed);
    }
}

} // namespace

TEST_CASE("the month of retirement follows the gradual delay (国务院办法第一条)", "[retirement]")
{
    struct Case {
        int formerAge, bornYear, bornMonth, year, month;
    };
    const Case worked = GENERATE(Case{60, 1964, 12, 2024, 12}, Case{60, 1965, 1, 2025, 2}, Case{60, 1965, 4, 2025, 5},
                                 Case{60, 1965, 5, 2025, 7}, Case{60, 1966, 5, 2026, 10}, Case{60, 1970, 8, 2032, 1},
                                 Case{60, 1976, 8, 2039, 7}, Case{60, 1976, 9, 2039, 9}, Case{60, 1990, 6, 2053, 6},
                                 Case{55, 1969, 12, 2024, 12}, Case{55, 1970, 1, 2025, 2}, Case{55, 1972, 2, 2027, 9},
                                 Case{55, 1981, 8, 2039, 7}, Case{55, 1981, 9, 2039, 9}, Case{50, 1975, 1, 2025, 2},
                                 Case{50, 1975, 2, 2025, 3}, Case{50, 1984, 10, 2039, 9}, Case{50, 1984, 11, 2039, 11});
    const SampleRules rules(today);
    INFO(worked.formerAge << " born " << worked.bornYear << "." << worked.bornMonth);
    CHECK(rules.retirementMonth(worked.bornYear * 12 + worked.bornMonth - 1, worked.formerAge) ==
          worked.year * 12 + worked.month - 1);
}

TEST_CASE("before the reform the former age is the age of retirement", "[retirement]")
{
    const SampleRules rules(QDate(2024, 12, 31));
    CHECK(rules.retirementMonth(1976 * 12 + 8, 60) == 2036 * 12 + 8);
}

TEST_CASE("careers obey the years in the rank below (art. 18) and begin in 2019.06", "[sample]")
{
    const auto years = SampleRules(today).monthsInRankBelow;
    int promotions = 0;
    for (const CadreFile& file : Soundly(600).files) {
        for (std::size_t r = 0; r < file.ranks.size(); ++r) {
            const Rank& rank = file.ranks[r];
            INFO(file.person.name.toStdString() << " " << rank.name.toStdString());
            CHECK(rank.since.monthIndex().value_or(0) >= 2019 * 12 + 5);
            if (r == 0)
                continue;
            REQUIRE(years.contains(rank.name));
            CHECK(monthsBetween(file.ranks[r - 1].since, rank.since).value_or(0) >= years.value(rank.name));
            ++promotions;
        }
    }
    CHECK(promotions > 300);
}

TEST_CASE("a year below 称职 does not count for the next rank (art. 19)", "[sample]")
{
    const auto years = SampleRules(today).monthsInRankBelow;
    int lengthened = 0;
    for (const CadreFile& file : Soundly(5000).files) {
        for (const Appraisal& appraisal : file.appraisals) {
            if (appraisal.grade != u"基本称职")
                continue;
            for (std::size_t r = 1; r < file.ranks.size(); ++r) {
                const PartialDate& from = file.ranks[r - 1].since;
                const PartialDate& until = file.ranks[r].since;
                if (from.year() > *appraisal.year || until.year() <= *appraisal.year)
                    continue;
                ++lengthened;
                CHECK(monthsBetween(from, until).value_or(0) >= years.value(file.ranks[r].name) + 12);
            }
        }
    }
    CHECK(lengthened > 5);
}

TEST_CASE("a chief was a deputy before, for two years or more", "[sample]")
{
    int chiefs = 0;
    for (const CadreFile& file : Soundly(600).files) {
        if (file.postLevels.empty() || !file.postLevels.back().name.endsWith(u"正职"))
            continue;
        ++chiefs;
        REQUIRE(file.postLevels.size() == 2);
        CHECK(file.postLevels[0].name == file.postLevels[1].name.left(3) + u"副职"_s);
        CHECK(monthsBetween(file.postLevels[0].since, file.postLevels[1].since).value_or(0) >= 24);
    }
    CHECK(chiefs >= 15);
}

TEST_CASE("ranks stay within the quotas of their kind of organ (art. 11)", "[sample]")
{
    const int people = GENERATE(20, 100, 600, 20'000);
    const Soundly office(people);
    std::map<QString, int> inBureau;
    std::map<qint64, std::map<QString, int>> inBranches;
    for (const CadreFile& file : office.files) {
        if (const Rank* rank = currentRank(file))
            ++(office.inBranch(file) ? inBranches[file.unit.value] : inBureau)[rank->name];
    }
    int establishment = 0;
    for (const Unit& unit : office.sample.units()) {
        if (unit.level != u"乡、科级")
            establishment += unit.administrative.value_or(0);
        checkQuotas(u"县级机关"_s, unit.administrative.value_or(0), inBranches[unit.id.value]);
    }
    checkQuotas(u"省级机关"_s, establishment, inBureau);
    if (people < 600)
        return;
    int researchers = 0;
    for (const auto& [rank, count] : inBureau)
        researchers += rank.endsWith(u"调研员") ? count : 0;
    CHECK(researchers * 100 >= establishment * 30); // Well used, not merely kept.
}

TEST_CASE("优秀 stays within the cap of a unit and near it (公务员考核规定)", "[sample]")
{
    const int percent = SampleRules(today).excellentPercent;
    REQUIRE(percent == 20);
    const SampleOffice sample({.seed = 7, .people = 600, .today = today});
    std::map<std::pair<qint64, int>, int> graded;
    std::map<std::pair<qint64, int>, int> excellent;
    for (int i = 0; i < sample.people(); ++i) {
        const CadreFile file = sample.person(i);
        for (const Appraisal& appraisal : file.appraisals) {
            graded[{file.unit.value, *appraisal.year}] += appraisal.grade != u"不定等次";
            excellent[{file.unit.value, *appraisal.year}] += appraisal.grade == u"优秀";
        }
    }
    int all = 0;
    int best = 0;
    for (const auto& [key, count] : graded) {
        all += count;
        best += excellent[key];
        INFO("unit " << key.first << " in " << key.second);
        CHECK(excellent[key] <= (count + 2) * percent / 100); // Two appraisals were taken away on purpose.
    }
    CHECK(best * 100 <= all * percent);
    CHECK(best * 100 >= all * (percent - 4));
}

TEST_CASE("three years of 优秀 running bring 记三等功 in the next spring", "[sample]")
{
    int merits = 0;
    for (const CadreFile& file : Soundly(600).files) {
        for (const Reward& reward : file.rewards) {
            if (reward.name != u"记三等功")
                continue;
            ++merits;
            for (int year = reward.date.year() - 3; year < reward.date.year(); ++year)
                CHECK(std::ranges::any_of(file.appraisals, [year](const Appraisal& appraisal) {
                    return appraisal.year == year && appraisal.grade == u"优秀";
                }));
            CHECK(file.person.rewardText.contains(u"记三等功"));
        }
    }
    CHECK(merits >= 3);
}

TEST_CASE("a sanction keeps 优秀 away in its year and bars promotion while it lasts", "[sample]")
{
    int sanctions = 0;
    for (const CadreFile& file : Soundly(2000).files) {
        for (const Sanction& sanction : file.sanctions) {
            ++sanctions;
            const auto appraisal =
                std::ranges::find(file.appraisals, std::optional(sanction.date.year()), &Appraisal::year);
            if (appraisal != file.appraisals.end())
                CHECK(appraisal->grade == (sanction.name == u"记过" ? u"不定等次"_s : u"称职"_s));
            for (const Rank& rank : file.ranks)
                CHECK_FALSE((compare(rank.since, sanction.date) == DateOrder::After &&
                             compare(rank.since, sanction.until) == DateOrder::Before));
        }
    }
    CHECK(sanctions >= 8);
}
