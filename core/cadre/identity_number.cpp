#include "core/cadre/identity_number.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isDigits(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// First two digits of the provinces, GB/T 2260.
constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82};

} // namespace

std::optional<QChar> identityChecksum(const QString& digits)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr char16_t checks[] = u"10X98765432";
    if (digits.size() != qsizetype(weights.size()) || !isDigits(digits))
        return std::nullopt;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(qsizetype(i)).digitValue();
    return QChar(checks[sum % 11]);
}

IdentityNumber readIdentityNumber(const QString& number)
{
    IdentityNumber identity;
    const auto expected = identityChecksum(number.left(17));
    const QChar last = number.size() == 18 ? number.at(17) : QChar();
    identity.wellFormed = expected && (last.isDigit() || last == u'X');
    if (!identity.wellFormed)
        return identity;
    identity.checksumFits = last == *expected;
    identity.birth = QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s);
    identity.sex = number.at(16).digitValue() % 2 == 1 ? u"男"_s : u"女"_s;
    identity.knownRegion = std::ranges::find(provinces, number.left(2).toInt()) != provinces.end();
    return identity;
}

QString fromFifteenDigits(const QString& number)
{
    if (number.size() != 15 || !isDigits(number))
        return {};
    const QString digits = number.left(6) + u"19"_s + number.mid(6);
    return digits + *identityChecksum(digits);
}

} // namespace tidui
