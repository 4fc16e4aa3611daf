#include "core/form/appointment_form.h"
#include "core/form/form_fonts.h"
#include "core/form/line_break.h"
#include "core/form/text_fit.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

FormCell cellOf(const QString& field, AppointmentLayout layout = AppointmentLayout::WithRetirement)
{
    for (const FormPage& page : appointmentLayout({}, layout).pages) {
        for (const FormCell& cell : page.cells) {
            if (cell.field == field && cell.list.isEmpty())
                return cell;
        }
    }
    FAIL("no cell for this field");
    return {};
}

FittedText fitted(const QString& text, const FormCell& cell)
{
    FormFonts fonts;
    return fitText(text, cell, fonts.role(cell.role));
}

QStringList linesOf(const FittedText& text)
{
    QStringList lines;
    for (const FittedLine& line : text.lines)
        lines += line.text;
    return lines;
}

bool insideCell(const FittedText& text, const FormCell& cell)
{
    return text.rows * text.pitch <= cell.box.height() * 100 &&
           std::ranges::all_of(text.lines, [&cell](const FittedLine& line) {
               return line.x + line.width <= (cell.box.width() - 2 * cell.pad) * 100 + 0.01;
           });
}

} // namespace

TEST_CASE("a long name takes the prescribed lines and sizes (forms: 1.4)", "[form][fit]")
{
    struct Case {
        QString name;
        QStringList lines;
        double size;
    };
    const Case example =
        GENERATE(Case{u"欧阳建国"_s, {u"欧阳建国"_s}, 14}, Case{u"买买提艾力"_s, {u"买买提艾"_s, u"力"_s}, 14},
                 Case{u"阿依古丽买买提江"_s, {u"阿依古丽"_s, u"买买提江"_s}, 14},
                 Case{u"艾力·买买提"_s, {u"艾力·"_s, u"买买提"_s}, 14},
                 Case{u"古丽娜尔·买买提江"_s, {u"古丽娜尔·"_s, u"买买提江"_s}, 10.5},
                 Case{u"阿卜杜热西提·买买提艾力"_s, {u"阿卜杜热西"_s, u"提·买买提"_s, u"艾力"_s}, 7.5});
    const FormCell cell = cellOf(u"name"_s);
    const FittedText text = fitted(example.name, cell);
    CHECK(linesOf(text) == example.lines);
    CHECK(text.lines[0].size == example.size);
    CHECK_FALSE(text.overflow);
    CHECK(insideCell(text, cell));
}

TEST_CASE("no line of a name begins with its dot, at any length", "[form][fit]")
{
    const FormCell cell = cellOf(u"name"_s);
    const QString given = u"阿卜杜热西提穆罕默德伊敏江巴图尔苏丹"_s;
    for (int before = 1; before <= 9; ++before) {
        for (int after = 1; after <= 9; ++after) {
            const QString name = given.left(before) + u'·' + given.mid(before, after);
            CAPTURE(name);
            const FittedText text = fitted(name, cell);
            CHECK(linesOf(text).join(QString()) == name);
            CHECK(std::ranges::none_of(text.lines, [](const FittedLine& line) { return line.text.startsWith(u'·'); }));
            CHECK(insideCell(text, cell));
            CHECK_FALSE(text.overflow);
        }
    }
}

TEST_CASE("the age under 到龄时间 stays on one line inside its cell", "[form][fit]")
{
    const FormCell cell = cellOf(u"retirement"_s);
    const FittedText text = fitted(u"2037.10\n（62岁7个月）"_s, cell);
    CHECK(linesOf(text) == QStringList{u"2037.10"_s, u"（62岁7个月）"_s});
    CHECK(text.lines[0].size == 14);
    CHECK(text.lines[1].size < 14);
    CHECK(insideCell(text, cell));
}

TEST_CASE("no line begins with a closing mark or ends with an opening one", "[form][fit]")
{
    const QString text =
        u"任示例市人民政府办公室（研究室）主任（兼）、党组成员，“十四五”规划编制工作领导小组（专班）副组长。"_s;
    const auto breaks = lineBreaks(text);
    const std::vector<double> advances(std::size_t(text.size()), 1.0);
    for (int width = 4; width <= 30; ++width) {
        QString joined;
        for (const TextLine& line : brokenLines(text, advances, breaks, width)) {
            const QString words = text.mid(line.from, line.length);
            CAPTURE(width, words);
            CHECK_FALSE(u"）、，”。"_s.contains(words.front()));
            CHECK_FALSE(u"（“"_s.contains(words.back()));
            CHECK(line.width <= width);
            joined += words;
        }
        CHECK(joined == text);
    }
}

TEST_CASE("a number is not torn at a line's end, but what is wider than the line is", "[form][fit]")
{
    const auto broken = [](const QString& text, double width) {
        QStringList lines;
        const std::vector<double> advances(std::size_t(text.size()), 1.0);
        for (const TextLine& line : brokenLines(text, advances, lineBreaks(text), width))
            lines += text.mid(line.from, line.length);
        return lines;
    };
    CHECK(broken(u"自2001.09起"_s, 5) == QStringList{u"自"_s, u"2001."_s, u"09起"_s});
    CHECK(broken(u"自2001.09起"_s, 8) == QStringList{u"自2001.09"_s, u"起"_s});
    CHECK(broken(u"在职  学习"_s, 3) == QStringList{u"在职"_s, u"学习"_s});
    CHECK(broken(u"在职   "_s, 2) == QStringList{u"在职"_s});
    CHECK(broken(u"甲\U00020BB7乙"_s, 2) == QStringList{u"甲"_s, u"\U00020BB7"_s, u"乙"_s});
}

TEST_CASE("two schools with long names are printed whole", "[form][fit]")
{
    const FormCell cell = cellOf(u"full_time_school"_s);
    const QString schools = u"示例政法大学（原示例政法学院）国际法学院诉讼法学与司法制度专业\n"
                            u"示例大学马克思主义学院马克思主义中国化研究专业"_s;
    const FittedText text = fitted(schools, cell);
    CHECK_FALSE(text.overflow);
    CHECK(linesOf(text).join(QString()) == QString(schools).remove(u'\n'));
    CHECK(insideCell(text, cell));
}

TEST_CASE("a full cell's text keeps off the lines above and below it", "[form][fit]")
{
    const FormCell cell = cellOf(u"rewards"_s);
    for (int sentences = 1; sentences <= 12; ++sentences) {
        const FittedText text = fitted(u"2018年3月，经虚构省委、省政府批准，记二等功；"_s.repeated(sentences), cell);
        CHECK_FALSE(text.overflow);
        CHECK(cell.box.height() * 100 - text.rows * text.pitch >= 2 * 2540.0 / 72); // 1 pt above and 1 pt below.
    }
}

TEST_CASE("the dates of a résumé do not run into the text beside them", "[form][fit]")
{
    const FormCell cell = cellOf(u"resume"_s);
    const FittedText text = fitted(u"1993.09--1997.07\t示例大学学习\n1997.07--\t示例局科员"_s, cell);
    REQUIRE(text.lines.size() == 4);
    CHECK(text.lines[0].row == text.lines[1].row);
    CHECK(text.lines[1].x >= text.lines[0].width);
    CHECK(text.lines[1].x >= 9 * 14 * 2540.0 / 72 - 0.01); // Hanging indent of 9 em at 14 pt.
    CHECK(text.lines[3].x == text.lines[1].x);
}

TEST_CASE("the report of the fonts names what every role asks for and gets", "[form][font]")
{
    const auto choices = fontChoices();
    REQUIRE(choices.size() == std::size_t(formRoles().size()));
    for (const FontChoice& choice : choices) {
        CAPTURE(choice.role);
        CHECK(choice.asked == formFamilies(choice.role).first());
        CHECK(formFamilies(choice.role).contains(choice.used)); // The packages that the tests need bring one of them.
        CHECK(choice.substituted == (choice.used != choice.asked));
    }
}
