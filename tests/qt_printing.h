#pragma once

#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

/// Shows Qt's texts in a failing test's message.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return list.join(QChar(u' ')).toStdString(); }
};
