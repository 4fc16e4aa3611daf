#pragma once

#include "core/sample/sample_office.h"
#include "core/store/cadre_store.h"
#include "core/store/migration.h"
#include "core/store/office_store.h"

#include <catch2/catch.hpp>

namespace tidui::test {

/// A file as the first version of the program wrote it.
inline void makeOldOffice(const QString& path, int people)
{
    auto connection = Connection::open(path, Connection::Access::Create);
    REQUIRE(connection);
    REQUIRE(migrate(*connection, path, {schemaScripts().front()}));
    const SampleOffice sample({.people = people, .today = QDate(2026, 6, 1)});
    CadreStore cadres(*connection);
    OfficeStore office(*connection);
    REQUIRE(office.setSetting(QStringLiteral("name"), sample.name()));
    REQUIRE(
        connection->execute(QStringLiteral("INSERT INTO account (name, role) VALUES ('officer', 'administrator')")));
    for (int i = 0; i < people; ++i) {
        CadreFile file = sample.person(i);
        file.unit = {};
        REQUIRE(cadres.insert(file));
    }
}

} // namespace tidui::test
