#pragma once

#include "core/regulation/rule_book.h"

#include <catch2/catch.hpp>

namespace tidui::test {

inline const QDate factDay(2026, 6, 1);

/// The provision in force on that day; it must be there.
template <class T>
const Provision<T>& ruleOn(const QString& key, QDate on = factDay)
{
    const auto* provision = builtInRules().at<T>(key, on);
    INFO(Terms<T>::subject << "/" << key.toStdString());
    REQUIRE(provision);
    return *provision;
}

template <class T>
const T& termsOn(const QString& key, QDate on = factDay)
{
    return ruleOn<T>(key, on).terms;
}

} // namespace tidui::test
