#include "core/exchange/lrmx.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

QByteArray formWith(const QByteArray& content)
{
    return "<?xml version=\"1.0\"?>\n<Person>\n" + content + "\n</Person>\n";
}

CadreFile readBack(const CadreFile& file)
{
    const auto result = readLrmx(writeLrmx(file, {}));
    REQUIRE(std::holds_alternative<FormFile>(result));
    return std::get<FormFile>(result).file;
}

CadreFile named(const QString& name)
{
    CadreFile file;
    file.person.name = name;
    return file;
}

} // namespace

TEST_CASE("elements in a text are read however deep they stand in each other", "[lrmx][hostile]")
{
    constexpr int depth = 300'000; // Each on the stack would be too many.
    const QByteArray nested = QByteArray("<b>").repeated(depth) + "甲" + QByteArray("</b>").repeated(depth);
    const auto result = readLrmx(formWith("<XingMing>样例" + nested + "</XingMing>"));
    REQUIRE(std::holds_alternative<FormFile>(result));
    CHECK(std::get<FormFile>(result).file.person.name == u"样例甲");
}

TEST_CASE("a large broken file is refused in one pass, not one for each of its tags", "[lrmx][hostile]")
{
    QByteArray tags;
    for (int i = 0; i < 300'000; ++i)
        tags += "<a" + QByteArray::number(i) + ">&";
    const auto result = readLrmx(formWith("<XingMing>样例甲</XingMing><JianLi>" + tags + "</JianLi>"));
    REQUIRE(std::holds_alternative<FormFile>(result)); // Tags that nothing closes are text.
    CHECK(std::get<FormFile>(result).file.person.resume.startsWith(u"<a0>&<a1>&"));
    CHECK(std::get<FormFile>(result).warnings.size() == 1);
}

TEST_CASE("an export leaves out the characters that XML cannot hold", "[lrmx][hostile]")
{
    CadreFile file = named(u"样例甲"_s);
    file.person.note = u"前"_s + QChar(0xFFFE) + QChar(0xFFFF) + QChar(0x1) + QChar(u'\0') + u"后"_s;
    file.person.specialty = file.person.note;
    CHECK(readBack(file).person.specialty == u"前后");
}

TEST_CASE("an export leaves out unknown elements that would break it", "[lrmx][hostile]")
{
    CadreFile file = named(u"样例甲"_s);
    file.family = {{.relation = u"妻子"_s, .name = u"样例乙"_s}};
    for (const QString& broken : {u"<a>"_s, u"</Person>"_s, u"<a></b>"_s, u"& <"_s, u"</Item></JiaTingChengYuan>"_s,
                                  u"<!DOCTYPE a>"_s, u"<a/></x><x>"_s}) {
        INFO(broken.toStdString());
        file.person.unknownXml = broken;
        file.family.front().unknownXml = broken;
        const CadreFile back = readBack(file);
        CHECK(back.person.name == u"样例甲");
        CHECK(back.person.unknownXml.isEmpty());
        REQUIRE(back.family.size() == 1);
        CHECK(back.family.front().unknownXml.isEmpty());
    }
    file.person.unknownXml = u"<BeiYong>备用</BeiYong><BeiYong2/>"_s;
    CHECK(readBack(file).person.unknownXml == file.person.unknownXml);
}
