#include "core/cadre/identity_number.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

TEST_CASE("the check character is that of the worked numbers (GB 11643-1999)", "[identity]")
{
    const auto [digits, check] = GENERATE(table<QString, QChar>({
        {u"99010119750307001"_s, u'2'}, // S = 285
        {u"99010119880229002"_s, u'8'}, // S = 323
        {u"99010219820615005"_s, u'X'}, // S = 321
    }));
    CHECK(identityChecksum(digits) == check);
}

TEST_CASE("a number says birth and sex", "[identity]")
{
    const auto [number, birth, sex] = GENERATE(table<QString, QDate, QString>({
        {u"990101197503070012"_s, QDate(1975, 3, 7), u"男"_s},
        {u"990101198802290028"_s, QDate(1988, 2, 29), u"女"_s}, // A leap day.
        {u"99010219820615005X"_s, QDate(1982, 6, 15), u"男"_s},
        {u"99010219820615005x"_s, QDate(1982, 6, 15), u"男"_s}, // As some files write it.
        {u"990101197809120246"_s, QDate(1978, 9, 12), u"女"_s},
        {u"990101199009170084"_s, QDate(1990, 9, 17), u"女"_s},
    }));
    const IdentityNumber identity = readIdentityNumber(number);
    INFO(number.toStdString());
    CHECK(identity.wellFormed);
    CHECK(identity.checksumFits);
    CHECK(identity.birth == birth);
    CHECK(identity.sex == sex);
}

TEST_CASE("a changed last character does not fit", "[identity]")
{
    const IdentityNumber identity = readIdentityNumber(u"990101197503070013"_s);
    CHECK(identity.wellFormed);
    CHECK_FALSE(identity.checksumFits);
}

TEST_CASE("what is not 17 digits and a digit or X is not a number", "[identity]")
{
    const QString number = GENERATE(u""_s, u"99010119750307001"_s, u"9901011975030700122"_s, u"99010119750307001A"_s,
                                    u"9901O1197503070012"_s, u"990101197503070０12"_s, u"9901011975030700１２"_s);
    CHECK_FALSE(readIdentityNumber(number).wellFormed);
}

TEST_CASE("a day that the calendar lacks is no day of birth", "[identity]")
{
    const QString digits = u"99010119870229002"_s; // 1987 was no leap year.
    const IdentityNumber identity = readIdentityNumber(digits + *identityChecksum(digits));
    CHECK(identity.checksumFits);
    CHECK_FALSE(identity.birth.isValid());
}

TEST_CASE("provinces of GB/T 2260 are known, and the fictional 99", "[identity]")
{
    const auto [region, known] = GENERATE(table<QString, bool>({{u"11"_s, true},
                                                                {u"65"_s, true},
                                                                {u"82"_s, true},
                                                                {u"99"_s, true},
                                                                {u"98"_s, false},
                                                                {u"00"_s, false},
                                                                {u"16"_s, false}}));
    const QString digits = region + u"010119750307001"_s;
    CHECK(readIdentityNumber(digits + *identityChecksum(digits)).knownRegion == known);
}

TEST_CASE("a number of 15 digits becomes one of 18", "[identity]")
{
    CHECK(fromFifteenDigits(u"990101750307001"_s) == u"990101197503070012");
    CHECK(fromFifteenDigits(u"99010175030700"_s).isEmpty());
    CHECK(fromFifteenDigits(u"99010175030700X"_s).isEmpty());
}
