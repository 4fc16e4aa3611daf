#include "core/succession/forecast_quotas.h"

#include <set>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

ForecastRow::Kind kindOf(const QuotaCeiling& ceiling)
{
    switch (ceiling.kind) {
    case QuotaCeiling::Kind::Capped:
        return ceiling.places() ? ForecastRow::Kind::Capped : ForecastRow::Kind::Unknown;
    case QuotaCeiling::Kind::Unlimited:
        return ForecastRow::Kind::Unlimited;
    case QuotaCeiling::Kind::Forbidden:
        return ForecastRow::Kind::Forbidden;
    case QuotaCeiling::Kind::Unset:
    case QuotaCeiling::Kind::OtherTrack:
        break;
    }
    return ceiling.places() ? ForecastRow::Kind::Capped : ForecastRow::Kind::Unknown;
}

/// The first months in which something else may hold: documents begin and end on any day, decisions fall on the first.
std::set<int> monthsOfChange(const std::vector<QuotaApproval>& approvals, const RuleBook& rules, int from)
{
    std::set<int> months;
    const auto begins = [&](QDate day) {
        const int month = day.isValid() ? forecastMonth(day) + (day.day() > 1 ? 1 : 0) : 0;
        if (month > from && month <= from + mostForecastYears * 12)
            months.insert(month);
    };
    for (const QuotaApproval& approval : approvals) {
        begins(approval.from);
        begins(approval.to.isValid() ? approval.to.addDays(1) : QDate());
    }
    for (const ProvisionHead& head : rules.heads()) {
        if (head.subject == u"rank_quota")
            begins(head.from);
    }
    return months;
}

void addChanges(ForecastQuotas& quotas, const QuotaRecords& records, const RuleBook& rules, int month)
{
    int line = 0;
    for (int scope = 0; scope < int(quotas.scopes.size()); ++scope) {
        const auto ceilings = quotaCeilings(quotas.scopes[std::size_t(scope)], records.units, records.approvals, rules,
                                            firstDayOfMonth(month));
        for (; line < int(quotas.lines.size()) && quotas.lines[std::size_t(line)].scope == scope; ++line) {
            const auto then = std::ranges::find(ceilings, quotas.lines[std::size_t(line)].ranks, &QuotaCeiling::ranks);
            if (then != ceilings.end())
                quotas.changes.push_back({month, line, then->places()});
        }
    }
}

} // namespace

ForecastQuotas forecastQuotas(const QuotaRecords& records, const RuleBook& rules, QDate from)
{
    const int first = forecastMonth(from);
    const QDate on = firstDayOfMonth(first);
    ForecastQuotas quotas{.units = records.units,
                          .leadersCount = quotaChoice(rules, u"领导职务兼任职级"_s, on) != u"not-counted"};
    for (const QuotaScope& scope : records.scopes) {
        if (!scope.holdsOn(on))
            continue;
        const int index = int(quotas.scopes.size());
        quotas.scopes.push_back(scope);
        for (const QuotaCeiling& ceiling : quotaCeilings(scope, records.units, records.approvals, rules, on))
            quotas.lines.push_back(
                {index, kindOf(ceiling), ceiling.name, ceiling.ranks, ceiling.depth, ceiling.places()});
    }
    for (const int month : monthsOfChange(records.approvals, rules, first))
        addChanges(quotas, records, rules, month);
    // Most lines stay as they are: only what differs from the month before is a change.
    std::vector<std::optional<int>> places;
    for (const ForecastQuotas::Line& line : quotas.lines)
        places.push_back(line.places);
    std::erase_if(quotas.changes, [&places](const ForecastQuotas::Change& change) {
        return std::exchange(places[std::size_t(change.line)], change.places) == change.places;
    });
    return quotas;
}

} // namespace tidui
