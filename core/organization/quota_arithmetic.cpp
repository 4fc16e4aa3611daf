#include "core/organization/quota_arithmetic.h"

namespace tidui {

QString ExactPlaces::text() const
{
    QString decimals;
    for (qint64 rest = parts % ofOne; rest != 0; rest = rest * 10 % ofOne) // Ends: ofOne is a power of ten.
        decimals += QString::number(rest * 10 / ofOne);
    const QString whole = QString::number(parts / ofOne);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

std::optional<int> roundedPlaces(ExactPlaces places, const QString& rounding)
{
    if (rounding == u"per-document")
        return std::nullopt;
    const qint64 half = rounding == u"half-up" ? places.ofOne : 0;
    return int((2 * places.parts + half) / (2 * places.ofOne));
}

} // namespace tidui
