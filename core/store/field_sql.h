#pragma once

#include "core/cadre/fields.h"
#include "core/store/statement.h"

namespace tidui {

/// The columns of a record in the order of its fields: "name, sex, birth".
template <class Record>
QString columnList()
{
    QStringList names;
    forEachField<Record>([&names](const auto& field) { names += QString::fromLatin1(field.key); });
    return names.join(QLatin1String(", "));
}

/// "?1, ?2, ?3" for `count` values.
inline QString placeholders(int count)
{
    QStringList marks;
    for (int i = 1; i <= count; ++i)
        marks += QLatin1Char('?') + QString::number(i);
    return marks.join(QLatin1String(", "));
}

template <class Record>
void bindFields(Statement& statement, const Record& record)
{
    forEachField<Record>([&](const auto& field) { statement.bind(record.*field.member); });
}

/// Reads the fields from the columns that begin at `column`.
template <class Record>
void readFields(const Statement& statement, int column, Record& record)
{
    forEachField<Record>([&](const auto& field) { statement.read(column++, record.*field.member); });
}

} // namespace tidui
