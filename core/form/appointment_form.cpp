#include "core/form/appointment_form.h"

#include "core/cadre/current.h"
#include "core/form/form_resume.h"
#include "core/form/form_signature.h"
#include "core/form/paper.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::size_t familyRows = 7;

const QStringList knownFields{u"name"_s,
                              u"sex"_s,
                              u"birth_and_age"_s,
                              u"ethnicity"_s,
                              u"native_place"_s,
                              u"birth_place"_s,
                              u"party"_s,
                              u"work_start"_s,
                              u"health"_s,
                              u"technical_post"_s,
                              u"specialty"_s,
                              u"retirement"_s,
                              u"full_time_education"_s,
                              u"full_time_school"_s,
                              u"in_service_education"_s,
                              u"in_service_school"_s,
                              u"current_post"_s,
                              u"proposed_post"_s,
                              u"removed_post"_s,
                              u"resume"_s,
                              u"rewards"_s,
                              u"appraisals"_s,
                              u"change_reason"_s,
                              u"reporting_unit"_s,
                              u"filled_by"_s,
                              u"family.relation"_s,
                              u"family.name"_s,
                              u"family.age"_s,
                              u"family.political_status"_s,
                              u"family.workplace"_s};

QString partyOf(const Person& person)
{
    QStringList parts;
    if (person.partyJoined.isDate())
        parts += person.partyJoined.display();
    else if (!person.politicalStatus.isEmpty() && person.politicalStatus != u"群众" &&
             person.politicalStatus != u"共青团员" && person.politicalStatus != u"中共党员")
        parts += person.politicalStatus;
    if (!person.otherParties.isEmpty())
        parts += person.otherParties;
    const QStringList wordsForNone{u"无"_s, u"无党派"_s, u"群众"_s};
    if (parts.isEmpty() && wordsForNone.contains(person.partyText)) // Blank or the file's own word.
        return person.partyText;
    return parts.join(u"；\n"_s); // The narrow cell holds a month and a party on two lines.
}

QString twoLines(const QString& first, const QString& second)
{
    return second.isEmpty() || second == first ? first : first.isEmpty() ? second : first + u'\n' + second;
}

/// "2037.10" and below it the age reached: （62岁7个月）.
QString retirementOf(const Person& person)
{
    const auto months = monthsBetween(person.birth, person.retirement);
    if (!months)
        return person.retirement.display();
    const QString extra = *months % 12 == 0 ? QString() : u"%1个月"_s.arg(*months % 12);
    return u"%1\n（%2岁%3）"_s.arg(person.retirement.display()).arg(*months / 12).arg(extra);
}

std::vector<QHash<QString, QString>> familyOf(const CadreFile& file, const PartialDate& cutoff)
{
    std::vector<QHash<QString, QString>> rows;
    for (const Relative& relative : file.family) {
        const bool dead = relative.workplace.contains(u"去世") || relative.workplace.contains(u"已故");
        // A year of birth alone gives the age to the year, as the editor prints it.
        const PartialDate birth = relative.birth.isDate() && !relative.birth.hasMonth()
                                      ? PartialDate(relative.birth.year(), 1)
                                      : relative.birth;
        const auto age = dead ? std::nullopt : ageAt(birth, cutoff);
        rows.push_back({{u"relation"_s, relative.relation},
                        {u"name"_s, nameOnForm(relative.name)},
                        {u"age"_s, age ? QString::number(*age) : QString()},
                        {u"political_status"_s, relative.politicalStatus},
                        {u"workplace"_s, relative.workplace}});
    }
    if (rows.size() > familyRows)
        rows[familyRows - 1][u"workplace"_s] += u"（详见附页）"_s;
    return rows;
}

void addEducation(const CadreFile& file, FormValues& values)
{
    for (const auto& [mode, prefix] : {std::pair(u"全日制"_s, u"full_time"_s), std::pair(u"在职"_s, u"in_service"_s)}) {
        const Education* education = formEducation(file, mode);
        if (!education)
            continue;
        values.texts.insert(prefix + u"_education"_s, twoLines(education->level, education->degree));
        values.texts.insert(prefix + u"_school"_s, twoLines(education->levelSchool, education->degreeSchool));
    }
}

} // namespace

const FormLayout& appointmentLayout(const CadreFile& file, AppointmentLayout wanted)
{
    static const FormLayout classic = compiledLayout(u"appointment_form.json"_s, knownFields, {u"photo"_s});
    static const FormLayout withRetirement = compiledLayout(u"appointment_form_2025.json"_s, knownFields, {u"photo"_s});
    const bool newer = wanted == AppointmentLayout::WithRetirement ||
                       (wanted == AppointmentLayout::Automatic && !file.person.retirement.isEmpty());
    return newer ? withRetirement : classic;
}

PartialDate ageCutoffOf(const CadreFile& file, QDate fallback)
{
    if (file.person.ageCutoff.hasMonth())
        return file.person.ageCutoff;
    return file.person.filledOn.hasMonth() ? file.person.filledOn : PartialDate(fallback);
}

FormValues appointmentValues(const CadreFile& file, const QByteArray& photo, QDate fallback)
{
    const Person& person = file.person;
    const PartialDate cutoff = ageCutoffOf(file, fallback);
    const auto age = ageAt(person.birth, cutoff);
    const QString born = person.birth.hasMonth() ? PartialDate(person.birth.year(), person.birth.month()).display()
                                                 : person.birth.display();
    FormValues values;
    values.texts = {
        {u"name"_s, nameOnForm(person.name)},
        {u"sex"_s, person.sex},
        {u"birth_and_age"_s, age ? u"%1\n（%2岁）"_s.arg(born).arg(*age) : born},
        {u"ethnicity"_s, person.ethnicity},
        {u"native_place"_s, person.nativePlace},
        {u"birth_place"_s, person.birthPlace},
        {u"party"_s, partyOf(person)},
        {u"work_start"_s, person.workStart.display().left(7)},
        {u"health"_s, person.health},
        {u"technical_post"_s, person.technicalPost},
        {u"specialty"_s, person.specialty},
        {u"retirement"_s, retirementOf(person)},
        {u"current_post"_s, person.currentPost},
        {u"proposed_post"_s, person.proposedPost},
        {u"removed_post"_s, person.removedPost},
        {u"resume"_s, resumeOnForm(person)},
        {u"rewards"_s, person.rewardText.isEmpty() ? u"无"_s : person.rewardText},
        {u"appraisals"_s, person.appraisalText},
        {u"change_reason"_s, person.changeReason},
        {u"reporting_unit"_s, person.reportingUnit},
        {u"filled_by"_s, person.filledBy},
    };
    addEducation(file, values);
    values.lists.insert(u"family"_s, familyOf(file, cutoff));
    if (const FormImage image = FormImage::fromFile(photo); !image.isNull())
        values.images.insert(u"photo"_s, image);
    return values;
}

} // namespace tidui
