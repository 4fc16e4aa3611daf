#include "core/appraisal/appraisal_papers.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

AnnualForm with(std::vector<AppraisalAct> acts)
{
    AnnualForm form{.acts = std::move(acts), .year = 2025};
    form.file.person.name = u"测试甲"_s;
    return form;
}

QString proposed(const QString& text, const QString& grade)
{
    return annualOpinions(with({{.act = appraisal_act::proposed, .grade = grade, .text = text}})).proposed.text;
}

QString decided(const QString& text, const QString& grade)
{
    return annualOpinions(with({{.act = appraisal_act::decided, .grade = grade, .text = text}})).decided.text;
}

} // namespace

TEST_CASE("the comment ends with the grade proposed unless it names it (考核规定第十二条)", "[appraisal][papers]")
{
    CHECK(proposed(u"工作扎实"_s, u"称职"_s) == u"工作扎实。建议确定为称职等次。");
    CHECK(proposed({}, u"优秀"_s) == u"建议确定为优秀等次。");
    CHECK(proposed(u"工作扎实，建议称职等次。"_s, u"称职"_s) == u"工作扎实，建议称职等次。");
    CHECK(proposed(u"建议确定为优秀"_s, u"优秀"_s) == u"建议确定为优秀");
    // A lower grade's name holds the word of the higher one.
    CHECK(proposed(u"不是基本称职等次"_s, u"称职"_s) == u"不是基本称职等次。建议确定为称职等次。");
    CHECK(proposed(u"达不到不称职等次"_s, u"称职"_s) == u"达不到不称职等次。建议确定为称职等次。");
    CHECK(proposed(u"工作扎实"_s, {}) == u"工作扎实"); // No grade on record, none on the form.
}

TEST_CASE("the decision states the grade, and for recruits in probation that there is none (第二十五条)",
          "[appraisal][papers]")
{
    CHECK(decided({}, u"优秀"_s) == u"确定为优秀等次。");
    CHECK(decided(u"同意"_s, u"不称职"_s) == u"同意。确定为不称职等次。");
    CHECK(decided(u"试用期内，只写评语，不确定等次"_s, u"不定等次"_s) == u"试用期内，只写评语，不确定等次");
    CHECK(decided({}, u"不定等次"_s) == u"不确定等次。");
    CHECK(decided({}, u"不进行考核"_s) == u"不参加考核。");
}

TEST_CASE("the unit's opinion stands below the comment with its author and day", "[appraisal][papers]")
{
    const auto opinions = annualOpinions(with(
        {{.act = appraisal_act::unit, .grade = u"称职"_s, .text = u"同意"_s, .by = u"办公室"_s, .on = {2025, 12, 29}},
         {.act = appraisal_act::proposed, .grade = u"称职"_s, .by = u"样例乙"_s, .on = {2025, 12, 28}}}));
    CHECK(opinions.proposed.text ==
          u"建议确定为称职等次。\n所在单位意见：同意。建议确定为称职等次。（办公室，2025年12月29日）");
    CHECK(opinions.proposed.by == u"样例乙");
}

TEST_CASE("an objection and the decision of its review are stated with their days (公务员法第九十五条)",
          "[appraisal][papers]")
{
    std::vector<AppraisalAct> acts{
        {.act = appraisal_act::decided, .grade = u"不称职"_s},
        {.act = appraisal_act::notified, .text = u"不同意。"_s, .by = u"测试甲"_s, .on = {2026, 1, 20}},
        {.act = appraisal_act::objected, .text = u"任务已完成"_s, .on = {2026, 1, 25}}};
    CHECK(annualOpinions(with(acts)).own.text == u"不同意。\n2026年1月25日申请复核：任务已完成。");
    acts.push_back({.act = appraisal_act::reviewed,
                    .grade = u"基本称职"_s,
                    .text = u"部分任务已完成"_s,
                    .by = u"考核委员会"_s,
                    .on = {2026, 2, 10}});
    CHECK(annualOpinions(with(acts))
              .own.text.endsWith(u"\n2026年2月10日复核改定为基本称职等次：部分任务已完成。（考核委员会）"));
    CHECK(annualOpinions(with(acts)).decided.text == u"确定为不称职等次。"); // What was decided first stays.
    acts.back().grade = u"不称职"_s;
    CHECK(annualOpinions(with(acts)).own.text.contains(u"复核维持“确定为不称职等次”的决定"));
    acts.back().grade = u"不定等次"_s;
    CHECK(annualOpinions(with(acts)).own.text.contains(u"复核改为不确定等次"));
}

TEST_CASE("nobody else's name stands where the person signs", "[appraisal][papers]")
{
    AppraisalAct act{.act = appraisal_act::notified, .text = u"同意。"_s, .by = u"样例乙"_s, .on = {2026, 1, 20}};
    CHECK_FALSE(annualOpinions(with({act})).own.isSigned());
    act.by = u"测试甲"_s;
    CHECK(annualOpinions(with({act})).own.isSigned());
    act.on = {};
    CHECK_FALSE(annualOpinions(with({act})).own.isSigned());
}

TEST_CASE("a grade supplied after the case is stated with its day beside why there was none (第二十八条)",
          "[appraisal][papers]")
{
    AnnualForm form = with({});
    form.partReason = u"被立案审查调查尚未结案，不写评语、不确定等次"_s;
    form.entry.remark = u"2025年11月立案"_s;
    CHECK(annualOpinions(form).noGrade.text == u"被立案审查调查尚未结案，不写评语、不确定等次。\n2025年11月立案。");
    CHECK_FALSE(annualOpinions(form).noGrade.isSigned());
    form.acts.push_back({.act = appraisal_act::supplied,
                         .grade = u"称职"_s,
                         .text = u"未受处分"_s,
                         .by = u"考核委员会"_s,
                         .on = {2026, 5, 10}});
    const SignedText noGrade = annualOpinions(form).noGrade;
    CHECK(noGrade.text.endsWith(u"\n2026年5月10日结案后补定为称职等次。未受处分。"));
    CHECK(noGrade.isSigned());
    CHECK(noGrade.by == u"考核委员会");
}

TEST_CASE("without steps the form states nothing", "[appraisal][papers]")
{
    const AnnualOpinions opinions = annualOpinions(with({}));
    for (const SignedText* text : {&opinions.proposed, &opinions.decided, &opinions.own, &opinions.noGrade}) {
        CHECK(text->text.isEmpty());
        CHECK_FALSE(text->isSigned());
    }
}

TEST_CASE("the post on the form is that of the year's list, else of the file with the rank of its last day",
          "[appraisal][papers]")
{
    AnnualForm form = with({});
    form.file.person.currentPost = u"测试局科长"_s;
    form.file.ranks = {{.name = u"二级主任科员"_s, .since = PartialDate(2022, 3), .until = PartialDate(2026, 2)},
                       {.name = u"一级主任科员"_s, .since = PartialDate(2026, 2)}};
    CHECK(annualPost(form) == u"测试局科长、二级主任科员");
    form.entry.post = u"测试局综合科科长"_s;
    CHECK(annualPost(form) == u"测试局综合科科长");
}

TEST_CASE("only against 不称职 the law gives a review in 30 days and an appeal in 15 or 30 (公务员法第九十五条)",
          "[appraisal][papers]")
{
    const QDate day(2026, 1, 20);
    const auto recourse = recourseAgainst(u"不称职"_s, builtInRules(), day);
    REQUIRE(recourse);
    CHECK(recourse->reviewDays == 30);
    CHECK(recourse->appealDays == 15);
    CHECK(recourse->directDays == 30);
    CHECK(recourse->article.endsWith(u"第九十五条"));
    for (const QString& grade : {u"优秀"_s, u"称职"_s, u"基本称职"_s, u"不定等次"_s, u"不进行考核"_s})
        CHECK_FALSE(recourseAgainst(grade, builtInRules(), day));
    CHECK_FALSE(recourseAgainst(u"不称职"_s, builtInRules(), QDate(2005, 1, 1))); // No rule is no right stated.
}
