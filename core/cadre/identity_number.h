#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tidui {

/// What a citizen identity number (公民身份号码) says. Source: GB 11643-1999.
struct IdentityNumber {
    bool wellFormed = false; ///< 18 characters: 17 digits, then a digit or X.
    bool checksumFits = false;
    QDate birth{};            ///< Invalid when characters 7-14 are no day of the calendar.
    QString sex{};            ///< 男 when character 17 is odd, else 女.
    bool knownRegion = false; ///< The first two digits are a province of GB/T 2260, or 99: fictional.
};
IdentityNumber readIdentityNumber(const QString& number);

/// The check character for 17 digits; none when they are not 17 digits.
std::optional<QChar> identityChecksum(const QString& digits);

/// The 18-character number of a 15-digit one (before 1999); empty when it has not 15 digits.
QString fromFifteenDigits(const QString& number);

} // namespace tidui
