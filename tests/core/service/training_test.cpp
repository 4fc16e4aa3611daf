#include "core/service/training.h"
#include "tests/core/promotion/promotion_fixture.h"
#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

Outcome trained(const CadreFile& file, const std::vector<Training>& trainings, QDate on,
                const RuleBook& rules = builtInRules())
{
    return reviewTraining(file, trainings, rules, on).outcome;
}

const QDate yearEnd(2024, 12, 31);

RuleBook rolling()
{
    return rulesWith(u"training_setting.json"_s, u"\"choice\": \"fixed\""_s, u"\"choice\": \"rolling\""_s);
}

} // namespace

TEST_CASE("T1: 培训工作条例第十四条: 四级调研员 with 520 hours and 80 days in five years is short in both",
          "[training]")
{
    const CadreFile file = holder(u"四级调研员"_s, u"2019-06-01"_s);
    CHECK(trained(file, {{QDate(2024, 5, 1), 80, 520}}, yearEnd) == Outcome::NotMet);
    CHECK(trained(file, {{QDate(2024, 5, 1), 80, 520}, {QDate(2024, 9, 1), 0, 29}}, yearEnd) == Outcome::NotMet);
    CHECK(trained(file, {{QDate(2024, 5, 1), 80, 520}, {QDate(2024, 9, 1), 0, 30}}, yearEnd) == Outcome::Met);
    CHECK(trained(file, {{QDate(2024, 5, 1), 80, 0}, {QDate(2024, 9, 1), 10, 0}}, yearEnd) == Outcome::Met);
}

TEST_CASE("T2, T3: 培训工作条例第十四条: twelve days or ninety hours a year, eleven and eighty-eight aren't",
          "[training]")
{
    const CadreFile second = holder(u"二级主任科员"_s, u"2019-06-01"_s);
    CHECK(trained(second, {{QDate(2024, 5, 1), 12, 70}}, yearEnd) == Outcome::Met);
    const CadreFile first = holder(u"一级主任科员"_s, u"2019-06-01"_s);
    CHECK(trained(first, {{QDate(2024, 5, 1), 11, 88}}, yearEnd) == Outcome::NotMet);
    CHECK(trained(first, {{QDate(2024, 5, 1), 11, 90}}, yearEnd) == Outcome::Met);
}

TEST_CASE("培训工作条例第十四条: only training of the period, and up to the day, counts", "[training]")
{
    const CadreFile file = holder(u"一级科员"_s, u"2019-06-01"_s);
    CHECK(trained(file, {{QDate(2023, 12, 31), 12, 0}, {QDate(2024, 3, 1), 1, 0}}, yearEnd) == Outcome::NotMet);
    CHECK(trained(file, {{QDate(2024, 1, 1), 12, 0}}, yearEnd) == Outcome::Met);
    CHECK(trained(file, {{QDate(2024, 3, 1), 1, 0}, {QDate(2024, 7, 1), 12, 0}}, QDate(2024, 6, 30)) ==
          Outcome::NotMet);
}

TEST_CASE("a missing record of training, level or rank counts neither way", "[training]")
{
    CHECK(trained(holder(u"一级科员"_s, u"2019-06-01"_s), {}, yearEnd) == Outcome::Unknown);
    CHECK(trained(holder(u"一级科员"_s, u"2019-06-01"_s), {{QDate(2023, 5, 1), 30, 0}}, yearEnd) == Outcome::Unknown);
    CHECK(trained({}, {{QDate(2024, 5, 1), 30, 300}}, yearEnd) == Outcome::Unknown);
}

TEST_CASE("培训工作条例第十四条: leaders of 县处级 and ranks from 四级调研员 of every track have the five years",
          "[training]")
{
    const std::vector<Training> oneYear{{QDate(2024, 5, 1), 12, 90}};
    CHECK(trained(leader(u"县处级副职"_s, u"2020-01-01"_s), oneYear, yearEnd) == Outcome::NotMet);
    CHECK(trained(leader(u"乡科级正职"_s, u"2020-01-01"_s), oneYear, yearEnd) == Outcome::Met);
    CHECK(trained(holder(u"一级巡视员"_s, u"2020-01-01"_s), oneYear, yearEnd) == Outcome::NotMet);
    CHECK(trained(holder(u"四级高级主管"_s, u"2024-01-01"_s), oneYear, yearEnd) == Outcome::NotMet);
    CHECK(trained(holder(u"一级主办"_s, u"2024-01-01"_s), oneYear, yearEnd) == Outcome::Met);
}

TEST_CASE("培训工作条例: before 2023-10-17 only leaders had the five years", "[training]")
{
    const CadreFile file = holder(u"四级调研员"_s, u"2019-06-01"_s);
    const std::vector<Training> trainings{{QDate(2023, 5, 1), 12, 90}};
    CHECK(trained(file, trainings, QDate(2023, 10, 16)) == Outcome::Met);
    CHECK(trained(file, trainings, QDate(2023, 10, 17)) == Outcome::NotMet);
    CHECK(trained(leader(u"县处级正职"_s, u"2019-06-01"_s), trainings, QDate(2023, 10, 16)) == Outcome::NotMet);
    CHECK(reviewTraining(file, trainings, builtInRules(), QDate(2023, 10, 16)).certainty == Certainty::Unconfirmed);
    CHECK(reviewTraining(file, trainings, builtInRules(), QDate(2023, 10, 17)).certainty == Certainty::InForce);
}

TEST_CASE("每5年: the cycle is that of the plan, or rolls, as the office decides", "[training]")
{
    const TrainingDemand& demand = termsOn<TrainingDemand>(u"县处级以上"_s);
    const TrainingPeriod fixed = trainingPeriod(demand, builtInRules(), QDate(2026, 6, 1));
    CHECK(fixed.from == QDate(2023, 1, 1));
    CHECK(fixed.to == QDate(2027, 12, 31));
    const TrainingPeriod early = trainingPeriod(demand, builtInRules(), QDate(2017, 6, 1));
    CHECK(early.from == QDate(2013, 1, 1));
    const TrainingPeriod five = trainingPeriod(demand, rolling(), QDate(2026, 6, 1));
    CHECK(five.from == QDate(2021, 6, 2));
    CHECK(five.to == QDate(2026, 6, 1));
    const TrainingPeriod year = trainingPeriod(termsOn<TrainingDemand>(u"其他公务员"_s), rolling(), QDate(2026, 6, 1));
    CHECK(year.from == QDate(2026, 1, 1));
    CHECK(year.to == QDate(2026, 12, 31));
}

TEST_CASE("培训工作条例第十五条: leave up to a seventh of a training, not an hour more", "[training]")
{
    CHECK(reviewTrainingLeave(10, 70, builtInRules(), yearEnd).outcome == Outcome::Met);
    CHECK(reviewTrainingLeave(11, 70, builtInRules(), yearEnd).outcome == Outcome::NotMet);
    CHECK(reviewTrainingLeave(10, 69, builtInRules(), yearEnd).outcome == Outcome::NotMet);
}

TEST_CASE("公务员培训规定: the least days of each training are to be confirmed, hours online are unset", "[training]")
{
    const auto [key, days] = GENERATE(table<QString, int>(
        {{u"初任培训"_s, 12}, {u"任职培训（县处级副职以上）"_s, 30}, {u"任职培训（乡科级）"_s, 15}}));
    CHECK(termsOn<TrainingCourse>(key).days == days);
    CHECK(ruleOn<TrainingCourse>(key).head.certainty == Certainty::Unconfirmed);
    CHECK(ruleOn<TrainingCourse>(u"网络培训"_s).head.certainty == Certainty::Unset);
    CHECK(ruleOn<TrainingCourse>(u"专门业务培训"_s).head.certainty == Certainty::Unset);
}
