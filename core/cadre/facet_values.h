#pragma once

#include "core/cadre/roster.h"

namespace tidui {

/// The bands of the usual age statistics (31—35岁) and of years in rank (满3年), by completed years.
QString ageBand(int years);
QString rankBand(int years);

/// Order of a facet's values: that of the official table, bands by their number, what is not on file last.
int valueOrder(Facet facet, const QString& name);

/// Completed years of each month up to now, as codes: a band is named once, not for every person.
class BandCodes {
public:
    BandCodes(int now, QString (*band)(int)) : m_now(now), m_band(band) {}
    quint32 code(int since)
    {
        if (since <= 0 || since > m_now)
            return m_names.code({});
        const auto years = std::size_t(m_now - since) / 12;
        while (years >= m_codes.size())
            m_codes.push_back(m_names.code(m_band(int(m_codes.size())).toStdString()));
        return m_codes[years];
    }
    const QStringList& names() const { return m_names.names(); }

private:
    Interner m_names{};
    int m_now;
    QString (*m_band)(int);
    std::vector<quint32> m_codes{};
};

} // namespace tidui
