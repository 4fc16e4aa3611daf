#include "core/cadre/identity_number.h"

#include "core/cadre/code_table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isDigits(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The first two digits name a province of resources/codes/province.json. 99 is not assigned by the standard and stands
/// there for the made-up people of the sample office.
bool isRegion(const QString& code)
{
    const CodeTable* provinces = codeTable(u"province"_s);
    return provinces && std::ranges::find(provinces->entries(), code, &CodeEntry::code) != provinces->entries().end();
}

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
    const QChar last = number.size() == 18 ? number.at(17).toUpper() : QChar(); // Some files write x.
    identity.wellFormed = expected && (last.isDigit() || last == u'X');
    if (!identity.wellFormed)
        return identity;
    identity.checksumFits = last == *expected;
    identity.birth = QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s);
    identity.sex = number.at(16).digitValue() % 2 == 1 ? u"男"_s : u"女"_s;
    identity.knownRegion = isRegion(number.left(2));
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
