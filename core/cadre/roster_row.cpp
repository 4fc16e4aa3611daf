#include "core/cadre/roster_row.h"

#include "core/cadre/code_table.h"
#include "core/cadre/current.h"
#include "core/naming/name_keys.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Position of a word in its official table; words that the table lacks come after all of it.
quint8 orderIn(const QString& table, const QString& name)
{
    const CodeTable* codes = codeTable(table);
    const CodeEntry* entry = codes && !name.isEmpty() ? codes->find(name) : nullptr;
    return entry ? quint8(std::clamp(entry->order, 0, 254)) : quint8(255);
}

void appendNumber(QByteArray& key, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        key.append(char((value >> shift) & 0xFF));
}

/// The order of people in lists inside a unit: those in office first; the order set by hand (集体内排序); level of
/// the leading post; chiefs before deputies; rank; who came to that level earlier; strokes.
QByteArray officialKey(const CadreFile& file, const RosterRow& row)
{
    const Post* post = mainPost(file);
    const QString level = row[RosterColumn::PostLevel];
    const QString since = level.isEmpty() ? row[RosterColumn::RankSince] : row[RosterColumn::PostLevelSince];
    QByteArray key;
    key.append(file.person.status.isEmpty() || file.person.status == u"现职人员" ? '\0' : '\1');
    appendNumber(key, file.person.unitOrder ? quint32(*file.person.unitOrder) : 0xFFFFFFFFU);
    key.append(char(orderIn(u"post_level"_s, level)));
    key.append(char(orderIn(u"member_type"_s, post ? post->memberType : QString())));
    key.append(char(orderIn(u"rank"_s, row[RosterColumn::Rank])));
    appendNumber(key, quint32(PartialDate::parse(since).monthIndex().value_or(0x7FFFFFFF)));
    return key + row.strokeKey;
}

QString levelAndDegree(const Education* education)
{
    if (!education)
        return {};
    return education->degree.isEmpty() ? education->level : education->level + u'\n' + education->degree;
}

QString schools(const Education* education)
{
    if (!education)
        return {};
    return education->degreeSchool.isEmpty() ? education->levelSchool
                                             : education->levelSchool + u'\n' + education->degreeSchool;
}

/// What the form prints in 入党时间: 1996.06, 2001.08；民建, or the other parties alone.
QString partyOf(const Person& person)
{
    const QString joined = person.partyJoined.display();
    if (joined.isEmpty() || person.otherParties.isEmpty())
        return joined + person.otherParties;
    return joined + u'；' + person.otherParties;
}

void setEducation(const CadreFile& file, RosterRow& row)
{
    const Education* fullTime = formEducation(file, u"全日制"_s);
    const Education* inService = formEducation(file, u"在职"_s);
    row[RosterColumn::FullTimeEducation] = levelAndDegree(fullTime);
    row[RosterColumn::FullTimeSchool] = schools(fullTime);
    row[RosterColumn::InServiceEducation] = levelAndDegree(inService);
    row[RosterColumn::InServiceSchool] = schools(inService);
    row[RosterColumn::HighestEducation] = highestEducation(file);
    row[RosterColumn::HighestDegree] = highestDegree(file);
}

void setCareer(const CadreFile& file, RosterRow& row)
{
    if (const Post* post = mainPost(file))
        row[RosterColumn::PostSince] = post->since.stored();
    if (const PostLevel* level = currentPostLevel(file)) {
        row[RosterColumn::PostLevel] = level->name;
        row[RosterColumn::PostLevelSince] = level->since.stored();
    }
    if (const Rank* rank = currentRank(file)) {
        row[RosterColumn::Rank] = rank->name;
        row[RosterColumn::RankSince] = rank->since.stored();
    }
}

void setPerson(const Person& person, RosterRow& row)
{
    row[RosterColumn::Name] = person.name;
    row[RosterColumn::CurrentPost] = person.currentPost;
    row[RosterColumn::Sex] = person.sex;
    row[RosterColumn::Ethnicity] = person.ethnicity;
    row[RosterColumn::NativePlace] = person.nativePlace;
    row[RosterColumn::Birth] = person.birth.stored();
    row[RosterColumn::WorkStart] = person.workStart.stored();
    row[RosterColumn::Party] = partyOf(person);
    row[RosterColumn::Note] = person.note;
    row[RosterColumn::PoliticalStatus] = person.politicalStatus;
    row[RosterColumn::TechnicalPost] = person.technicalPost;
    row[RosterColumn::ManagementStatus] = person.status;
    row[RosterColumn::Category] = person.category;
    row[RosterColumn::Establishment] = person.establishment;
    row[RosterColumn::IdentityNumber] = person.identityNumber;
}

} // namespace

RosterRow rosterRow(const CadreFile& file)
{
    RosterRow row;
    row.cadre = file.id;
    row.unit = file.unit;
    setPerson(file.person, row);
    setCareer(file, row);
    setEducation(file, row);
    const NameKeys keys = nameKeys(file.person.name, file.person.pinyin);
    row.strokeKey = keys.strokeKey;
    row.pinyinKey = keys.pinyinKey;
    const QStringList searched{file.person.name, keys.searchText, file.person.identityNumber, file.person.currentPost};
    row.searchText = searched.join(u' ').toLower();
    row.officialKey = officialKey(file, row);
    return row;
}

} // namespace tidui
