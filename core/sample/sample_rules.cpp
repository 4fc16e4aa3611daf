#include "core/sample/sample_rules.h"

#include "core/regulation/retirement.h"
#include "core/regulation/rule_book.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The terms in force on that day; those of a struct's defaults before the first provision.
template <class T>
T termsAt(const QString& key, QDate day)
{
    const Provision<T>* provision = builtInRules().at<T>(key, day);
    return provision ? provision->terms : T{};
}

} // namespace

SampleRules::SampleRules(QDate on) : day(on)
{
    for (const auto& [rank, timeline] : builtInRules().all<RankStep>()) {
        if (const auto* step = timeline.at(day); step && step->terms.months > 0)
            monthsInRankBelow.insert(rank, step->terms.months);
    }
    inspectorPercent = termsAt<RankQuota>(u"省级机关/巡视员"_s, day).percent;
    firstInspectorPercent = termsAt<RankQuota>(u"省级机关/一级巡视员"_s, day).percent;
    excellentPercent = termsAt<AppraisalCap>(u"优秀"_s, day).percent;
    excellentYearsForMerit = termsAt<AppraisalEffect>(u"记三等功"_s, day).years;
    for (const QString& name : {u"警告"_s, u"记过"_s})
        measures.insert(name, {termsAt<SanctionPeriod>(name, day).months,
                               termsAt<SanctionGrade>(name, day).year == u"not-excellent"});
}

int SampleRules::retirementMonth(int birth, int formerAge) const
{
    const QString category = (formerAge == 60 ? u"M%1"_s : u"F%1"_s).arg(formerAge);
    const auto retirement = retirementOf(birth, category, builtInRules(), day);
    return retirement ? retirement->month : birth + formerAge * 12;
}

} // namespace tidui
