#pragma once

#include "core/operation/office.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace tidui {

/// An office of four people in two units, in a folder that goes with it.
struct OfficeFixture {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office{};
    UnitId bureau{};
    UnitId division{};

    OfficeFixture()
    {
        auto made = Office::create(folder.filePath(QStringLiteral("office.tidui")), QStringLiteral("测试局"),
                                   QStringLiteral("officer"));
        REQUIRE(made);
        office = std::move(*made);
        bureau = unit(QStringLiteral("测试局"), {});
        division = unit(QStringLiteral("办公室"), bureau);
        add(QStringLiteral("王建国"), QStringLiteral("男"), PartialDate(1970, 5), QStringLiteral("一级调研员"), bureau);
        add(QStringLiteral("李梅"), QStringLiteral("女"), PartialDate(1980, 3), QStringLiteral("四级调研员"), division);
        add(QStringLiteral("张伟"), QStringLiteral("男"), PartialDate(1985, 11), QStringLiteral("一级主任科员"),
            division);
        add(QStringLiteral("单晓明"), QStringLiteral("男"), PartialDate(1990, 1), QStringLiteral("一级主任科员"), {});
    }

    UnitId unit(const QString& name, UnitId parent)
    {
        Unit unit;
        unit.name = name;
        unit.parent = parent;
        const auto id = office->saveUnit(unit);
        REQUIRE(id);
        return *id;
    }

    CadreId add(const QString& name, const QString& sex, PartialDate birth, const QString& rank, UnitId unit)
    {
        CadreFile file;
        file.unit = unit;
        file.person.name = name;
        file.person.sex = sex;
        file.person.birth = birth;
        file.person.politicalStatus = QStringLiteral("中共党员");
        file.ranks.push_back({rank, PartialDate(2020, 6)});
        const auto id = office->save(file);
        REQUIRE(id);
        return *id;
    }
};

inline const QDate testDay(2025, 3, 31);

} // namespace tidui
