#include "core/form/rank_approval_form.h"

#include "core/cadre/current.h"
#include "core/form/form_appendix.h"
#include "core/form/form_resume.h"
#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList stated = parts;
    stated.removeAll(QString());
    stated.removeDuplicates();
    return stated.join(separator);
}

QString bornAndAge(const Person& person, QDate on)
{
    const auto age = ageAt(person.birth, PartialDate(on));
    return monthOfBirth(person) + (age ? u"\n（%1岁）"_s.arg(*age) : QString());
}

void addEducation(const CadreFile& file, FormValues& values)
{
    for (const auto& [mode, prefix] : {std::pair(u"全日制"_s, u"full_time"_s), std::pair(u"在职"_s, u"in_service"_s)}) {
        if (const Education* education = formEducation(file, mode)) {
            values.texts.insert(prefix + u"_education"_s, joined({education->level, education->degree}, u"\n"_s));
            values.texts.insert(prefix + u"_school"_s,
                                joined({education->levelSchool, education->degreeSchool}, u"\n"_s));
        }
    }
}

/// The years of the time that the promotion rests on, by what their grades do to it.
void addAppraisals(const ReviewedCadre& cadre, const RuleBook& rules, QDate on, FormValues& values)
{
    const auto time = timeTowards(cadre.file, cadre.target, rules, on);
    if (!time)
        return;
    const auto years = [&time](auto counts) { return QString::number(std::ranges::count_if(time->years, counts)); };
    using Use = CountedYear::Use;
    const auto incompetent = [](const CountedYear& year) { return year.grade == u"不称职"; };
    values.texts.insert(u"excellent_years"_s, years([](const CountedYear& year) {
                            return year.use == Use::Shortens || year.use == Use::SetAside;
                        }));
    values.texts.insert(u"uncounted_years"_s, years([&](const CountedYear& year) {
                            return year.use == Use::Uncounted && !incompetent(year);
                        }));
    values.texts.insert(u"incompetent_years"_s, years(incompetent));
    QStringList missing;
    for (const CountedYear& year : time->years) {
        if (year.use == Use::Missing)
            missing += u"%1年"_s.arg(year.year);
    }
    QString shortening = u"%1年（%2个月）"_s.arg(time->shortened / 12.0).arg(time->shortened);
    if (!missing.isEmpty())
        shortening += u"；缺%1等次"_s.arg(missing.join(u'、'));
    values.texts.insert(u"shortening"_s, shortening);
}

FormValues valuesOf(const ReviewHead& head, const ReviewedCadre& cadre, const RuleBook& rules)
{
    const CadreFile& file = cadre.file;
    const Person& person = file.person;
    const Rank* rank = rankBegunOn(file, head.on);
    const PostLevel* level = postLevelBegunOn(file, head.on);
    const QString rankName = rank ? rank->name : QString();
    const QString levelName = level ? level->name : QString();
    FormValues values;
    values.texts = {
        {u"name"_s, person.name},
        {u"sex"_s, person.sex},
        {u"birth_and_age"_s, bornAndAge(person, head.on)},
        {u"native_place"_s, person.nativePlace},
        {u"ethnicity"_s, person.ethnicity},
        {u"political_status"_s, person.politicalStatus},
        {u"post_and_rank"_s,
         person.currentPost.contains(rankName) ? person.currentPost : joined({person.currentPost, rankName}, u"、"_s)},
        {u"work_start"_s, person.workStart.display().left(7)},
        {u"level_and_rank"_s, joined({levelName, rankName}, u"\n"_s)},
        {u"held_since"_s,
         joined({level ? level->since.display().left(7) : QString(), rank ? rank->since.display().left(7) : QString()},
                u"\n"_s)},
        {u"grade"_s, person.grade},
        {u"proposed_rank"_s, cadre.target},
        {u"removed_rank"_s, rankName},
        {u"resume"_s, resumeOnForm(person)},
    };
    addEducation(file, values);
    addAppraisals(cadre, rules, head.on, values);
    return values;
}

} // namespace

FilledForm rankApprovalForm(const ReviewHead& head, const ReviewedCadre& cadre, const RuleBook& rules, FormFonts& fonts)
{
    static const FormLayout layout = compiledLayout(u"rank_approval_form.json"_s, {u"name"_s,
                                                                                   u"sex"_s,
                                                                                   u"birth_and_age"_s,
                                                                                   u"native_place"_s,
                                                                                   u"ethnicity"_s,
                                                                                   u"political_status"_s,
                                                                                   u"post_and_rank"_s,
                                                                                   u"work_start"_s,
                                                                                   u"full_time_education"_s,
                                                                                   u"full_time_school"_s,
                                                                                   u"in_service_education"_s,
                                                                                   u"in_service_school"_s,
                                                                                   u"level_and_rank"_s,
                                                                                   u"held_since"_s,
                                                                                   u"grade"_s,
                                                                                   u"proposed_rank"_s,
                                                                                   u"removed_rank"_s,
                                                                                   u"excellent_years"_s,
                                                                                   u"uncounted_years"_s,
                                                                                   u"incompetent_years"_s,
                                                                                   u"shortening"_s,
                                                                                   u"resume"_s,
                                                                                   u"procedure"_s,
                                                                                   u"note"_s});
    return withAppendix({&layout, valuesOf(head, cadre, rules), cadre.file.person.name, {}}, fonts);
}

} // namespace tidui
