#include "core/exchange/package.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"样例.tdpack"_s;
const QStringList unit{u"样例局"_s, u"办公室"_s};

PackageManifest manifestOf(qint64 people)
{
    return {u"样例局"_s, QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC), u"测试丁"_s, u"调动"_s, people, {unit}};
}

CadreFile file(const QString& person)
{
    CadreFile made;
    made.id = CadreId{7};
    made.unit = UnitId{3};
    made.person.name = person;
    made.person.birth = PartialDate::parse(u"1975-03"_s);
    made.ranks.push_back({.name = u"二级调研员"_s});
    return made;
}

Result<Package> readAll(const QByteArrayList& messages)
{
    PackageReader reader(name);
    for (const QByteArray& message : messages) {
        if (auto status = reader.take(message); !status)
            return status.error();
    }
    return std::move(reader).finish();
}

QString refusal(const QByteArrayList& messages)
{
    const auto package = readAll(messages);
    REQUIRE_FALSE(package);
    CHECK(package.error().message.contains(name));
    return package.error().message;
}

QByteArray changed(const QByteArray& message, const QString& key, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(message).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("a package carries whole files, their photos and the names of their units", "[package]")
{
    const QByteArray photo = "GIF89a-photo";
    CadreFile first = file(u"测试甲"_s);
    first.person.photo = QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex());
    const auto package = readAll(
        {manifestMessage(manifestOf(2)), personMessage(first, photo, unit), personMessage(file(u"测试乙"_s), {}, {})});
    REQUIRE(package);
    CHECK(package->manifest == manifestOf(2));
    const FormFile& read = package->people.front();
    CHECK(read.whole);
    CHECK(read.photo == photo);
    CHECK(read.unit == unit);
    CadreFile expected = first;
    expected.id = {}; // The numbers of the sender's office stay there.
    expected.unit = {};
    CHECK(read.file == expected);
    CHECK(package->people.back().unit.isEmpty());
}

TEST_CASE("a package with fewer or more people than its manifest says is refused", "[package]")
{
    const QByteArray person = personMessage(file(u"测试甲"_s), {}, unit);
    CHECK(readAll({manifestMessage(manifestOf(1)), person}));
    refusal({manifestMessage(manifestOf(2)), person});
    refusal({manifestMessage(manifestOf(1)), person, person});
    refusal({manifestMessage(manifestOf(0)), person});
    refusal({person});
    refusal({});
}

TEST_CASE("a manifest with a wrong, missing or unknown entry is refused with its place", "[package]")
{
    const QByteArray good = manifestMessage(manifestOf(0));
    CHECK(readAll({good}));
    for (const auto& key : QJsonDocument::fromJson(good).object().keys()) {
        QJsonObject without = QJsonDocument::fromJson(good).object();
        without.remove(key);
        CHECK(refusal({QJsonDocument(without).toJson()}).contains(key));
        CHECK(refusal({changed(good, key, QJsonObject())}).contains(key));
    }
    CHECK(refusal({changed(good, u"peple"_s, 1)}).contains(u"peple"));
    for (const double people : {-1.0, 0.5, 1e300})
        CHECK(refusal({changed(good, u"people"_s, people)}).contains(u"people"));
    CHECK(refusal({changed(good, u"made"_s, u"2026-06-01"_s)}).contains(u"made"));
    for (const char* units : {"[[1]]", "[[]]", "[\"样例局\"]", "[[\"\"]]"}) // Braces of QJsonArray nest badly.
        CHECK(refusal({changed(good, u"units"_s, QJsonDocument::fromJson(units).array())}).contains(u"units"));
    refusal({"[]"});
}

TEST_CASE("a package of a newer program is told as one", "[package]")
{
    const auto package = readAll({changed(manifestMessage(manifestOf(0)), u"version"_s, 2)});
    REQUIRE_FALSE(package);
    CHECK(package.error().kind == Error::Kind::NewerSchema);
}

TEST_CASE("a person with an unknown key, another type or no name refuses the whole package", "[package]")
{
    const QByteArray manifest = manifestMessage(manifestOf(1));
    const QByteArray good = personMessage(file(u"测试甲"_s), {}, unit);
    CHECK(readAll({manifest, good}));
    CHECK(refusal({manifest, changed(good, u"ranks"_s, QJsonArray())}).contains(u"ranks"));
    CHECK(refusal({manifest, changed(good, u"rank"_s, u"二级调研员"_s)}).contains(u"rank"));
    CHECK(refusal({manifest, changed(good, u"photo_data"_s, 1)}).contains(u"photo_data"));
    CHECK(refusal({manifest, changed(good, u"unit"_s, u"办公室"_s)}).contains(u"unit"));
    CHECK(refusal({manifest, changed(good, u"unit"_s, QJsonArray{u"别局"_s})}).contains(u"unit")); // Not listed.
    refusal({manifest, changed(good, u"person"_s, QJsonObject{{u"birth"_s, u"1975"_s}})});
    refusal({manifest, "{"});
}

TEST_CASE("a photo that isn't the one that the file names refuses the package", "[package]")
{
    const QByteArray manifest = manifestMessage(manifestOf(1));
    CadreFile first = file(u"测试甲"_s);
    first.person.photo = QString(64, u'0');
    CHECK(readAll({manifest, personMessage(first, {}, unit)})); // Lost in the sender's office: left out.
    refusal({manifest, personMessage(first, "GIF89a-photo", unit)});
    refusal({manifest, personMessage(first, "no image", unit)});
}
