#include "core/exchange/party_field.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

PartyField parsePartyField(const QString& text)
{
    static const QRegularExpression brackets(u"[()（）]"_s);
    static const QRegularExpression separators(u"[；;、，,]"_s);
    static const QRegularExpression month(u"(\\d{4}[.．年\\-/]?\\d{1,2}(?:[.．月\\-/]?\\d{1,2}日?)?月?)"_s);
    QString rest = withoutSpaces(text).remove(brackets);
    PartyField field;
    if (const auto match = month.match(rest); match.hasMatch()) {
        const PartialDate joined = PartialDate::parse(match.captured(1));
        if (joined.isDate()) {
            field.joined = joined;
            rest.remove(match.capturedStart(1), match.capturedLength(1));
        }
    }
    QStringList parties = rest.split(separators, Qt::SkipEmptyParts);
    if (field.joined.isDate()) {
        parties.removeAll(u"中共党员"_s);
        field.politicalStatus = parties.removeAll(u"预备党员"_s) > 0 ? u"预备党员"_s : u"中共党员"_s;
    } else if (!parties.isEmpty()) {
        field.politicalStatus = parties.takeFirst();
    }
    field.otherParties = parties.join(u'；');
    return field;
}

QString formatPartyField(const PartyField& field)
{
    QStringList parts;
    if (field.joined.isDate())
        parts += field.joined.compact();
    else if (!field.politicalStatus.isEmpty())
        parts += field.politicalStatus;
    if (!field.otherParties.isEmpty())
        parts += field.otherParties;
    return parts.join(u'；');
}

} // namespace tidui
