#include "core/cadre/cadre_json.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace tidui;

namespace {

Result<CadreFile> fileWithYear(const QByteArray& year)
{
    return cadreFromJson(QJsonDocument::fromJson(R"({"appraisal":[{"year":)" + year + "}]}").object());
}

} // namespace

TEST_CASE("a whole number is taken as it stands", "[json]")
{
    for (const QByteArray& year : {QByteArray("2024"), QByteArray("-1"), QByteArray("2147483647")}) {
        const auto file = fileWithYear(year);
        REQUIRE(file);
        CHECK(file->appraisals.front().year == year.toInt());
    }
    CHECK_FALSE(fileWithYear("null")->appraisals.front().year.has_value());
}

TEST_CASE("a number that is no whole number is refused, not read as 0", "[json]")
{
    for (const QByteArray& year : {QByteArray("2024.5"), QByteArray("1e300"), QByteArray("2147483648"),
                                   QByteArray("\"2024\""), QByteArray("true")}) {
        INFO(year.constData());
        const auto file = fileWithYear(year);
        REQUIRE_FALSE(file);
        CHECK(file.error().detail == QStringLiteral("appraisal[0].year"));
    }
}

TEST_CASE("a wrong value is named with the record it stands in, counted from 0", "[json]")
{
    const auto place = [](const QByteArray& json) {
        return cadreFromJson(QJsonDocument::fromJson(json).object()).error().detail;
    };
    CHECK(place(R"({"rank":[{"since":1975}]})") == QStringLiteral("rank[0].since"));
    CHECK(place(R"({"rank":[{},{"sinse":"1975"}]})") == QStringLiteral("rank[1].sinse"));
    CHECK(place(R"({"person":{"name":5}})") == QStringLiteral("person.name"));
}
