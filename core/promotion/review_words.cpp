#include "core/promotion/review_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotMet:
        return QCoreApplication::translate("Promotion", "Not met");
    case Outcome::Unknown:
        return QCoreApplication::translate("Promotion", "Records missing");
    case Outcome::Judgement:
        return QCoreApplication::translate("Promotion", "For a person to judge");
    case Outcome::Met:
        break;
    }
    return QCoreApplication::translate("Promotion", "Met");
}

QString monthWords(const std::optional<QDate>& day)
{
    return day ? day->toString(u"yyyy.MM"_s) : QString();
}

} // namespace tidui
