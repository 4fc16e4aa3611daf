#include "core/sample/sample_rules.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The provision of resources/regulations/<subject>.json in force on that day; empty before the first one.
QJsonObject provisionAt(const QString& subject, QDate day)
{
    QFile file(u":/regulations/%1.json"_s.arg(subject));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The regulation %s is not in the program.", qPrintable(subject));
    QJsonObject found;
    for (const auto& entry : QJsonDocument::fromJson(file.readAll()).object().value(u"provisions"_s).toArray()) {
        const QJsonObject provision = entry.toObject();
        if (QDate::fromString(provision.value(u"from"_s).toString(), Qt::ISODate) <= day)
            found = provision;
    }
    return found;
}

QJsonObject termsAt(const QString& subject, QDate day)
{
    return provisionAt(subject, day).value(u"terms"_s).toObject();
}

} // namespace

SampleRules::SampleRules(QDate day)
{
    const QJsonObject months = termsAt(u"rank_promotion"_s, day).value(u"monthsInRankBelow"_s).toObject();
    for (auto rank = months.begin(); rank != months.end(); ++rank)
        monthsInRankBelow.insert(rank.key(), rank.value().toInt());
    provincialQuotas = termsAt(u"rank_quota"_s, day).value(u"省级机关"_s).toArray();

    const QJsonObject appraisal = termsAt(u"appraisal"_s, day);
    excellentPercent = appraisal.value(u"excellentPercent"_s).toInt();
    excellentYearsForMerit = appraisal.value(u"excellentYearsForMerit"_s).toInt();

    const QJsonObject sanctions = termsAt(u"sanction_effect"_s, day);
    for (auto name = sanctions.begin(); name != sanctions.end(); ++name) {
        const QJsonObject measure = name.value().toObject();
        measures.insert(name.key(), {measure.value(u"months"_s).toInt(), measure.value(u"graded"_s).toBool()});
    }

    const QJsonObject delay = provisionAt(u"retirement_age"_s, day);
    const QDate from = QDate::fromString(delay.value(u"from"_s).toString(), Qt::ISODate);
    m_delayFrom = from.isValid() ? from.year() * 12 + from.month() - 1 : 0;
    const QJsonObject ages = delay.value(u"terms"_s).toObject();
    for (auto age = ages.begin(); age != ages.end(); ++age) {
        const QJsonObject terms = age.value().toObject();
        m_delays.insert(age.key().toInt(),
                        {terms.value(u"monthsForOneOfDelay"_s).toInt(), terms.value(u"longestDelay"_s).toInt()});
    }
}

int SampleRules::retirementMonth(int birth, int formerAge) const
{
    const int formerMonth = birth + formerAge * 12;
    const Delay delay = m_delays.value(formerAge);
    const int late = formerMonth - m_delayFrom + 1; // 1 = the first month of the reform.
    if (delay.monthsForOne == 0 || late <= 0)
        return formerMonth;
    return formerMonth + std::min((late + delay.monthsForOne - 1) / delay.monthsForOne, delay.longest);
}

} // namespace tidui
