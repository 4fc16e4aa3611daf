#include "ui/roster/list_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidui {

const std::vector<ListColumn>& listColumns()
{
    using enum RosterColumn;
    using Kind = ListColumn::Kind;
    static const std::vector<ListColumn> columns{
        {"name", Name, QT_TRANSLATE_NOOP("Roster", "Name"), 5},
        {"post", CurrentPost, QT_TRANSLATE_NOOP("Roster", "Present post"), 16},
        {"sex", Sex, QT_TRANSLATE_NOOP("Roster", "Sex"), 3},
        {"ethnicity", Ethnicity, QT_TRANSLATE_NOOP("Roster", "Ethnic group"), 4},
        {"native_place", NativePlace, QT_TRANSLATE_NOOP("Roster", "Native place"), 6},
        {"birth", Birth, QT_TRANSLATE_NOOP("Roster", "Born"), 5, true, Kind::Date},
        {"age", Birth, QT_TRANSLATE_NOOP("Roster", "Age"), 3, true, Kind::Age},
        {"rank", Rank, QT_TRANSLATE_NOOP("Roster", "Present rank"), 7},
        {"rank_since", RankSince, QT_TRANSLATE_NOOP("Roster", "In this rank since"), 7, true, Kind::Date},
        {"full_time_education", FullTimeEducation, QT_TRANSLATE_NOOP("Roster", "Full-time education"), 8},
        {"full_time_school", FullTimeSchool, QT_TRANSLATE_NOOP("Roster", "Full-time school and major"), 13},
        {"in_service_education", InServiceEducation, QT_TRANSLATE_NOOP("Roster", "In-service education"), 8},
        {"in_service_school", InServiceSchool, QT_TRANSLATE_NOOP("Roster", "In-service school and major"), 13},
        {"work_start", WorkStart, QT_TRANSLATE_NOOP("Roster", "Started work"), 7, true, Kind::Date},
        {"party", Party, QT_TRANSLATE_NOOP("Roster", "Joined the Party"), 6},
        {"post_since", PostSince, QT_TRANSLATE_NOOP("Roster", "In this post since"), 7, true, Kind::Date},
        {"note", Note, QT_TRANSLATE_NOOP("Roster", "Note"), 8},
        {"post_level", PostLevel, QT_TRANSLATE_NOOP("Roster", "Level of post"), 7, false},
        {"post_level_since", PostLevelSince, QT_TRANSLATE_NOOP("Roster", "At this level since"), 8, false, Kind::Date},
        {"political_status", PoliticalStatus, QT_TRANSLATE_NOOP("Roster", "Political status"), 6, false},
        {"highest_education", HighestEducation, QT_TRANSLATE_NOOP("Roster", "Highest education"), 6, false},
        {"highest_degree", HighestDegree, QT_TRANSLATE_NOOP("Roster", "Highest degree"), 6, false},
        {"technical_post", TechnicalPost, QT_TRANSLATE_NOOP("Roster", "Technical post"), 8, false},
        {"management_status", ManagementStatus, QT_TRANSLATE_NOOP("Roster", "Status"), 6, false},
        {"category", Category, QT_TRANSLATE_NOOP("Roster", "Category"), 6, false},
        {"establishment", Establishment, QT_TRANSLATE_NOOP("Roster", "Establishment"), 6, false},
        {"identity_number", IdentityNumber, QT_TRANSLATE_NOOP("Roster", "Identity number"), 10, false},
    };
    return columns;
}

QString captionOf(const ListColumn& column)
{
    return QCoreApplication::translate("Roster", column.caption);
}

const ListColumn* listColumn(const QString& key)
{
    const auto found = std::ranges::find_if(
        listColumns(), [&key](const ListColumn& one) { return key == QLatin1StringView(one.key); });
    return found == listColumns().end() ? nullptr : &*found;
}

std::vector<const ListColumn*> columnsFor(const QStringList& keys)
{
    std::vector<const ListColumn*> columns;
    for (const QString& key : keys) {
        const ListColumn* column = listColumn(key);
        if (column && std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }
    if (!columns.empty())
        return columns;
    for (const ListColumn& column : listColumns()) {
        if (column.usual)
            columns.push_back(&column);
    }
    return columns;
}

QStringList keysOf(const std::vector<const ListColumn*>& columns)
{
    QStringList keys;
    for (const ListColumn* column : columns)
        keys += QString::fromLatin1(column->key);
    return keys;
}

} // namespace tidui
