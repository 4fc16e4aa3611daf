#include "core/operation/person_texts.h"

#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct SummaryFolder {
    QTemporaryDir folder{};
    AppraisalBook book{};

    SummaryFolder()
    {
        int id = 0;
        for (const QString& name : {u"张三"_s, u"张三丰"_s, u"李四"_s, u"李四"_s, u"阿迪力·买买提"_s}) {
            ++id;
            book.people.push_back({.entry = {.id = {id}, .cadre = {100 + id}, .name = name}});
        }
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void writeWord(const QString& name, const QByteArray& document) const
    {
        zip_t* zip = zip_open(QFile::encodeName(folder.filePath(name)).constData(), ZIP_CREATE, nullptr);
        REQUIRE(zip);
        zip_source_t* source = zip_source_buffer(zip, document.constData(), zip_uint64_t(document.size()), 0);
        REQUIRE(zip_file_add(zip, "word/document.xml", source, 0) >= 0);
        REQUIRE(zip_close(zip) == 0);
    }

    PersonTexts read() const { return readPersonTexts(folder.path(), book); }
};

QByteArray wordDocument(const QByteArray& body)
{
    return R"(<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>)" + body + "</w:body></w:document>";
}

} // namespace

TEST_CASE_METHOD(SummaryFolder, "summaries are found by the name that a file begins with, the longest name first",
                 "[operation][appraisal]")
{
    write(u"张三丰2025年总结.txt"_s, u"丰的总结\r\n第二段"_s.toUtf8());
    write(u"张三-总结.txt"_s, u"三的总结"_s.toUtf8());
    writeWord(
        u"阿迪力·买买提.docx"_s,
        wordDocument(u"<w:p><w:r><w:t>一年来，</w:t></w:r><w:r><w:t>认真工作。</w:t></w:r></w:p>"
                     "<w:p><w:del><w:r><w:delText>删去的话</w:delText></w:r></w:del><w:r><w:t>完毕</w:t></w:r></w:p>"_s
                         .toUtf8()));
    const PersonTexts found = read();
    CHECK(found.problems.isEmpty());
    REQUIRE(found.texts.size() == 3);
    const auto textOf = [&found](int id) {
        return std::ranges::find(found.texts, id - 1, &PersonTexts::Text::person)->text;
    };
    CHECK(textOf(1) == u"三的总结");
    CHECK(textOf(2) == u"丰的总结\n第二段");
    CHECK(textOf(5) == u"一年来，认真工作。\n完毕");
}

TEST_CASE_METHOD(SummaryFolder, "a tab of a document stays between its words, the stops of the ruler are no text",
                 "[operation][appraisal]")
{
    writeWord(u"张三.docx"_s, wordDocument(u"<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='420'/></w:tabs></w:pPr>"
                                           "<w:r><w:t>一季度</w:t><w:tab/><w:t>完成任务</w:t></w:r></w:p>"_s.toUtf8()));
    REQUIRE(read().texts.size() == 1);
    CHECK(read().texts.front().text == u"一季度\t完成任务");
}

TEST_CASE_METHOD(SummaryFolder,
                 "what can't be told of one person or can't be read is said by file, and the rest is taken",
                 "[operation][appraisal]")
{
    write(u"李四.txt"_s, u"哪一个"_s.toUtf8());
    write(u"王五.txt"_s, u"不在名单"_s.toUtf8());
    write(u"张三.docx"_s, "not a zip");
    write(u"张三丰.txt"_s, "");
    write(u"103.txt"_s, u"按编号"_s.toUtf8());
    const PersonTexts found = read();
    CHECK(found.problems.size() == 4);
    REQUIRE(found.texts.size() == 1);
    CHECK(book.people[std::size_t(found.texts.front().person)].entry.cadre == CadreId{103});
}

TEST_CASE_METHOD(SummaryFolder,
                 "a text longer than the form asks for is taken whole and told; a document with a DTD is refused",
                 "[operation][appraisal]")
{
    write(u"张三.txt"_s, QString(1501, u'长').toUtf8());
    writeWord(u"张三丰.docx"_s, "<!DOCTYPE x [<!ENTITY a 'b'>]>" + wordDocument("<w:p/>"));
    const PersonTexts found = read();
    CHECK(found.problems.size() == 2);
    REQUIRE(found.texts.size() == 1);
    CHECK(found.texts.front().text.size() == 1501);
}
