#include "core/operation/audit_log.h"
#include "core/operation/office.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// A file with something in every set.
CadreFile fullFile()
{
    CadreFile file;
    file.person.name = u"测试甲"_s;
    file.person.sex = u"男"_s;
    file.person.birth = PartialDate(1975, 3);
    file.person.workStart = PartialDate(1997);
    file.person.unitOrder = 3;
    file.posts = {{.unitName = u"样例局"_s, .title = u"副局长"_s, .since = PartialDate(2016, 5), .state = u"在任"_s}};
    file.postLevels = {{.name = u"县处级副职"_s, .since = PartialDate(2016, 5)}};
    file.ranks = {{.name = u"三级调研员"_s, .since = PartialDate(2021, 6), .document = u"虚监组〔2021〕6号"_s}};
    file.educations = {{.mode = u"全日制"_s, .level = u"大学"_s, .degree = u"工学学士"_s}};
    file.titles = {{.name = u"工程师"_s, .obtained = PartialDate::parse(u"不详"_s)}};
    file.appraisals = {{.year = 2024, .grade = u"称职"_s}, {.year = 2023, .grade = u"优秀"_s}};
    file.rewards = {{.name = u"记三等功"_s, .date = PartialDate(2021, 3)}};
    file.sanctions = {{.name = u"警告"_s, .date = PartialDate(2010, 1, 2), .until = PartialDate(2010, 7, 1)}};
    file.family = {{.relation = u"妻子"_s, .name = u"样例乙"_s, .birth = PartialDate(1978, 9)}};
    file.entries = {{.date = PartialDate(1997, 7), .method = u"录用"_s}};
    file.leavings = {{.date = PartialDate(2037, 10), .method = u"离（退）休"_s}};
    return file;
}

struct Opened {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    std::unique_ptr<Office> office = std::move(*Office::create(path, u"样例局"_s, u"officer"_s));

    CadreFile saved(CadreFile file)
    {
        const auto id = office->save(std::move(file));
        REQUIRE(id);
        const auto stored = office->cadre(*id);
        REQUIRE(stored);
        return *stored;
    }
};

} // namespace

TEST_CASE_METHOD(Opened, "a saved file comes back with every value and precision", "[office]")
{
    CadreFile expected = fullFile();
    const CadreFile stored = saved(expected);
    expected.id = stored.id;
    CHECK(stored == expected);
    office.reset();
    auto again = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE(again);
    CHECK((*again)->name() == u"样例局");
    CHECK((*again)->cadre(stored.id).operator*() == expected);
}

TEST_CASE_METHOD(Opened, "saving without a change writes no event", "[office]")
{
    const CadreFile stored = saved(fullFile());
    const auto before = office->events(10)->size();
    REQUIRE(office->save(stored));
    CHECK(office->events(10)->size() == before);
}

TEST_CASE_METHOD(Opened, "a file without a name is refused with what to do", "[office]")
{
    const auto id = office->save(CadreFile{});
    REQUIRE_FALSE(id);
    CHECK(id.error().kind == Error::Kind::Invalid);
    CHECK(office->roster()->size() == 0);
}

TEST_CASE_METHOD(Opened, "each change is in the history and an earlier version can be restored", "[history]")
{
    const CadreFile first = saved(fullFile());
    CadreFile second = first;
    second.ranks.push_back({.name = u"二级调研员"_s, .since = PartialDate(2023, 6)});
    second.ranks.front().until = PartialDate(2023, 6);
    saved(second);
    CadreFile third = second;
    third.person.birth = PartialDate(1975, 4);
    saved(third);

    const auto history = office->history(first.id);
    REQUIRE(history);
    REQUIRE(history->size() == 3);
    CHECK(office->versionBefore(first.id, history->at(0).change).operator*() == second);
    const auto original = office->versionBefore(first.id, history->at(1).change);
    REQUIRE(original);
    CHECK(*original == first);
    CHECK_FALSE(office->versionBefore(first.id, history->at(2).change));

    REQUIRE(office->restore(*original));
    CHECK(office->cadre(first.id).operator*() == first);
    CHECK(office->history(first.id)->size() == 4);
}

TEST_CASE_METHOD(Opened, "an event over many files is taken back as one", "[undo]")
{
    const CadreFile old = saved(fullFile());
    CadreFile changed = old;
    changed.person.note = u"改动"_s;
    CadreFile added = fullFile();
    added.person.name = u"测试乙"_s;
    const auto event = office->saveAll({{changed, {}}, {added, {}}}, u"import"_s, u"two"_s);
    REQUIRE(event);
    CHECK(office->roster()->size() == 2);
    REQUIRE(office->undo(*event));
    CHECK(office->roster()->size() == 1);
    CHECK(office->cadre(old.id).operator*() == old);
    const auto report = office->verify();
    REQUIRE(report);
    CHECK(report->brokenAt == 0);
    CHECK(report->problems.isEmpty());
}

TEST_CASE_METHOD(Opened, "an event is not taken back over a later change", "[undo]")
{
    const CadreFile first = saved(fullFile());
    CadreFile second = first;
    second.person.note = u"一"_s;
    const auto event = office->saveAll({{second, {}}}, u"import"_s, {});
    REQUIRE(event);
    CadreFile third = second;
    third.person.note = u"二"_s;
    saved(third);
    const auto status = office->undo(*event);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::Conflict);
    CHECK(office->cadre(first.id)->person.note == u"二");
}

TEST_CASE_METHOD(Opened, "a removed file can be brought back with its number", "[undo]")
{
    const CadreFile file = saved(fullFile());
    REQUIRE(office->remove(file.id));
    CHECK_FALSE(office->cadre(file.id));
    REQUIRE(office->undo(office->events(1)->front().id));
    CHECK(office->cadre(file.id).operator*() == file);
}

TEST_CASE_METHOD(Opened, "a cancelled operation leaves the office as it was", "[office]")
{
    std::vector<Office::Write> writes(20, Office::Write{fullFile(), {}});
    const auto event = office->saveAll(writes, u"import"_s, {}, [](qint64 done, qint64) { return done < 10; });
    REQUIRE_FALSE(event);
    CHECK(event.error().kind == Error::Kind::Cancelled);
    CHECK(office->roster()->size() == 0);
    CHECK(office->events(10)->empty());
}

TEST_CASE_METHOD(Opened, "a second window opens read-only and says who writes", "[lock]")
{
    auto second = Office::open(path, Office::Mode::ReadWrite, u"colleague"_s);
    REQUIRE(second);
    CHECK((*second)->isReadOnly());
    CHECK((*second)->writer().contains(u"officer"));
    const auto id = (*second)->save(fullFile());
    REQUIRE_FALSE(id);
    CHECK(id.error().kind == Error::Kind::Forbidden);
    CHECK(id.error().message.contains(u"officer"));
    second->reset();
    office.reset();
    auto third = Office::open(path, Office::Mode::ReadWrite, u"colleague"_s);
    REQUIRE(third);
    CHECK_FALSE((*third)->isReadOnly());
}

TEST_CASE_METHOD(Opened, "a damaged file is refused with a clear message", "[office]")
{
    office.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a database at all, just words of some length to fill the header of a page");
    file.close();
    const auto opened = Office::open(path, Office::Mode::ReadWrite, u"officer"_s);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(path));
}

TEST_CASE_METHOD(Opened, "a photo is stored once and kept for earlier versions", "[photo]")
{
    CadreFile file = fullFile();
    file.person.photo = u"aa11"_s;
    const auto id = office->save(file, "image bytes");
    REQUIRE(id);
    file = *office->cadre(*id);
    file.person.photo.clear();
    REQUIRE(office->save(file));
    CHECK(office->photo(u"aa11"_s).operator*() == "image bytes");
}
