#include "core/operation/package.h"

#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/changes.h"
#include "core/promotion/round.h"
#include "core/store/sealed_stream.h"
#include "tests/qt_printing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray photo = "GIF89a-photo";

Secret secret(const char* text = "a long passphrase")
{
    return Secret(QByteArray(text));
}

CadreFile person(const QString& name, const QString& number, UnitId unit)
{
    CadreFile file;
    file.unit = unit;
    file.person.name = name;
    file.person.identityNumber = number;
    file.person.status = u"现职人员"_s;
    file.person.phone = u"010-00000000"_s;
    file.ranks = {{.name = u"二级调研员"_s}};
    file.family = {{.relation = u"妻子"_s, .name = u"测试己"_s}};
    return file;
}

/// A unit's office with three people, and its superior's, which has that unit's tree below its own and nobody.
struct TwoOffices {
    QTemporaryDir folder{};
    std::unique_ptr<Office> sender = make(u"样例局"_s);
    std::unique_ptr<Office> receiver = make(u"样例市"_s);
    QString path = folder.filePath(u"样例.tdpack"_s);
    std::vector<CadreId> everybody{};
    UnitId placed{}; ///< 办公室 of the receiver.

    TwoOffices()
    {
        const UnitId bureau = *sender->saveUnit({.name = u"样例局"_s});
        const UnitId unit = *sender->saveUnit({.parent = bureau, .name = u"办公室"_s});
        CadreFile first = person(u"测试甲"_s, u"990101197503070012"_s, unit);
        first.person.photo = QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex());
        everybody = {*sender->save(first, photo), *sender->save(person(u"测试乙"_s, u"990101197603070020"_s, bureau)),
                     *sender->save(person(u"测试丙"_s, u"990101197703070039"_s, {}))};
        const UnitId city = *receiver->saveUnit({.name = u"样例市"_s});
        const UnitId there = *receiver->saveUnit({.parent = city, .name = u"样例局"_s});
        placed = *receiver->saveUnit({.parent = there, .name = u"办公室"_s});
    }

    std::unique_ptr<Office> make(const QString& name)
    {
        return std::move(*Office::create(folder.filePath(name + u".tidui"_s), name, u"officer"_s));
    }

    Result<qint64> pack(Office& office, const std::vector<CadreId>& cadres) const
    {
        return exportPackage(office, {cadres, path, secret(), u"调动"_s});
    }

    QByteArray packed()
    {
        REQUIRE(*pack(*sender, everybody) == 3);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    ImportPreview prepare()
    {
        auto preview = prepareMerge(*receiver, path, secret());
        if (!preview)
            FAIL(preview.error().message.toStdString());
        return std::move(*preview);
    }

    void merge()
    {
        const auto event = applyImport(*receiver, prepare(), {});
        REQUIRE(event);
        REQUIRE(event->has_value());
    }

    CadreFile received(const QString& name)
    {
        const auto roster = receiver->roster();
        for (int row = 0; row < roster->size(); ++row) {
            if (roster->text(row, RosterColumn::Name) == name)
                return *receiver->cadre(roster->id(row));
        }
        FAIL("not there");
        return {};
    }

    void write(const QByteArray& bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

} // namespace

TEST_CASE_METHOD(TwoOffices, "a package carries whole files into another office, once", "[package]")
{
    packed();
    const ImportPreview preview = prepare();
    REQUIRE(preview.package);
    CHECK(preview.package->office == u"样例局");
    CHECK(preview.package->account == u"officer");
    CHECK(preview.package->purpose == u"调动");
    CHECK(preview.count(ImportCandidate::Kind::New) == 3);
    CHECK(*receiver->people() == 0); // Nothing is written before it is confirmed.
    merge();
    CadreFile expected = *sender->cadre(everybody.front());
    const CadreFile first = received(u"测试甲"_s);
    expected.id = first.id;
    expected.unit = placed;
    CHECK(first == expected);
    CHECK(*receiver->photo(first.person.photo) == photo);
    CHECK(prepare().count(ImportCandidate::Kind::Identical) == 3);
}

TEST_CASE_METHOD(TwoOffices, "what was removed from a file is absent after the merge, and shown before", "[package]")
{
    packed();
    merge();
    CadreFile file = *sender->cadre(everybody.front());
    file.person.phone.clear();
    file.family.clear();
    REQUIRE(sender->save(file));
    QFile::remove(path);
    packed();
    const ImportPreview preview = prepare();
    REQUIRE(preview.count(ImportCandidate::Kind::Changed) == 1);
    CHECK(preview.candidates.front().differences.size() == 2);
    merge();
    CHECK(received(u"测试甲"_s).family.empty());
    CHECK(received(u"测试甲"_s).person.phone.isEmpty());
    CHECK(received(u"测试甲"_s).unit == placed);
}

TEST_CASE_METHOD(TwoOffices, "a unit that isn't known, or not once, is named and leaves the person without one",
                 "[package]")
{
    const auto other = receiver->saveUnit({.name = u"样例局"_s}); // The second of that name.
    REQUIRE(other);
    packed();
    const ImportPreview preview = prepare();
    CHECK(preview.candidates[0].warnings.isEmpty()); // 样例局/办公室 is there once.
    REQUIRE(preview.candidates[1].warnings.size() == 1);
    CHECK(preview.candidates[1].warnings.front().contains(u"样例局"));
    CHECK_FALSE(preview.candidates[1].theirs.unit);
    CHECK(preview.candidates[2].warnings.isEmpty()); // Had none.
}

TEST_CASE_METHOD(TwoOffices, "a person whom the office knows stays in its unit", "[package]")
{
    const UnitId own = *receiver->saveUnit({.name = u"借调组"_s});
    REQUIRE(receiver->save(person(u"测试甲"_s, u"990101197503070012"_s, own)));
    packed();
    merge();
    CHECK(received(u"测试甲"_s).unit == own);
}

TEST_CASE_METHOD(TwoOffices, "a merge is one event of its own kind and is taken back as one", "[package]")
{
    packed();
    const auto event = applyImport(*receiver, prepare(), {});
    REQUIRE(event);
    const Event newest = receiver->events(1)->front();
    CHECK(newest.kind == u"merge");
    CHECK(newest.summary.contains(u"样例.tdpack"));
    CHECK(newest.summary.contains(u"样例局"));
    REQUIRE(receiver->undo(**event));
    CHECK(*receiver->people() == 0);
}

TEST_CASE_METHOD(TwoOffices, "a package is noted in the audit before it leaves", "[package]")
{
    packed();
    const auto rows = sender->audit({});
    REQUIRE(rows);
    const auto noted = std::ranges::find(*rows, u"export"_s, [](const AuditRow& row) { return row.event.kind; });
    REQUIRE(noted != rows->end());
    CHECK(noted->parts.after.value(u"people"_s).toInt() == 3);
    CHECK(noted->parts.after.value(u"purpose"_s).toString() == u"调动");
    CHECK(noted->event.account == u"officer");
}

TEST_CASE_METHOD(TwoOffices, "no word of a person stands plain in a package, and nothing else is left", "[package]")
{
    const QByteArray bytes = packed();
    for (const char* word : {"测试甲", "990101197503070012", "办公室", "样例局", "GIF89a", "person", "officer"})
        CHECK_FALSE(bytes.contains(word));
    CHECK_FALSE(QFileInfo::exists(path + u".part"_s));
}

TEST_CASE_METHOD(TwoOffices, "no file is written over, and nobody or a short passphrase makes no package", "[package]")
{
    write("somebody's file");
    CHECK(pack(*sender, everybody).error().kind == Error::Kind::Conflict);
    CHECK(QFileInfo(path).size() == 15);
    REQUIRE(QFile::remove(path));
    CHECK(pack(*sender, {}).error().kind == Error::Kind::Invalid);
    CHECK(exportPackage(*sender, {everybody, path, secret("1234567"), {}}).error().kind == Error::Kind::Invalid);
    CHECK(exportPackage(*sender, {everybody, path, {}, {}}).error().kind == Error::Kind::Invalid);
    CHECK(pack(*sender, {CadreId{99}}).error().kind == Error::Kind::NotFound);
    CHECK(exportPackage(*sender, {everybody, folder.filePath(u"none/a.tdpack"_s), secret(), {}}).error().kind ==
          Error::Kind::NotFound);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(path + u".part"_s));
}

TEST_CASE_METHOD(TwoOffices, "a package that is given up leaves nothing", "[package]")
{
    const auto given =
        exportPackage(*sender, {everybody, path, secret(), {}}, [](qint64 done, qint64) { return done < 1; });
    REQUIRE_FALSE(given);
    CHECK(given.error().kind == Error::Kind::Cancelled);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(path + u".part"_s));
}

TEST_CASE_METHOD(TwoOffices, "a person named twice goes once", "[package]")
{
    REQUIRE(*pack(*sender, {everybody[0], everybody[0]}) == 1);
    CHECK(prepare().candidates.size() == 1);
}

TEST_CASE_METHOD(TwoOffices, "the wrong passphrase opens nothing", "[package]")
{
    packed();
    const auto preview = prepareMerge(*receiver, path, secret("another passphrase"));
    REQUIRE_FALSE(preview);
    CHECK(preview.error().kind == Error::Kind::Forbidden);
    CHECK(preview.error().message.contains(path));
    CHECK(prepareMerge(*receiver, path, {}).error().kind == Error::Kind::Invalid);
    CHECK(prepareMerge(*receiver, path + u"x"_s, secret()).error().kind == Error::Kind::Io);
}

TEST_CASE_METHOD(TwoOffices, "a package of which any byte was changed or that was cut off offers nothing", "[package]")
{
    const QByteArray good = packed();
    for (qsizetype at = 0; at < good.size(); ++at) {
        if (at >= 16 && at < 32)
            continue; // What a guess may cost has its own test; tried here, it would be spent.
        CAPTURE(at);
        QByteArray bytes = good;
        bytes[at] = char(bytes[at] ^ 1);
        write(bytes);
        const auto preview = prepareMerge(*receiver, path, secret());
        REQUIRE_FALSE(preview);
        CHECK(preview.error().message.contains(path));
    }
    for (qsizetype size = 0; size < good.size(); size += 7) {
        write(good.first(size));
        CHECK_FALSE(prepareMerge(*receiver, path, secret()));
    }
    write(good);
    CHECK(prepareMerge(*receiver, path, secret()));
}

TEST_CASE_METHOD(TwoOffices, "a package whose manifest counts other people offers nothing", "[package]")
{
    for (const qint64 people : {0, 2}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        auto stream = SealedStreamWriter::start(file, path, secret(), KeyCost::cheap());
        REQUIRE(stream);
        const PackageManifest manifest{
            .office = u"样例局"_s, .made = QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC), .people = people};
        REQUIRE(stream->write(manifestMessage(manifest)));
        REQUIRE(stream->write(personMessage(person(u"测试甲"_s, {}, {}), {}, {}), SealedStreamWriter::Place::Last));
        file.close();
        const auto preview = prepareMerge(*receiver, path, secret());
        REQUIRE_FALSE(preview);
        CHECK(preview.error().kind == Error::Kind::Invalid);
    }
}

TEST_CASE_METHOD(TwoOffices, "who sees masked files packs nothing, an officer of a unit its people alone", "[package]")
{
    const auto units = *sender->units();
    const Secret password = secret("correct horse");
    auto founder = sender->accounts()->front();
    founder.name = u"管理员"_s;
    founder.role = Role::Administrator;
    RoundId round;
    REQUIRE(sender->change(u"round"_s, u"test"_s, [&](Changes& changes) -> Status {
        const auto saved =
            changes.save(Round{.name = u"第一批"_s, .kind = u"职级晋升"_s, .openedOn = QDate(2026, 3, 2)});
        round = saved ? *saved : RoundId{};
        return saved ? Status() : saved.error();
    }));
    REQUIRE(sender->saveAccounts(
        {{founder, password},
         {{.name = u"组工"_s, .role = Role::Officer}, password},
         {{.name = u"办公室组工"_s, .role = Role::UnitOfficer, .units = {units.back().id}}, password},
         {{.name = u"审阅"_s, .role = Role::Reviewer, .rounds = {round}}, password}}));
    const QString office = sender->path();
    sender.reset();
    const auto as = [&](const QString& name) {
        Login login(name);
        login.password = password;
        return std::move(*Office::open(office, Office::Mode::ReadWrite, login));
    };
    for (const QString& name : {u"管理员"_s, u"审阅"_s})
        CHECK(pack(*as(name), everybody).error().kind == Error::Kind::Forbidden);
    CHECK(pack(*as(u"办公室组工"_s), everybody).error().kind == Error::Kind::NotFound);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK(*pack(*as(u"办公室组工"_s), {everybody[0]}) == 1);
    QFile::remove(path);
    CHECK(*pack(*as(u"组工"_s), everybody) == 3);
}
