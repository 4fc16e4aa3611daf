#include "core/form/appraisal_forms.h"

#include "core/form/form_appendix.h"
#include "core/form/form_signature.h"
#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const FormLayout& layout()
{
    static const FormLayout regular =
        compiledLayout(u"regular_appraisal_form.json"_s,
                       {u"period"_s, u"name"_s, u"sex"_s, u"birth"_s, u"post"_s, u"cycle"_s, u"summary"_s,
                        u"attendance"_s, u"review"_s, u"review_signature"_s, u"approval"_s, u"approval_signature"_s});
    return regular;
}

} // namespace

FilledForm regularAppraisalForm(const RegularForm& form, FormFonts& fonts)
{
    const Person& person = form.file.person;
    const QString cycle = periodName(form.grade.period, form.periods);
    const QString year = form.grade.year > 0 ? QString::number(form.grade.year) : u"　　　　"_s;
    const RegularOpinions opinions = regularOpinions(form);
    FormValues values;
    values.texts = {
        {u"period"_s, u"（%1年%2）"_s.arg(year, cycle)},
        {u"name"_s, nameOnForm(person.name)},
        {u"sex"_s, person.sex},
        {u"birth"_s, monthOfBirth(person)},
        {u"post"_s, form.post.isEmpty() ? person.currentPost : form.post},
        {u"cycle"_s, cycle},
        {u"summary"_s, paragraphsOnForm(form.grade.summary)},
        {u"attendance"_s, form.grade.attendance},
        {u"review"_s, paragraphsOnForm(opinions.review.text)},
        {u"review_signature"_s, signatureLine(u"签名"_s, opinions.review)},
        {u"approval"_s, paragraphsOnForm(opinions.approval.text)},
        {u"approval_signature"_s, signatureLine(u"签名或盖章"_s, opinions.approval)},
    };
    return withAppendix({&layout(), values, person.name, {}}, fonts);
}

FilledForm blankRegularAppraisalForm(int year, int period, int periods, FormFonts& fonts, const BlankFor& person)
{
    RegularForm form{.grade = {.year = year, .period = period}, .periods = periods, .post = person.post};
    form.file.person.name = person.name;
    return regularAppraisalForm(form, fonts);
}

} // namespace tidui
