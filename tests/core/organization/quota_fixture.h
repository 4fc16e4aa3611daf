#pragma once

#include "core/organization/quota_count.h"
#include "tests/core/promotion/promotion_fixture.h"

namespace tidui::test {

inline const QDate quotaDay(2026, 6, 1);

/// A scope of one unit of that size.
inline QuotaScope scopeOf(const QString& organ, int base)
{
    return {.id = QuotaScopeId{1},
            .name = QStringLiteral("样例机关"),
            .organ = organ,
            .base = base,
            .units = {QStringLiteral("1")}};
}

inline QStringList inspectors()
{
    return {QStringLiteral("一级巡视员"), QStringLiteral("二级巡视员")};
}
inline QStringList researchers(int from = 1, int to = 4) ///< 调研员, both levels included.
{
    const QStringList all{QStringLiteral("一级调研员"), QStringLiteral("二级调研员"), QStringLiteral("三级调研员"),
                          QStringLiteral("四级调研员")};
    return all.mid(from - 1, to - from + 1);
}
inline QStringList sectionMembers(int from = 1, int to = 4) ///< 主任科员
{
    const QStringList all{QStringLiteral("一级主任科员"), QStringLiteral("二级主任科员"),
                          QStringLiteral("三级主任科员"), QStringLiteral("四级主任科员")};
    return all.mid(from - 1, to - from + 1);
}

/// The line about just these ranks; it must be there.
inline const QuotaCeiling& lineOf(const std::vector<QuotaCeiling>& lines, const QStringList& ranks)
{
    const auto found = std::ranges::find(lines, ranks, &QuotaCeiling::ranks);
    INFO(ranks.join(QChar(0x3001)).toStdString());
    REQUIRE(found != lines.end());
    return *found;
}

inline std::vector<QuotaCeiling> ceilingsOf(const QuotaScope& scope, const RuleBook& rules = builtInRules(),
                                            const std::vector<QuotaApproval>& approvals = {}, QDate on = quotaDay)
{
    return quotaCeilings(scope, {}, approvals, rules, on);
}

/// -1 when there is no figure.
inline int ceilingOf(const std::vector<QuotaCeiling>& lines, const QStringList& ranks)
{
    return lineOf(lines, ranks).ceiling.value_or(-1);
}

inline RuleBook quotaRulesWith(const QString& before, const QString& choice)
{
    return rulesWith(QStringLiteral("rank_quota_setting.json"), QStringLiteral("\"choice\": \"%1\"").arg(before),
                     QStringLiteral("\"choice\": \"%1\"").arg(choice));
}

} // namespace tidui::test
