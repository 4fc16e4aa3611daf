#pragma once

#include "core/operation/audit_log.h"
#include "core/operation/office.h"

#include <catch2/catch.hpp>

namespace tidui::test {

/// Opens an office for writing, as whoever comes next does, after a thorough check of file, pages and audit.
inline std::unique_ptr<Office> soundOffice(const QString& path)
{
    auto opened = Office::open(path, Office::Mode::ReadWrite, QStringLiteral("officer"));
    INFO((opened ? QString() : opened.error().message + opened.error().detail).toStdString());
    REQUIRE(opened);
    REQUIRE_FALSE((*opened)->isReadOnly());
    const auto report = (*opened)->verify();
    REQUIRE(report);
    CHECK(report->problems.isEmpty());
    CHECK(report->brokenAt == 0);
    return std::move(*opened);
}

} // namespace tidui::test
