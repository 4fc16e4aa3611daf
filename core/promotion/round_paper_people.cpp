#include "core/promotion/round_paper_people.h"

#include "core/cadre/current.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// A date by year and month, as these papers state all of them.
QString monthInWords(const PartialDate& date)
{
    return date.hasMonth() ? PartialDate(date.year(), date.month()).chinese() : date.chinese();
}

QString worded(const QString& before, const QString& fact, const QString& after)
{
    return fact.isEmpty() ? QString() : before + fact + after;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'，');
}

QString partyInWords(const Person& person)
{
    const bool member = person.politicalStatus.contains(u"中共"_s) || person.politicalStatus.isEmpty();
    return member && person.partyJoined.isDate() ? monthInWords(person.partyJoined) + u"加入中国共产党"_s
                                                 : person.politicalStatus;
}

} // namespace

QString personInFull(const CadreFile& file)
{
    const Person& person = file.person;
    return joined({person.sex, person.ethnicity, worded({}, monthInWords(person.birth), u"生"_s),
                   worded({}, person.nativePlace, u"人"_s), worded({}, highestEducation(file), u"学历"_s),
                   worded({}, monthInWords(person.workStart), u"参加工作"_s), partyInWords(person),
                   worded(u"现任"_s, person.currentPost, {})});
}

QString personInPublic(const CadreFile& file)
{
    const Person& person = file.person;
    return joined({person.sex, person.ethnicity, worded({}, monthInWords(person.birth), u"生"_s),
                   person.politicalStatus, worded({}, highestEducation(file), u"学历"_s),
                   worded(u"现任"_s, person.currentPost, {})});
}

} // namespace tidui
