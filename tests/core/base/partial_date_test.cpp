#include "core/base/partial_date.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

TEST_CASE("a partial date keeps the precision that was written", "[partial-date]")
{
    const auto [written, stored, shown] = GENERATE(table<QString, QString, QString>({
        {u"1975"_s, u"1975"_s, u"1975"_s},
        {u"197503"_s, u"1975-03"_s, u"1975.03"_s},
        {u"1975.3"_s, u"1975-03"_s, u"1975.03"_s},
        {u"1975.03"_s, u"1975-03"_s, u"1975.03"_s},
        {u"1975-03"_s, u"1975-03"_s, u"1975.03"_s},
        {u"1975年3月"_s, u"1975-03"_s, u"1975.03"_s},
        {u"１９７５年３月"_s, u"1975-03"_s, u"1975.03"_s},
        {u"1975．03"_s, u"1975-03"_s, u"1975.03"_s},
        {u"1975年3月7日"_s, u"1975-03-07"_s, u"1975.03.07"_s},
        {u"19750307"_s, u"1975-03-07"_s, u"1975.03.07"_s},
        {u"1975/3/7"_s, u"1975-03-07"_s, u"1975.03.07"_s},
        {u" 1975 03\u200B"_s, u"1975-03"_s, u"1975.03"_s},
    }));
    const auto date = PartialDate::parse(written);
    CHECK(date.stored() == stored);
    CHECK(date.display() == shown);
    CHECK(PartialDate::parse(date.stored()) == date);
}

TEST_CASE("words and impossible dates are kept as text", "[partial-date]")
{
    const QString written = GENERATE(u"1975.13"_s, u"197500"_s, u"1975.02.30"_s, u"不详"_s, u"75.03"_s, u"约1975年"_s);
    const auto date = PartialDate::parse(written);
    CHECK_FALSE(date.isDate());
    CHECK(date.display() == written);
    CHECK(PartialDate::parse(date.stored()) == date);
}

TEST_CASE("comparing a year with a month of that year is unknown", "[partial-date]")
{
    CHECK(compare(PartialDate(1975), PartialDate(1975, 3)) == DateOrder::Unknown);
    CHECK(compare(PartialDate(1974), PartialDate(1975, 3)) == DateOrder::Before);
    CHECK(compare(PartialDate(1975, 3), PartialDate(1975, 3, 7)) == DateOrder::Unknown);
    CHECK(compare(PartialDate(1975, 4), PartialDate(1975, 3, 7)) == DateOrder::After);
    CHECK(compare(PartialDate(1975, 3), PartialDate(1975, 3)) == DateOrder::Same);
    CHECK(compare(PartialDate(), PartialDate(1975, 3)) == DateOrder::Unknown);
}

TEST_CASE("the birth month itself completes a year of age (forms.md 1.5)", "[age]")
{
    CHECK(ageAt(PartialDate(1975, 3), PartialDate(2025, 3)) == 50);
    CHECK(ageAt(PartialDate(1975, 3), PartialDate(2025, 2)) == 49);
    CHECK_FALSE(ageAt(PartialDate(1975), PartialDate(2025, 2)).has_value());
}

TEST_CASE("the stored form is read as strictly as the written ones", "[date]")
{
    for (const QString& stored : {u"1975"_s, u"1975-03"_s, u"1975-03-07"_s})
        CHECK(PartialDate::parse(stored).stored() == stored);
    for (const QString& words : {u"1975-00"_s, u"1975-13"_s, u"1975-03-00"_s, u"1975-02-30"_s, u"1875-03"_s,
                                 u"1975-3a"_s, u"1975-03x07"_s, u"0000"_s}) {
        INFO(words.toStdString());
        CHECK(PartialDate::parse(words).isText());
        CHECK(PartialDate::parse(words).stored() == words);
    }
}
