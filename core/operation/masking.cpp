#include "core/operation/masking.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr qsizetype areaDigits = 6; // The code of the place: GB 11643.
constexpr qsizetype identityDigits = 18;

} // namespace

QString maskedIdentity(const QString& number)
{
    const qsizetype shown = number.size() < identityDigits ? 0 : areaDigits;
    return number.first(shown) + QString(number.size() - shown, u'*');
}

void maskFile(CadreFile& file)
{
    file.person.identityNumber = maskedIdentity(file.person.identityNumber);
    file.person.unknownXml.clear(); // Nobody knows what a form of another program keeps there.
    for (Relative& relative : file.family)
        relative = Relative{.relation = relative.relation};
}

void maskJson(QJsonObject& object)
{
    const QString identity = u"identity_number"_s;
    if (object.contains(u"person"_s)) {
        QJsonObject person = object.value(u"person"_s).toObject();
        if (person.contains(identity))
            person.insert(identity, maskedIdentity(person.value(identity).toString()));
        person.remove(u"unknown_xml"_s);
        object.insert(u"person"_s, person);
    }
    if (!object.contains(u"relative"_s))
        return;
    QJsonArray family;
    for (const auto& relative : object.value(u"relative"_s).toArray())
        family.append(QJsonObject{{u"relation"_s, relative.toObject().value(u"relation"_s)}});
    object.insert(u"relative"_s, family);
}

bool speaksOfMasked(const Finding& finding)
{
    return finding.set == u"relative" || (finding.set == u"person" && finding.field == u"identity_number");
}

} // namespace tidui
