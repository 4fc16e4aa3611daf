#pragma once

#include "core/organization/quota.h"
#include "core/organization/unit.h"

namespace tidui {

/// What the ratios of a scope are taken of (机关综合管理类职位数量).
struct QuotaBase {
    struct Part {
        QString unit{};
        std::optional<int> posts{}; ///< 行政编制; none = not on file.
    };
    std::optional<int> posts{}; ///< None when neither the scope nor any of its units says it.
    std::vector<Part> parts{};  ///< Of the units, where the scope doesn't say it.
    QString words{};
};

QuotaBase quotaBase(const QuotaScope& scope, const std::vector<Unit>& units);

} // namespace tidui
