#include "core/exchange/lrmx.h"
#include "core/exchange/source.h"
#include "core/exchange/text_file.h"
#include "tests/xlsx_maker.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <limits>

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

struct ZipEntry {
    QByteArray name{};
    QByteArray content{};
    quint64 claimedSize = 0; ///< What the directory says that it unpacks to.
};

/// A zip whose directory gives sizes in 64 bits (APPNOTE.TXT 4.5.3), whatever is in it.
QByteArray zipOf(const std::vector<ZipEntry>& entries)
{
    constexpr quint32 see64 = 0xFFFF'FFFF;
    QByteArray bytes;
    QByteArray directory;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    QDataStream index(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    index.setByteOrder(QDataStream::LittleEndian);
    const auto raw = [](QDataStream& to, const QByteArray& text) {
        to.writeRawData(text.constData(), int(text.size()));
    };
    const auto fields = [](QDataStream& to, const ZipEntry& entry, quint32 size, quint16 extra) {
        to << quint16(45) << quint16(0) << quint16(0) << quint32(0) << quint32(0) << quint32(entry.content.size())
           << size << quint16(entry.name.size()) << extra;
    };
    for (const ZipEntry& entry : entries) {
        const auto position = quint32(bytes.size());
        raw(out, "PK\3\4");
        fields(out, entry, quint32(entry.content.size()), 0);
        raw(out, entry.name + entry.content);
        raw(index, "PK\1\2");
        index << quint16(45);
        fields(index, entry, see64, 12);
        index << quint16(0) << quint16(0) << quint16(0) << quint32(0) << position;
        raw(index, entry.name);
        index << quint16(1) << quint16(8) << entry.claimedSize;
    }
    const auto start = quint32(bytes.size());
    raw(out, directory + "PK\5\6");
    out << quint16(0) << quint16(0) << quint16(entries.size()) << quint16(entries.size()) << quint32(directory.size())
        << start << quint16(0);
    return bytes;
}

struct HostileFiles {
    QTemporaryDir folder{};

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
};

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

TEST_CASE_METHOD(HostileFiles, "texts of a Word document are read however deep they stand in each other",
                 "[docx][hostile]")
{
    constexpr int depth = 1'000'000; // Each on the stack would be too many.
    const QByteArray document = QByteArray("<t>").repeated(depth) + "甲" + QByteArray("</t>").repeated(depth);
    const auto text =
        readText(write(u"deep.docx"_s, zipOf({{"word/document.xml", document, quint64(document.size())}})));
    REQUIRE(text);
    CHECK(*text == u"甲");
}

TEST_CASE_METHOD(HostileFiles, "a zip that claims sizes beyond all measure is refused", "[zip][hostile]")
{
    constexpr quint64 greatest = std::numeric_limits<quint64>::max();
    const QByteArray form = formWith("<XingMing>样例甲</XingMing>");
    const auto whole = listSources({write(u"whole.zip"_s, zipOf({{"a.lrmx", form, quint64(form.size())}}))});
    REQUIRE(whole.entries.size() == 1); // The sizes alone make the difference.
    for (const std::vector<quint64>& claimed :
         std::vector<std::vector<quint64>>{{greatest}, {greatest / 2, greatest / 2}, {greatest / 2 + 1, 1}}) {
        std::vector<ZipEntry> entries;
        for (const quint64 size : claimed)
            entries.push_back({"form" + QByteArray::number(qsizetype(entries.size())) + ".lrmx", form, size});
        const auto list = listSources({write(u"claims.zip"_s, zipOf(entries))});
        INFO(claimed.front() << " of " << claimed.size());
        CHECK(list.entries.empty());
        CHECK(list.failures.size() == 1);
    }
    const auto text = readText(write(u"claims.docx"_s, zipOf({{"word/document.xml", "<t>甲</t>", greatest}})));
    REQUIRE_FALSE(text);
    CHECK(text.error().message.contains(u"claims.docx"));
}

TEST_CASE_METHOD(HostileFiles, "a workbook whose parts claim sizes beyond all measure is refused", "[xlsx][hostile]")
{
    const auto parts = xlsx::parts({{"名册", xlsx::row({"姓名", "性别", "民族"}) + xlsx::row({"样例甲", "男"})}});
    const QByteArray sound = xlsx::zipped(parts);
    const auto read = [this](const QByteArray& bytes) {
        const auto list = listSources({write(u"名册.xlsx"_s, bytes)});
        return SourceReader().read(list.entries.at(0));
    };
    CHECK(read(sound).forms.size() == 1);
    constexpr qsizetype nameInDirectory = 46; // APPNOTE.TXT 4.3.12; the size is at 24.
    const qsizetype entry = sound.lastIndexOf("xl/worksheets/sheet1.xml") - nameInDirectory;
    REQUIRE(sound.mid(entry, 4) == "PK\1\2");
    for (const QByteArray& claimed : {"\xFE\xFF\xFF\xFF"_ba, "\xFF\xFF\xFF\x7F"_ba}) {
        const SourceContent content = read(QByteArray(sound).replace(entry + 24, 4, claimed));
        CHECK(content.forms.empty());
        REQUIRE(content.failures.size() == 1);
        CHECK(content.failures[0].message.contains(u"名册.xlsx"));
    }
}
