#pragma once

#include <QString>

#include <optional>

namespace tidui {

/// A number of places before it is rounded, exactly: people times percentages.
struct ExactPlaces {
    qint64 parts = 0;
    qint64 ofOne = 1; ///< So many parts are one place: 100 for each percentage.

    ExactPlaces times(int percent) const { return {parts * percent, ofOne * 100}; }
    QString text() const; ///< Decimal, without zeros at the end: 61.65.
};

/// By floor or half-up. None per-document: then only the document knows.
std::optional<int> roundedPlaces(ExactPlaces places, const QString& rounding);

} // namespace tidui
