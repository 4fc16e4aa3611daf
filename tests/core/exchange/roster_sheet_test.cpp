#include "core/exchange/roster_sheet.h"
#include "core/exchange/row_draft.h"
#include "core/exchange/sheet_heads.h"
#include "core/exchange/sheet_values.h"
#include "tests/qt_printing.h"
#include "tests/xlsx_maker.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

SourceContent readSheets(const std::vector<xlsx::Part>& sheets)
{
    return readRoster(xlsx::zipped(xlsx::parts(sheets)), u"名册.xlsx"_s);
}

SourceContent readRows(const QByteArray& rows)
{
    return readSheets({{"花名册", rows}});
}

/// A roster with the usual heads and these rows below them.
SourceContent readPeople(const QByteArray& rows)
{
    return readRows(xlsx::row({"姓名", "性别", "出生年月", "身份证号", "现任职务"}) + rows);
}

QStringList placesOf(const SourceContent& content)
{
    QStringList places;
    for (const ReadFailure& failure : content.failures)
        places += failure.file + u':' + QString::number(failure.line);
    return places;
}

SheetValue number(double value)
{
    return {u"person.birth"_s,
            u"出生年月"_s,
            {.kind = SheetCell::Kind::Number, .text = QString::number(value, 'g', 17), .number = value}};
}

SheetValue text(const QString& words)
{
    return {u"person.birth"_s, u"出生年月"_s, {.text = words}};
}

PartialDate dateIn(const SheetValue& value)
{
    QStringList warnings;
    const PartialDate date = dateOf(value, warnings);
    CHECK(warnings.isEmpty());
    return date;
}

} // namespace

TEST_CASE("every head of the list leads to a field", "[roster-sheet]")
{
    for (const HeadSet& set : sheetHeads().sets) {
        for (const HeadSet::Head& head : set.heads) {
            INFO(head.word.toStdString() << " " << head.field.toStdString());
            CHECK(isRosterField(head.field));
            CHECK(head.word == withoutSpaces(head.word));
            CHECK_FALSE(set.skipped.contains(head.word));
        }
    }
    CHECK_FALSE(isRosterField(u"person.nonsense"_s));
    CHECK_FALSE(isRosterField(u"nonsense.name"_s));
}

TEST_CASE("a list of heads with a mistake is refused with its place", "[roster-sheet]")
{
    for (const QByteArray& json :
         QByteArrayList{"", "{}", R"({"sets": [], "more": 1})", R"({"sets": [{"sheet": "A01", "heads": []}]})",
                        R"({"sets": [{"sheet": "A01", "heads": [{"field": "name", "words": ["姓名"]}]}]})",
                        R"({"sets": [{"sheet": "A01", "heads": [{"field": "person.name", "words": []}]}]})"}) {
        INFO(json.toStdString());
        const auto heads = loadSheetHeads(json, u"heads.json"_s);
        REQUIRE_FALSE(heads);
        CHECK(heads.error().message.contains(u"heads.json"));
    }
}

TEST_CASE("dates of rosters are read in all their forms", "[roster-sheet]")
{
    for (const QString& month : {u"1975.03"_s, u"197503"_s, u"1975年3月"_s, u"1975-03"_s, u"1975.03（51岁）"_s,
                                 u"1975.03\n(51岁)"_s, u"１９７５．０３"_s})
        CHECK(dateIn(text(month)) == PartialDate(1975, 3));
    for (const QString& day : {u"19750312"_s, u"1975-03-12"_s, u"1975/3/12"_s, u"1975年3月12日"_s})
        CHECK(dateIn(text(day)) == PartialDate(1975, 3, 12));
    CHECK(dateIn(number(1975.03)) == PartialDate(1975, 3));
    CHECK(dateIn(number(1975.12)) == PartialDate(1975, 12));
    CHECK(dateIn(number(1975.2)) == PartialDate(1975, 2)); // No month ends in 20.
    CHECK(dateIn(number(1975.0312)) == PartialDate(1975, 3, 12));
    CHECK(dateIn(number(197503)) == PartialDate(1975, 3));
    CHECK(dateIn(number(19750312)) == PartialDate(1975, 3, 12));
    CHECK(dateIn(number(1975)) == PartialDate(1975));
    CHECK(dateIn(number(43983)) == PartialDate(2020, 6, 1));
}

TEST_CASE("the number 1975.1 is January or October: only the year is taken, with a warning", "[roster-sheet]")
{
    QStringList warnings;
    CHECK(dateOf(number(1975.1), warnings) == PartialDate(1975));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].contains(u"1975.1"));
}

TEST_CASE("a cell that shows 1975.10 means October, though it holds the number 1975.1", "[roster-sheet]")
{
    SheetValue shown = number(1975.1);
    shown.cell.decimals = 2;
    CHECK(dateIn(shown) == PartialDate(1975, 10));
    const auto content = readSheets(
        {{"名册", xlsx::row({"姓名", "性别", "出生年月"}) +
                      "<row><c t=\"inlineStr\"><is><t>测试甲</t></is></c><c/><c s=\"1\"><v>1975.1</v></c></row>"}});
    REQUIRE(content.forms.size() == 1);
    CHECK(content.forms[0].file.person.birth == PartialDate(1975)); // That style isn't there.
    const auto styled =
        readRoster(xlsx::zipped(xlsx::parts(
                       {{"名册", xlsx::row({"姓名", "性别", "出生年月"}) + "<row><c t=\"str\"><v>测试甲</v></c><c/>"
                                                                           "<c s=\"1\"><v>1975.1</v></c></row>"}},
                       {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/></cellXfs>")),
                   u"名册.xlsx"_s);
    REQUIRE(styled.forms.size() == 1);
    CHECK(styled.forms[0].file.person.birth == PartialDate(1975, 10));
}

TEST_CASE("strokes and 无 in the place of a date are no date", "[roster-sheet]")
{
    for (const QString& nothing : {u"—"_s, u"/"_s, u"--"_s, u"无"_s, u" "_s})
        CHECK(dateIn(text(nothing)).isEmpty());
    const auto content = readRows(xlsx::row({"姓名", "性别", "入党时间", "备注"}) +
                                  xlsx::row({"测试甲", "男", "无", "/"}) + xlsx::row({"测试乙", "男", "民盟"}));
    REQUIRE(content.forms.size() == 2);
    CHECK(content.forms[0].file.person.politicalStatus.isEmpty());
    CHECK(content.forms[0].file.person.note.isEmpty());
    CHECK(content.forms[1].file.person.politicalStatus == u"民盟");
    CHECK(content.forms[1].warnings.isEmpty());
}

TEST_CASE("remarks behind a name are read where they are known, and stay where they are not", "[roster-sheet]")
{
    const auto content =
        readRows(xlsx::row({"姓名", "民族", "出生年月"}) + xlsx::row({"测试甲（女，回族）", "", "1975.03"}) +
                 xlsx::row({"测试乙(挂职)", "汉族", "1975.03"}));
    REQUIRE(content.forms.size() == 2);
    CHECK(content.forms[0].file.person.name == u"测试甲");
    CHECK(content.forms[0].file.person.sex == u"女");
    CHECK(content.forms[0].file.person.ethnicity == u"回族");
    CHECK(content.forms[1].file.person.name == u"测试乙(挂职)");
}

TEST_CASE("results of several years in one cell go each to its year", "[roster-sheet]")
{
    const auto content = readRows(xlsx::row({"姓名", "性别", "近三年年度考核结果"}) +
                                  xlsx::row({"测试甲", "男", "2022年优秀、2023年称职，2024年不定等次"}) +
                                  xlsx::row({"测试乙", "男", "2022年、2023年、2024年年度考核均为称职"}));
    REQUIRE(content.forms.size() == 2);
    CHECK(content.forms[0].file.appraisals == std::vector{Appraisal{.year = 2022, .grade = u"优秀"_s},
                                                          Appraisal{.year = 2023, .grade = u"称职"_s},
                                                          Appraisal{.year = 2024, .grade = u"不定等次"_s}});
    REQUIRE(content.forms[1].file.appraisals.size() == 3);
    for (const Appraisal& appraisal : content.forms[1].file.appraisals)
        CHECK(appraisal.grade == u"称职");
}

TEST_CASE("a column for each year holds the results of its year", "[roster-sheet]")
{
    const auto content = readRows(xlsx::row({"姓名", "时任职务", "2018年", "2017年度考核结果", "2016"}) +
                                  xlsx::row({"测试甲", "科员", "优秀", "称职", "8 天"}));
    CHECK(placesOf(content) == QStringList{u"名册.xlsx!花名册:1"_s}); // 时任职务
    REQUIRE(content.forms.size() == 1);
    CHECK(content.forms[0].file.appraisals ==
          std::vector{Appraisal{.year = 2018, .grade = u"优秀"_s}, Appraisal{.year = 2017, .grade = u"称职"_s}});
    REQUIRE(content.forms[0].warnings.size() == 1); // 2016 counts something else.
    CHECK(content.forms[0].warnings[0].contains(u"8 天"));
    CHECK(appraisalYearOf(u"2024年度考核等次"_s) == 2024);
    CHECK(appraisalYearOf(u"2024年工资"_s) == 0);
    CHECK(appraisalYearOf(u"考核结果"_s) == 0);
}

TEST_CASE("the unit of the group is taken out of the post that begins with it", "[roster-sheet]")
{
    const auto content = readRows(xlsx::row({"单位", "姓名", "现任职务", "任现职时间"}) +
                                  xlsx::row({"样例局办公室", "测试甲", "样例局办公室主任", "2019.05"}));
    REQUIRE(content.forms.size() == 1);
    REQUIRE(content.forms[0].file.posts.size() == 1);
    CHECK(content.forms[0].file.posts[0].unitName == u"样例局办公室");
    CHECK(content.forms[0].file.posts[0].title == u"主任");
}

TEST_CASE("what is no date is kept as it is written, with a warning", "[roster-sheet]")
{
    for (const SheetValue& value : {text(u"不详"_s), number(1975.13), number(197513), number(1975.031), number(-3)}) {
        QStringList warnings;
        CHECK(dateOf(value, warnings).isText());
        CHECK(warnings.size() == 1);
    }
}

TEST_CASE("a roster of each program is read with its merged heads", "[roster-sheet]")
{
    for (const QString& name :
         {u"roster-excel.xlsx"_s, u"roster-wps.xlsx"_s, u"roster-libreoffice.xlsx"_s, u"roster-strict.xlsx"_s}) {
        INFO(name.toStdString());
        QFile file(QString::fromUtf8(TIDUI_TEST_DATA) + u"/rosters/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const SourceContent content = readRoster(file.readAll(), name);
        CHECK(content.failures.empty());
        REQUIRE(content.forms.size() == 2);
        const CadreFile& first = content.forms[0].file;
        CHECK(first.person.name == u"测试甲");
        CHECK(first.person.birth == PartialDate(1975, 3));
        CHECK(first.person.sex == u"男");
        CHECK(first.person.identityNumber == u"990101197503070119");
        CHECK(first.person.currentPost == u"样例局办公室主任");
        REQUIRE(first.educations.size() == 1);
        CHECK(first.educations[0] ==
              Education{.mode = u"全日制"_s, .level = u"大学"_s, .levelSchool = u"虚构大学统计学专业"_s});
        CHECK(content.forms[1].file.person.name == u"测试");
        CHECK(content.forms[1].file.person.birth == PartialDate(1976, 11));
        CHECK(content.forms[0].warnings.isEmpty());
    }
}

TEST_CASE("the second form of the roster has education and degree in one cell", "[roster-sheet]")
{
    const auto content = readRows(
        xlsx::row({"样例局干部名册"}) +
        xlsx::row({"姓名", "现任职务", "性别", "入党时间", "全日制", "", "在职", "", "职称", "任现职时间",
                   "任现职务层次时间", "任现职级时间", "备注", "单位归口"}) +
        xlsx::row({"", "", "", "", "学历学位", "毕业院校及专业", "学历学位", "毕业院校及专业"}) +
        xlsx::row({"测试甲", "样例局办公室主任、二级调研员", "男", "1996.06", "大学\n工学学士", "虚构大学统计学专业",
                   "研究生公共管理硕士", "虚构大学公共管理专业", "高级工程师", "2019.05", "", "2021.06", "示例"}));
    CHECK(placesOf(content) == QStringList{u"名册.xlsx!花名册:2"_s}); // 单位归口
    CHECK(content.failures.at(0).message.contains(u"单位归口"));
    REQUIRE(content.forms.size() == 1);
    const CadreFile& file = content.forms[0].file;
    CHECK(file.person.politicalStatus == u"中共党员");
    CHECK(file.person.partyJoined == PartialDate(1996, 6));
    CHECK(file.person.technicalPost == u"高级工程师");
    CHECK(file.person.note == u"示例");
    REQUIRE(file.educations.size() == 2);
    CHECK(file.educations[0].level == u"大学");
    CHECK(file.educations[0].degree == u"工学学士");
    CHECK(file.educations[1].mode == u"在职");
    CHECK(file.educations[1].level == u"研究生");
    CHECK(file.educations[1].degree == u"公共管理硕士");
    CHECK(file.posts ==
          std::vector{Post{.title = u"样例局办公室主任"_s, .since = PartialDate(2019, 5), .state = u"在任"_s}});
    CHECK(file.ranks == std::vector{Rank{.name = u"二级调研员"_s, .since = PartialDate(2021, 6)}});
    CHECK(content.forms[0].warnings.isEmpty());
}

TEST_CASE("a university's roster: highest education, derived columns passed over, a note at the end", "[roster-sheet]")
{
    const auto content = readRows(
        xlsx::row({"干部信息"}) +
        xlsx::row({"序号", "姓名", "所在单位及职务", "性别", "民族", "出生时间", "年龄", "政治面貌", "最高学历学位",
                   "所学专业", "专业技术职务", "现职务始任时间", "现职务始任年限", "现职级始任时间", "任现职级年限"}) +
        xlsx::row({"1", "测试甲", "虚构大学办公室主任", "男", "汉族", "1975.03", "51", "中共党员", "研究生法学硕士",
                   "法学", "副教授", "2019.05", "7", "2021.06", "5"}) +
        xlsx::row({"注：本表截至2026年6月。"}));
    CHECK(content.failures.empty());
    REQUIRE(content.forms.size() == 1);
    const CadreFile& file = content.forms[0].file;
    CHECK(file.person.politicalStatus == u"中共党员");
    CHECK(file.person.currentPost == u"虚构大学办公室主任");
    REQUIRE(file.educations.size() == 1);
    CHECK(file.educations[0] == Education{.level = u"研究生"_s, .levelSchool = u"法学专业"_s, .degree = u"法学硕士"_s});
    CHECK(file.ranks.empty());
    REQUIRE(content.forms[0].warnings.size() == 1); // A rank without a name.
    CHECK(content.forms[0].warnings[0].contains(u"2021.06"));
}

TEST_CASE("units stand in rows of their own or once for each group", "[roster-sheet]")
{
    const auto rows = readPeople(xlsx::row({"一、样例局办公室（2人）"}) + xlsx::row({"测试甲", "男"}) +
                                 xlsx::row({"测试乙", "女"}) + xlsx::row({"人事科"}) + xlsx::row({"测试丙", "男"}));
    REQUIRE(rows.forms.size() == 3);
    CHECK(rows.failures.empty());
    CHECK(rows.forms[1].unit == QStringList(u"样例局办公室"_s));
    CHECK(rows.forms[2].unit == QStringList(u"人事科"_s));

    const auto column = readRows(xlsx::row({"单位", "姓名", "性别"}) + xlsx::row({"办公室", "测试甲", "男"}) +
                                 xlsx::row({"", "测试乙", "女"}) + xlsx::row({"人事科", "测试丙", "男"}));
    REQUIRE(column.forms.size() == 3);
    CHECK(column.forms[1].unit == QStringList(u"办公室"_s));
    CHECK(column.forms[2].unit == QStringList(u"人事科"_s));
}

TEST_CASE("rows that are about nobody are passed over, those that lose something are reported", "[roster-sheet]")
{
    const QByteArray heads = xlsx::row({"序号", "姓名", "性别", "出生年月", "单位"});
    const auto content = readRows(heads + xlsx::row({"1", "测试甲", "男", "1975.03"}) + xlsx::row({"2"}) + "<row/>" +
                                  xlsx::row({"3", "", "女", "1980.01"}) + heads + xlsx::row({"", "张伟"}) +
                                  xlsx::row({"合计", "", "1", "2"}) + xlsx::row({"填表人：测试乙", "", "2026.01"}));
    CHECK(content.forms.size() == 1);
    CHECK(placesOf(content) == QStringList{u"名册.xlsx!花名册:5"_s, u"名册.xlsx!花名册:7"_s});
    CHECK(content.failures.at(1).message.contains(u"张伟"));
}

TEST_CASE("an identity number that Excel stored as a number is lost: its row is refused", "[roster-sheet]")
{
    const auto content =
        readPeople("<row><c t=\"inlineStr\"><is><t>测试甲</t></is></c><c/><c/><c><v>9.9010119750307E+17</v></c></row>" +
                   xlsx::row({"测试乙", "女", "1976.11", "99010119761115002x"}));
    CHECK(placesOf(content) == QStringList{u"名册.xlsx!花名册:2"_s});
    CHECK(content.failures.at(0).message.contains(u"测试甲"));
    REQUIRE(content.forms.size() == 1);
    CHECK(content.forms[0].file.person.identityNumber == u"99010119761115002X");
}

TEST_CASE("a sheet with one mistake in every row lists the first 500", "[roster-sheet]")
{
    QByteArray rows;
    for (int person = 0; person < 600; ++person)
        rows += "<row><c t=\"str\"><v>测试甲</v></c><c/><c/><c><v>9.9010119750307E+17</v></c></row>" +
                xlsx::row({"", "女", "1976.11"});
    const auto content = readPeople(rows);
    CHECK(content.forms.empty());
    REQUIRE(content.failures.size() == 501);
    for (int row = 0; row < 500; ++row)
        REQUIRE(content.failures[std::size_t(row)].line == row + 2);
    CHECK(content.failures.back().message.contains(u"700"));
}

TEST_CASE("names lose the spaces of printed lists and keep their dot", "[roster-sheet]")
{
    const auto content =
        readPeople(xlsx::row({"测　试", "男"}) + xlsx::row({"测  试", "男"}) + xlsx::row({"阿·样例", "男"}));
    REQUIRE(content.forms.size() == 3);
    CHECK(content.forms[0].file.person.name == u"测试");
    CHECK(content.forms[1].file.person.name == u"测试");
    CHECK(content.forms[2].file.person.name == u"阿·样例");
}

TEST_CASE("unknown heads are named once, not for each person", "[roster-sheet]")
{
    const auto content =
        readRows(xlsx::row({"姓名", "性别", "血型", "出生年月（岁）", "星座"}) +
                 xlsx::row({"测试甲", "男", "A", "1975.03", "白羊"}) + xlsx::row({"测试乙", "女", "B"}));
    REQUIRE(content.forms.size() == 2);
    CHECK(content.forms[0].file.person.birth == PartialDate(1975, 3));
    REQUIRE(content.failures.size() == 1);
    CHECK(content.failures[0].message.contains(u"血型、星座"));
}

TEST_CASE("the sheets of the collection workbook are joined by name and identity number", "[roster-sheet]")
{
    const QByteArray number = "990101197503070119";
    const auto content = readSheets({
        {"数据提取说明", xlsx::row({"说明"})},
        {"A08学历学位",
         xlsx::row({"学历学位"}) +
             xlsx::row({"姓名", "身份证号", "教育类别", "学历名称", "学位名称", "入学时间", "毕(肄)业时间",
                        "学校(单位)及院系", "专业名称"}) +
             xlsx::row({"测试甲", number, "全日制教育", "大学", "工学学士", "199309", "199707", "虚构大学", "统计学"}) +
             xlsx::row({"测试甲", number, "在职教育", "研究生", "", "", "", "虚构大学", "法学"})},
        {"A01人员", xlsx::row({"人员"}) +
                        xlsx::row({"姓名", "身份证号", "性别", "出生日期", "现职级", "任现职级时间"}) +
                        xlsx::row({"测试甲", number, "男", "19750307", "二级调研员", "202106"})},
        {"A02职务", xlsx::row({"姓名", "身份证号", "任职机构名称", "职务名称", "任职时间", "任职状态"}) +
                        xlsx::row({"测试甲", number, "样例局办公室", "主任", "201905", "在任"})},
        {"A05职务职级", xlsx::row({"姓名", "身份证号", "类别", "职务职级", "批准日期", "批准文号", "状态"}) +
                            xlsx::row({"测试甲", number, "职级", "二级调研员", "202106", "样任〔2021〕8号", "在任"}) +
                            xlsx::row({"测试甲", number, "职务层次", "县处级正职", "201905", "", "在任"}) +
                            xlsx::row({"测试甲", number, "职级", "三级调研员", "201906", "", "已免"})},
        {"A06专业技术", xlsx::row({"姓名", "身份证号", "资格名称", "获得日期"}) +
                            xlsx::row({"测试甲", number, "高级工程师", "201011"})},
        {"A14奖惩", xlsx::row({"姓名", "身份证号", "奖惩名称", "批准日期", "批准机关"}) +
                        xlsx::row({"测试甲", number, "记三等功", "202103", "样例局"}) +
                        xlsx::row({"测试甲", number, "警告", "20120410", "样例局"})},
        {"A15考核", xlsx::row({"姓名", "身份证号", "年度", "考核结论"}) +
                        xlsx::row({"测试甲", number, "2024", "称职"}) +
                        xlsx::row({"测试乙", "990101198001010026", "2024", "优秀"})},
        {"A36家庭及社会关系", xlsx::row({"姓名", "身份证号", "称谓", "姓名", "出生日期", "工作单位及职务"}) +
                                  xlsx::row({"测试甲", number, "妻子", "测试丙", "197611", "虚构大学教师"})},
        {"A99Z1补充", xlsx::row({"姓名", "身份证号", "是否考录"})},
    });
    REQUIRE(content.failures.size() == 1);
    CHECK(content.failures[0].message.contains(u"数据提取说明、A99Z1补充"));
    REQUIRE(content.forms.size() == 2);
    const CadreFile& file = content.forms[0].file;
    CHECK(file.person.birth == PartialDate(1975, 3, 7));
    REQUIRE(file.educations.size() == 2);
    CHECK(file.educations[0] == Education{.mode = u"全日制"_s,
                                          .level = u"大学"_s,
                                          .levelSchool = u"虚构大学统计学专业"_s,
                                          .degree = u"工学学士"_s,
                                          .enrolled = PartialDate(1993, 9),
                                          .graduated = PartialDate(1997, 7)});
    CHECK(file.educations[1].mode == u"在职");
    CHECK(file.posts ==
          std::vector{Post{
              .unitName = u"样例局办公室"_s, .title = u"主任"_s, .since = PartialDate(2019, 5), .state = u"在任"_s}});
    REQUIRE(file.ranks.size() == 2);
    CHECK(file.ranks[0] ==
          Rank{.name = u"二级调研员"_s, .since = PartialDate(2021, 6), .document = u"样任〔2021〕8号"_s});
    CHECK_FALSE(file.ranks[1].until.isEmpty());
    CHECK(file.postLevels == std::vector{PostLevel{.name = u"县处级正职"_s, .since = PartialDate(2019, 5)}});
    CHECK(file.titles.size() == 1);
    CHECK(file.rewards ==
          std::vector{Reward{.name = u"记三等功"_s, .date = PartialDate(2021, 3), .authority = u"样例局"_s}});
    REQUIRE(file.sanctions.size() == 1);
    CHECK(file.sanctions[0].date == PartialDate(2012, 4, 10));
    CHECK(file.appraisals == std::vector{Appraisal{.year = 2024, .grade = u"称职"_s}});
    CHECK(file.family == std::vector{Relative{.relation = u"妻子"_s,
                                              .name = u"测试丙"_s,
                                              .birth = PartialDate(1976, 11),
                                              .workplace = u"虚构大学教师"_s}});
    CHECK(content.forms[1].file.person.identityNumber == u"990101198001010026"); // Without a row of A01.
    CHECK(content.forms[1].file.appraisals.size() == 1);
}

TEST_CASE("a row that may be about two people of one name is refused", "[roster-sheet]")
{
    const auto content = readSheets(
        {{"A01人员", xlsx::row({"姓名", "身份证号", "性别", "出生日期"}) +
                         xlsx::row({"测试甲", "990101197503070119", "男", "197503"}) +
                         xlsx::row({"测试甲", "990101198001010026", "女", "198001"})},
         {"A15考核", xlsx::row({"姓名", "身份证号", "年度", "考核结论"}) + xlsx::row({"测试甲", "", "2024", "称职"})}});
    CHECK(content.forms.size() == 2);
    CHECK(placesOf(content) == QStringList{u"名册.xlsx!A15考核:2"_s});
}

TEST_CASE("a workbook without a table of people is refused by its sheets' names", "[roster-sheet]")
{
    const auto content = readSheets({{"目录", xlsx::row({"第一页"})}, {"Sheet2", {}}});
    CHECK(content.forms.empty());
    REQUIRE(content.failures.size() == 1);
    CHECK(content.failures[0].message.contains(u"目录"));
    CHECK_FALSE(content.failures[0].message.contains(u"Sheet2"));
}

TEST_CASE("relatives in a table of their own don't become cadres", "[roster-sheet]")
{
    const QByteArrayList heads{"称谓", "姓名", "出生年月", "政治面貌", "工作单位及职务"};
    const auto content = readSheets({{"家庭成员采集", xlsx::row(heads) + xlsx::row({"妻子", "测试丙", "1976.11"})}});
    CHECK(content.forms.empty());
    REQUIRE(content.failures.size() == 1);
    CHECK(content.failures[0].message.contains(u"家庭成员采集"));
    CHECK(readRows(xlsx::row(heads.mid(1)) + xlsx::row({"测试丙", "1976.11"})).forms.size() == 1);
}

TEST_CASE("a damaged sheet refuses the whole workbook", "[roster-sheet]")
{
    const auto content =
        readSheets({{"一", xlsx::row({"姓名", "性别", "民族"}) + xlsx::row({"测试甲", "男"})}, {"二", "<row"}});
    CHECK(content.forms.empty());
    CHECK(content.failures.size() == 1);
}

TEST_CASE("a roster of 20,000 people is read in full", "[roster-sheet]")
{
    QByteArray rows;
    for (int person = 0; person < 20'000; ++person)
        rows += xlsx::row({"测试" + QByteArray::number(person), person % 2 ? "男" : "女", "1975.03", "", "样例局科员"});
    const auto content = readPeople(rows);
    CHECK(content.failures.empty());
    REQUIRE(content.forms.size() == 20'000);
    CHECK(content.forms.back().file.person.name == u"测试19999");
}
