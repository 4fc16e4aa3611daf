#include "core/cadre/identity_number.h"
#include "core/cadre/resume.h"
#include "core/sample/sample_maker.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

PartialDate shifted(const PartialDate& date, int months)
{
    return date.hasMonth() ? sampleMonth(*date.monthIndex() + months) : date;
}

bool spoilResume(CadreFile& file, int months)
{
    auto entries = parseResume(file.person.resume);
    entries.front().until = shifted(entries.front().until, months);
    file.person.resume = formatResume(entries);
    return true;
}

bool spoilIdentity(const QString& rule, CadreFile& file)
{
    QString& number = file.person.identityNumber;
    if (rule == u"identity-checksum") {
        number[17] = number.at(17) == u'0' ? u'1' : u'0';
    } else if (rule == u"identity-birth") {
        file.person.birth = shifted(file.person.birth, -3);
    } else { // identity-sex: the number of somebody of the other sex.
        number[16] = QChar(u'0' + (number.at(16).digitValue() + 1) % 10);
        number[17] = *identityChecksum(number.left(17));
    }
    return true;
}

bool spoilRanks(const QString& rule, CadreFile& file)
{
    if (file.ranks.empty())
        return false;
    if (rule == u"rank-overlap")
        file.ranks.insert(file.ranks.begin(), {u"二级科员"_s, shifted(file.ranks.front().since, -12), {}, {}, {}});
    else
        file.ranks.back().since = {};
    return true;
}

/// Takes last year's appraisal away; the checks ask for it only in a rank that is older.
bool removeAppraisal(CadreFile& file)
{
    if (file.ranks.empty() || file.appraisals.empty() || file.person.status != u"现职人员" ||
        file.ranks.back().since.year() >= *file.appraisals.back().year)
        return false;
    file.appraisals.pop_back();
    QString& text = file.person.appraisalText; // Would bring it back with the next import.
    text = text.contains(u'；') ? text.section(u'；', 0, -2) + u'。' : QString();
    return true;
}

bool spoilDates(const QString& rule, CadreFile& file)
{
    Person& person = file.person;
    if (rule == u"work-before-age") {
        person.workStart = shifted(person.birth, 15 * 12);
    } else if (rule == u"date-unreadable") {
        person.workStart = PartialDate::parse(u"%1.13"_s.arg(person.workStart.year()));
    } else if (rule == u"period-reversed") {
        Post& post = file.posts.front();
        post.until = shifted(post.since, -2);
        post.state = u"已免"_s;
    } else { // party-before-age
        if (!person.partyJoined.isDate())
            return false;
        person.partyJoined = shifted(person.birth, 17 * 12);
    }
    return true;
}

bool makeDouble(const QString& rule, CadreFile& file, const CadreFile* other)
{
    if (!other || file.person.birth != other->person.birth || file.person.sex != other->person.sex)
        return false;
    if (rule == u"duplicate-identity")
        file.person.identityNumber = other->person.identityNumber;
    else
        file.person.name = other->person.name;
    return true;
}

} // namespace

bool applySampleDefect(const QString& rule, CadreFile& file, const CadreFile* other)
{
    if (rule.startsWith(u"identity"))
        return spoilIdentity(rule, file);
    if (rule.startsWith(u"duplicate"))
        return makeDouble(rule, file, other);
    if (rule.startsWith(u"resume"))
        return spoilResume(file, rule == u"resume-gap" ? -5 : 5);
    if (rule.startsWith(u"rank"))
        return spoilRanks(rule, file);
    if (rule == u"appraisal-missing")
        return removeAppraisal(file);
    if (rule == u"field-missing") {
        file.person.nativePlace.clear();
        return true;
    }
    if (rule == u"relative-age") {
        file.family.back().birth = shifted(file.person.birth, -8 * 12);
        return true;
    }
    return spoilDates(rule, file);
}

namespace {

/// An earlier person of the same month of birth and sex, whom nobody has spoilt; -1 = none.
int doubleOf(const SamplePlan& plan, int index)
{
    const SampleLife& life = plan.lives[std::size_t(index)];
    for (int earlier = index - 1; earlier >= 0; --earlier) {
        const SampleLife& known = plan.lives[std::size_t(earlier)];
        if (known.birth == life.birth && known.woman == life.woman && !plan.defects.contains(earlier))
            return earlier;
    }
    return -1;
}

} // namespace

/// Two of each kind, spread over the office; in a small one as many as a fifth of its people. Where somebody's file has
/// nothing to spoil, or is needed unspoiled, the next one takes the defect.
void SamplePlan::planDefects()
{
    constexpr int ofEachKind = 2;
    const QJsonArray kinds = shape.value(u"defects"_s).toArray();
    const int wanted = std::min(int(kinds.size()) * ofEachKind, options.people / 5);
    QSet<int> needed; // Unspoiled, since somebody is their double.
    for (int number = 0; number < wanted; ++number) {
        const QString rule = kinds.at(number % int(kinds.size())).toString();
        for (int index = int(qint64(number + 1) * options.people / (wanted + 1)); index < options.people; ++index) {
            if (defects.contains(index) || needed.contains(index))
                continue;
            const int other = rule.startsWith(u"duplicate") ? doubleOf(*this, index) : -1;
            const CadreFile twin = other >= 0 ? samplePerson(*this, other) : CadreFile();
            CadreFile file = samplePerson(*this, index);
            if (!applySampleDefect(rule, file, other >= 0 ? &twin : nullptr))
                continue;
            defects.insert({index, {index, rule, other}});
            needed.insert(other);
            break;
        }
    }
}

} // namespace tidui
