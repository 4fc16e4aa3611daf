#include "core/appraisal/excellent_cap.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appraisal)
};

QString choiceOf(const RuleBook& rules, const QString& key, QDate day)
{
    const auto* setting = rules.at<AppraisalSetting>(key, day);
    return setting ? setting->terms.choice : QString();
}

/// Hundredths of a place to whole places.
int rounded(int hundredths, const QString& rounding)
{
    if (rounding == u"ceiling")
        return (hundredths + 99) / 100;
    return (rounding == u"half-up" ? hundredths + 50 : hundredths) / 100;
}

QString roundingWords(const QString& rounding)
{
    if (rounding == u"ceiling")
        return Tr::tr("rounded up");
    return rounding == u"half-up" ? Tr::tr("rounded to the nearest") : Tr::tr("rounded down");
}

} // namespace

ExcellentCap excellentCap(int taking, int ungraded, bool withConsent, int year, const RuleBook& rules)
{
    const QDate day(year, 12, 31);
    ExcellentCap cap{.provision = rules.at<AppraisalCap>(u"优秀"_s, day)};
    const bool excluded = choiceOf(rules, u"优秀基数"_s, day) == u"excluded";
    cap.base = excluded ? taking - ungraded : taking;
    if (!cap.provision)
        return cap;
    const AppraisalCap& terms = cap.provision->terms;
    cap.percent = withConsent ? terms.percentWithConsent : terms.percent;
    const QString rounding = choiceOf(rules, u"优秀名额取整"_s, day);
    const int hundredths = cap.base * cap.percent;
    cap.places = rounded(hundredths, rounding);
    const QString base = excluded && ungraded > 0
                             ? Tr::tr("%1 who should take part less %2 without grade").arg(taking).arg(ungraded)
                             : Tr::tr("%1 who should take part").arg(taking);
    cap.arithmetic = Tr::tr("%1 × %2% = %3, %4: %5")
                         .arg(base)
                         .arg(cap.percent)
                         .arg(QString::number(hundredths / 100.0), roundingWords(rounding))
                         .arg(cap.places);
    return cap;
}

} // namespace tidui
