#pragma once

#include "core/organization/quota_count.h"
#include "core/succession/structure.h"
#include "core/succession/workforce.h"

namespace tidui::test {

/// A civil servant as the tests need one: everything that they don't say is missing in the file.
struct Life {
    int id = 0;
    QString sex{};
    QString birth{};
    QString rank{};
    QString rankSince{};
    QString level{};
    QString levelSince{};
    int unit = 1;
    QString ageLimit{};
};

inline CadreFile fileOf(const Life& life)
{
    CadreFile file{.id = CadreId{life.id}, .unit = UnitId{life.unit}};
    file.person.name = QStringLiteral("测试") + QString::number(life.id);
    file.person.sex = life.sex;
    file.person.birth = PartialDate::parse(life.birth);
    file.person.ageLimit = life.ageLimit;
    if (!life.rank.isEmpty())
        file.ranks.push_back({.name = life.rank, .since = PartialDate::parse(life.rankSince)});
    if (!life.level.isEmpty())
        file.postLevels.push_back({.name = life.level, .since = PartialDate::parse(life.levelSince)});
    return file;
}

/// An office of two sections below a bureau, and a question about all of it.
struct WorkforceFixture {
    QDate today{2026, 6, 1};
    Workforce workforce{today};
    std::vector<Unit> units{{.id = UnitId{1}, .name = QStringLiteral("样例局")},
                            {.id = UnitId{2}, .parent = UnitId{1}, .name = QStringLiteral("综合处")},
                            {.id = UnitId{3}, .parent = UnitId{1}, .name = QStringLiteral("法规处")}};
    StructureQuestion question{.on = today};
    StructureSources sources{workforce, builtInRules(), units};

    void add(const Life& life) { workforce.append(fileOf(life)); }
    StructureTable table(const char* chart) const
    {
        return structureTable(sources, question, QString::fromLatin1(chart));
    }
    std::vector<CadreId> people(const char* chart, int row, int column) const
    {
        return peopleIn(sources, question, QString::fromLatin1(chart), row, column);
    }
};

/// The figure in the row and column of these names.
inline int figure(const StructureTable& table, const QString& row, const QString& column)
{
    const auto r = table.rows.indexOf(row);
    const auto c = table.columns.indexOf(column);
    return r < 0 || c < 0 ? -1 : table.at(int(r), int(c));
}

} // namespace tidui::test
