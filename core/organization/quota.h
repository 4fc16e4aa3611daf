#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidui {

/// For whom rank quotas are fixed and used together (职数核定范围): one organ, the leading team of one, or several
/// organs whose places are pooled (公务员职务与职级并行规定第十一条至第十三条). An object of its own, since a unit may
/// be in another scope from one year to the next.
struct QuotaScope {
    QuotaScopeId id{};
    QString name{};
    QString organ{};           ///< Level of organ (机关层级), a key of OrganRanks: 省级机关.
    QString body{};            ///< 正部级 or 副部级, of central organs; else empty.
    std::optional<int> base{}; ///< 机关综合管理类职位数量; none = the sum of the units' 行政编制.
    QString rounding{};        ///< floor, half-up, per-document; empty = the office's setting (取整).
    QString chain{};           ///< rounded, exact; empty = the office's setting (逐级计算).
    QStringList units{};       ///< The ids of its units, each by itself: sub-units are named too.
    bool pooled = false;       ///< 统筹核定和使用
    bool team = false;         ///< 领导班子: only holders of leading posts, apart from the rest of their unit.
    QString document{};        ///< 核定文件
    QDate from{};              ///< First day; invalid = always.
    QDate to{};                ///< Last day, included; invalid = still.
    bool operator==(const QuotaScope&) const = default;

    bool holdsOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    std::vector<UnitId> unitIds() const;
    void setUnits(const std::vector<UnitId>& ids);
};

/// The places that a document grants for some ranks of a scope (批复职数). They stand instead of the arithmetic.
struct QuotaApproval {
    QuotaApprovalId id{};
    QuotaScopeId scope{};
    QStringList ranks{}; ///< Together, in the order of the ladder.
    int places = 0;
    QString document{}; ///< 批复文号
    QDate from{};       ///< First day; invalid = always.
    QDate to{};         ///< Last day, included; invalid = still.
    bool operator==(const QuotaApproval&) const = default;

    bool holdsOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
};

/// How one person leaves a group that holds more than its places (超职数消化安排).
struct DigestionStep {
    DigestionStepId id{};
    QuotaScopeId scope{};
    QStringList ranks{}; ///< Of the group that is over.
    CadreId cadre{};
    QString way{}; ///< 退休, 晋升, 转任领导职务, 调出
    int year = 0;
    int quarter = 0; ///< 1 to 4: the place is free at its end.
    QString note{};
    bool operator==(const DigestionStep&) const = default;
};

} // namespace tidui
