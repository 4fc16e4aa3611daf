#include "core/form/round_paper_forms.h"
#include "tests/core/form/paper_text.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 1);

BallotPaper ballot()
{
    return {
        .organ = u"样例市测试局"_s,
        .target = u"三级调研员"_s,
        .places = 2,
        .conditions = u"符合晋升三级调研员资格条件"_s,
        .category = u"A 领导班子成员"_s,
        .candidates = {{u"陈样例"_s, u"办公室四级调研员"_s}, {u"丁测试"_s, u"人事科四级调研员"_s}, {u"王虚构"_s, {}}}};
}

} // namespace

TEST_CASE("a ballot lists the candidates by the strokes of their surnames and states the places", "[form][papers]")
{
    FormFonts fonts;
    BallotPaper paper = ballot();
    paper.halfSheet = GENERATE(false, true);
    paper.blankRows = 1;
    const FilledForm form = ballotForm(paper, fonts);
    CHECK(form.layout->paper == (paper.halfSheet ? QSizeF(148, 210) : QSizeF(210, 297)));
    const QString text = printedPaper(form).all();
    const auto at = [&text](const QString& name) { return text.indexOf(name); };
    CHECK(at(u"丁测试"_s) >= 0); // 丁 has 2 strokes, 王 4, 陈 7.
    CHECK(at(u"丁测试"_s) < at(u"王虚构"_s));
    CHECK(at(u"王虚构"_s) < at(u"陈样例"_s));
    CHECK(text.contains(u"多于2名的整张作废"));
    CHECK(text.contains(u"A领导班子成员"));
    CHECK(text.contains(u"另荐他人"));
    CHECK(printedPaper(form).pages.size() == 1);
    checkNothingClipped(form);
}

TEST_CASE("the count sheet adds up the categories and takes the rate of the valid ballots", "[form][papers]")
{
    FormFonts fonts;
    const TallyPaper paper{.organ = u"样例市测试局"_s,
                           .target = u"三级调研员"_s,
                           .day = day,
                           .categories = {{u"领导班子"_s, 7, 6, 6, 6, 6}, {u"中层干部"_s, 20, 19, 19, 19, 18}},
                           .candidates = {{u"测试甲"_s, u"办公室"_s, {6, 12}}}};
    const FilledForm form = tallyForm(paper, fonts);
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"合计2725252524"));
    CHECK(text.contains(u"75.0%")); // 18 of 24.
    checkNothingClipped(form);
}

TEST_CASE("the list of participants counts them by category and goes over several pages", "[form][papers]")
{
    FormFonts fonts;
    ParticipantsPaper paper{
        .organ = u"样例市测试局"_s, .target = u"三级调研员"_s, .day = day, .basis = u"全体在编公务员"_s};
    for (int i = 0; i < 80; ++i)
        paper.participants.push_back({u"办公室"_s, u"测试甲"_s, u"一级科员"_s, i < 5 ? u"A"_s : u"B"_s, {}});
    const FilledForm form = participantsForm(paper, fonts);
    const PrintedPaper printed = printedPaper(form);
    CHECK(printed.pages.size() >= 3);
    CHECK(printed.pages.last().contains(u"合计80人，其中：A5人、B75人"));
    for (const QString& page : printed.pages)
        CHECK(page.contains(u"职务职级"));
    checkNothingClipped(form);
}

TEST_CASE("the notice names the first and the last day of at least 5 working days and whom to tell (第二十条)",
          "[form][papers]")
{
    FormFonts fonts;
    NoticePaper paper{
        .organ = u"样例市测试局党组"_s,
        .salutation = u"局机关各科室"_s,
        .basis = u"根据《公务员法》《公务员职务与职级并行规定》，经局党组会议研究，现将拟晋升职级人员予以公示。"_s,
        .first = QDate(2026, 6, 1),
        .last = QDate(2026, 6, 5),
        .workingDays = 5,
        .department = u"局人事科"_s,
        .phone = u"0000-1234567"_s,
        .day = QDate(2026, 5, 29)};
    for (const QString& name : {u"测试甲"_s, u"样例乙"_s})
        paper.candidates.push_back({name, u"男，汉族，1975年3月生，现任办公室四级调研员"_s, u"拟晋升三级调研员"_s});
    const FilledForm form = noticeForm(paper, fonts);
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"关于测试甲等同志晋升职级的公示"));
    CHECK(text.contains(u"自2026年6月1日起至2026年6月5日止，共5个工作日"));
    CHECK(text.contains(u"局人事科"));
    CHECK(text.contains(u"0000-1234567"));
    CHECK(text.contains(u"—1—"));
    checkNothingClipped(form);
}

TEST_CASE("letters are set as official documents are (GB/T 9704)", "[form][papers][geometry]")
{
    FormFonts fonts;
    const FilledForm form = notificationForm({.organ = u"样例市测试局党组"_s,
                                              .document = u"样测党〔2026〕8号"_s,
                                              .name = u"测试甲"_s,
                                              .unit = u"办公室"_s,
                                              .from = u"四级调研员"_s,
                                              .to = u"三级调研员"_s,
                                              .decided = day,
                                              .day = day},
                                             fonts);
    const auto& cells = form.layout->pages.front().cells;
    CHECK(cells.front().role == u"title");
    CHECK(cells.front().size == 22);
    CHECK(cells.front().box.x() == Approx(28));
    CHECK(cells.front().box.width() == Approx(156));
    CHECK(cells.front().box.y() == Approx(37));
    const auto body = std::ranges::find_if(cells, [](const FormCell& cell) { return cell.text.contains(u"根据"); });
    REQUIRE(body != cells.end());
    CHECK(body->role == u"fangsong");
    CHECK(body->size == 16);
    CHECK(body->pitch == 29);
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"由四级调研员晋升为三级调研员，任职时间自2026年6月1日起计算"));
    checkNothingClipped(form);
}

TEST_CASE("the decision record has a line of votes for each candidate and who was to be there", "[form][papers]")
{
    FormFonts fonts;
    const FilledForm form =
        decisionForm({.organ = u"样例市测试局党组"_s,
                      .meeting = u"2026年第8次党组会议"_s,
                      .day = day,
                      .expected = 7,
                      .present = 6,
                      .recused = u"样例乙"_s,
                      .candidates = {{u"测试甲"_s, u"办公室四级调研员"_s, u"三级调研员"_s, 5, 0, 1, u"通过"_s},
                                     {u"虚构丙"_s, u"人事科四级调研员"_s, u"三级调研员"_s, {}, {}, {}, {}}}},
                     fonts);
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"应到7人，实到6人"));
    CHECK(text.contains(u"三级调研员501通过"));
    CHECK(text.contains(u"虚构丙"));
    CHECK(text.contains(u"监票人（签字）"));
    checkNothingClipped(form);
}

TEST_CASE("a heading of the inspection report without evidence says so", "[form][papers]")
{
    FormFonts fonts;
    InspectionPaper paper{.name = u"测试甲"_s, .basics = u"测试甲，男，汉族，1975年3月生。"_s};
    paper.headings = {
        {u"德"_s, {{QDate(2025, 7, 1), u"牵头完成专项整治"_s, u"年度考核登记表"_s}, {{}, u"廉洁自律"_s, {}}}},
        {u"廉"_s, {}}};
    paper.results = {u"近三年年度考核均为称职。"_s};
    const FilledForm form = inspectionForm(paper, fonts);
    const QString text = printedPaper(form).all();
    CHECK(text.contains(u"测试甲同志考察材料"));
    CHECK(text.contains(u"2025年7月1日，牵头完成专项整治（来源：年度考核登记表）"));
    CHECK(text.contains(u"时间未注明，廉洁自律（来源未注明）"));
    CHECK(text.contains(u"二、廉（本项尚无考察记录。）"));
    CHECK(text.count(u"尚无考察记录"_s) == 1);
    checkNothingClipped(form);
}
