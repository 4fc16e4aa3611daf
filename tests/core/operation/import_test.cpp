#include "core/exchange/lrmx.h"
#include "core/operation/import.h"
#include "tests/xlsx_maker.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QString::fromLatin1(TIDUI_TEST_DATA) + u"/exchange"_s;

struct ImportOffice {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"officer"_s));

    ImportPreview prepare(const QString& path)
    {
        auto preview = prepareImport(*office, {path});
        REQUIRE(preview);
        return std::move(*preview);
    }

    /// A roster with the columns unit, name, sex, born, since when the rank is held.
    QString roster(const QByteArray& rows)
    {
        QFile file(folder.filePath(u"花名册.xlsx"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(xlsx::zipped(xlsx::parts(
            {{"花名册", xlsx::row({"单位", "姓名", "性别", "出生年月", "现职级", "任现职级时间"}) + rows}})));
        return file.fileName();
    }

    EventId importAll(const QString& path)
    {
        const auto event = applyImport(*office, prepare(path), {});
        REQUIRE(event);
        REQUIRE(event->has_value());
        return **event;
    }

    QString exported(int row)
    {
        const auto roster = office->roster();
        const auto file = office->cadre(roster->id(row));
        const QString path = folder.filePath(u"%1.lrmx"_s.arg(row));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(writeLrmx(*file, *office->photo(file->person.photo)));
        return path;
    }
};

} // namespace

TEST_CASE_METHOD(ImportOffice, "the samples are new, then identical", "[import]")
{
    const ImportPreview first = prepare(samples);
    CHECK(first.failures.empty());
    CHECK(first.count(ImportCandidate::Kind::New) == 6);
    CHECK(office->roster()->size() == 0); // Nothing is written before it is confirmed.
    importAll(samples + u"/01-editor-style-bom-crlf.lrmx"_s);
    importAll(samples + u"/02-new-fields-photo-crlf.lrmx"_s);
    const ImportPreview second = prepare(samples + u"/02-new-fields-photo-crlf.lrmx"_s);
    CHECK(second.count(ImportCandidate::Kind::Identical) == 1);
    // The old form of person 01 brings a photo, and nothing else.
    const ImportPreview old = prepare(samples + u"/05-old-format.lrm"_s);
    REQUIRE(old.count(ImportCandidate::Kind::Changed) == 1);
    REQUIRE(old.candidates[0].differences.size() == 1);
    CHECK(old.candidates[0].differences[0].key == u"person.photo");
}

TEST_CASE_METHOD(ImportOffice, "a file exported and imported again changes nothing", "[import][round-trip]")
{
    importAll(samples);
    for (int row = 0; row < office->roster()->size(); ++row) {
        INFO(row);
        const ImportPreview again = prepare(exported(row));
        CHECK(again.count(ImportCandidate::Kind::Identical) + again.count(ImportCandidate::Kind::Ambiguous) == 1);
    }
}

TEST_CASE_METHOD(ImportOffice, "an import is taken back as one", "[import]")
{
    const EventId event = importAll(samples);
    CHECK(office->roster()->size() == 6);
    REQUIRE(office->undo(event));
    CHECK(office->roster()->size() == 0);
}

TEST_CASE_METHOD(ImportOffice, "a changed field can stay as it is", "[import]")
{
    importAll(samples + u"/01-editor-style-bom-crlf.lrmx"_s);
    CadreFile file = *office->cadre(office->roster()->id(0));
    const CadreFile imported = file;
    file.person.specialty = u"统计"_s;
    file.person.health = u"一般"_s;
    REQUIRE(office->save(file));
    const ImportPreview preview = prepare(samples + u"/01-editor-style-bom-crlf.lrmx"_s);
    REQUIRE(preview.count(ImportCandidate::Kind::Changed) == 1);
    CHECK(preview.candidates[0].differences.size() == 2);
    REQUIRE(applyImport(*office, preview, {{.keepMine = {u"person.health"_s}}}));
    const CadreFile merged = *office->cadre(file.id);
    CHECK(merged.person.specialty == imported.person.specialty);
    CHECK(merged.person.health == u"一般");
}

TEST_CASE_METHOD(ImportOffice, "the same name without a month of birth is left to the officer", "[import]")
{
    CadreFile known;
    known.person.name = u"样例丙"_s;
    REQUIRE(office->save(known));
    const ImportPreview preview = prepare(samples + u"/06-unescaped-text.lrmx"_s);
    REQUIRE(preview.count(ImportCandidate::Kind::Ambiguous) == 1);
    const auto untouched = applyImport(*office, preview, {});
    REQUIRE(untouched);
    CHECK_FALSE(untouched->has_value());
    REQUIRE(applyImport(*office, preview, {{.resolved = office->roster()->id(0)}}));
    CHECK(office->roster()->size() == 1);
    CHECK(office->cadre(office->roster()->id(0))->person.birth == PartialDate(1990, 9));
}

TEST_CASE_METHOD(ImportOffice, "a broken file is reported by name and line and the others go on", "[import]")
{
    QFile broken(folder.filePath(u"坏.lrmx"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("<?xml version=\"1.0\"?>\n<Person>\n<XingMing>甲</XingMing>\n");
    broken.close();
    REQUIRE(QFile::copy(samples + u"/06-unescaped-text.lrmx"_s, folder.filePath(u"好.lrmx"_s)));
    const ImportPreview preview = prepare(folder.path());
    REQUIRE(preview.failures.size() == 1);
    CHECK(preview.failures[0].file.endsWith(u"坏.lrmx"));
    CHECK(preview.failures[0].line == 4);
    CHECK(preview.count(ImportCandidate::Kind::New) == 1);
}

TEST_CASE_METHOD(ImportOffice, "a zip with GBK names is read", "[import]")
{
    const QString path = folder.filePath(u"files.zip"_s);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive);
    QFile file(samples + u"/06-unescaped-text.lrmx"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    zip_source_t* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    const char* gbkName = "\xD1\xF9\xC0\xFD.lrmx"; // 样例.lrmx
    REQUIRE(zip_file_add(archive, gbkName, source, ZIP_FL_ENC_RAW) >= 0);
    REQUIRE(zip_close(archive) == 0);
    const ImportPreview preview = prepare(path);
    REQUIRE(preview.candidates.size() == 1);
    CHECK(preview.candidates[0].source.endsWith(u"!样例.lrmx"));
    CHECK(preview.candidates[0].theirs.person.name == u"样例丙");
}

TEST_CASE_METHOD(ImportOffice, "a file in JSON from another office comes in without that office's unit",
                 "[import][json]")
{
    REQUIRE(office->saveUnit({.name = u"办公室"_s}));
    QFile file(folder.filePath(u"外单位.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":9,"unit_id":1,"person":{"name":"测试甲"}})");
    file.close();
    importAll(file.fileName());
    CHECK_FALSE(office->roster()->unit(0)); // Unit 1 of another office is not unit 1 of this one.
}

TEST_CASE_METHOD(ImportOffice, "a file in JSON brought back leaves the person in the unit", "[import][json]")
{
    const auto unit = office->saveUnit({.name = u"办公室"_s});
    REQUIRE(unit);
    CadreFile known;
    known.unit = *unit;
    known.person.name = u"测试甲"_s;
    known.person.birth = PartialDate(1975, 3);
    REQUIRE(office->save(known));
    QFile file(folder.filePath(u"本单位.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":1,"unit_id":1,"person":{"name":"测试甲","birth":"1975-03","note":"改"}})");
    file.close();
    importAll(file.fileName());
    CHECK(office->roster()->unit(0) == *unit);
}

TEST_CASE_METHOD(ImportOffice, "a roster's new people come into the unit of its name, if there is just one",
                 "[import][roster]")
{
    const auto unit = office->saveUnit({.name = u"办公室"_s});
    REQUIRE(unit);
    REQUIRE(office->saveUnit({.name = u"人事科"_s}));
    REQUIRE(office->saveUnit({.name = u"人事科"_s, .order = 1}));
    const ImportPreview preview = prepare(roster(xlsx::row({"办公室", "测试甲", "男", "1975.03"}) +
                                                 xlsx::row({"人事科", "测试乙", "女", "1976.11"}) +
                                                 xlsx::row({"财务科", "测试丙", "女", "1977.01"})));
    CHECK(preview.failures.empty());
    REQUIRE(preview.candidates.size() == 3);
    CHECK(preview.candidates[0].theirs.unit == *unit);
    CHECK(preview.candidates[0].warnings.isEmpty());
    for (const std::size_t row : {1U, 2U}) {
        CHECK_FALSE(preview.candidates[row].theirs.unit);
        REQUIRE(preview.candidates[row].warnings.size() == 1);
    }
    CHECK(preview.candidates[1].warnings[0].contains(u"人事科"));
    REQUIRE(applyImport(*office, preview, {}));
    CHECK(office->roster()->size() == 3);
    CHECK(office->roster()->unit(0) == *unit);
}

TEST_CASE_METHOD(ImportOffice, "a roster moves nobody, but says that it has somebody elsewhere", "[import][roster]")
{
    const auto unit = office->saveUnit({.name = u"办公室"_s});
    REQUIRE(office->saveUnit({.name = u"人事科"_s, .order = 1}));
    importAll(roster(xlsx::row({"办公室", "测试甲", "男", "1975.03"})));
    const ImportPreview preview = prepare(roster(xlsx::row({"人事科", "测试甲", "男", "1975.03"})));
    REQUIRE(preview.candidates.size() == 1);
    CHECK(preview.candidates[0].theirs.unit == *unit);
    REQUIRE(preview.candidates[0].warnings.size() == 1);
    CHECK(preview.candidates[0].warnings[0].contains(u"人事科"));
}

TEST_CASE_METHOD(ImportOffice, "a roster adds the rank that the office lacks and keeps those it has",
                 "[import][roster]")
{
    const QString three = roster(xlsx::row({"", "测试甲", "男", "1975.03", "三级调研员", "2019.06"}));
    importAll(three);
    CHECK(prepare(three).count(ImportCandidate::Kind::Identical) == 1);
    importAll(roster(xlsx::row({"", "测试甲", "男", "1975.03", "二级调研员", "2021.06"})));
    const auto file = office->cadre(office->roster()->id(0));
    REQUIRE(file);
    REQUIRE(file->ranks.size() == 2);
    CHECK(file->ranks[0].since == PartialDate(2019, 6));
    CHECK(file->ranks[1].name == u"二级调研员");
}

TEST_CASE_METHOD(ImportOffice, "what else lies in a folder of rosters is named or passed over", "[import][roster]")
{
    roster(xlsx::row({"", "测试甲", "男", "1975.03"}));
    for (const QString& name : {u"~$花名册.xlsx"_s, u"旧名册.xls"_s, u"说明.docx"_s}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    const ImportPreview preview = prepare(folder.path());
    CHECK(preview.candidates.size() == 1);
    REQUIRE(preview.failures.size() == 1);
    CHECK(preview.failures[0].file.endsWith(u"旧名册.xls"));
    CHECK(preview.failures[0].message.contains(u".xlsx"));
    const ImportPreview lock = prepare(folder.filePath(u"~$花名册.xlsx"_s));
    REQUIRE(lock.failures.size() == 1);
    CHECK(lock.failures[0].message != preview.failures[0].message);
}

TEST_CASE_METHOD(ImportOffice, "rosters in a zip are read, locks of open ones are not", "[import][roster]")
{
    QFile file(roster(xlsx::row({"", "测试甲", "男", "1975.03"})));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QFile zip(folder.filePath(u"名册.zip"_s));
    REQUIRE(zip.open(QIODevice::WriteOnly));
    zip.write(xlsx::zipped({{"名册/花名册.XLSX", file.readAll()}, {"名册/~$花名册.xlsx", "x"}, {"名册/旧.xls", "x"}}));
    zip.close();
    const ImportPreview preview = prepare(zip.fileName());
    REQUIRE(preview.candidates.size() == 1);
    CHECK(preview.candidates[0].source.endsWith(u"!名册/花名册.XLSX"));
    REQUIRE(preview.failures.size() == 1);
    CHECK(preview.failures[0].file.endsWith(u"旧.xls"));
}
