#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidui {

/// A unit of the organisation tree (机构, set B01): a legal entity, an internal department or a group of them.
struct Unit {
    UnitId id{};
    UnitId parent{};                               ///< 上级机构; none for a root.
    QString name{};                                ///< 机构名称
    QString shortName{};                           ///< 简称
    QString code{};                                ///< 机构编码
    QString kind{};                                ///< 机构性质 (B0194): 法人单位, 内设机构, 机构分组
    QString level{};                               ///< 机构级别 (ZB03), for example 县、处级
    int order = 0;                                 ///< SORTID: position among its siblings, ascending.
    std::optional<int> administrative{};           ///< 行政编制 (B0227), people.
    std::optional<int> publicInstitutionManaged{}; ///< 事业编制（参照） (B0232), people.
    std::optional<int> publicInstitution{};        ///< 事业编制（非参照） (B0233), people.
    std::optional<int> workers{};                  ///< 工勤编制 (B0236), people.
    std::optional<int> otherPlaces{};              ///< 其他编制 (B0234), people.
    std::optional<int> chiefPosts{};               ///< 正职领导职数 (B0183)
    std::optional<int> deputyPosts{};              ///< 副职领导职数 (B0185)
    QString note{};                                ///< 备注
    bool operator==(const Unit&) const = default;
};

} // namespace tidui
