#include "core/promotion/review_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotMet:
        return u"not-met"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::Judgement:
        return u"judgement"_s;
    case Outcome::Met:
        return u"met"_s;
    }
    return {};
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::InForce:
        return u"in-force"_s;
    case Certainty::Unconfirmed:
        return u"unconfirmed"_s;
    case Certainty::Unset:
        return u"unset"_s;
    case Certainty::Setting:
        return u"setting"_s;
    }
    return {};
}

QJsonValue monthJson(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(u"yyyy-MM"_s)) : QJsonValue();
}

QJsonObject toJson(const Explanation& finding)
{
    QJsonArray evidence;
    for (const Evidence& record : finding.evidence)
        evidence.append(QJsonObject{{u"set"_s, record.set}, {u"row"_s, record.row}});
    QJsonArray children;
    for (const Explanation& child : finding.children)
        children.append(toJson(child));
    return {{u"rule"_s, finding.rule},
            {u"text"_s, finding.text},
            {u"article"_s, finding.article},
            {u"outcome"_s, outcomeName(finding.outcome)},
            {u"required"_s, finding.required},
            {u"actual"_s, finding.actual},
            {u"earliest"_s, monthJson(finding.earliest)},
            {u"mark"_s, certaintyName(finding.certainty)},
            {u"evidence"_s, evidence},
            {u"findings"_s, children}};
}

} // namespace tidui
