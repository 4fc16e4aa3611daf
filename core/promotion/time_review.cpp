#include "core/promotion/time_review.h"

#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Promotion)
};

QString yearText(const CountedYear& year, const CountingRules& rules)
{
    switch (year.use) {
    case CountedYear::Use::Counts:
        return Tr::tr("%1: %2").arg(year.year).arg(year.grade);
    case CountedYear::Use::Shortens:
        return Tr::tr("%1: %2, %3 months shorter")
            .arg(year.year)
            .arg(year.grade)
            .arg(rules.provision->terms.shorteningMonths);
    case CountedYear::Use::SetAside:
        return Tr::tr("%1: %2 in the year of promotion, by the local setting not used").arg(year.year).arg(year.grade);
    case CountedYear::Use::Uncounted:
        return Tr::tr("%1: %2, the year doesn't count, %3 months off")
            .arg(year.year)
            .arg(year.grade)
            .arg(rules.overlapOnly ? year.overlap : 12);
    case CountedYear::Use::Missing:
        break;
    }
    const int off = rules.overlapOnly ? year.overlap : 12;
    return year.grade.isEmpty()
               ? Tr::tr("%1: no single grade on file, %2 months off until there is").arg(year.year).arg(off)
               : Tr::tr("%1: the rule doesn't name the grade %2, %3 months off")
                     .arg(year.year)
                     .arg(year.grade)
                     .arg(off);
}

/// "2021.06起任三级调研员，至2026.06.01满60个月；2022年优秀，缩短6个月；计算60个月（60－0）"
QString actualText(const HeldSince& held, const RankTime& time, const CountingRules& rules)
{
    const QString day = PartialDate(time.on).display();
    QStringList parts{
        Tr::tr("%1 since %2, %3 whole months to %4").arg(held.name, held.since.display()).arg(time.whole).arg(day)};
    for (const CountedYear& year : time.years)
        parts += yearText(year, rules);
    parts += Tr::tr("%1 months count (%2 - %3)").arg(time.counted()).arg(time.whole).arg(time.uncounted);
    return parts.join(Tr::tr("; "));
}

QString requiredText(const Provision<RankStep>& step, const QString& name, const RankTime* time)
{
    if (!time || time->shortened == 0)
        return Tr::tr("%1 for %2 months").arg(name).arg(step.terms.months);
    return Tr::tr("%1 for %2 months (%3 - %4)").arg(name).arg(time->required()).arg(time->needed).arg(time->shortened);
}

bool lacksGrades(const RankTime& time)
{
    return std::ranges::any_of(time.years,
                               [](const CountedYear& year) { return year.use == CountedYear::Use::Missing; });
}

} // namespace

Explanation reviewTime(const HeldSince& held, const Provision<RankStep>& step, const CadreFile& file,
                       const CountingRules& rules, QDate on)
{
    Explanation finding = restingOn(step.head, Tr::tr("Held %1 for the required time").arg(held.name));
    finding.required = requiredText(step, held.name, nullptr);
    finding.evidence.push_back(held.record);
    const int needed = step.terms.months;
    const auto least = rankTime(held.since, needed, file.appraisals, rules, on, MissingYears::AsUncounted);
    const auto most = rankTime(held.since, needed, file.appraisals, rules, on, MissingYears::AsShortening);
    if (!least || !most) {
        finding.actual = Tr::tr("%1 since a month that isn't on file").arg(held.name);
        return finding;
    }
    finding.article += Tr::tr("; ") + rules.provision->head.source();
    finding.required = requiredText(step, held.name, &*least);
    finding.actual = actualText(held, *least, rules);
    finding.months = {least->counted(), least->required()};
    for (const CountedYear& year : least->years) {
        if (year.row >= 0)
            finding.evidence.push_back({u"appraisal"_s, year.row});
    }
    if (least->met() || !most->met())
        finding.outcome = least->met() ? Outcome::Met : Outcome::NotMet;
    const auto day = firstDayMet(*least, rules);
    if (!lacksGrades(*least) || day == firstDayMet(*most, rules, MissingYears::AsShortening))
        finding.earliest = day;
    if (held.converted && finding.outcome == Outcome::NotMet) {
        finding.outcome = Outcome::Unknown;
        finding.earliest.reset();
        finding.actual += Tr::tr("; ") + Tr::tr("after the conversion of 2019 the years in the old post count too, and "
                                                "they aren't on file");
    }
    return finding;
}

} // namespace tidui
