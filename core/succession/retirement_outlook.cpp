#include "core/succession/retirement_outlook.h"

#include "core/regulation/retirement_choice.h"

#include <QCoreApplication>

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RetirementOutlook)
};

/// What a woman's file must say, and where the officer enters it.
QString missingCategory(RetirementCategory category)
{
    if (category == RetirementCategory::Unknown)
        return Tr::tr("The category of retirement isn't known: enter sex and 改革前任职年龄界限 in the file.");
    return Tr::tr(
        "The rules have no figure for women at 60 from 2025 on: enter 到龄年月 in the file as it was decided.");
}

void explain(RetirementOutlook& outlook, const RetirementFacts& facts)
{
    const Retirement& statutory = *outlook.statutory;
    const int former = statutory.ageMonths - statutory.delay;
    outlook.steps += Tr::tr("Born %1; the former age %2 is reached in %3.")
                         .arg(monthText(facts.birth), ageText(former), monthText(facts.birth + former));
    outlook.steps += statutory.delay == 0
                         ? Tr::tr("The former age holds: no delay.")
                         : Tr::tr("Delayed by %n month(s), the statutory age is %1: %2.", nullptr, statutory.delay)
                               .arg(ageText(statutory.ageMonths), monthText(statutory.month));
    if (outlook.earliest)
        outlook.steps += Tr::tr("At will from %1 on: up to three years earlier and not below the former age; with "
                                "contributions for %2.")
                             .arg(monthText(*outlook.earliest), ageText(statutory.contributionMonths));
}

} // namespace

QString ageText(int months)
{
    const int rest = months % 12;
    return rest == 0 ? Tr::tr("%1 years").arg(months / 12) : Tr::tr("%1 years %2 months").arg(months / 12).arg(rest);
}

QString monthText(int month)
{
    return month == 0 ? QString() : PartialDate(month / 12, month % 12 + 1).display();
}

RetirementOutlook retirementOutlook(const RetirementFacts& facts, const RuleBook& rules, QDate on)
{
    RetirementOutlook outlook{.month = facts.stated};
    if (facts.birth == 0)
        outlook.missing += Tr::tr("The month of birth isn't on file: enter 出生日期 in the file.");
    else
        outlook.statutory = retirementOf(facts.birth, retirementKey(facts.category), rules, on);
    if (facts.birth != 0 && !outlook.statutory)
        outlook.missing += missingCategory(facts.category);
    if (!outlook.statutory) {
        if (facts.stated != 0)
            outlook.steps += Tr::tr("As 到龄年月 of the file states it.");
        return outlook;
    }
    outlook.month = outlook.statutory->month;
    outlook.earliest = outlook.statutory->earliest;
    outlook.latest = outlook.month;
    outlook.articles += outlook.statutory->provision->source();
    explain(outlook, facts);
    const auto* later = rules.at<LaterRetirement>(facts.kind, on);
    if (!outlook.earliest || !later)
        return outlook;
    outlook.latest = outlook.month + later->terms.months;
    outlook.articles += later->head.source();
    outlook.steps += later->terms.months == 0
                         ? Tr::tr("No later: %1 retire when the statutory age is reached.").arg(facts.kind)
                         : Tr::tr("By agreement no later than %1.").arg(monthText(*outlook.latest));
    if (facts.stated != 0 && facts.stated != outlook.month)
        outlook.steps += Tr::tr("到龄年月 of the file states %1, which differs.").arg(monthText(facts.stated));
    return outlook;
}

} // namespace tidui
