#pragma once

#include "core/succession/forecast_comparison.h"
#include "core/succession/monte_carlo.h"
#include "tests/core/organization/quota_fixture.h"

namespace tidui::test {

inline const QDate forecastStart(2026, 6, 1);

/// year * 12 + month - 1
inline int monthIn(int year, int month)
{
    return year * 12 + month - 1;
}

/// An office of one county organ (县级机关), whose people and places a test writes down one by one. Nobody leaves by a
/// rate unless the plan says so.
struct ForecastOffice {
    std::vector<CadreFile> files{};
    QuotaRecords records{};
    ForecastPlan plan{.rates = {.leaving = 0, .transfer = 0, .excellent = 0, .uncounted = 0}};

    ForecastOffice()
    {
        records.units.push_back({.id = UnitId{1}, .name = QStringLiteral("样例机关"), .administrative = 100});
        records.scopes.push_back(scopeOf(QStringLiteral("县级机关"), 100));
    }

    /// A man who holds a rank since a month, with 称职 in all years; far from retirement unless a birth is given.
    CadreFile& add(const QString& rank, const QString& since, const QString& birth = QStringLiteral("1985-05"))
    {
        CadreFile file = holder(rank, since, competent(2015, 2025));
        file.id = CadreId{qint64(files.size()) + 1};
        file.unit = UnitId{1};
        file.person.sex = QStringLiteral("男");
        file.person.birth = PartialDate::parse(birth);
        files.push_back(file);
        return files.back();
    }

    /// Places for some ranks by a document, instead of the arithmetic.
    void approve(const QStringList& ranks, int places, QDate from = {}, QDate to = {})
    {
        records.approvals.push_back({.id = QuotaApprovalId{qint64(records.approvals.size()) + 1},
                                     .scope = records.scopes.front().id,
                                     .ranks = ranks,
                                     .places = places,
                                     .from = from,
                                     .to = to});
    }

    ForecastStaff staff(const RuleBook& rules = builtInRules()) const
    {
        ForecastStaff all(rules, forecastStart, forecastStart);
        for (const CadreFile& file : files)
            all.append(file);
        return all;
    }
    ForecastQuotas quotas(const RuleBook& rules = builtInRules()) const
    {
        return forecastQuotas(records, rules, forecastStart);
    }
    ForecastResult run(int years = 10, const RuleBook& rules = builtInRules()) const
    {
        return forecast(staff(rules), quotas(rules), plan, years);
    }
};

/// The row of a scope about just these ranks; it must be there.
inline int rowOf(const ForecastResult& result, const QStringList& ranks,
                 const QString& scope = QStringLiteral("样例机关"))
{
    const auto found = std::ranges::find_if(
        result.rows, [&](const ForecastRow& row) { return row.ranks == ranks && row.scopeName == scope; });
    INFO(ranks.join(QChar(0x3001)).toStdString());
    REQUIRE(found != result.rows.end());
    return int(found - result.rows.begin());
}

/// The month of a person's promotion to a rank; 0 = it doesn't come.
inline int monthOfMove(const ForecastResult& result, qint64 cadre, const QString& rank)
{
    for (const ForecastMove& move : result.moves) {
        if (move.cadre.value == cadre && result.rankName(move.to) == rank)
            return move.month;
    }
    return 0;
}

} // namespace tidui::test
