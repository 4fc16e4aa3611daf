#include "core/form/appraisal_forms.h"

#include "core/cadre/held.h"
#include "core/form/form_appendix.h"
#include "core/form/form_signature.h"
#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const FormLayout& layout()
{
    static const FormLayout annual =
        compiledLayout(u"annual_appraisal_form.json"_s,
                       {u"year"_s, u"name"_s, u"sex"_s, u"birth"_s, u"political_status"_s, u"held_since"_s, u"post"_s,
                        u"duties"_s, u"summary"_s, u"training"_s, u"proposed"_s, u"proposed_signature"_s, u"decided"_s,
                        u"decided_signature"_s, u"own"_s, u"own_signature"_s, u"no_grade"_s, u"no_grade_signature"_s});
    return annual;
}

/// 任现职时间: of the post, or of the rank where the file knows of no post on the last day of the year.
QString heldSince(const CadreFile& file, int year)
{
    const QDate lastDay(year, 12, 31);
    const Post* held = nullptr;
    for (const Post& post : file.posts) {
        const bool ended = post.until.isDate() ? begun(post.until, lastDay) : post.state == u"已免";
        if (!ended && begun(post.since, lastDay) && (!held || post.main == u"是"))
            held = &post;
    }
    if (held)
        return held->since.display().left(7);
    const Rank* rank = rankOn(file, lastDay);
    return rank ? firstOfRun(file.ranks, *rank).since.display().left(7) : QString();
}

void addOpinion(const QString& field, const SignedText& opinion, const QString& word, FormValues& values)
{
    values.texts.insert(field, paragraphsOnForm(opinion.text));
    values.texts.insert(field + u"_signature"_s, signatureLine(word, opinion));
}

FormValues annualValues(const AnnualForm& form)
{
    const Person& person = form.file.person;
    const AnnualOpinions opinions = annualOpinions(form);
    FormValues values;
    values.texts = {
        {u"year"_s, form.year > 0 ? u"（%1年度）"_s.arg(form.year) : u"（　　　　年度）"_s},
        {u"name"_s, nameOnForm(person.name)},
        {u"sex"_s, person.sex},
        {u"birth"_s, monthOfBirth(person)},
        {u"political_status"_s, person.politicalStatus},
        {u"held_since"_s, heldSince(form.file, form.year)},
        {u"post"_s, annualPost(form)},
        {u"duties"_s, form.entry.duties},
        {u"summary"_s, paragraphsOnForm(form.entry.summary)},
        {u"training"_s, paragraphsOnForm(form.entry.training)},
    };
    addOpinion(u"proposed"_s, opinions.proposed, u"签名"_s, values);
    addOpinion(u"decided"_s, opinions.decided, u"盖章或签名"_s, values);
    addOpinion(u"own"_s, opinions.own, u"签名"_s, values);
    addOpinion(u"no_grade"_s, opinions.noGrade, u"盖章或签名"_s, values);
    return values;
}

} // namespace

FilledForm annualAppraisalForm(const AnnualForm& form, FormFonts& fonts)
{
    return withAppendix({&layout(), annualValues(form), form.file.person.name, {}}, fonts);
}

FilledForm blankAnnualAppraisalForm(int year, FormFonts& fonts, const BlankFor& person)
{
    AnnualForm form{.year = year};
    form.file.person.name = person.name;
    form.entry.post = person.post;
    return annualAppraisalForm(form, fonts);
}

} // namespace tidui
